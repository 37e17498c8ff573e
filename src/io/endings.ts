/** How the process ends before its time: signals, and what must be done then. */

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
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
  if (held > 0) return
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

/** How many hold the interrupts of each controller, and what asks it. */
const asking = new Map<AbortController, { holders: number; readonly ask: () => void }>()

/** The first Ctrl+C asks to stop between two files; the second stops at once. Several may hold interrupts at a time. */
export function holdInterrupts(controller: AbortController): () => void {
  const known = asking.get(controller)
  const ask = () => {
    if (controller.signal.aborted) process.exit(130)
    controller.abort()
  }
  const holding = known ?? { holders: 0, ask }
  if (known === undefined) {
    asking.set(controller, holding)
    held++
    for (const signal of signals) process.on(signal, ask)
  }
  holding.holders++
  let isHeld = true
  return () => {
    if (!isHeld) return
    isHeld = false
    holding.holders--
    if (holding.holders > 0) return
    asking.delete(controller)
    held--
    for (const signal of signals) process.off(signal, holding.ask)
  }
}
