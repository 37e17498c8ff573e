/** Where the files of a build go: into the folder, or into a comparison with it. */
import type { PublishedFile } from './published-file.ts'

export interface FileSink<Result> {
  /** Takes all files of one register (or the index pages, as `index`), made before any of them is given. */
  accept(register: string, files: readonly PublishedFile[]): Promise<void>
  /**
   * Ends the run.
   *
   * @param whole whether everything of the workspace was made, so that what was not made is out of date
   */
  finish(whole: boolean): Promise<Result>
  /** Ends a run that something stopped, keeping account of what was done. Never throws. */
  abandon(): Promise<void>
}
