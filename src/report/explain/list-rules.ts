/** The list of all rules by area, for a terminal and for programs. */
import type { Rule } from '../../lint/rule.ts'
import { RULES } from '../../lint/rule-registry.ts'
import { painter } from '../colours.ts'
import { safeJson } from '../safe-json.ts'
import type { ReportLanguage } from '../word-diagnostic.ts'
import { wrapped } from '../wrap-text.ts'
import { severitiesOf } from './describe-rule.ts'
import type { ExplainOptions } from './explain-rule.ts'
import { explainWords } from './explain-words.ts'
import { areaOf, ruleAreas } from './rule-areas.ts'

export interface ListOptions extends ExplainOptions {
  /** The one area to list: `retention`. */
  readonly area?: string
  /** The legal rules by themselves; with them those of the organisation's own. */
  readonly rules?: readonly Rule[]
}

/** Areas in the order of a notice; of each rule its id, severities and title. Ends in a line break. */
export function listRules(options: ListOptions): string {
  const { language, color = false, width = 80, area, rules: all = RULES } = options
  const words = explainWords[language]
  const paint = painter(color)
  const listed = ruleAreas(all.filter((rule) => area === undefined || areaOf(rule) === area))
  const areas = listed.map(({ name, rules }) =>
    [
      paint('bold', name[language]),
      ...rules.flatMap((rule) => [
        `  ${rule.id}  ${paint(
          'dim',
          severitiesOf(rule)
            .map((one) => words.severities[one])
            .join(', '),
        )}`,
        ...wrapped(rule.title[language], width - 4).map((line) => `    ${line}`),
      ]),
    ].join('\n'),
  )
  const count = listed.reduce((sum, { rules }) => sum + rules.length, 0)
  return `${[...areas, `${words.count(count)}. ${words.more}`].join('\n\n')}\n`
}

/** The same for programs, in the order of the registry. */
export function listRulesJson(language: ReportLanguage, all: readonly Rule[] = RULES): string {
  const rules = all.map((rule) => ({
    id: rule.id,
    area: areaOf(rule),
    severities: severitiesOf(rule),
    title: rule.title[language],
  }))
  return safeJson({ version: 1, rules })
}
