/** Finds the facts of changes in the files in which they are written. */
import type { DataPath } from '../../diagnostics/diagnostic.ts'
import type { Change } from '../../diff/change.ts'
import { isIdentical, valueAt } from '../../diff/likeness.ts'
import type { RegisterDiff } from '../../diff/report.ts'
import { positionOf } from '../../parse/locate.ts'

export interface ChangePlace {
  /** The file that holds the fact, which may be a shared part. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** The description in which it stands: the old one for what is there no longer. */
  readonly side: Change['side']
}

/**
 * Undefined where the description of that side was not kept.
 *
 * @throws NotLoaded where places can be found only with code that is not loaded yet (see `loadingOnDemand`)
 */
export function locateChange(
  { side, path, edits }: Pick<Change, 'side' | 'path' | 'edits'>,
  { documents, configs }: Pick<RegisterDiff, 'documents' | 'configs'>,
): ChangePlace | undefined {
  const document = documents[side]
  if (document === undefined) return undefined
  // What is gathered from several facts has no path of its own.
  const key = path[0] ?? edits[0]?.place.split('/')[0] ?? ''
  if (isOfSettings(String(key), documents)) {
    // What is in the settings no longer stands in those of old.
    const [config] = [configs?.[side], configs?.new, configs?.old].filter(
      (one) => valueAt(one?.data, String(key)) !== undefined,
    )
    const span = config?.spanOf([key], 'key')
    if (config !== undefined && span !== undefined)
      return { file: config.file, line: positionOf(config.text, span.start).line, side }
  }
  const { document: source, span } = document.locate(path)
  return { file: source.file, line: positionOf(source.text, span.start).line, side }
}

/** Whether what changed is a layout, or the languages, that both descriptions give alike: then the workspace changed it. */
function isOfSettings(key: string, { old, new: now }: RegisterDiff['documents']): boolean {
  if (key !== 'layout' && key !== 'languages') return false
  return isIdentical(valueAt(old?.data, key), valueAt(now?.data, key))
}

/** RFC 6901. */
export function pointerOf(path: DataPath): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
