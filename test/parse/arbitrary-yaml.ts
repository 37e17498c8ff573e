// YAML as people write it, and as nobody should: documents in many styles, loose pieces, and damage to good files.
import fc from 'fast-check'

const words = [
  ...['tieto', 'henkilötietojen', 'käsittely', 'säilytysaika', 'Yhtiö Oy', 'R&D', 'klo 9.30', 'ks. #3', 'a:b', 'C#'],
  ...['https://a.example/b?c=d#e', '10 000 €', '"lainaus"', "it's", '- viiva', '?', 'mitä? - ei', '[x]', '{y}', 'a, b'],
  ...['ja/tai', '100 %', '%', '@me', 'x@a.example', '*tärkeä*', '**x**', '`koodi`', '|', '>', '!', '&', '~', '=', '—'],
  ...['null', 'Null', 'NULL', 'nUll', 'true', 'True', 'TRUE', 'tRUE', 'false', 'yes', 'no', 'on', 'off', 'y', 'N'],
  ...['0', '-0', '+1', '007', '0o17', '0o8', '0x1F', '-0x1', '0b1', '1_000', '1.5', '1.', '.5', '.', '-.5', '1e3', '1.e+3'],
  ...['1e', '-1E-2', '.inf', '-.Inf', '+.INF', '.nan', '.NaN', '-.nan', '12:30', '2026-09-21', '2026-09-21T12:00:00Z'],
  ...['123456789012345678901234567890', '1e999', '<<', '--', '---', '...', '...a', '---a', 'å', 'Ä', '😀', '\u00a0', ''],
]
const hostile = [...`\n\n\n   ::--#'"|>[]{},?&*!%@\`~=\\<.019neätTu\r\t\u0000\u0085\u00a0\u2028\ufeff`, ': ', ' #', '- ', '\r\n']
hostile.push('\n---\n', '\n...\n', '<<: ', '__proto__: ', '? ', '&a ', '*a', '!x ', '%YAML 1.1\n', '  \n', '\n\n  ', '{}', '[]')

type Gen = fc.GeneratorValue
type Writer = (indent: string) => string

const pick = <T>(g: Gen, items: readonly T[]): T => g(fc.constantFrom<T[]>, ...items) as T
const oneIn = (g: Gen, n: number): boolean => g(fc.nat, { max: n - 1 }) === 0
const upTo = (g: Gen, max: number): number => g(fc.nat, { max })

/** One or several lines' worth of words. */
const phrase = (g: Gen): string => Array.from({ length: 1 + upTo(g, 4) }, () => pick(g, words)).join(' ')

function plain(g: Gen): Writer {
  const first = phrase(g)
  const more = oneIn(g, 4) ? Array.from({ length: 1 + upTo(g, 2) }, () => phrase(g)) : []
  const gap = pick(g, ['', '', '\n', '\n\n', ' \n  \n', '# x\n'])
  const extra = pick(g, ['', ' ', '  ', '    '])
  return (indent) => first + more.map((line) => `\n${gap}${indent}${extra}${line}`).join('')
}

