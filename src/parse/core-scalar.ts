/** What a plain scalar means in the core schema of YAML 1.2 (10.3.2). */

const NULL = /^(?:~|[Nn]ull|NULL)?$/
const BOOLEAN = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/
const INTEGER = /^[-+]?[0-9]+$/
const OCTAL = /^0o[0-7]+$/
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/
const INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/
/** What only a text can begin with; nearly every value is told from the others by its first letter. */
const TEXT_START = /^[^-+.0-9~nNtTfF]/

/** The value of a plain scalar: a text unless it is written as something else. `''` is null. */
export function coreScalar(source: string): unknown {
  if (TEXT_START.test(source)) return source
  if (NULL.test(source)) return null
  if (BOOLEAN.test(source)) return source.startsWith('t') || source.startsWith('T')
  if (INTEGER.test(source)) return Number.parseInt(source, 10)
  if (OCTAL.test(source)) return Number.parseInt(source.slice(2), 8)
  if (HEXADECIMAL.test(source)) return Number.parseInt(source.slice(2), 16)
  if (FLOAT.test(source)) return Number.parseFloat(source)
  if (NOT_A_NUMBER.test(source)) return Number.NaN
  if (INFINITE.test(source))
    return source.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  return source
}
