/** Rules that an organisation writes for itself, made into rules like those of the law. */

import type { Bilingual } from '../diagnostics/bilingual.ts'
import { isLongerPeriod } from '../law/compare-periods.ts'
import { fill } from '../locale/fill.ts'
import { linearPattern } from '../validate/linear-pattern.ts'
import { stepsOf } from '../validate/path-pattern.ts'
import type { Text } from '../validate/register.ts'
import type { CompanyRule } from '../validate/validate-company-rules.ts'
import { type Fact, factsAt, isEmpty, scalarsOf } from './company-facts.ts'
import { distinct, factPath } from './fact-path.ts'
import type { LintRegister, Scope } from './lint-register.ts'
import type { Rule, RuleFinding } from './rule.ts'

type Assertion = CompanyRule['must']
type Scalar = string | number | boolean

/** A rule of the organisation as the rest of the tool knows rules; it has no examples. */
export function companyRule(rule: CompanyRule): Rule {
  const { id, severity, message, hint, why, citation } = rule
  return {
    id,
    severity,
    cites: citation === undefined ? [] : [{ other: bilingual(citation) }],
    title: withoutValue(message),
    rationale: bilingual(why ?? ''),
    hint: bilingual(hint ?? ''),
    messages: {
      default: { message: bilingual(message) },
      nothing: { message: withoutValue(message), hint: withoutValue(hint ?? '') },
    },
    examples: { bad: [], good: [] },
    check: (register) => distinct(register.wholes.flatMap((whole) => findings(rule, register, whole))),
  }
}

/** A text without one of the languages is the same in both. */
function bilingual(text: Text): Bilingual {
  const words = (language: 'en' | 'fi') =>
    typeof text === 'string' ? text : (text[language] ?? Object.values(text)[0] ?? '')
  return { en: words('en'), fi: words('fi') }
}

/** The slot of the value, in quotes or brackets, with the colon or dash before it. */
const VALUE = /(?<=\S)\s{0,9}[:–—-]?\s{0,9}[“”"'‘’«»(]{0,9}\{value\}[“”"'‘’«»)]*/gu

/** The message where there is no value to name, as in a rule’s title. */
function withoutValue(text: Text): Bilingual {
  const { en, fi } = bilingual(text)
  const without = (words: string) => fill(words.replace(VALUE, ''), { value: '…' })
  return { en: without(en), fi: without(fi) }
}

function findings(rule: CompanyRule, register: LintRegister, whole: Scope): RuleFinding[] {
  const steps = stepsOf(rule.at)
  return factsAt(whole.facts, steps)
    .filter((fact) => !fits(fact.value, rule.must, 'each') && isAsked(rule, steps, fact, whole))
    .map(({ path, value }) => {
      const [key, ...rest] = path
      const place = [...factPath(register, whole, key as Parameters<typeof factPath>[2]), ...rest]
      const found = scalarsOf(value).map(String)
      const isNothing = found.every((one) => one.trim() === '')
      return { path: place, ...(isNothing ? { message: 'nothing' } : {}), args: { value: found } }
    })
}

/** Whether every condition holds of the fact that is looked at. */
function isAsked({ when = {} }: CompanyRule, at: readonly string[], fact: Fact, { facts }: Scope): boolean {
  return Object.entries(when).every(([place, assertion]) => {
    const steps = stepsOf(place)
    const unlike = steps.findIndex((step, index) => step !== at[index])
    const shared = unlike < 0 ? steps.length : unlike
    // As far as the two places are alike, the item is the same one.
    const bound = steps.map((step, index) => (index < shared ? String(fact.path[index] ?? step) : step))
    return factsAt(facts, bound).some(({ value }) => holds(value, assertion))
  })
}

/** In a condition what is not there fits nothing but `exist: false`. */
function holds(value: unknown, assertion: Assertion): boolean {
  return isEmpty(value) ? assertion.exist === false : fits(value, assertion, 'one')
}

/** Whether a value is as asked. All but `exist` is asked only of what is there. */
function fits(value: unknown, assertion: Assertion, wanted: 'each' | 'one'): boolean {
  const { exist, minItems } = assertion
  if (isEmpty(value)) return exist !== true
  if (exist === false) return false
  if (minItems !== undefined && Array.isArray(value) && value.length < minItems) return false
  const scalars = scalarsOf(value)
  const positive = positiveTests(assertion)
  const negative = negativeTests(assertion)
  const isAll = (test: (scalar: Scalar) => boolean) =>
    wanted === 'one' ? scalars.some(test) : scalars.length > 0 && scalars.every(test)
  return positive.every(isAll) && negative.every((test) => scalars.every(test))
}

/** What a value must be: of something that is no plain value, none of it is true. */
function positiveTests({ equal, oneOf, match }: Assertion): ((scalar: Scalar) => boolean)[] {
  return [
    ...(equal === undefined ? [] : [(scalar: Scalar) => scalar === equal]),
    ...(oneOf === undefined ? [] : [(scalar: Scalar) => oneOf.includes(scalar)]),
    ...(match === undefined ? [] : [(scalar: Scalar) => isFound(match, scalar)]),
  ]
}

/** What a value must not be. */
function negativeTests({ differ, notMatch, maxPeriod }: Assertion): ((scalar: Scalar) => boolean)[] {
  return [
    ...(differ === undefined ? [] : [(scalar: Scalar) => scalar !== differ]),
    ...(notMatch === undefined ? [] : [(scalar: Scalar) => !isFound(notMatch, scalar)]),
    ...(maxPeriod === undefined ? [] : [(scalar: Scalar) => !isLongerPeriod(String(scalar), maxPeriod)]),
  ]
}

function isFound(source: string, scalar: Scalar): boolean {
  const pattern = linearPattern(source)
  // The validator refuses expressions with a fault.
  return typeof pattern !== 'string' && pattern.isIn(String(scalar))
}