function quoted(g: Gen): Writer {
  const quote = pick(g, ['"', "'"])
  const escapes = ['\\n', '\\"', '\\\\', '\\t', '\\u00e4', '\\ud83d\\ude00', '\\x41', '\\U0001F600', '\\_', '\\/', '\\e', '\\0']
  const escape = (text: string): string =>
    quote === '"' ? text.replace(/["\\]/g, '\\$&') + pick(g, ['', '', ...escapes]) : text.replaceAll("'", "''")
  const lines = Array.from({ length: 1 + (oneIn(g, 3) ? upTo(g, 3) : 0) }, () =>
    pick(g, ['', '', ' ', '  ']) + escape(phrase(g)) + pick(g, ['', '', ' ', quote === '"' ? '\\' : '  ']),
  )
  const gap = pick(g, ['', '', '\n', ' \n\n'])
  const extra = pick(g, ['', '', '  ', ' '])
  return (indent) => `${quote}${lines.join(`\n${gap}${indent}${extra}`)}${quote}`
}

function blockScalar(g: Gen): Writer {
  const header = pick(g, ['|', '>']) + pick(g, ['', '', '-', '+', '2', '2-', '+2', '1', '-3', '9', '0', '++'])
  const comment = pick(g, ['', '', '', ' # huomautus', '#x', ' '])
  const extra = pick(g, ['  ', '  ', ' ', '    '])
  const lines = Array.from({ length: upTo(g, 5) }, () =>
    pick(g, ['', '', '', '  ', ' ', '- ', '# ']) + (oneIn(g, 4) ? '' : phrase(g)),
  )
  const blank = pick(g, ['', '', '   '])
  return (indent) =>
    `${header}${comment}${lines.map((line) => `\n${line.trim() === '' ? blank : indent + extra}${line}`).join('')}`
}

function flow(g: Gen, depth: number): Writer {
  const isMap = oneIn(g, 2)
  const [gap, separator] = [pick(g, ['', ' ', ' ', '\n ', ' # x\n  ']), pick(g, [',', ', ', ', ', ' , ', ',\n  '])]
  const items = Array.from({ length: upTo(g, 3) }, (): Writer => {
    const value = depth > 0 && oneIn(g, 4) ? flow(g, depth - 1) : flowScalar(g)
    const name = key(g)
    if (!isMap && !oneIn(g, 6)) return value
    const colon = pick(g, [': ', ': ', ': ', ':', ' : '])
    return oneIn(g, 12) ? () => name : (indent) => name + colon + value(indent)
  })
  const end = pick(g, ['', '', '', ',', ', ,'])
  return (indent) => {
    const inner = items.map((item) => item(indent)).join(separator.replace('\n', `\n${indent}`))
    const around = gap.replace('\n', `\n${indent}`)
    return `${isMap ? '{' : '['}${around}${inner}${end}${around}${isMap ? '}' : ']'}`
  }
}

const flowScalar = (g: Gen): Writer => (oneIn(g, 3) ? quoted(g) : oneIn(g, 2) ? plain(g) : () => pick(g, words))

function key(g: Gen): string {
  const simple = `${pick(g, ['fi', 'en', 'id', 'avain', 'k-1', 'nimi ja osoite', 'a.b', 'ä'])}${upTo(g, 99)}`
  if (!oneIn(g, 8)) return oneIn(g, 6) ? `"${simple}"` : simple
  return pick(g, [pick(g, words), phrase(g), 'k'.repeat(490 + upTo(g, 600)), `'${simple}'`, `? ${simple}`, '""'])
}

function value(g: Gen, depth: number): Writer {
  const comment = pick(g, ['', '', '', ' # huomautus: x', '  #'])
  const kind = upTo(g, depth > 0 ? 9 : 5)
  if (kind === 0) return () => comment
  if (kind <= 2) return written(plain(g), comment)
  if (kind === 3) return written(quoted(g), comment)
  if (kind === 4) return written(blockScalar(g), '')
  if (kind === 5) return written(flow(g, 2), comment)
  const collection = oneIn(g, 2) ? mapping(g, depth - 1) : sequence(g, depth - 1)
  const step = pick(g, ['  ', '  ', '  ', ' ', '    ', ''])
  return (indent) => `${comment}\n${indent}${step}${collection(indent + step)}`
}

const written =
  (writer: Writer, comment: string): Writer =>
  (indent) =>
    ` ${writer(`${indent}  `)}${comment}`

const between = (g: Gen): string => pick(g, ['', '', '', '', '\n', '\n# väliin', '\n    # sisään', '\n  '])

function mapping(g: Gen, depth: number): Writer {
  const entries = Array.from({ length: 1 + upTo(g, 3) }, () => {
    const [name, colon, item, gap] = [key(g), oneIn(g, 20) ? ' :' : ':', value(g, depth), between(g)]
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
  const start = pick(g, ['', '', '', '# alku\n\n', '---\n', '--- ', '\n', '  '])
  const text = `${start}${mapping(g, 3)('')}${pick(g, ['\n', '\n', '', '\n\n', '\n# loppu', ' ', '\n...\n'])}`
  return oneIn(g, 8) ? text.replaceAll('\n', '\r\n') : text
})

/** Pieces of YAML in no order. */
export const looseYaml: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom('\n', '\n  ', '\n    ', '\n ', ': ', 'a: ', 'b:', '- ', '-', ' ', '  ', '|', '>', '|-\n', '>2+\n'),
      fc.constantFrom('[', ']', '{', '}', ', ', ',', '"', "'", '#', ' # c', '? ', '""', "''", '[]', '{}', '\\', '\r\n'),
      fc.constantFrom(...words),
      fc.constantFrom(...hostile),
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((pieces) => `a: ${pieces.join('')}`)

/** A text after a few small accidents. */
export function damaged(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const accident = fc.tuple(fc.nat({ max: 9 }), fc.nat(), fc.nat({ max: 40 }), fc.constantFrom(...hostile))
  return fc
    .tuple(texts, fc.array(accident, { minLength: 1, maxLength: 3 }))
    .map(([text, accidents]) => accidents.reduce((before, one) => damage(before, ...one), text))
}

function damage(text: string, kind: number, place: number, length: number, piece: string): string {
  const at = place % (text.length + 1)
  const lines = text.split('\n')
  const line = place % lines.length
  const end = at + 1 + length
  const byLine = (...middle: string[]) => [...lines.slice(0, line), ...middle, ...lines.slice(line + 1)].join('\n')
  const current = lines[line] ?? ''
  const accidents: readonly (() => string)[] = [
    () => text.slice(0, at) + text.slice(at + 1),
    () => text.slice(0, at) + piece + text.slice(at),
    () => text.slice(0, at) + piece + text.slice(at + 1),
    () => text.slice(0, at) + text.slice(at + 1, at + 2) + text.slice(at, at + 1) + text.slice(at + 2),
    () => text.slice(0, end) + text.slice(at),
    () => text.slice(0, at) + text.slice(end),
    () => byLine(current, current),
    () => byLine(),
    () => byLine(' '.repeat(1 + (length % 5)) + current),
    () => byLine(current.replace(/^ {1,2}/, '')),
  ]
  return accidents[kind]?.() ?? text
}
