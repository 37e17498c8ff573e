/** Puts an entry into the history of changes of a description, and leaves every other character of it as it was. */
import type { Pair, ParsedNode, YAMLMap, YAMLSeq } from 'yaml'

export interface HistoryEntry {
  /** ISO 8601. */
  readonly date: string
  readonly version?: string | undefined
  /** What changed, a sentence an element, by language. */
  readonly what: Readonly<Record<string, readonly string[]>>
  /** What the entry was drafted from, so that it is not drafted twice. */
  readonly draft: string
}

type Yaml = typeof import('yaml')

/** Text to put in at an offset. */
interface Insertion {
  readonly at: number
  readonly text: string
}

/**
 * The text of a description with one more entry in `changes.history`: above the others where the newest stands first,
 * else below them.
 *
 * @param text a well-formed description
 * @param inherited entries of shared parts, which a list of its own would hide
 * @returns undefined where there is no place for it, as behind an alias
 */
export async function insertHistory(
  text: string,
  entry: HistoryEntry,
  inherited: readonly unknown[] = [],
): Promise<string | undefined> {
  const yaml = await import('yaml')
  const document = yaml.parseDocument(text, { keepSourceTokens: true })
  const insertion =
    document.contents === null ? undefined : place(yaml, text, document.contents, entry, inherited)
  if (insertion === undefined) return undefined
  const written = text.slice(0, insertion.at) + brokenAs(text, insertion.text) + text.slice(insertion.at)
  return isAsMeant(yaml, text, written, 1 + inherited.length) ? written : undefined
}

/**
 * The text of a description with an entry in place of an earlier draft, which nobody has made their own.
 *
 * @param draft the `x-draft` of the entry to be replaced
 * @returns undefined where it stands in no list of lines
 */
export async function replaceHistory(
  text: string,
  draft: string,
  entry: HistoryEntry,
): Promise<string | undefined> {
  const yaml = await import('yaml')
  const document = yaml.parseDocument(text, { keepSourceTokens: true })
  const list = document.getIn(['changes', 'history'], true)
  if (!yaml.isSeq(list) || list.srcToken?.type !== 'block-seq') return undefined
  const at = list.items.findIndex((item) => yaml.isMap(item) && item.get('x-draft') === draft)
  const dash = list.srcToken.items[at]?.start.find(({ type }) => type === 'seq-item-ind')?.offset
  const end = (list.items[at] as ParsedNode | undefined)?.range[1]
  if (dash === undefined || end === undefined) return undefined
  const column = dash - (text.lastIndexOf('\n', dash - 1) + 1)
  const lines = indented(blockEntry(entry), column).join('\n').trimStart()
  const rest = text.slice(text[end - 1] === '\n' ? end - 1 : end)
  const written = text.slice(0, dash) + brokenAs(text, lines) + rest
  return isAsMeant(yaml, text, written, 0) ? written : undefined
}

/** New lines end as those of the file do. */
function brokenAs(text: string, lines: string): string {
  return text.includes('\r\n') ? lines.replaceAll('\n', '\r\n') : lines
}

/** Whether the new text is the old one with so many more entries, and nothing else. */
function isAsMeant(yaml: Yaml, before: string, after: string, more: number): boolean {
  const documents = [before, after].map((text) => yaml.parseDocument(text))
  if (documents.some(({ errors }) => errors.length > 0)) return false
  const counts = documents.map((document) => {
    const history = document.getIn(['changes', 'history'], true)
    const count = yaml.isSeq(history) ? history.items.length : 0
    if (document.hasIn(['changes', 'history'])) document.deleteIn(['changes', 'history'])
    const changes = document.get('changes', true)
    if (yaml.isMap(changes) && changes.items.length === 0) document.delete('changes')
    return { count, rest: JSON.stringify(document.toJS()) }
  })
  const [old, now] = counts
  return old?.rest === now?.rest && now?.count === (old?.count ?? 0) + more
}

