/** How people are told of changes, when the notice is next reviewed, and what has changed: WP260, paragraph 29. */
import { formatDate } from '../../locale/format-date.ts'
import { factLines, recordTable } from '../blocks.ts'
import type { Context } from '../context.ts'
import { words } from '../inline.ts'
import type { Block } from '../notice.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'

export const changesSection: SectionComposer = {
  code: 'changes',
  compose: (context) => {
    const { changes, document } = context.register
    const labels = context.phrases.changes
    const review = document?.review === undefined ? undefined : formatDate(document.review, context.locale)
    return draftOf([
      ...(changes?.informing === undefined
        ? []
        : [
            ...factLines(context.fact(labels.informing, changes.informing, '/changes/informing')),
            context.sentence(labels.minor, ['/changes/informing']),
          ]),
      ...(changes?.newPurpose === true ? [context.sentence(labels.newPurpose, ['/changes/newPurpose'])] : []),
      ...factLines([
        ...context.coded(labels.review, review, '/document/review'),
        ...context.fact(labels.reviewOwner, document?.reviewOwner, '/document/reviewOwner'),
      ]),
      ...history(context),
    ])
  },
}

function history(context: Context): Block[] {
  const entries = context.register.changes?.history ?? []
  if (entries.length === 0) return []
  const { changes, headings } = context.phrases
  const from = '/changes/history'
  // The newest first, whatever their order in the description; entries of one day stand as they are written.
  const byDate = entries
    .map((entry, index) => ({ ...entry, index }))
    .sort((a, b) => compareDates(b.date, a.date))
  const records = byDate.map(({ date, version, what, index }) => ({
    title: [words(formatDate(date, context.locale))],
    details: [],
    columns: [
      version === undefined ? [] : [{ value: [words(version)], from: [`${from}/${index}/version`] }],
      [{ value: context.inlines(what), from: [`${from}/${index}/what`] }],
    ],
    from: [`${from}/${index}`],
  }))
  const columns = [changes.date, changes.version, changes.what].map((label) => context.say(label))
  return [recordTable(context.say(headings.history), columns, records)]
}

/** ISO 8601 dates sort as text. */
function compareDates(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
