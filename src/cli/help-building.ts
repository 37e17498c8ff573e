/** What a helper does: builds the registers that the process in charge hands to it, and writes nothing itself. */
import type { HelperChannel, Io } from '../io/io.ts'
import { createRegisterBuilder, type RegisterBuilder } from '../publish/build-register.ts'
import { type Answer, failureOf, type HelperSetup, type Order } from '../publish/crew-messages.ts'
import { openRenderer, type Renderer } from '../publish/open-renderer.ts'
import { openJudged } from './open-judged.ts'

/**
 * Works until there are no more messages.
 *
 * @throws whatever keeps it from beginning; the process in charge then does the work without it
 */
export async function helpBuilding({ send, messages }: HelperChannel, io: Io): Promise<void> {
  const answer = (given: Answer) => send(given)
  let opened: { readonly build: RegisterBuilder; readonly renderer: Renderer } | undefined
  for await (const message of messages) {
    const order = message as Order
    if (order.kind === 'open') {
      opened = await open(io, order.setup)
      answer({ kind: 'ready' })
    } else if (opened !== undefined) {
      const { place, planned } = order
      try {
        answer({ kind: 'built', place, built: await opened.build(planned) })
      } catch (error) {
        answer({ kind: 'stopped', place, failure: failureOf(error) })
      }
    }
  }
  await opened?.renderer.close()
}

async function open(io: Io, setup: HelperSetup) {
  const { workspace, judge, reader } = await openJudged(io, setup.paths, setup.asOf)
  // Somebody has edited the settings since the process in charge has read them.
  if (workspace === undefined || judge === undefined) throw new Error('the workspace cannot be opened')
  const renderer = openRenderer(io, workspace, setup.engine)
  const { formats, languages, draft, report } = setup
  const options = { formats, languages, draft, judge, report, render: renderer.options }
  return { renderer, build: createRegisterBuilder(io, workspace, reader, options) }
}
