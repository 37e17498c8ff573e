/** Log data of the use of the register. */
import { formatPeriod } from '../../locale/format-period.ts'
import { factLines, listOfTexts } from '../blocks.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'

export const logsSection: SectionComposer = {
  code: 'logs',
  compose: (context) => {
    const { logs } = context.facts
    if (logs === undefined) return undefined
    const labels = context.phrases.logs
    const from = context.at('logs')
    const what = listOfTexts(context, logs.what, `${from}/what`)
    const period = logs.period === undefined ? undefined : formatPeriod(logs.period, context.locale)
    return draftOf([
      ...what.flatMap((list) => [context.sentence(labels.what, [`${from}/what`]), list]),
      ...factLines([
        ...context.fact(labels.use, logs.use, `${from}/use`),
        ...context.coded(labels.period, period, `${from}/period`),
        ...context.fact(labels.law, logs.law, `${from}/law`),
      ]),
    ])
  },
}
