/** Judges the registers of a run: the legal rules and the organisation's own, with its severities and waivers. */
import { resolve } from 'node:path'
import { type Diagnostic, isError } from '../diagnostics/diagnostic.ts'
import type { Io } from '../io/io.ts'
import { lintRegister } from '../lint/lint-rules.ts'
import { tuned } from '../lint/severities.ts'
import { tableOutdated } from '../lint/table-outdated.ts'
import { type WaiverUse, Waiving } from '../lint/waivers.ts'
import type { MergedDocument } from '../parse/merge-extends.ts'
import type { Register } from '../validate/register.ts'
import type { Workspace } from '../workspace/open-workspace.ts'
import { readTuning, type Tuning } from '../workspace/read-tuning.ts'
import { shownPath } from '../workspace/shown-path.ts'
import type { SourceReader } from '../workspace/source-reader.ts'

export interface Judge {
  readonly tuning: Tuning
  /** ISO 8601: the day by whose law registers are judged. */
  readonly asOf: string
  /** What the rules find in one register; what a waiver covers is marked as waived. */
  judge(register: Register, document: MergedDocument): readonly Diagnostic[]
  /** What judging since the last call has told of the waivers. */
  takeWaiverUse(): WaiverUse
  /** Gives it back, here or to the judge of another process by the same settings. */
  addWaiverUse(use: WaiverUse): void
  /**
   * What there is to say after the last register: of the waivers themselves, and of tables of law that are out of date.
   *
   * @param ids of every register that was read, also of those that could not be judged
   * @param elsewhere where other runs do the rest of the workspace: each waiver is told of by one of them
   */
  remarks(ids: readonly string[], elsewhere?: Elsewhere): readonly Diagnostic[]
}

export interface Elsewhere {
  /** The ids of the registers that other runs judge. */
  readonly ids: ReadonlySet<string>
  /** Whether this run tells of the waivers of no register at all. */
  readonly isFirst: boolean
}

export interface OpenedJudge {
  /** Undefined when the settings of the rules have errors: nothing can be judged by them. */
  readonly judge: Judge | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads what the workspace sets of the rules.
 *
 * @throws EdgeError when a file is there and cannot be read; NotLoaded, see `loadingOnDemand`
 */
export function openJudge(
  io: Pick<Io, 'files' | 'cwd'>,
  workspace: Workspace,
  reader: SourceReader,
  asOf: string,
): OpenedJudge {
  const { root, config, configFile, whole } = workspace
  const configPath = configFile === undefined ? undefined : resolve(io.cwd, configFile)
  const { tuning, diagnostics } = readTuning(io, reader, root, config, configPath)
  if (diagnostics.some(isError)) return { judge: undefined, diagnostics }
  const { rules, severities, waivers, waiversPath } = tuning
  const waiving = new Waiving(waivers, {
    file: shownPath(io, waiversPath),
    asOf,
    rules: rules.map(({ id }) => id),
  })
  const judge: Judge = {
    tuning,
    asOf,
    judge: (register, document) => {
      const { strictness } = severities
      const found = lintRegister(register, { file: document.file, asOf, rules, strictness })
      return waiving.waive(found, { id: register.id, data: document.data })
    },
    takeWaiverUse: () => waiving.takeUse(),
    addWaiverUse: (use) => waiving.addUse(use),
    remarks: (ids, elsewhere) => {
      const isFirst = elsewhere?.isFirst ?? true
      const seen = { ids, whole: whole && isFirst, ...(elsewhere && { elsewhere: elsewhere.ids }) }
      return tuned([...waiving.remarks(seen), ...tableOutdated(asOf)], severities)
    },
  }
  return { judge, diagnostics }
}
