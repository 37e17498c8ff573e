/** Shows on a terminal how far long work has come. */
import type { Session } from './session.ts'

export interface Progress {
  update(done: number, total: number): void
  /** Takes the line away, so that what follows stands in its place. */
  clear(): void
}

/** Work that is done sooner needs no progress. */
const quietMilliseconds = 500
const betweenMilliseconds = 100
const clearLine = '\r\u001b[2K'

/** One line that is written over and over; nothing at all where no terminal shows it. */
export function startProgress(session: Session): Progress {
  const { io, texts } = session
  if (!io.stderr.isTTY || io.env['TERM'] === 'dumb') return { update: () => {}, clear: () => {} }
  let next = io.now() + quietMilliseconds
  let shown = false
  return {
    update: (done, total) => {
      if (io.now() < next) return
      next = io.now() + betweenMilliseconds
      shown = true
      const line = texts.progress(done, total).slice(0, Math.max(1, (io.stderr.columns ?? 80) - 1))
      io.stderr.write(`${clearLine}${line}`)
    },
    clear: () => {
      if (shown) io.stderr.write(clearLine)
      shown = false
    },
  }
}