function place(
  yaml: Yaml,
  text: string,
  root: ParsedNode,
  entry: HistoryEntry,
  inherited: readonly unknown[],
): Insertion | undefined {
  if (!yaml.isMap(root)) return undefined
  const changes = nodeAt(root, 'changes')
  const list = yaml.isMap(changes) ? nodeAt(changes, 'history') : undefined
  if (yaml.isSeq(list))
    return list.flow ? intoFlow(text, list, flowEntry(entry)) : intoList(yaml, text, list, entry)
  if (list !== undefined && list !== null) return undefined
  const rest = inherited.map((other) => yaml.stringify([other], { lineWidth: 0 }).trimEnd())
  const lines = [
    'history:',
    ...indented([...blockEntry(entry), ...rest.flatMap((one) => one.split('\n'))], 2),
  ]
  const flow = `history: [${[flowEntry(entry), ...inherited.map((other) => JSON.stringify(other))].join(', ')}]`
  if (yaml.isMap(changes))
    return changes.flow ? intoFlow(text, changes, flow) : belowKeys(text, changes, lines)
  if (changes !== undefined) return undefined
  if (root.flow) return intoFlow(text, root, `changes: { ${flow} }`)
  return belowKeys(text, root, [...(/\n\n\S/.test(text) ? [''] : []), 'changes:', ...indented(lines, 2)])
}

function nodeAt(map: YAMLMap, key: string): unknown {
  return map.get(key, true)
}

/** Before the bracket that ends a mapping, or behind the one that begins a list: the newest stands first. */
function intoFlow(text: string, { range, items }: YAMLMap | YAMLSeq, entry: string): Insertion | undefined {
  if (!range) return undefined
  const isList = text[range[0]] === '['
  if (isList) return { at: range[0] + 1, text: items.length === 0 ? entry : `${entry}, ` }
  const end = range[1] - 1
  const before = text.slice(0, end).trimEnd()
  const separator = items.length === 0 || before.endsWith(',') ? ' ' : ', '
  return { at: before.length, text: separator + entry }
}

function intoList(yaml: Yaml, text: string, list: YAMLSeq, entry: HistoryEntry): Insertion | undefined {
  const token = list.srcToken
  if (token?.type !== 'block-seq') return undefined
  const dash = token.items[0]?.start.find(({ type }) => type === 'seq-item-ind')?.offset
  if (dash === undefined) return undefined
  const lineStart = text.lastIndexOf('\n', dash - 1) + 1
  if (text.slice(lineStart, dash).trim() !== '') return undefined
  const lines = indented(blockEntry(entry), dash - lineStart)
  const dates = list.items.map((item) => (yaml.isMap(item) ? String(item.get('date')) : ''))
  const isOldestFirst = (dates[0] ?? '') < (dates.at(-1) ?? '')
  return isOldestFirst
    ? below(text, list.items.at(-1) as ParsedNode, lines)
    : { at: lineStart, text: joined(lines) }
}

function belowKeys(text: string, map: YAMLMap, lines: readonly string[]): Insertion | undefined {
  const [first, last] = [map.items[0], map.items.at(-1)] as Pair<ParsedNode, ParsedNode | null>[]
  if (first === undefined || last === undefined) return undefined
  const start = first.key.range[0]
  const column = start - (text.lastIndexOf('\n', start - 1) + 1)
  return below(text, last.value ?? last.key, indented(lines, column))
}

/** Behind the line on which a value ends, with the comment that may stand there. */
function below(text: string, node: ParsedNode, lines: readonly string[]): Insertion {
  const end = node.range[1]
  if (text[end - 1] === '\n') return { at: end, text: joined(lines) }
  const lineEnd = text.indexOf('\n', end)
  return lineEnd < 0
    ? { at: text.length, text: `\n${joined(lines)}` }
    : { at: lineEnd + 1, text: joined(lines) }
}

const joined = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')

function indented(lines: readonly string[], columns: number): string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(columns) + line))
}

/** A sentence a line, for a writer to go over. */
function blockEntry({ date, version, what, draft }: HistoryEntry): string[] {
  return [
    `- date: ${date}`,
    ...(version === undefined ? [] : [`  version: ${JSON.stringify(version)}`]),
    '  what:',
    ...Object.entries(what).flatMap(([language, sentences]) => [
      `    ${language}: >-`,
      ...sentences.map((sentence) => `      ${sentence}`),
    ]),
    `  x-draft: "${draft}"`,
  ]
}

function flowEntry({ date, version, what, draft }: HistoryEntry): string {
  const words = Object.entries(what).map(
    ([language, sentences]) => `${language}: ${JSON.stringify(sentences.join(' '))}`,
  )
  const numbered = version === undefined ? '' : `version: ${JSON.stringify(version)}, `
  return `{ date: ${date}, ${numbered}what: { ${words.join(', ')} }, x-draft: "${draft}" }`
}
