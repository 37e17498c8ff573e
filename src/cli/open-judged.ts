/** Opens what every command that judges begins with: the workspace, and the rules as it sets them. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { loadingOnDemand } from '../diagnostics/on-demand.ts'
import type { FileSystem, Io } from '../io/io.ts'
import { type Judge, openJudge } from '../publish/judge-registers.ts'
import { openWorkspace, type Workspace } from '../workspace/open-workspace.ts'
import type { SourceReader } from '../workspace/source-reader.ts'

export interface OpenedJudged {
  /** Both undefined when the settings have errors; the diagnostics say which. */
  readonly workspace: Workspace | undefined
  readonly judge: Judge | undefined
  readonly diagnostics: readonly Diagnostic[]
  readonly reader: SourceReader
}

/**
 * The workspace of the paths, and the rules by which it is judged.
 *
 * @param asOf the day of `--as-of`; by itself today, or that of SOURCE_DATE_EPOCH
 * @param settingsFiles see `openWorkspace`
 * @throws EdgeError when there is nothing to work on
 */
export async function openJudged(
  io: Io,
  paths: readonly string[],
  asOf: string | undefined,
  settingsFiles: FileSystem = io.files,
): Promise<OpenedJudged> {
  const { workspace, diagnostics, reader } = await loadingOnDemand(() =>
    openWorkspace(io, paths, settingsFiles),
  )
  if (workspace === undefined) return { workspace, judge: undefined, diagnostics, reader }
  const opened = await loadingOnDemand(() =>
    openJudge({ files: settingsFiles, cwd: io.cwd }, workspace, reader, asOf ?? io.today()),
  )
  return { workspace, judge: opened.judge, diagnostics: [...diagnostics, ...opened.diagnostics], reader }
}
