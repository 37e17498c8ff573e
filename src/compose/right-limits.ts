/** The register's own limits of a right: Articles 12(4) and 23 GDPR; Data Protection Act, sections 31–34. */
import type { RightCode } from '../law/gdpr.ts'
import type { Phrase } from '../locale/phrases.ts'
import type { Rights } from '../validate/register.ts'
import { factLines, listStyle } from './blocks.ts'
import type { Context } from './context.ts'
import type { Block } from './notice.ts'

type Limit = NonNullable<Rights['limits']>[number]

interface ToldLimit {
  /** The sentence before it. */
  readonly lead: { readonly phrase: Phrase; readonly from: string } | undefined
  readonly blocks: readonly Block[]
}

/** What limits the right, each kind of limit after its sentence; before them what using the right means here. */
export function limitBlocks(context: Context, right: RightCode): Block[] {
  const told = (context.facts.rights?.limits ?? []).flatMap((limit, index) =>
    limit.right === right ? [toldLimit(context, limit, context.at('rights', 'limits', index))] : [],
  )
  const phrases = new Set(told.flatMap(({ lead }) => lead?.phrase ?? []))
  return [
    ...told.filter(({ lead }) => lead === undefined).flatMap(({ blocks }) => blocks),
    ...[...phrases].flatMap((phrase) =>
      underOne(
        context,
        phrase,
        told.filter(({ lead }) => lead?.phrase === phrase),
      ),
    ),
  ]
}

/** The sentence once, then the limit itself, or a list of several. */
function underOne(context: Context, phrase: Phrase, limits: readonly ToldLimit[]): Block[] {
  const from = limits.flatMap(({ lead }) => lead?.from ?? [])
  const items = limits.filter(({ blocks }) => blocks.length > 0).map(({ blocks }) => ({ blocks }))
  const sentence = context.sentence(phrase, from)
  if (items.length < 2) return [sentence, ...items.flatMap(({ blocks }) => blocks)]
  return [sentence, { kind: 'list', style: listStyle(context, items.length), items, from }]
}

function toldLimit(context: Context, limit: Limit, from: string): ToldLimit {
  const labels = context.phrases.rights
  return {
    lead: leadOf(context, limit, from),
    blocks: [
      ...context.blocks(limit.text, `${from}/text`),
      ...factLines([
        ...context.fact(labels.law, limit.law, `${from}/law`),
        ...context.named(labels.concerns, 'dataSubjects', limit.subjects, `${from}/subjects`),
        ...context.named(labels.limitPurposes, 'purposes', limit.for, `${from}/for`),
      ]),
    ],
  }
}

/** Without a law behind it, a text tells what using the right means here: nothing limits the right. */
function leadOf(context: Context, limit: Limit, from: string): ToldLimit['lead'] {
  const { excluded, excludedPartly, limited } = context.phrases.rights
  if (limit.excluded === true)
    return { phrase: isPartial(limit) ? excludedPartly : excluded, from: `${from}/excluded` }
  return limit.law === undefined ? undefined : { phrase: limited, from: `${from}/law` }
}

/** Whether a limit concerns some groups or purposes only, so that the others keep the right. */
export function isPartial(limit: Limit): boolean {
  return limit.subjects !== undefined || limit.for !== undefined
}
