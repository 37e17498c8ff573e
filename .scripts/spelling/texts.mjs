// The sentences that people read, taken from where they are written, each with its language and line.
import jsTokens from 'js-tokens'
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'

/**
 * A text to check: `{ language, line, text }`, the line counted from 1.
 * @typedef {{ language: 'fi' | 'en', line: number, text: string }} Text
 */

const languages = ['fi', 'en']

/** Walks YAML or JSON and gives every text with the keys above it and its line. */
function* leaves(source) {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, keepSourceTokens: false })
  function* walk(node, keys) {
    if (isMap(node)) for (const { key, value } of node.items) yield* walk(value, [...keys, String(key.value)])
    else if (isSeq(node)) for (const item of node.items) yield* walk(item, keys)
    else if (isScalar(node) && typeof node.value === 'string') {
      // A block of text starts on the line below its mark.
      const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL'
      yield { keys, text: node.value, line: lines.linePos(node.range[0]).line + (isBlock ? 1 : 0) }
    }
  }
  yield* walk(document.contents, [])
}

/** @returns {Text[]} every phrase of a language. */
export function textsOfLocale(source, language) {
  return [...leaves(source)].map(({ text, line }) => ({ language, line, text }))
}

/** @returns {Text[]} what stands under `fi` and `en` in a description. */
export function textsOfDescription(source) {
  return [...leaves(source)].flatMap(({ keys, text, line }) => {
    const language = keys.findLast((key) => languages.includes(key))
    return language === undefined ? [] : [{ language, line, text }]
  })
}

/** Proper names of a description: the capitalised words of what stands there in no language, such as a firm's name. */
export function namesIn(source) {
  const untagged = [...leaves(source)].filter(({ keys }) => !keys.some((key) => languages.includes(key)))
  return untagged.flatMap(({ text }) => text.match(/\p{Lu}[\p{L}-]+/gu) ?? [])
}

/** @returns {Text[]} titles and descriptions, which are English, and the examples under `fi` and `en`. */
export function textsOfSchema(source) {
  return [...leaves(source)].flatMap(({ keys, text, line }) => {
    const example = keys.lastIndexOf('examples')
    if (example >= 0 && keys[example - 1] !== 'properties') {
      const language = keys.slice(example).findLast((key) => languages.includes(key))
      return language === undefined ? [] : [{ language, line, text }]
    }
    return ['title', 'description'].includes(keys.at(-1)) ? [{ language: 'en', line, text }] : []
  })
}

/** Stands for what is put into a text only when the program runs. */
export const filledIn = '\uFFFC'

/** What escapes in a literal stand for, as far as prose uses them. */
function unescaped(literal) {
  return literal
    .replace(/\\u\{?([0-9a-f]+)\}?/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll('\\n', '\n')
    .replace(/\\(.)/g, '$1')
}

/** The text inside a token of a literal, or undefined for other tokens. */
function spokenText({ type, value }) {
  if (type === 'StringLiteral' || type === 'NoSubstitutionTemplate') return value.slice(1, -1)
  if (type === 'TemplateHead') return `${value.slice(1, -2)}${filledIn}`
  if (type === 'TemplateMiddle') return `${filledIn}${value.slice(1, -2)}${filledIn}`
  if (type === 'TemplateTail') return `${filledIn}${value.slice(1, -1)}`
  return undefined
}

/** The tokens of a TypeScript file that are neither white space nor comments, each with its line. */
function tokensOf(source) {
  let line = 1
  const tokens = []
  for (const token of jsTokens(source)) {
    if (!/WhiteSpace|LineTerminator|Comment/.test(token.type)) tokens.push({ ...token, line })
    line += token.value.split('\n').length - 1
  }
  return tokens
}

/** @returns {Text[]} the strings of a TypeScript file that stand under `fi` and `en`, or in that order reversed in `both(…)`. */
export function textsOfPairs(source) {
  const tokens = tokensOf(source)
  const valueAt = (index) => tokens[index]?.value
  return tokens.flatMap((token, index) => {
    const text = spokenText(token)
    if (text === undefined) return []
    const key = valueAt(index - 1) === ':' ? valueAt(index - 2) : undefined
    const isFirst = valueAt(index - 1) === '(' && valueAt(index - 2) === 'both'
    const isSecond = valueAt(index - 1) === ',' && valueAt(index - 3) === '(' && valueAt(index - 4) === 'both'
    const language = languages.includes(key) ? key : isFirst ? 'en' : isSecond ? 'fi' : undefined
    return language === undefined ? [] : [{ language, line: token.line, text: unescaped(text) }]
  })
}

/** @returns {Text[]} the strings of a TypeScript file, but not its imports, keys, types, comparisons and names of arguments. */
export function textsOfMessages(source, language) {
  const tokens = tokensOf(source)
  return tokens.flatMap((token, index) => {
    const text = spokenText(token)
    const before = tokens[index - 1]?.value
    const after = tokens[index + 1]?.value
    const isKey = after === ':' && (before === '{' || before === ',')
    const isName = ['from', 'import', '[', '|', '===', '!=='].includes(before) || after === '|'
    const isArgument = before === ',' && tokens[index - 2]?.value === 'args' // text(args, 'name')
    if (text === undefined || isKey || isName || isArgument) return []
    return [{ language, line: token.line, text: unescaped(text) }]
  })
}
