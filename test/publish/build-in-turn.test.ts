// Registers come in their order, however many are begun at once, and nothing is at work when it has ended.
import { describe, expect, test } from 'vitest'
import { Interrupted } from '../../src/io/checkpoint.ts'
import { buildInTurn } from '../../src/publish/build-in-turn.ts'
import type { BuiltRegister } from '../../src/publish/build-register.ts'
import type { PlannedRegister } from '../../src/workspace/plan-registers.ts'

const plan = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, path: id, file: id }) as PlannedRegister)
const pause = async () => {}

/** Builds of which each is done when it is told to be. */
function slowBuilder() {
  const begun: string[] = []
  const ends = new Map<string, { done: () => void; fail: (error: Error) => void }>()
  const build = ({ id = '' }: PlannedRegister) => {
    begun.push(id)
    return new Promise<BuiltRegister>((resolve, reject) => {
      ends.set(id, { done: () => resolve({ id } as BuiltRegister), fail: reject })
    })
  }
  return {
    begun,
    build,
    done: (id: string) => ends.get(id)?.done(),
    fail: (id: string) => ends.get(id)?.fail,
  }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

describe('several at once', () => {
  test('as many are begun as may be, and come in their order', async () => {
    const { begun, build, done } = slowBuilder()
    const io = { pause, interrupted: new AbortController().signal }
    const built = buildInTurn(io, plan, build, 3)
    const first = built.next()
    await turn()
    expect(begun).toEqual(['a', 'b', 'c'])
    done('b')
    done('a')
    expect((await first).value).toMatchObject({ id: 'a' })
    const second = await built.next()
    expect(second.value).toMatchObject({ id: 'b' })
    expect(begun).toEqual(['a', 'b', 'c', 'd'])
  })

  test('one at a time where nothing is said', async () => {
    const { begun, build, done } = slowBuilder()
    const built = buildInTurn({ pause, interrupted: new AbortController().signal }, plan, build)
    const first = built.next()
    await turn()
    expect(begun).toEqual(['a'])
    done('a')
    await first
    expect(begun).toEqual(['a'])
  })

  test('one that fails ends it, when what was begun beside it is done', async () => {
    const { build, done, fail } = slowBuilder()
    const built = buildInTurn({ pause, interrupted: new AbortController().signal }, plan, build, 2)
    let ended = false
    const first = built.next().catch((error: unknown) => {
      ended = true
      return error
    })
    await turn()
    fail('a')?.(new Error('no PDF'))
    await turn()
    expect(ended).toBe(false)
    done('b')
    expect(await first).toMatchObject({ message: 'no PDF' })
  })

  test('an interrupt begins no more, and waits for what was begun', async () => {
    const { begun, build, done } = slowBuilder()
    const stop = new AbortController()
    const built = buildInTurn({ pause, interrupted: stop.signal }, plan, build, 2)
    const first = built.next()
    await turn()
    done('a')
    await first
    stop.abort()
    const second = built.next().catch((error: unknown) => error)
    await turn()
    done('b')
    expect(await second).toBeInstanceOf(Interrupted)
    expect(begun).toEqual(['a', 'b'])
  })
})
