/** Texts full of the markup of every format: told apart by what Markdown, which texts are, makes of them. */
import fc from 'fast-check'

/** A text as it is written in a description, and the words that a reader must find. */
export interface HostileText {
  readonly source: string
  readonly plain: string
}

/** What Markdown would take for markup: a backslash before each sign makes plain text of it. */
const MARKDOWN = [
  '*a*',
  '**b**',
  '_c_',
  '__d__',
  '~~e~~',
  '`f`',
  '```',
  '~~~',
  '# g',
  '## h ##',
  '- i',
  '+ j',
  '1. k',
  '1) l',
  '> m',
  '---',
  '***',
  '===',
  '[n](https://o.example)',
  '[](#retention)',
  '![p](q.png)',
  '[r]: https://s.example "t"',
  '[^u]',
  '[ ] v',
  '| w | x |',
  '|---|---|',
  '\\',
  '\\\\',
  '\\*',
  '\\{{y}}',
  '<https://z.example>',
  '<a@b.example>',
  'https://www.kuitu.example/?a=b&c=d_e_f',
  'www.kuitu.example',
  'nimi@kuitu.example',
  'xmpp:nimi@kuitu.example',
  // HTML
  '<b>',
  '</b>',
  '<br>',
  '<script>alert(1)</script>',
  '</script>',
  '</style>',
  '</title>',
  '</textarea>',
  '<style>*{display:none}</style>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<iframe src="javascript:alert(1)">',
  '<a href="javascript:alert(1)">A</a>',
  '<!-- B -->',
  '-->',
  '<!DOCTYPE html>',
  '<![CDATA[C]]>',
  ']]>',
  '<?xml?>',
  '&amp;',
  '&lt;b&gt;',
  '&#60;',
  '&#x3c;',
  '&nbsp;',
  '<label>',
  '/* D */',
  '{{*decorator}}',
  '#text(fill: red)[E]',
  '#{let _ = read("/etc/passwd")}',
  '*bold* _it_',
  '#"\\u{41}"',
  '`raw`',
  '$ sum_(i=1)^n $',
] as const

/** What no Markdown parser looks at, wherever it stands after a word. */
const NEUTRAL = [
  '{{title}}',
  '{{{title}}}',
  '{{> partials/head}}',
  '{{#if draft}}',
  '{{/if}}',
  '{{else}}',
  '{{!-- F --}}',
  '{{constructor.constructor}}',
  '${process.env}',
  '<%= G %>',
  '#read("/etc/passwd")',
  '#panic("H")',
  '#include "I.typ"',
  '#set page(fill: red)',
  '#let x = 1',
  '$x$',
  '$ J $',
  '@ref',
  '@preview/package',
  '// K',
  '/ L: M',
  '= N',
  '== O',
  '--',
  '...',
  '"P"',
  "'Q'",
  '" onmouseover="R',
  "' onfocus='S",
  'javascript:alert(1)',
  'a: b',
  ': T',
  '#U',
  ' #V',
  '- W',
  '&X',
  '!tag',
  '!!binary',
  '%YAML 1.2',
  '? Y',
  'null',
  'yes',
  '0x1F',
  '1e3',
  '2026-10-12',
  '{a: b}',
  '{number}',
  '{page} {pages}',
  '{name}',
  '§ 10',
  '5 < 6 > 4',
  'A & B',
  '100 %',
  '50 €',
  'åÄö',
  'é',
  '–',
  '“Z”',
] as const

const escaped = (plain: string): string => plain.replace(/[!-/:-@[-`{-~]/g, '\\$&')

const piece: fc.Arbitrary<HostileText> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...MARKDOWN).map((plain) => ({ plain, source: escaped(plain) })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...NEUTRAL), fc.boolean())
      .map(([plain, isEscaped]) => ({ plain, source: isEscaped ? escaped(plain) : plain })),
  },
  {
    weight: 1,
    // Every sign of a keyboard, in any order.
    arbitrary: fc
      .string({
        unit: fc.integer({ min: 33, max: 126 }).map((code) => String.fromCharCode(code)),
        maxLength: 6,
      })
      .map((plain) => ({ plain, source: escaped(plain) })),
  },
)

/** Pieces before and after a word that finds the text again: at its start and end markup is most dangerous. */
export interface HostileFrame {
  readonly before: HostileText
  readonly after: HostileText
}

const run: fc.Arbitrary<HostileText> = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ')), { minLength: 1, maxLength: 4 })
  .map((pieces) => ({
    plain: pieces
      .map(([{ plain }, space]) => plain + space)
      .join('')
      .trim(),
    source: pieces
      .map(([{ source }, space]) => source + space)
      .join('')
      .trim(),
  }))

/** The word in hostile surroundings. What stands first is always escaped, for a line may begin with it. */
export const hostileFrame: fc.Arbitrary<HostileFrame> = fc.record({
  before: run.map(({ plain }) => ({
    plain: `${plain} `.trimStart(),
    source: `${escaped(plain)} `.trimStart(),
  })),
  after: run.map(({ plain, source }) => ({ plain: ` ${plain}`.trimEnd(), source: ` ${source}`.trimEnd() })),
})

export function framed(word: string, { before, after }: HostileFrame): HostileText {
  return { plain: before.plain + word + after.plain, source: before.source + word + after.source }
}

/** The same markup as people write it: nothing escaped. */
export const rawMarkup: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...MARKDOWN, ...NEUTRAL), fc.constantFrom('', ' ', '\n', '\n\n')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pieces) => pieces.flat().join(''))
  .filter((text) => text.trim() !== '')
