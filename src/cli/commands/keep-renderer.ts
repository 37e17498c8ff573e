/** Keeps a renderer, and the PDF engine in it, from one build to the next. */
import type { Renderer } from '../../publish/open-renderer.ts'

export interface RendererKeeper {
  /**
   * A renderer, which the keeper closes.
   *
   * @param isSame whether the settings are those of the last time
   */
  take(isSame: boolean, open: () => Renderer): Promise<Renderer>
  /** Closes what is kept; another may be taken afterwards. */
  close(): Promise<void>
}

export function keepRenderer(): RendererKeeper {
  let kept: Renderer | undefined
  const close = async () => {
    const closing = kept
    kept = undefined
    await closing?.close()
  }
  return {
    take: async (isSame, open) => {
      if (!isSame) await close()
      kept ??= open()
      return kept
    },
    close,
  }
}
