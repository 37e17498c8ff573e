/** Camera surveillance: Act 759/2004, sections 16 and 17. */
import { factLines, listOfTexts } from '../blocks.ts'
import { words } from '../inline.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'

export const camerasSection: SectionComposer = {
  code: 'cameras',
  compose: (context) => {
    const { cameras } = context.facts
    if (cameras === undefined) return undefined
    const labels = context.phrases.cameras
    const from = context.at('cameras')
    const areas = listOfTexts(context, cameras.areas, `${from}/areas`)
    const notFilmed = listOfTexts(context, cameras.notFilmed, `${from}/notFilmed`)
    const records = (cameras.records ?? []).map((kind) => context.say(labels.recorded[kind]))
    const { workplace, liveViewing } = cameras
    return draftOf([
      ...areas.flatMap((list) => [context.sentence(labels.areas, [`${from}/areas`]), list]),
      ...notFilmed.flatMap((list) => [context.sentence(labels.notFilmed, [`${from}/notFilmed`]), list]),
      ...(workplace === undefined
        ? []
        : [context.sentence(workplace ? labels.workplace : labels.notWorkplace, [`${from}/workplace`])]),
      ...(liveViewing === undefined
        ? []
        : [context.sentence(liveViewing ? labels.live : labels.notLive, [`${from}/liveViewing`])]),
      ...factLines([
        ...(records.length === 0
          ? []
          : context.labelled(labels.records, [words(records.join(', '))], `${from}/records`)),
        ...context.fact(labels.hours, cameras.hours, `${from}/hours`),
        ...context.fact(labels.signs, cameras.signs, `${from}/signs`),
        ...context.fact(labels.viewers, cameras.viewers, `${from}/viewers`),
        ...context.fact(labels.consultation, cameras.consultation, `${from}/consultation`),
      ]),
    ])
  },
}
