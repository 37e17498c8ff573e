// What Intl (CLDR) knows of each language of the notices, frozen into one file, so that a published
// document does not change with the ICU of the machine that builds it.

/** The Intl tag of each language and how its dates are written in documents. */
const LANGUAGES = {
  fi: { tag: 'fi-FI', month: 'numeric' },
  en: { tag: 'en-GB', month: 'long' },
}
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second']

/** Names of all codes of two letters that Intl can name. */
function names(tag, type) {
  const display = new Intl.DisplayNames(tag, { type, fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((a) => letters.map((b) => a + b))
  const known = codes.flatMap((code) => {
    const name = display.of(type === 'language' ? code.toLowerCase() : code)
    return name === undefined ? [] : [[type === 'language' ? code.toLowerCase() : code, name]]
  })
  return Object.fromEntries(known)
}

/** For each unit the pattern of each plural form, such as `{0} vuosi` and `{0} vuotta`. */
function units(tag) {
  const plural = new Intl.PluralRules(tag)
  return Object.fromEntries(
    UNITS.map((unit) => {
      const format = new Intl.NumberFormat(tag, {
        style: 'unit',
        unit,
        unitDisplay: 'long',
        useGrouping: false,
      })
      const forms = {}
      for (let n = 0; n <= 200; n += 1) {
        const pattern = format
          .formatToParts(n)
          .map((part) => (part.type === 'integer' ? '{0}' : part.value))
          .join('')
        forms[plural.select(n)] ??= pattern.replace(/\u00a0/g, ' ')
      }
      return [unit, forms]
    }),
  )
}

/** The plural category of each whole number up to 200 that is not `other`. */
function plurals(tag) {
  const rules = new Intl.PluralRules(tag)
  const numbers = Array.from({ length: 201 }, (_, n) => n)
  return Object.fromEntries(
    numbers.map((n) => [n, rules.select(n)]).filter(([, category]) => category !== 'other'),
  )
}

/** The words between two items, and between the last two of more, in a list. */
function list(tag, type) {
  const format = new Intl.ListFormat(tag, { type })
  const literals = (items) =>
    format
      .formatToParts(items)
      .filter((p) => p.type === 'literal')
      .map((p) => p.value)
  const [pair] = literals(['a', 'b'])
  const more = literals(['a', 'b', 'c', 'd'])
  return { pair, middle: more[1], last: more[2] }
}

function date(tag, month) {
  const format = new Intl.DateTimeFormat(tag, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' })
  const months = Array.from({ length: 12 }, (_, index) => {
    const parts = format.formatToParts(Date.UTC(2026, index, 1))
    return parts.find((part) => part.type === 'month').value
  })
  const pattern = format
    .formatToParts(Date.UTC(2026, 0, 1))
    .map((part) => (part.type === 'literal' ? part.value : `{${part.type}}`))
    .join('')
  return { pattern, months }
}

/** The text of `src/locale/cldr.json`. */
export function cldrJson() {
  const data = Object.fromEntries(
    Object.entries(LANGUAGES).map(([language, { tag, month }]) => [
      language,
      {
        tag,
        date: date(tag, month),
        plurals: plurals(tag),
        units: units(tag),
        conjunction: list(tag, 'conjunction'),
        languages: names(tag, 'language'),
        regions: names(tag, 'region'),
      },
    ]),
  )
  return `${JSON.stringify(data, null, 2)}\n`
}
