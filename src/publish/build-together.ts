/** Builds registers in several processes at once, and hands them on in the order in which one alone would have. */
import { checkpoint } from '../io/checkpoint.ts'
import type { Helper, Io } from '../io/io.ts'
import type { PlannedRegister } from '../workspace/plan-registers.ts'
import type { BuiltRegister, RegisterBuilder } from './build-register.ts'
import { type Answer, errorOf, type Failure, type HelperSetup, type Order } from './crew-messages.ts'

export interface Crew {
  /** How many processes build beside this one, which builds as well. */
  readonly helpers: number
  readonly setup: HelperSetup
  /** What is told of a register on which a helper died. */
  readonly lost: (planned: PlannedRegister) => Promise<BuiltRegister>
}

/** So many registers a helper has before it, so that it need not wait for this process to look up from its own. */
const ahead = 3
/** So many registers for each process may be done before their turn has come: what is done waits in memory. */
const early = 6

type Result =
  | { readonly kind: 'built'; readonly built: BuiltRegister }
  | { readonly kind: 'lost' }
  | { readonly kind: 'stopped'; readonly failure: Failure }

/** One helper and what it has been given, in order: it works on the first. */
interface Member {
  readonly helper: Helper
  readonly orders: number[]
  isReady: boolean
  isGone: boolean
}

/** What is kept of a register came with its files in one message, which would be kept in memory as a whole. */
function alone(built: BuiltRegister): BuiltRegister {
  return { ...built, listed: Buffer.from(built.listed) }
}

/**
 * The registers in their order.
 *
 * A helper that dies takes one register with it, the one that it was at; its others are built by the rest. Whatever
 * ends the iteration ends the helpers.
 *
 * @throws Interrupted, and what the builder throws, here or in a helper
 */
export async function* buildTogether(
  io: Pick<Io, 'pause' | 'interrupted' | 'startHelper'>,
  plan: readonly PlannedRegister[],
  build: RegisterBuilder,
  crew: Crew,
): AsyncGenerator<BuiltRegister> {
  const results = new Map<number, Result>()
  const returned: number[] = []
  const members: Member[] = []
  let next = 0
  let turn = 0
  let wake = () => {}

  const takeNext = (): number | undefined => {
    if (returned.length > 0) return returned.shift()
    return next < plan.length && next < turn + early * (members.length + 1) ? next++ : undefined
  }
  const give = (member: Member) => {
    while (!member.isGone && member.isReady && member.orders.length < ahead) {
      const place = takeNext()
      const planned = place === undefined ? undefined : plan[place]
      if (place === undefined || planned === undefined) return
      member.orders.push(place)
      member.helper.send({ kind: 'build', place, planned } satisfies Order)
    }
  }
  const hear = (member: Member, answer: Answer) => {
    if (answer.kind === 'ready') member.isReady = true
    else {
      member.orders.shift()
      results.set(answer.place, answer.kind === 'built' ? { ...answer, built: alone(answer.built) } : answer)
    }
    give(member)
    wake()
  }
  const lose = (member: Member) => {
    member.isGone = true
    const [at, ...others] = member.orders
    if (at !== undefined) results.set(at, { kind: 'lost' })
    returned.push(...others)
    returned.sort((a, b) => a - b)
    wake()
  }
  const start = async () => {
    // Set at once: a helper may end before it is known that it was started.
    const events = {
      onMessage: (answer: unknown) => hear(member, answer as Answer),
      onEnd: () => lose(member),
    }
    const member: Member = { helper: await io.startHelper(events), orders: [], isReady: false, isGone: false }
    members.push(member)
    member.helper.send({ kind: 'open', setup: crew.setup } satisfies Order)
  }

  const interrupt = () => wake()
  io.interrupted.addEventListener('abort', interrupt)
  try {
    for (let count = 0; count < crew.helpers; count++) await start()
    while (turn < plan.length) {
      await checkpoint(io)
      for (const member of members) give(member)
      const result = results.get(turn)
      const planned = plan[turn]
      if (result !== undefined && planned !== undefined) {
        results.delete(turn)
        turn++
        if (result.kind === 'stopped') throw errorOf(result.failure)
        yield result.kind === 'lost' ? await crew.lost(planned) : result.built
        continue
      }
      const place = takeNext()
      const own = place === undefined ? undefined : plan[place]
      if (place !== undefined && own !== undefined)
        results.set(place, { kind: 'built', built: await build(own) })
      else
        await new Promise<void>((resolve) => {
          wake = resolve
        })
    }
  } finally {
    io.interrupted.removeEventListener('abort', interrupt)
    for (const { helper } of members) helper.end()
  }
}
