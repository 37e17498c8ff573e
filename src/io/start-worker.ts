/** Starts other processes of this program. Loaded on demand, for `child_process` costs every start milliseconds. */
import { fork } from 'node:child_process'
import { join } from 'node:path'
import { atEnd } from './endings.ts'
import type { Helper, HelperEvents } from './io.ts'
import { packageRoot } from './package-root.ts'

/** A helper that does not end by itself is ended. */
const endMilliseconds = 5_000

/** See `Io.startHelper`. */
export function startHelper({ onMessage, onEnd }: HelperEvents): Helper {
  // What a helper dies of, such as a lack of memory, is told in our own words.
  const output = process.env['NOTICE_DEBUG'] === '1' ? 'inherit' : 'ignore'
  const child = fork(join(packageRoot(), 'bin/helper.js'), [], {
    // Plain objects and bytes as they are, with no text in between.
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', output, 'ipc'],
  })
  let isOver = false
  // At once where it only computes; one with a browser ends that first, and deletes its profile. See `atEnd`.
  const release = atEnd(() => child.kill('SIGTERM'))
  const over = () => {
    if (isOver) return false
    isOver = true
    release()
    return true
  }
  const ended = () => {
    if (over()) onEnd()
  }
  child.on('message', (message) => {
    if (!isOver) onMessage(message)
  })
  child.on('error', ended)
  child.on('exit', ended)
  return {
    send: (message) => {
      // One that has just ended is told of by `onEnd`, not by what was sent to it.
      if (child.connected) child.send(message as object, () => {})
    },
    end: () => {
      if (!over()) return
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), endMilliseconds)
      child.once('exit', () => clearTimeout(timer))
    },
  }
}
