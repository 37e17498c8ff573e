/** Keeps of a file what the terminal will show around its findings, so that the file itself may be forgotten. */
import { codeFrame } from './code-frame.ts'
import { painter, severityColours } from './colours.ts'
import type { LocatedDiagnostic } from './located.ts'

export interface FrameOptions {
  readonly color: boolean
  /** Columns of the terminal, 100 where nothing is said. */
  readonly width?: number
}

/**
 * The findings with their frames.
 *
 * @param sources texts by file; a file that is not there gets none (see `textsOf`)
 */
export function withFrames(
  located: readonly LocatedDiagnostic[],
  sources: ReadonlyMap<string, string>,
  { color, width = 100 }: FrameOptions,
): LocatedDiagnostic[] {
  const paint = painter(color)
  return located.map((finding) => {
    const text = sources.get(finding.file)
    if (finding.waived || text === undefined) return { ...finding, frame: [] }
    const frame = codeFrame(text, finding, width, paint, severityColours[finding.severity])
    return { ...finding, frame }
  })
}
