import { expect, test } from 'vitest'
import type { Helper, HelperEvents } from '../../src/io/io.ts'
import type { BuiltRegister } from '../../src/publish/build-register.ts'
import { buildTogether } from '../../src/publish/build-together.ts'
import type { HelperSetup, Order } from '../../src/publish/crew-messages.ts'
import type { PlannedRegister } from '../../src/workspace/plan-registers.ts'

const setup: HelperSetup = {
  paths: [],
  asOf: '2026-11-22',
  formats: ['html'],
  languages: undefined,
  draft: false,
  engine: {},
  report: { language: 'en', color: false },
}

const builtOf = ({ file, id }: PlannedRegister, listed: Uint8Array): BuiltRegister => {
  const waiverUse = { judged: [], used: [], misplaced: [] }
  return { file, id, isFailed: false, errors: 0, findings: [], sources: [], files: [], listed, waiverUse }
}

/** A helper whose answers come as Node gives them: each is one piece of memory, of which its parts are views. */
function startHelper({ onMessage }: HelperEvents): Promise<Helper> {
  const answer = (order: Order) => {
    if (order.kind === 'open') return { kind: 'ready' }
    const message = new Uint8Array(1_000_000)
    return { kind: 'built', place: order.place, built: builtOf(order.planned, message.subarray(10, 20)) }
  }
  return Promise.resolve({
    send: (order) => setImmediate(() => onMessage(answer(order as Order))),
    end: () => {},
  })
}

test('what is kept of a register does not keep the whole message that it came with', async () => {
  const plan = Array.from({ length: 12 }, (_, place) => ({
    path: `/${place}`,
    file: `${place}`,
    id: `r${place}`,
  }))
  const io = {
    pause: () => new Promise<void>((resolve) => setImmediate(resolve)),
    interrupted: new AbortController().signal,
    startHelper,
  }
  const own: string[] = []
  const build = async (planned: PlannedRegister) => {
    own.push(planned.file)
    return builtOf(planned, new Uint8Array(10))
  }
  const lost = () => Promise.reject(new Error('no helper dies here'))
  const sizes: number[] = []
  for await (const { listed } of buildTogether(io, plan, build, { helpers: 1, setup, lost })) {
    expect(listed).toHaveLength(10)
    sizes.push(listed.buffer.byteLength)
  }
  expect(own.length).toBeLessThan(plan.length)
  expect(Math.max(...sizes)).toBeLessThan(100_000)
})
