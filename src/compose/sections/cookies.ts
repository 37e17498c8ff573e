/** Cookies, their purposes, duration, readers and consent: Act 917/2014, section 205; CJEU C-673/17. */
import { formatPeriod } from '../../locale/format-period.ts'
import type { Cookies } from '../../validate/register.ts'
import { type Cell, type FactRecord, factLines, joinTexts, recordTable } from '../blocks.ts'
import type { Context } from '../context.ts'
import { link, words } from '../inline.ts'
import type { Block } from '../notice.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'

type CookieFacts = Exclude<Cookies, 'none'>
type CookieClass = NonNullable<CookieFacts['classes']>[number]

export const cookiesSection: SectionComposer = {
  code: 'cookies',
  compose: (context) => {
    const { cookies } = context.facts
    const labels = context.phrases.cookies
    const from = context.at('cookies')
    if (cookies === undefined) return undefined
    if (cookies === 'none') return draftOf([context.sentence(labels.none, [from])])
    return draftOf([
      ...context.blocks(cookies.introduction, `${from}/introduction`),
      ...classBlocks(context, cookies.classes ?? [], `${from}/classes`),
      ...factLines([
        ...context.fact(labels.consent, cookies.consent, `${from}/consent`),
        ...context.fact(labels.change, cookies.change, `${from}/change`),
        ...(cookies.policy === undefined
          ? []
          : context.labelled(
              labels.policy,
              [link(cookies.policy, cookies.policy.replace(/^https?:\/\//, ''))],
              `${from}/policy`,
            )),
      ]),
    ])
  },
}

function classBlocks(context: Context, classes: readonly CookieClass[], from: string): Block[] {
  if (classes.length === 0) return []
  const labels = context.phrases.cookies
  const columns = [labels.class, labels.purpose, labels.need, labels.duration, labels.thirdParties].map(
    (label) => context.say(label),
  )
  const records = classes.map((item, index) => classRecord(context, item, `${from}/${index}`))
  return [recordTable(context.say(labels.caption), columns, records)]
}

function classRecord(context: Context, item: CookieClass, from: string): FactRecord {
  const name = item.name === undefined ? [words(item.id)] : context.inlines(item.name)
  const { purpose, thirdParties } = item
  return {
    id: item.id,
    title: name,
    details: [],
    columns: [
      purpose === undefined ? [] : [{ value: context.inlines(purpose), from: [`${from}/purpose`] }],
      consentCells(context, item.necessary, `${from}/necessary`),
      durationCells(context, item.duration, `${from}/duration`),
      readerCells(context, thirdParties, `${from}/thirdParties`),
    ],
    from: [from],
  }
}

/** Consent is asked for all but the strictly necessary: Act 917/2014, section 205. */
function consentCells(context: Context, necessary: boolean | undefined, from: string): Cell[] {
  if (necessary === undefined) return []
  const { necessary: notNeeded, optional } = context.phrases.cookies
  return [{ value: [words(context.say(necessary ? notNeeded : optional))], from: [from] }]
}

/** Who else can read the cookie must be told, also when nobody can: C-673/17. */
function readerCells(context: Context, readers: CookieClass['thirdParties'], from: string): Cell[] {
  if (readers === undefined) return []
  const value =
    readers === 'none'
      ? [words(context.say(context.phrases.cookies.noThirdParties))]
      : joinTexts(context, readers)
  return [{ value, from: [from] }]
}

/** A period in words, or words such as “session”. */
function durationCells(context: Context, duration: CookieClass['duration'], from: string): Cell[] {
  if (duration === undefined) return []
  const value =
    typeof duration === 'string' ? [words(formatPeriod(duration, context.locale))] : context.inlines(duration)
  return [{ value, from: [from] }]
}
