/** `notice build --watch`: builds again whenever something changes where a build has looked. */
import { join, resolve } from 'node:path'
import { Interrupted } from '../../io/checkpoint.ts'
import type { Io } from '../../io/io.ts'
import { packageRoot } from '../../io/package-root.ts'
import { isUpToDate } from '../../publish/cache/recall.ts'
import { type Look, Lookout, outside } from '../../workspace/lookout.ts'
import { selectPaths } from '../../workspace/select-paths.ts'
import { shownPath } from '../../workspace/shown-path.ts'
import { type BuildOutcome, tellRemarks } from '../build-outcome.ts'
import { tellFailure } from '../failure.ts'
import { type Session, say } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import type { BuildFlags } from './build.ts'
import { isPartOfBuild, recalledBuild } from './build-or-recall.ts'
import { keepRenderer } from './keep-renderer.ts'

/** Editors write a file in several steps: a change is acted on when for so long nothing more has changed. */
const quietMilliseconds = 25
/** But after so many of these at most, or what changes all the time would never be built. */
const mostQuiets = 12
/** Where the system does not tell of changes, as on shared drives, they are looked for so often. */
const betweenLooks = 1000
/** Looking may take this part of the time at most. */
const lookShare = 0.02
/** So many changed files are named. */
const mostNamed = 3

/** Runs until the user ends it; see `main` for the exit status. */
export async function runWatch(
  session: Session,
  paths: readonly string[],
  flags: BuildFlags,
): Promise<number> {
  const { io, texts } = session
  refuseOthers(session, flags)
  const release = io.holdInterrupts()
  const renderers = keepRenderer()
  const root = rootOf(session, paths)
  const outputs = new Set([resolve(io.cwd, flags.out ?? root), join(root, 'published')])
  outputs.delete(root)
  const lookout = new Lookout(
    io.files,
    outside(root, () => [...outputs, packageTemplates()]),
  )
  const watching = { ...session, io: { ...io, files: lookout.files } }

  let hasFailed = false

  const build = async (changed: readonly string[] | undefined): Promise<void> => {
    const tell = changed && ((outcome: BuildOutcome) => tellRebuilt(session, changed, outcome))
    try {
      const found = await recalledBuild(watching, paths, flags)
      const output = found?.recalled.memory?.marks.settings.output
      if (output !== undefined && output !== root) outputs.add(output)
      const isDone =
        changed !== undefined &&
        found !== undefined &&
        (await isUpToDate(watching.io, found.recalled, found.paths, isPartOfBuild(flags)))
      if (isDone && !hasFailed) return
      hasFailed = false
      const { runBuild } = await import('./build.ts')
      const surroundings = { recalled: found?.recalled, renderers, tell }
      // After mistakes of the settings too it has to be said that they are mended.
      hasFailed = (await runBuild(watching, paths, flags, surroundings)) === 2
    } catch (failure) {
      if (failure instanceof Interrupted) throw failure
      // An engine that has failed is not asked again.
      await renderers.close()
      hasFailed = true
      tellFailure(session, failure)
    }
  }

  try {
    await build(undefined)
    say(session, texts.watching)
    for (;;) {
      const look = await nextLook(io, lookout)
      const changed = lookout.changes(look)
      // Looked at before building, so that what changes meanwhile is seen afterwards.
      lookout.remember(look)
      await build(changed.map((path) => shownPath(io, path)))
    }
  } finally {
    await renderers.close()
    release()
  }
}

/** Waits until a look differs from what was seen, and has come to rest. */
async function nextLook(io: Io, lookout: Lookout): Promise<Look> {
  // Watched before it is looked at: nothing falls between the two.
  const watch = await io.watch(lookout.folders)
  try {
    for (;;) {
      if (io.interrupted.aborted) throw new Interrupted('interrupted')
      const start = io.now()
      if (lookout.changes(lookout.look()).length > 0) {
        for (let quiet = 0; quiet < mostQuiets && (await watch.changed(quietMilliseconds)); quiet++);
        const rested = lookout.look()
        if (!io.interrupted.aborted && lookout.changes(rested).length > 0) return rested
      }
      await watch.changed(Math.max(betweenLooks, (io.now() - start) / lookShare))
    }
  } finally {
    watch.close()
  }
}

/** The root of the workspace; where there is none yet, the current folder. */
function rootOf({ io }: Session, paths: readonly string[]): string {
  try {
    return selectPaths(io, paths).root
  } catch {
    return io.cwd
  }
}

/** What comes with the tool does not change while it runs. */
const packageTemplates = () => join(packageRoot(), 'templates')

/** What does one thing and ends does not go with what never ends. */
function refuseOthers({ texts }: Session, flags: BuildFlags): void {
  for (const [option, isGiven] of [
    ['--check', flags.check === true],
    ['--json', flags.json === true],
    ['--force', flags.force === true],
    ['--shard', flags.shard !== undefined],
    ['--merge', flags.merge !== undefined],
  ] as const) {
    if (isGiven) throw new UsageError(texts.usage.conflict('--watch', option), texts.usage.oneBuild(option))
  }
}

/** One line: when, what had changed, what came of it. */
function tellRebuilt(session: Session, changed: readonly string[], outcome: BuildOutcome): void {
  tellRemarks(session, outcome)
  const { texts, io } = session
  const { finished, milliseconds } = outcome
  const written = finished.kind === 'published' ? finished.written.length : 0
  const named = changed.slice(0, mostNamed).join(', ')
  const what = texts.changed(named, Math.max(0, changed.length - mostNamed))
  say(session, `${io.timeOfDay()}  ${what}: ${texts.rewrote(written, Math.round(milliseconds))}`)
}
