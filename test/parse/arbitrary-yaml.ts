// YAML as people write it, and as nobody should: documents in many styles, and loose pieces.
import fc from 'fast-check'
import { hostile, ordinary, words } from './yaml-pieces.ts'

type Gen = fc.GeneratorValue
type Writer = (indent: string) => string

const pick = <T>(g: Gen, items: readonly T[]): T => g(fc.constantFrom<T[]>, ...items) as T
const oneIn = (g: Gen, n: number): boolean => g(fc.nat, { max: n - 1 }) === 0
const upTo = (g: Gen, max: number): number => g(fc.nat, { max })

/** One or several lines' worth of words. */
const phrase = (g: Gen): string =>
  Array.from({ length: 1 + upTo(g, 4) }, () => pick(g, oneIn(g, 25) ? words : ordinary)).join(' ')

function plain(g: Gen): Writer {
  const first = phrase(g)
  const more = oneIn(g, 4) ? Array.from({ length: 1 + upTo(g, 2) }, () => phrase(g)) : []
  const gap = pick(g, ['', '', '\n', '\n\n', ' \n  \n', oneIn(g, 5) ? '# x\n' : ''])
  const extra = pick(g, ['', ' ', '  ', '    '])
  return (indent) => first + more.map((line) => `\n${gap}${indent}${extra}${line}`).join('')
}

