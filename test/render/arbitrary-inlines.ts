/** Inlines as hostile as a writer's text can be: pieces of markup of Markdown and HTML among ordinary words. */
import fc from 'fast-check'
import type { Inline } from '../../src/compose/notice.ts'

const hostile = [
  '*',
  '**',
  '_',
  '__',
  '`',
  '```',
  '~',
  '~~',
  '[',
  ']',
  '](',
  '![',
  '[^1]',
  '[x]',
  '<',
  '</b>',
  '<script>',
  '<!--',
  '-->',
  '>',
  '#',
  '##',
  '+',
  '-',
  '---',
  '- a',
  '=',
  '===',
  '1.',
  '1)',
  '10. ',
  '|',
  '|-|',
  ':-',
  '\\',
  '\\|',
  '&',
  '&amp;',
  '&#39;',
  '&lt;',
  '"',
  "'",
  '{{x}}',
  '${x}',
  'www.esimerkki.example',
  'http://a.example/b_c*d',
  'https://a.example',
  'a@b.example',
  'nimi_2',
  '5 < 6',
  'Loppu. Alku',
  'A. Virtanen',
  'ks. Liite',
  'å',
  'ä',
  'Ö',
  'é',
  '€',
  '§',
  '–',
  '\u00a0',
  '\u2028',
  ' ',
  '  ',
  '\n',
  '\t',
  '\u0007',
  '😀',
  '漢字',
] as const

/** A text of hostile and ordinary pieces. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...hostile),
      fc.string({ maxLength: 6 }),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''))

const leaf: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: hostileText.map((text): Inline => ({ kind: 'text', text })) },
  hostileText.map((text): Inline => ({ kind: 'code', text })),
  hostileText.map((text): Inline => ({ kind: 'citation', text })),
  fc.constant<Inline>({ kind: 'break' }),
)

const href = fc.oneof(
  fc.constantFrom(
    'https://a.example/b_(c)?d=e&amp=f',
    'mailto:a@b.example',
    '#retention',
    'javascript:alert(1)',
    'data:text/html,x',
    '/x',
  ),
  hostileText,
)

/** Runs of inlines nested up to three deep. */
export const hostileInlines: fc.Arbitrary<readonly Inline[]> = fc.letrec<{
  run: readonly Inline[]
  node: Inline
}>((tie) => ({
  run: fc.array(tie('node'), { maxLength: 4 }),
  node: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    leaf,
    tie('run').map((children): Inline => ({ kind: 'strong', children })),
    tie('run').map((children): Inline => ({ kind: 'emphasis', children })),
    fc.tuple(href, tie('run')).map(([to, children]): Inline => ({ kind: 'link', href: to, children })),
    tie('run').map((children): Inline => ({ kind: 'reference', section: 'retention', children })),
  ),
})).run
