/** The project for which a register is kept. */
import { formatDate } from '../../locale/format-date.ts'
import type { Phrase } from '../../locale/phrases.ts'
import { factDefinitions, joinTexts } from '../blocks.ts'
import type { Context } from '../context.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'
import type { Fact } from '../wording.ts'

export const projectSection: SectionComposer = {
  code: 'project',
  compose: (context) => {
    const { project } = context.facts
    if (project === undefined) return undefined
    const labels = context.phrases.project
    const from = context.at('project')
    const { partners } = project
    return draftOf(
      factDefinitions([
        ...context.fact(labels.funder, project.funder, `${from}/funder`),
        ...dateFact(context, labels.start, project.start, `${from}/start`),
        ...dateFact(context, labels.end, project.end, `${from}/end`),
        ...(partners === undefined
          ? []
          : context.labelled(labels.partners, joinTexts(context, partners), `${from}/partners`)),
      ]),
    )
  },
}

function dateFact(context: Context, label: Phrase, iso: string | undefined, from: string): Fact[] {
  return context.coded(label, iso === undefined ? undefined : formatDate(iso, context.locale), from)
}
