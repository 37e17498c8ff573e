/** How the process ends before its time: signals, and what must be done then. */

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** Ctrl+C and its like ask to stop; a terminal that goes away ends the process at once. */
const heldSignals = ['SIGINT', 'SIGTERM'] as const

const actions = new Set<() => void>()
let held = 0

function act(): void {
  for (const action of [...actions]) {
    actions.delete(action)
    action()
  }
}

/** Ends the process as the signal would have done by itself. */
function end(signal: NodeJS.Signals): void {
  if (held > 0 && heldSignals.some((name) => name === signal)) return
  act()
  for (const name of signals) process.off(name, end)
  process.kill(process.pid, signal)
}

/** See `Io.atEnd`. While nothing is to be done, signals keep their own effect. */
export function atEnd(action: () => void): () => void {
  if (actions.size === 0) {
    process.on('exit', act)
    for (const signal of signals) process.on(signal, end)
  }
  actions.add(action)
  return () => {
    actions.delete(action)
    if (actions.size > 0) return
    process.off('exit', act)
    for (const signal of signals) process.off(signal, end)
  }
}

/** The first Ctrl+C asks to stop between two files; the second stops at once. */
export function holdInterrupts(controller: AbortController): () => void {
  const ask = () => {
    if (controller.signal.aborted) process.exit(130)
    controller.abort()
  }
  held++
  for (const signal of heldSignals) process.on(signal, ask)
  return () => {
    held--
    for (const signal of heldSignals) process.off(signal, ask)
  }
}