function quoted(g: Gen): Writer {
  const quote = pick(g, ['"', "'"])
  const escapes = [
    '\\n',
    '\\"',
    '\\\\',
    '\\u00a0',
    '\\u00e4',
    '\\ud83d\\ude00',
    '\\x41',
    '\\U0001F600',
    '\\t',
    '\\_',
    '\\/',
    '\\e',
    '\\0',
  ]
  const inQuotes = (text: string): string =>
    quote === '"'
      ? text.replace(/["\\]/g, '\\$&') + pick(g, ['', '', ...(oneIn(g, 4) ? escapes : [])])
      : text.replaceAll("'", "''")
  const lines = Array.from(
    { length: 1 + (oneIn(g, 3) ? upTo(g, 3) : 0) },
    () =>
      pick(g, ['', '', ' ', '  ']) +
      inQuotes(phrase(g)) +
      pick(g, ['', '', ' ', quote === '"' ? '\\' : '  ']),
  )
  const gap = pick(g, ['', '', '\n', ' \n\n'])
  const extra = pick(g, ['', '', '  ', ' '])
  return (indent) => `${quote}${lines.join(`\n${gap}${indent}${extra}`)}${quote}`
}

function blockScalar(g: Gen): Writer {
  const header =
    pick(g, ['|', '>']) +
    pick(g, oneIn(g, 12) ? ['2', '2-', '+2', '1', '-3', '9', '0', '++'] : ['', '-', '+'])
  const comment = pick(g, ['', '', '', ' # huomautus', ' ', oneIn(g, 8) ? '#x' : ''])
  const extra = pick(g, ['  ', '  ', ' ', '    '])
  const lines = Array.from(
    { length: upTo(g, 5) },
    () => pick(g, ['', '', '', '  ', ' ', '- ', '# ']) + (oneIn(g, 4) ? '' : phrase(g)),
  )
  const blank = pick(g, ['', '', '   '])
  return (indent) =>
    `${header}${comment}${lines.map((line) => `\n${line.trim() === '' ? blank : indent + extra}${line}`).join('')}`
}

function flow(g: Gen, depth: number): Writer {
  const isMap = oneIn(g, 2)
  const [gap, separator] = [
    pick(g, ['', ' ', ' ', '\n ', ' # x\n  ']),
    pick(g, [',', ', ', ', ', ' , ', ',\n  ']),
  ]
  const items = Array.from({ length: upTo(g, 3) }, (): Writer => {
    const value = depth > 0 && oneIn(g, 4) ? flow(g, depth - 1) : flowScalar(g)
    const name = key(g)
    if (!isMap && !oneIn(g, 6)) return value
    const colon = pick(g, [': ', ': ', ': ', oneIn(g, 8) ? ':' : ': ', oneIn(g, 8) ? ' : ' : ': '])
    return oneIn(g, 40) ? () => name : (indent) => name + colon + value(indent)
  })
  const end = pick(g, ['', '', '', ',', oneIn(g, 8) ? ', ,' : ''])
  return (indent) => {
    const inner = items.map((item) => item(indent)).join(separator.replace('\n', `\n${indent}`))
    const around = gap.replace('\n', `\n${indent}`)
    return `${isMap ? '{' : '['}${around}${inner}${end}${around}${isMap ? '}' : ']'}`
  }
}

const flowScalar = (g: Gen): Writer =>
  oneIn(g, 3) ? quoted(g) : oneIn(g, 2) ? plain(g) : () => pick(g, oneIn(g, 5) ? words : ordinary)

function key(g: Gen): string {
  const simple = `${pick(g, ['fi', 'en', 'id', 'avain', 'k-1', 'nimi ja osoite', 'a.b', 'ä'])}${upTo(g, 99)}`
  if (!oneIn(g, 60)) return oneIn(g, 6) ? `"${simple}"` : simple
  return pick(g, [
    pick(g, words),
    phrase(g),
    'k'.repeat(490 + upTo(g, 600)),
    `'${simple}'`,
    `? ${simple}`,
    '""',
  ])
}

function value(g: Gen, depth: number): Writer {
  const comment = pick(g, ['', '', '', ' # huomautus: x', '  #'])
  const kind = upTo(g, depth > 0 ? 9 : 5)
  if (kind === 0) return () => comment
  if (kind === 1) return written(oneIn(g, 3) ? () => pick(g, words) : plain(g), comment)
  if (kind === 2) return written(plain(g), comment)
  if (kind === 3) return written(quoted(g), comment)
  if (kind === 4) return written(blockScalar(g), '')
  if (kind === 5) return written(flow(g, 2), comment)
  const collection = oneIn(g, 2) ? mapping(g, depth - 1) : sequence(g, depth - 1)
  const step = pick(g, ['  ', '  ', '  ', ' ', '    ', oneIn(g, 4) ? '' : '  '])
  return (indent) => `${comment}\n${indent}${step}${collection(indent + step)}`
}

const written =
  (writer: Writer, comment: string): Writer =>
  (indent) =>
    ` ${writer(`${indent}  `)}${comment}`

const between = (g: Gen): string => pick(g, ['', '', '', '', '\n', '\n# väliin', '\n    # sisään', '\n  '])

function mapping(g: Gen, depth: number): Writer {
  const entries = Array.from({ length: 1 + upTo(g, 3) }, () => {
    const [name, colon, item, gap] = [key(g), oneIn(g, 80) ? ' :' : ':', value(g, depth), between(g)]
    return (indent: string) => `${name}${colon}${item(indent)}${gap}`
  })
  return (indent) => entries.map((entry) => entry(indent)).join(`\n${indent}`)
}

function sequence(g: Gen, depth: number): Writer {
  const items = Array.from({ length: 1 + upTo(g, 3) }, () => {
    const [inner, gap, compact] = [value(g, depth), between(g), depth > 0 && oneIn(g, 2)]
    const nested = compact ? (oneIn(g, 4) ? sequence(g, depth - 1) : mapping(g, depth - 1)) : undefined
    const dash = pick(g, ['- ', '- ', '-   '])
    return (indent: string) =>
      (nested === undefined ? `-${inner(indent)}` : dash + nested(indent + ' '.repeat(dash.length))) + gap
  })
  return (indent) => items.map((item) => item(indent)).join(`\n${indent}`)
}

/** A document in a mixture of styles; most are good YAML, some are not. */
export const styledYaml: fc.Arbitrary<string> = fc.gen().map((g) => {
  const start = pick(g, ['', '', '# alku\n\n', '---\n', '\n', oneIn(g, 4) ? pick(g, ['--- ', '  ']) : ''])
  const text = `${start}${mapping(g, 3)('')}${pick(g, ['\n', '', '\n\n', '\n# loppu', oneIn(g, 4) ? pick(g, [' ', '\n...\n']) : ''])}`
  return oneIn(g, 8) ? text.replaceAll('\n', '\r\n') : text
})

/** Pieces of YAML in no order. */
export const looseYaml: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\n',
        '\n  ',
        '\n    ',
        '\n ',
        ': ',
        'a: ',
        'b:',
        '- ',
        '-',
        ' ',
        '  ',
        '|',
        '>',
        '|-\n',
        '>2+\n',
      ),
      fc.constantFrom(
        '[',
        ']',
        '{',
        '}',
        ', ',
        ',',
        '"',
        "'",
        '#',
        ' # c',
        '? ',
        '""',
        "''",
        '[]',
        '{}',
        '\\',
        '\r\n',
      ),
      fc.constantFrom(...words),
      fc.constantFrom(...hostile),
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((pieces) => `a: ${pieces.join('')}`)
