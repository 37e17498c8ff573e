/** How long V8 itself takes for an expression, over texts that are made to be slow. */

/** What is repeated, besides what an expression itself is made of: signs, pieces of markup, what was slow in ours. */
const units = [
  ...[
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\u00a0',
    '\u2028',
    '\v',
    '-',
    '_',
    '*',
    '**',
    '[',
    ']',
    '](',
    '[](',
    '[(',
    '![',
    '[^',
    '<',
  ],
  ...[
    '<a ',
    '<h1',
    '>',
    '`',
    '``a',
    '~',
    '|',
    'a',
    'A',
    'A ',
    'a ',
    'ä',
    'ät',
    '0',
    '0 ',
    '1.',
    '0.-',
    '000 ',
    ',',
    '.',
    '@',
  ],
  ...[
    'a@',
    'a@a.',
    'a.',
    't-',
    'A-',
    '&',
    '&a',
    '#',
    ' #',
    '/',
    '//',
    '://',
    'https://',
    'www.',
    '\\',
    '"',
    "'",
    '“',
    '(',
    ')',
  ],
  ...[
    '{',
    '{{',
    '}}<<',
    '<<',
    '§',
    '=',
    '\n\t',
    '\n- ',
    '\n> ',
    '\n\t\n',
    ':',
    ';',
    '+',
    '+.',
    '!',
    '%',
    '\u0301',
    '😀',
    '\u0000',
  ],
  ...[
    '-right-s',
    'laki ',
    'x',
    'X',
    'P\t',
    'id: ',
    '"a ',
    '<w:p ',
    '<w:p>',
    '<w:t ',
    '<Relationship ',
    '<dc:title>',
    '<!--',
  ],
  ...[
    '<w:moveTo w:id="0"',
    '<w:bookmarkStart ',
    '<dcterms:created',
    '<HEAD<H',
    '/Kids [',
    'R/\u0000',
    '/ID (node0)/Names [',
  ],
  ...[
    ', hints: ',
    ')<A:)',
    '<![CDATA[',
    '<?',
    'â\u0000',
    'a: ',
    '[insert ',
    'lainsäädän',
    'href="',
    ' a="',
    'a=',
  ],
]
/** What may stand before it for an expression to come to the place where it is slow. */
const prefixes = ['', '"', 'P']
/** What takes a power of them finds its end over the shorter texts already. */
const longest = 4_000
const lengths = [24, 300, longest]
/** An expression that begins anew at each of them shows it. */
const leastRepeats = 1_500

const texts = textsOf(units, prefixes)

function textsOf(repeated: readonly string[], before: readonly string[]): readonly string[] {
  return lengths.flatMap((characters, index) =>
    repeated.flatMap((unit) => {
      const times = Math.ceil(characters / unit.length)
      const repeats = index === lengths.length - 1 ? Math.max(leastRepeats, times) : times
      return before.map((prefix) => `${prefix}${unit.repeat(repeats)}\u0000`)
    }),
  )
}

/** The words and signs that an expression looks for, each alone and as a word. */
function ownUnits(source: string): readonly string[] {
  const pieces = source
    .replace(/\\(?:[pP]\{[^{}]*\}|u\{?[0-9a-fA-F]+\}?|[a-zA-Z])|\(\?(?:<?[=!]|:|<\w+>)/g, '(')
    .split(/(?<!\\)[[\](){}|*+?^$.]/)
    .map((piece) => piece.replaceAll('\\', ''))
    .filter((piece) => piece !== '' && piece.length <= 30)
  return [...new Set(pieces.flatMap((piece) => [piece, `${piece} `]))]
}

/** What an expression that goes over a text once for each of its signs takes more of four times the text: 16, others 4. */
const tooMuchMore = 9

/**
 * A text over which the expression takes longer than a walk over it, and how many milliseconds. For the longest texts
 * one that goes over them once for each of their signs needs six and more, others a tenth; where a bounded repetition
 * or a busy machine takes as long, four times the text tells them apart.
 */
export function slowest(
  expression: RegExp,
  most = 3,
): { readonly text: string; readonly milliseconds: number } | undefined {
  for (const text of [...texts, ...textsOf(ownUnits(expression.source), [''])]) {
    // A longer text may take more, though less than in step.
    const allowed = most * Math.sqrt(Math.max(1, text.length / longest))
    const milliseconds = leastOf(expression, text, allowed)
    if (milliseconds <= allowed) continue
    const isLong = text.length >= longest
    const four = `${text.slice(0, -1).repeat(4)}\u0000`
    if (!isLong || leastOf(expression, four, tooMuchMore * milliseconds) > tooMuchMore * milliseconds)
      return { text, milliseconds }
  }
  return undefined
}

/** Others use the machine too: what is slow is slow each time. */
function leastOf(expression: RegExp, text: string, allowed: number): number {
  let milliseconds = Number.POSITIVE_INFINITY
  for (let round = 0; round < 6 && milliseconds > allowed; round += 1)
    milliseconds = Math.min(milliseconds, timed(expression, text))
  return milliseconds
}

function timed(expression: RegExp, text: string): number {
  expression.lastIndex = 0
  const start = performance.now()
  text.replace(expression, '')
  return performance.now() - start
}
