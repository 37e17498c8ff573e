/** Drafts the next entry of the change log of each register that changed, in its description. */
import { resolve } from 'node:path'
import { factsHash } from '../compile.ts'
import type { Change } from '../diff/change.ts'
import { type HistoryEntry, insertHistory, replaceHistory } from '../diff/insert-history.ts'
import { weighsAtLeast } from '../diff/weight.ts'
import { wordChange } from '../diff/word-change.ts'
import type { Io } from '../io/io.ts'
import type { Locale } from '../locale/locale.ts'
import { escapeText } from '../render/markdown/escape-text.ts'
import type { RegisterSource } from '../workspace/read-registers.ts'
import type { ComparedPair } from './compare-workspaces.ts'

/**
 * - `written`: the entry stands in the file now
 * - `told`: the history has an entry already that the old side has not: it tells of these changes
 * - `nowhere`: there is no place for it, as behind an alias
 */
export type HistoryOutcome = 'written' | 'told' | 'nowhere'

export interface WrittenHistory {
  /** The description, as the user would name it. */
  readonly file: string
  readonly outcome: HistoryOutcome
}

export interface HistoryOptions {
  /** ISO 8601. */
  readonly date: string
  readonly locales: Readonly<Record<string, Locale>>
  /** Replaces a file, given by its absolute path. */
  readonly write: (path: string, text: string) => Promise<void>
}

/** One outcome for each register in which something changed that matters; what is editorial needs no entry. */
export async function writeHistory(
  io: Pick<Io, 'cwd'>,
  compared: readonly ComparedPair[],
  options: HistoryOptions,
): Promise<WrittenHistory[]> {
  const written: WrittenHistory[] = []
  for (const { old, new: now, diff } of compared) {
    const changes = diff?.changes.filter(({ weight }) => weighsAtLeast(weight, 'notable')) ?? []
    if (old === undefined || now?.document === undefined || changes.length === 0) continue
    written.push({ file: now.file, outcome: await writeEntry(io, old, now, changes, options) })
  }
  return written
}

async function writeEntry(
  io: Pick<Io, 'cwd'>,
  old: RegisterSource,
  now: RegisterSource,
  changes: readonly Change[],
  { date, locales, write }: HistoryOptions,
): Promise<HistoryOutcome> {
  const state = stateOf(now)
  const fresh = newEntries(old, now)
  if (fresh.some((entry) => isTelling(entry, state))) return 'told'
  const main = now.document?.documents[0]
  if (main === undefined) return 'nowhere'
  const version = versionOf(now)
  const languages = languagesOf(now).flatMap((language) => locales[language] ?? [])
  const what = Object.fromEntries(languages.map((locale) => [locale.language, sentencesOf(changes, locale)]))
  const entry: HistoryEntry = {
    date,
    ...(version !== undefined && version !== versionOf(old) && { version }),
    what,
    draft: `${state}-${wordsHash(what)}`,
  }
  const isOwn = historyOf({ document: { data: main.data } }).length > 0
  const earlier = fresh.find(isUntouched)?.['x-draft']
  const text =
    (earlier === undefined ? undefined : await replaceHistory(main.text, String(earlier), entry)) ??
    (await insertHistory(main.text, entry, isOwn ? [] : historyOf(now)))
  if (text === undefined) return 'nowhere'
  await write(resolve(io.cwd, now.file), text)
  return 'written'
}

/** Each sentence once: several changes may read alike, as those of two parts. */
function sentencesOf(changes: readonly Change[], locale: Locale): string[] {
  const place = { lineStart: true, followed: false, cell: false, link: false, headingEnd: false }
  return [...new Set(changes.map((change) => finished(escapeText(wordChange(change, locale), place))))]
}

function finished(sentence: string): string {
  return /[.!?…”"]$/u.test(sentence) ? sentence : `${sentence}.`
}

interface Described {
  readonly document: { readonly data: unknown } | undefined
}

type Facts = Readonly<Record<string, unknown>>

function factsOf({ document }: Described): Facts {
  return (document?.data ?? {}) as Facts
}

function historyOf(source: Described): readonly unknown[] {
  const history = (factsOf(source)['changes'] as Facts | undefined)?.['history']
  return Array.isArray(history) ? history : []
}

function languagesOf(source: Described): readonly string[] {
  const languages = factsOf(source)['languages']
  return Array.isArray(languages) ? languages.map(String) : []
}

function versionOf(source: Described): string | undefined {
  const version = (factsOf(source)['document'] as Facts | undefined)?.['version']
  return version === undefined ? undefined : String(version)
}

/** The entries that the old side has not. */
function newEntries(old: Described, now: Described): Facts[] {
  const before = new Set(historyOf(old).map((entry) => JSON.stringify(entry)))
  return historyOf(now)
    .filter((entry) => !before.has(JSON.stringify(entry)))
    .map((entry) => (entry ?? {}) as Facts)
}

/** Whether a new entry, drafted from this state or written by hand, tells of the changes already. */
function isTelling({ 'x-draft': draft }: Facts, state: string): boolean {
  return draft === undefined || String(draft).split('-')[0] === state
}

/** Whether the words of a draft are those that were drafted: nobody has made them their own. */
function isUntouched({ 'x-draft': draft, what }: Facts): boolean {
  return typeof what === 'object' && what !== null && String(draft).split('-')[1] === wordsHash(what as Facts)
}

/** Of the words of an entry, wherever their lines break. */
function wordsHash(what: Readonly<Record<string, unknown>>): string {
  const words = Object.entries(what).map(([language, text]) => [
    language,
    [text].flat().join(' ').replace(/\s+/g, ' ').trim(),
  ])
  return shortHash(words)
}

function shortHash(value: unknown): string {
  return factsHash(value).slice('sha256:'.length, 'sha256:'.length + 12)
}

/** What an entry tells of: the facts without the log itself, and without what a writer sets when publishing. */
function stateOf(source: Described): string {
  const facts = factsOf(source)
  const without = (key: string, names: readonly string[]) => {
    const entries = Object.entries((facts[key] as Facts | undefined) ?? {}).filter(
      ([name]) => !names.includes(name),
    )
    return entries.length === 0 ? undefined : Object.fromEntries(entries)
  }
  const state = {
    ...facts,
    changes: without('changes', ['history']),
    document: without('document', ['updated', 'version']),
  }
  return shortHash(state)
}
