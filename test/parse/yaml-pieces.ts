// What the generated YAML is made of.

/** Scalars that parsers have read differently, or could: numbers, words of other versions, signs at either end. */
export const words = [
  ...'tieto henkilötietojen käsittely R&D #3 a:b C# https://a.example/b?c=d#e "lainaus" it\'s ? [x] {y} a,b'.split(
    ' ',
  ),
  ...'ja/tai % @me x@a.example *tärkeä* **x** `koodi` | > ! & ~ = — å Ä 😀 << -- --- ... ...a ---a'.split(
    ' ',
  ),
  ...'null Null NULL nUll true True TRUE tRUE false False FALSE yes no on off y N .inf -.Inf +.INF .nan .NaN'.split(
    ' ',
  ),
  ...'0 -0 +1 007 0o17 0o8 0x1F -0x1 0b1 1_000 1.5 1. .5 . -.5 +.5 1e3 1.e+3 .5E1 1e -1E-2 -.nan 12:30'.split(
    ' ',
  ),
  ...'2026-09-21 2026-09-21T12:00:00Z 123456789012345678901234567890 1e999 -1e999 0.1e-400 -0.0'.split(' '),
  ...['', '\u00a0', '10 000 €', 'mitä? - ei', '- viiva', 'klo 9.30', 'ks. #3', 'a, b', 'Yhtiö Oy'],
]

/** Most of a document must be good YAML, or the fast reading would be asked nothing. */
export const ordinary = [
  'tieto',
  'henkilötietojen',
  'Yhtiö Oy',
  'R&D',
  'klo 9.30',
  'a:b',
  'C#',
  '10 000 €',
  "it's",
]

/** What does most harm where it does not belong. */
export const hostile = [
  ...`\n\n\n   ::--#'"|>[]{},?&*!%@\`~=\\<.019neätTu\r\t\u0000\u0085\u00a0\u2028\ufeff`,
  ...[': ', ' #', '- ', '\r\n', '\n---\n', '\n...\n', '<<: ', '__proto__: ', '? ', '&a ', '*a', '!x '],
  ...['%YAML 1.1\n', '  \n', '\n\n  ', '{}', '[]'],
]
