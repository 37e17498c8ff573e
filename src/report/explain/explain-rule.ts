/** A rule explained at a terminal: what it asks, why, its provisions, what to do, and examples that have been judged. */
import type { Severity } from '../../diagnostics/diagnostic.ts'
import type { Rule } from '../../lint/rule.ts'
import { RULES } from '../../lint/rule-registry.ts'
import { nearest } from '../../validate/nearest.ts'
import { type Colour, type Paint, painter } from '../colours.ts'
import { safeJson } from '../safe-json.ts'
import type { ReportLanguage } from '../word-diagnostic.ts'
import { wrapped } from '../wrap-text.ts'
import { type DescribedExample, describeRule } from './describe-rule.ts'
import { explainWords } from './explain-words.ts'
import { areaOf } from './rule-areas.ts'

export interface ExplainOptions {
  readonly language: ReportLanguage
  readonly color?: boolean
  /** Columns of the terminal, 80 where nothing is said; lines of examples are kept whole. */
  readonly width?: number
}

const COLOURS: Readonly<Record<Severity, Colour>> = { error: 'red', warning: 'yellow', info: 'blue' }

export type FoundRule =
  | { readonly kind: 'rule'; readonly rule: Rule }
  | { readonly kind: 'area'; readonly area: string }
  | { readonly kind: 'none'; readonly suggestion?: string }

/** The rule of that id, or the area that begins ids so; where there is neither, perhaps the id that was meant. */
export function findRule(name: string, rules: readonly Rule[] = RULES): FoundRule {
  const rule = rules.find(({ id }) => id === name)
  if (rule !== undefined) return { kind: 'rule', rule }
  const area = name.replace(/\/\*?$/, '')
  if (rules.some((one) => areaOf(one) === area)) return { kind: 'area', area }
  const ids = rules.map(({ id }) => id)
  // Of an id without its area, what stands after the stroke is compared.
  const bySlug = name.includes('/')
    ? undefined
    : nearest(
        name,
        ids.map((id) => id.slice(id.indexOf('/') + 1)),
      )
  const suggestion = bySlug === undefined ? nearest(name, ids) : ids.find((id) => id.endsWith(`/${bySlug}`))
  return { kind: 'none', ...(suggestion === undefined ? {} : { suggestion }) }
}

/**
 * The explanation, ending in a line break.
 *
 * @throws NotLoaded where an example needs code that is not loaded yet (see `loadingOnDemand`)
 */
export function explainRule(rule: Rule, { language, color = false, width = 80 }: ExplainOptions): string {
  const words = explainWords[language]
  const paint = painter(color)
  const described = describeRule(rule, language)
  const told = { ...described, bad: described.bad.map((example) => withoutHint(example, described.hint)) }
  const severities = told.severities.map((one) => paint(COLOURS[one], words.severities[one])).join(', ')
  const paragraph = (label: string, text: string): string =>
    [paint('bold', label), ...wrapped(text, width - 2).map((line) => `  ${line}`)].join('\n')
  // A rule of the organisation's own may say nothing but what is wrong.
  const paragraphs = [
    [words.citation, told.citation] as const,
    [words.why, told.rationale] as const,
    [words.hint, told.hint] as const,
  ].flatMap(([label, text]) => (text === '' ? [] : [paragraph(label, text)]))
  const [bad] = told.bad
  const [good] = told.good
  const parts = [
    `${paint('bold', told.id)}  ${severities}`,
    wrapped(told.title, width).join('\n'),
    ...paragraphs,
    ...(told.yieldsTo.length === 0 ? [] : [paragraph(words.yields, told.yieldsTo.join(', '))]),
    ...(bad === undefined ? [] : [exampleText(words.bad, bad, language, width, paint)]),
    ...(good === undefined ? [] : [exampleText(words.good, good, language, width, paint)]),
  ]
  return `${parts.join('\n\n')}\n`
}

/** The rule's own hint has been given already. */
function withoutHint(example: DescribedExample, hint: string): DescribedExample {
  const findings = example.findings.map(({ severity, message, hint: own }) =>
    own === undefined || own === hint ? { severity, message } : { severity, message, hint: own },
  )
  return { ...example, findings }
}

/** The same for programs. */
export function explainRuleJson(rule: Rule, language: ReportLanguage): string {
  return safeJson({ version: 1, rule: describeRule(rule, language) })
}

function exampleText(
  label: string,
  example: DescribedExample,
  language: ReportLanguage,
  width: number,
  paint: Paint,
): string {
  const words = explainWords[language]
  const day = example.asOf === undefined ? '' : ` (${words.asOf} ${example.asOf})`
  return [
    `${paint('bold', label)}: ${example.shows}${day}`,
    ...example.yaml.split('\n').map((line) => `    ${line}`.trimEnd()),
    ...example.findings.flatMap(({ severity, message, hint }) => [
      ...wrapped(`${words.severities[severity]}: ${message}`, width - 2).map(
        (line) => `  ${paint(COLOURS[severity], line)}`,
      ),
      ...wrapped(hint ?? '', width - 4).map(
        (line, index) => `  ${index === 0 ? paint('cyan', '→') : ' '} ${line}`,
      ),
    ]),
  ].join('\n')
}
