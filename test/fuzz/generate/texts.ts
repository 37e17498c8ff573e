/** Words for the places of a description: ordinary ones, markup of every format, and what no keyboard writes. */
import fc from 'fast-check'
import { hostileFrame, rawMarkup } from '../../escaping/hostile-text.ts'
import { words } from '../../parse/yaml-pieces.ts'
import type { Random } from '../../torture/random.ts'

const ordinary = [
  'nimi',
  'sähköpostiosoite',
  'Käsittelemme tietoja palvelun antamiseksi.',
  'customer service',
  'We keep the data for two years.',
  'Esimerkki Oy',
  '§ 10',
  'rekisteröidyn suostumus',
]

/** Signs that readers of text treat in ways of their own. */
const odd = [
  '\u200b',
  '\u200d',
  '\u00ad',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u0301'.repeat(40),
  '\u2028',
  '\u0085',
  '\u00a0',
  '😀',
  '👩‍👩‍👧‍👦',
  '🇫🇮',
  'ﷺ',
  'مرحبا',
  'שלום',
  '汉字',
  'ا\u200fب',
  '\u0000',
  '\u001b[31m',
  '\u0007',
  '\ud800',
  '\udc00x',
  '\ufffe',
  '\r',
  '\t',
  '\v',
  '\u{e0041}',
  '\u{1d400}',
  'ﬀ',
  'İı',
  'ẞß',
]

/** What is repeated until somebody is slow. */
const floods = [
  ...[
    ' ',
    '\t',
    '\n',
    '-',
    '_',
    '*',
    '**a',
    '[',
    ']',
    '](',
    '![',
    '[](',
    '<',
    '<a ',
    '>',
    '`',
    '``a',
    '~',
    '|',
  ],
  ...[
    'a',
    '0',
    '1.',
    '1',
    ',',
    '.',
    '@',
    'a@',
    'a.',
    'a@a.',
    '&',
    '&a',
    '#',
    '/',
    '//',
    ':',
    '://',
    '\\',
    '"',
  ],
  ...[
    '(',
    ')',
    '{{',
    '}}',
    '<<',
    'https://',
    'www.',
    'a-',
    '\n\n',
    '\n ',
    '\n- ',
    '\n> ',
    '\n\t',
    '§',
    '§ 1 ',
    '=',
  ],
  ...[
    '\n1. ',
    '\n|',
    '|a',
    '\u0301',
    '\u200b',
    '\u202e',
    'ä',
    '😀',
    "'",
    '!',
    '+',
    '[^1',
    '[a]: ',
    '<!--',
    '\r\n',
  ],
]

const pieces: readonly ((random: Random) => string)[] = [
  (random) => random.pick(ordinary),
  (random) => random.pick(words),
  (random) => random.pick(odd),
  (random) => sampled(rawMarkup, random),
  (random) => {
    const { before, after } = sampled(hostileFrame, random)
    return `${before.source}sana${after.source}`
  },
]

/** One value of an arbitrary. */
export function sampled<T>(arbitrary: fc.Arbitrary<T>, random: Random): T {
  const [value] = fc.sample(arbitrary, { seed: random.below(2 ** 31), numRuns: 1 })
  return value as T
}

/** What a description is refused for, whatever else it says. */
const refused =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}|\[\]\(#[a-z]+\)|\[\^\w+\]/gu
const html = /<(?=[a-z!/?])/gi

/** A text of any kind; most are short, and few are refused, for what is refused is not printed. */
export function anyText(random: Random): string {
  if (random.below(3) === 0) return random.pick(ordinary)
  const count = 1 + random.below(random.below(12) === 0 ? 30 : 4)
  const text = Array.from({ length: count }, () => random.pick(pieces)(random)).join(
    random.pick(['', ' ', '\n']),
  )
  if (random.below(150) === 0) return text
  return `${random.pick(['', '', 'a '])}${text.replace(refused, '').replace(html, '\\<')}`.trim() || 'a'
}

/** Something short, many times over: from ten times to as much as a file may hold. */
export function flood(random: Random, most = 200_000): string {
  const unit = Array.from({ length: 1 + random.below(3) }, () => random.pick(floods)).join('')
  const times = Math.floor(10 * (most / unit.length / 10) ** random.next())
  return `${random.pick(['', 'a', ' ', '"', 'a '])}${unit.repeat(times)}${random.pick(['', 'a', '!', '\n', ' a'])}`
}

/** Scalars that are no texts, or look like none. */
export function anyScalar(random: Random): unknown {
  return random.pick<unknown>([
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e308,
    Number.MAX_SAFE_INTEGER + 1,
    '',
    ' ',
    'none',
    'yes',
    'fi',
    'P1Y',
    'P999999999Y',
    '2026-02-30',
    '2026-12-31',
    'FI',
    'https://a.example',
    'javascript:alert(1)',
    '__proto__',
    'constructor',
    'toString',
    anyText(random),
  ])
}
