/** Standard output and error, as little of them as a run needs. */
import { fstatSync, writeSync } from 'node:fs'
import { EdgeError } from './edge-error.ts'
import type { OutputStream } from './io.ts'

/** How a write says that nobody reads any more (`notice … | head`), which is no failure of ours. */
const readerGone: readonly unknown[] = ['EPIPE', 'EOF']

/** Milliseconds until a full pipe that does not wait by itself is tried again. */
const full = 5

/**
 * The stream with the number that every system gives it. Ask for it once.
 *
 * Results that cannot be written stop the run with an EdgeError. Prose that cannot be written is lost: there is nowhere
 * left to tell so, and it is no reason to stop.
 */
export function standardStream(descriptor: 1 | 2): OutputStream {
  // Terminals are such devices. Files and pipes need none of Node's streams, which cost every start milliseconds.
  if (fstatSync(descriptor).isCharacterDevice()) {
    const stream = descriptor === 1 ? process.stdout : process.stderr
    if (stream.isTTY === true) return terminal(stream)
  }
  const writeBytes = (bytes: Uint8Array) => {
    try {
      writeWhole(descriptor, bytes)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (descriptor === 1) throw new EdgeError('output-refused', { code: code ?? '' })
    }
  }
  return {
    write: (text) => writeBytes(new TextEncoder().encode(text)),
    writeBytes,
    isTTY: false,
    columns: undefined,
  }
}

/** A terminal whose size nobody has set, as in `script` without one of its own, says that it has no columns at all. */
export function knownWidth(columns: number | undefined): number | undefined {
  return columns === 0 ? undefined : columns
}

function terminal(stream: NodeJS.WriteStream): OutputStream {
  // A window that was closed takes nothing any more, and shows nothing of it either.
  stream.on('error', () => {})
  return {
    write: (text) => void stream.write(text),
    writeBytes: (bytes) => void stream.write(bytes),
    isTTY: true,
    columns: knownWidth(stream.columns),
  }
}

/**
 * Writes to an open file or pipe and waits until all of it is taken.
 *
 * @throws system errors, but none where nobody reads
 */
export function writeWhole(descriptor: number, bytes: Uint8Array): void {
  let rest = bytes
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (readerGone.includes(code)) return
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, full)
    }
  }
}
