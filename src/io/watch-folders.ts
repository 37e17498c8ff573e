/** Watches folders by the events of the system. Loaded on demand: only `--watch` needs it. */
import { type FSWatcher, watch } from 'node:fs'
import type { Watch } from './io.ts'

/** See `Io.watch`. Folders one by one, for watching whole trees is what systems and their limits differ in most. */
export function watchFolders(folders: readonly string[], interrupted: AbortSignal): Watch {
  const watchers = new Set<FSWatcher>()
  let hasChanged = false
  let wake: (() => void) | undefined
  const notice = () => {
    hasChanged = true
    wake?.()
  }
  for (const folder of folders) {
    try {
      const watcher = watch(folder, notice)
      watchers.add(watcher)
      // A folder that goes away, or a limit of the system: who waits looks from time to time.
      watcher.on('error', () => {
        watcher.close()
        watchers.delete(watcher)
        notice()
      })
    } catch {
      // Not there, or no more of it can be watched.
    }
  }
  const changed = async (milliseconds: number): Promise<boolean> => {
    if (!hasChanged && !interrupted.aborted) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
        interrupted.addEventListener('abort', wake, { once: true })
      })
      if (wake !== undefined) interrupted.removeEventListener('abort', wake)
      wake = undefined
    }
    const result = hasChanged
    hasChanged = false
    return result
  }
  return {
    changed,
    close: () => {
      for (const watcher of watchers) watcher.close()
      watchers.clear()
    },
  }
}
