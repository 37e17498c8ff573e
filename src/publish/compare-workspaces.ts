/** Compares the descriptions of two sides, register by register. */
import { factsHash } from '../compile.ts'
import { composeNotice } from '../compose/compose-notice.ts'
import type { Notice } from '../compose/notice.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { loadingOnDemand } from '../diagnostics/on-demand.ts'
import type { Change } from '../diff/change.ts'
import { compareRegisters } from '../diff/compare-registers.ts'
import { mainFacts } from '../diff/main-facts.ts'
import { redline } from '../diff/redline/redline-notices.ts'
import type { RegisterDiff, ToolChange } from '../diff/report.ts'
import { heaviest, weightOf } from '../diff/weight.ts'
import { checkpoint } from '../io/checkpoint.ts'
import type { Io } from '../io/io.ts'
import { packageVersion } from '../io/package-root.ts'
import type { MergedDocument } from '../parse/merge-extends.ts'
import type { SourceDocument } from '../parse/source-document.ts'
import type { Register } from '../validate/register.ts'
import type { RegisterSource } from '../workspace/read-registers.ts'
import { judgeSource } from './compile-source.ts'
import type { DiffSide } from './diff-side.ts'
import { publishedFormats, type Renderer } from './open-renderer.ts'
import type { SourcePair } from './pair-registers.ts'
import { toolChange } from './tool-change.ts'

export interface CompareSides {
  readonly old: DiffSide
  readonly new: DiffSide
  readonly pairs: readonly SourcePair[]
  /** How the new side renders its notices. */
  readonly render: Renderer['options']
  /**
   * ISO 8601: the days by whose law the sides are looked at. That of the old side is by itself the day when each
   * description was last updated.
   */
  readonly days: { readonly old?: string | undefined; readonly new: string }
  /** Redlines are made in these languages; by itself in all. */
  readonly languages?: readonly string[] | undefined
  /** Called before each pair. */
  readonly onProgress?: (done: number, total: number) => void
}

/** A pair that could be compared. */
export interface ComparedPair extends SourcePair {
  /** Undefined where it is published on neither side. */
  readonly diff: RegisterDiff | undefined
}

export interface ComparedWorkspaces {
  /** In the order of the pairs, whether they differ or not. */
  readonly compared: readonly ComparedPair[]
  /** Descriptions that are not valid, by their files: their registers could not be compared. */
  readonly unread: readonly string[]
  /** What is wrong with descriptions that could not be compared. */
  readonly problems: { readonly old: readonly Diagnostic[]; readonly new: readonly Diagnostic[] }
}

/** A valid description, in the languages in which its workspace publishes it. */
interface Described {
  readonly file: string
  readonly document: MergedDocument
  readonly register: Register
  readonly facts: string
  readonly side: DiffSide
}

/** What changed in each register. A description that is not valid is told of and stops no other. */
export async function compareWorkspaces(
  io: Pick<Io, 'pause' | 'interrupted'>,
  sides: CompareSides,
): Promise<ComparedWorkspaces> {
  const compared: ComparedPair[] = []
  const unread = new Set<string>()
  const problems: { readonly old: Diagnostic[]; readonly new: Diagnostic[] } = { old: [], new: [] }
  for (const [done, pair] of sides.pairs.entries()) {
    sides.onProgress?.(done, sides.pairs.length)
    await checkpoint(io)
    const old = await describe(pair.old, sides.old, problems.old)
    const now = await describe(pair.new, sides.new, problems.new)
    if (old === 'broken' || now === 'broken') {
      if (old === 'broken' && pair.old !== undefined) unread.add(pair.old.file)
      if (now === 'broken' && pair.new !== undefined) unread.add(pair.new.file)
      continue
    }
    compared.push({ ...pair, diff: await diffOf(old, now, sides) })
  }
  return { compared, unread: [...unread], problems }
}

/** Undefined where there is no description, or it is published in no language. */
async function describe(
  source: RegisterSource | undefined,
  side: DiffSide,
  problems: Diagnostic[],
): Promise<Described | 'broken' | undefined> {
  if (source === undefined) return undefined
  const { workspace } = side
  // Whether it is lawful is for `validate` to say: unlawful notices are compared too.
  const { value, diagnostics } = await loadingOnDemand(() =>
    judgeSource(source, workspace, { judge: () => [] }),
  )
  const { file, document } = source
  if (value === undefined || document === undefined) {
    for (const one of diagnostics) problems.push(one)
    return 'broken'
  }
  const languages = value.languages.filter(
    (language) => workspace.config.languages?.includes(language) ?? true,
  )
  const [first, ...others] = languages
  if (first === undefined) return undefined
  const register: Register = { ...value, languages: [first, ...others] }
  return { file, document, register, facts: factsHash(document.data), side }
}

