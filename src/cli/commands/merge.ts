/** `notice build --merge`: joins the shards of a workspace into one site with its index pages. */
import { resolve } from 'node:path'
import { type Diagnostic, isError } from '../../diagnostics/diagnostic.ts'
import { loadingOnDemand } from '../../diagnostics/on-demand.ts'
import { checkpoint } from '../../io/checkpoint.ts'
import { EdgeError } from '../../io/edge-error.ts'
import { packageVersion } from '../../io/package-root.ts'
import { listing, makeIndexPages } from '../../publish/make-index-pages.ts'
import { openOutput, refuseOthersOutput } from '../../publish/open-output.ts'
import { openRenderer } from '../../publish/open-renderer.ts'
import { type OutputFolder, openOutputFolder } from '../../publish/output-folder.ts'
import { createPublisher } from '../../publish/publish-files.ts'
import { forgetShard } from '../../publish/shards/begin-shard.ts'
import { filesOf, openShards, refuseChanged, type ShardFolder } from '../../publish/shards/merge-shards.ts'
import type { Workspace } from '../../workspace/open-workspace.ts'
import { openWorkspace } from '../../workspace/open-workspace.ts'
import { planRegisters } from '../../workspace/plan-registers.ts'
import { shownPath } from '../../workspace/shown-path.ts'
import { tellOutcome } from '../build-outcome.ts'
import { printFindings } from '../print-findings.ts'
import { startProgress } from '../progress.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import type { BuildFlags } from './build.ts'

/** What decides how notices are made was decided when the shards were. */
const decided = {
  '--check': 'check',
  '--format': 'format',
  '--lang': 'lang',
  '--draft': 'draft',
  '--pdf-engine': 'pdfEngine',
  '--browser': 'browser',
  '--as-of': 'asOf',
  '--jobs': 'jobs',
  '--shard': 'shard',
} as const satisfies Record<string, keyof BuildFlags>

/**
 * Runs the command; see `main` for the exit status.
 *
 * @param paths descriptions named on the command line, of which a merge knows nothing
 * @param named the folders of the shards
 */
export async function runMerge(
  session: Session,
  paths: readonly string[],
  named: readonly string[],
  flags: BuildFlags,
): Promise<number> {
  const { io, texts } = session
  const [path] = paths
  if (path !== undefined) throw new UsageError(texts.usage.conflict('--merge', path))
  for (const [option, key] of Object.entries(decided))
    if (flags[key] !== undefined) throw new UsageError(texts.usage.conflict('--merge', option))
  const start = io.now()
  const { workspace, diagnostics, reader } = await loadingOnDemand(() => openWorkspace(io, []))
  if (workspace === undefined) {
    await printFindings(session, io.stderr, { diagnostics, reader, sources: [] })
    return 2
  }
  const plan = await planRegisters(io, workspace)
  const output = openOutput(io, workspace, flags.out)
  const shards = openShards(io, foldersOf(session, named, output), workspace, plan)
  refuseChanged(shards)
  const { run } = shards[0]?.record ?? { run: { whole: false, formats: [], languages: null } }
  if (run.whole && flags.force !== true)
    refuseOthersOutput(
      output,
      plan.map(({ id }) => id),
    )
  const index = run.whole ? await indexOf(session, workspace, shards) : { diagnostics: [], files: [] }
  if (index.diagnostics.some(isError)) {
    await printFindings(session, io.stderr, { diagnostics: index.diagnostics, reader, sources: [] })
    return 1
  }
  let releaseInterrupts: (() => void) | undefined
  const beforeWriting = async () => {
    releaseInterrupts ??= io.holdInterrupts()
  }
  const sink = createPublisher(output, { force: flags.force ?? false, beforeWriting })
  const progress = startProgress(session)
  try {
    const registers = new Set(
      shards.flatMap(({ manifest }) => [...manifest.values()].map(({ register }) => register)),
    )
    let done = 0
    for (const { register, files } of filesOf(shards)) {
      await checkpoint(io)
      await sink.accept(register, files)
      progress.update(++done, registers.size)
    }
    if (index.files.length > 0) await sink.accept('index', index.files)
    const finished = await sink.finish(run.whole)
    forgetShard(output)
    progress.clear()
    const nothing = { findings: [], diagnostics: [], remarks: [], failed: [], skipped: [] }
    const result = { ...nothing, registers: done, listed: [] }
    const { formats, whole } = run
    const languages = run.languages ?? undefined
    const milliseconds = io.now() - start
    tellOutcome(
      session,
      { result, finished, whole, formats, languages, output, milliseconds },
      flags.json ?? false,
    )
    return 0
  } catch (error) {
    progress.clear()
    await sink.abandon()
    throw error
  } finally {
    releaseInterrupts?.()
  }
}

/** The folders of the shards. */
function foldersOf({ io }: Session, named: readonly string[], output: OutputFolder) {
  return named.map((name) => {
    const path = resolve(io.cwd, name)
    const shown = shownPath(io, path)
    if (io.files.kindOf(path) !== 'folder') throw new EdgeError('shard-absent', { path: shown })
    if (shown === output.shown('')) throw new EdgeError('merge-into-shard', { output: shown })
    return { shown, folder: openOutputFolder(io, path, (place) => shownPath(io, place)) }
  })
}

async function indexOf({ io }: Session, workspace: Workspace, shards: readonly ShardFolder[]) {
  const { html, templates } = openRenderer(io, workspace).options
  const { brand, siteUrl } = html
  const made = await makeIndexPages(
    shards.map(({ record }) => listing(record.notices)),
    { locales: workspace.locales, brand, siteUrl, tool: packageVersion, templates },
  )
  const diagnostics: readonly Diagnostic[] = made.diagnostics
  return { diagnostics, files: made.value ?? [] }
}
