/** Helpers that work within the process of the test: what is said to them and by them is copied as between processes. */
import { help } from '../../src/cli/main.ts'
import type { Helper, HelperEvents, Io } from '../../src/io/io.ts'

export interface HelperFate {
  /** Whether the helper dies when it is given this order. */
  readonly diesOf?: (order: {
    readonly kind: string
    readonly planned?: { readonly file: string }
  }) => boolean
  /** Called as each register is handed out. */
  readonly onOrder?: (file: string) => void
}

/** `Io.startHelper` for the world of a test, and how many of its helpers are still there. */
export function helpersWithin(world: () => Io, { diesOf = () => false, onOrder }: HelperFate = {}) {
  let alive = 0
  let started = 0
  const startHelper = async ({ onMessage, onEnd }: HelperEvents): Promise<Helper> => {
    const waiting: unknown[] = []
    let wake = () => {}
    let isOver = false
    const over = (): boolean => {
      if (isOver) return false
      isOver = true
      alive--
      wake()
      return true
    }
    alive++
    started++
    async function* messages() {
      while (!isOver) {
        const order = waiting.shift() as Parameters<typeof diesOf>[0] | undefined
        if (order === undefined)
          await new Promise<void>((resolve) => {
            wake = resolve
          })
        else if (diesOf(order)) {
          if (over()) onEnd()
        } else {
          if (order.planned !== undefined) onOrder?.(order.planned.file)
          yield order
        }
      }
    }
    const send = (message: unknown) => {
      const copy: unknown = structuredClone(message)
      setImmediate(() => {
        if (!isOver) onMessage(copy)
      })
    }
    help({ send, messages: messages() }, world()).catch(() => {
      if (over()) onEnd()
    })
    return {
      send: (message) => {
        waiting.push(structuredClone(message))
        wake()
      },
      end: () => void over(),
    }
  }
  return { startHelper, alive: () => alive, started: () => started }
}
