/** Shows how far long work has come: on a terminal one line that is written over, in a log a line now and then. */
import type { Session } from './session.ts'

export interface Progress {
  update(done: number, total: number): void
  /** Takes the line away, so that what follows stands in its place. */
  clear(): void
}

interface Pace {
  /** Work that is done sooner needs no progress. */
  readonly quiet: number
  readonly between: number
}

/** Milliseconds. */
const onTerminal: Pace = { quiet: 500, between: 100 }
const inLog: Pace = { quiet: 5000, between: 5000 }
const clearLine = '\r\u001b[2K'

/** Of a rate over a shorter time nothing could be told of what remains. */
const leastForRate = 1000

/**
 * What is told on the stream for prose; nothing at all of work that is soon done.
 *
 * @param told the words for so many registers of all; by themselves those of a build
 */
export function startProgress(
  session: Session,
  told: (done: number, total: number) => string = session.texts.progress,
): Progress {
  const { io, texts } = session
  const isTerminal = io.stderr.isTTY && io.env['TERM'] !== 'dumb'
  const { quiet, between } = isTerminal ? onTerminal : inLog
  const begun = io.now()
  let next = begun + quiet
  let isShown = false

  const line = (done: number, total: number, now: number): string => {
    const milliseconds = now - begun
    const base = told(done, total)
    if (milliseconds < leastForRate || done === 0) return base
    const perSecond = (done / milliseconds) * 1000
    return `${base}${texts.progressPace(rateOf(session, perSecond), remaining((total - done) / perSecond))}`
  }
  return {
    update: (done, total) => {
      const now = io.now()
      // The last is told by the summary.
      if (now < next || done === total) return
      next = now + between
      isShown = isTerminal
      const text = line(done, total, now)
      if (isTerminal)
        io.stderr.write(`${clearLine}${text.slice(0, Math.max(1, (io.stderr.columns ?? 80) - 1))}`)
      else io.stderr.write(`${text}\n`)
    },
    clear: () => {
      if (isShown) io.stderr.write(clearLine)
      isShown = false
    },
  }
}

/** One decimal below ten, as the language writes it. */
function rateOf({ language }: Session, perSecond: number): string {
  const rate = perSecond < 10 ? perSecond.toFixed(1) : perSecond.toFixed(0)
  return language === 'fi' ? rate.replace('.', ',') : rate
}

/** A time that need not be exact: `8 s`, `2 min 30 s`, `1 h 5 min`. Both languages write it so. */
function remaining(seconds: number): string {
  const whole = Math.max(1, Math.ceil(seconds))
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  if (minutes < 60) return whole % 60 === 0 ? `${minutes} min` : `${minutes} min ${whole % 60} s`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