async function diffOf(
  old: Described | undefined,
  now: Described | undefined,
  sides: CompareSides,
): Promise<RegisterDiff | undefined> {
  const shown = now ?? old
  if (shown === undefined) return undefined
  const changes = old === undefined || now === undefined ? [] : await changesOf(old, now, sides)
  const tool = old === undefined ? ({ status: 'unknown' } as const) : await toolOf(old, sides)
  const status =
    old === undefined ? 'added' : now === undefined ? 'removed' : changes.length > 0 ? 'changed' : 'unchanged'
  // Of a thousand that are as they were, no notice is composed.
  const isReported = status !== 'unchanged' || tool.status === 'changed'
  const shownNotices = isReported ? await noticesOf(shown, sides.new) : []
  const oldNotices = old !== undefined && status === 'changed' ? await noticesOf(old, sides.new) : []
  return {
    id: shown.register.id,
    status,
    files: { old: old?.file, new: now?.file },
    documents: { old: old?.document, new: now?.document },
    configs: { old: configOf(sides.old), new: configOf(sides.new) },
    title: Object.fromEntries(shownNotices.map(({ language, title }) => [language, title])),
    weight: weightOfPair(old, now, changes),
    changes,
    redlines: redlinesOf(oldNotices, shownNotices, sides.languages, status === 'added'),
    tool,
    ...(status === 'added' && { facts: mainFacts(shown.register) }),
  }
}

function configOf({ workspace, reader }: DiffSide): SourceDocument | undefined {
  return workspace.configFile === undefined ? undefined : reader.documents.get(workspace.configFile)
}

/** A whole register that comes is processing nobody has been told of; one that goes is so much less. */
function weightOfPair(old: Described | undefined, now: Described | undefined, changes: readonly Change[]) {
  if (old === undefined) return weightOf('A', 'widens')
  if (now === undefined) return weightOf('A', 'narrows')
  return heaviest(changes.map(({ weight }) => weight))
}

async function changesOf(old: Described, now: Described, sides: CompareSides): Promise<readonly Change[]> {
  const [before, after] = [sides.old.workspace.config, sides.new.workspace.config]
  const layouts = { old: before.layout, new: after.layout }
  const options = { layouts, namedProcessors: after.review?.namedProcessors }
  const changes = await loadingOnDemand(() => compareRegisters(old.register, now.register, options))
  const { created, updated = created } = old.register.document ?? {}
  const then = sides.days.old ?? updated
  if (then === undefined) return changes
  const { lapsedLaw } = await import('../diff/lapsed-law.ts')
  const days = { oldAsOf: then, newAsOf: sides.days.new }
  return [...changes, ...(await loadingOnDemand(() => lapsedLaw(old.register, now.register, days)))]
}

/** By the phrases of the new side, so that only what the descriptions say differs. */
function noticesOf({ register, facts, side }: Described, { workspace }: DiffSide): Promise<Notice[]> {
  const { languages } = register
  const { layout } = side.workspace.config
  const options = { languages, locales: workspace.locales, ...(layout && { layout }), draft: false }
  const stamp = { tool: packageVersion, facts }
  return loadingOnDemand(() =>
    languages.map((language) => composeNotice(register, { language, ...options, stamp })),
  )
}

function emptyOf(notice: Notice): Notice {
  return { ...notice, title: '', front: [], introduction: [], sections: [], footnotes: [] }
}

function redlinesOf(
  olds: readonly Notice[],
  news: readonly Notice[],
  wanted: readonly string[] | undefined,
  isAdded: boolean,
) {
  return news
    .filter(({ language }) => wanted?.includes(language) ?? true)
    .flatMap((notice) => {
      // Of a register that is new the whole notice came.
      const old = isAdded ? emptyOf(notice) : olds.find(({ language }) => language === notice.language)
      return old === undefined ? [] : [redline(old, notice)]
    })
    .filter(({ isChanged }) => isChanged)
}

/** By the formats that were published then: whether a page offers a PDF is no word of the notice. */
function toolOf(old: Described, sides: CompareSides): Promise<ToolChange> {
  const { html, ...rest } = sides.render
  const render = { ...rest, html: { ...html, formats: publishedFormats(old.side.workspace.config) } }
  const { id } = old.register
  const languages = old.register.languages.filter((language) => sides.languages?.includes(language) ?? true)
  const compose = async () =>
    (await noticesOf(old, sides.new)).filter(({ language }) => languages.includes(language))
  return toolChange({ id, languages, file: old.file, compose }, old.side.published, render)
}
