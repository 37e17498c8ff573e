/** Cookies, their purposes, duration, readers and consent: Act 917/2014, section 205; CJEU C-673/17. */
import { formatPeriod } from '../../locale/format-period.ts'
import type { Cookies } from '../../validate/register.ts'
import { type Cell, type FactRecord, factLines, joinTexts, recordsAs } from '../blocks.ts'
import type { Context } from '../context.ts'
import { link, words } from '../inline.ts'
import type { Block, Inline } from '../notice.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'

type CookieFacts = Exclude<Cookies, 'none'>
type CookieClass = NonNullable<CookieFacts['classes']>[number]
type Cookie = NonNullable<CookieClass['cookies']>[number]

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
      ...eachBlocks(context, cookies.classes ?? [], `${from}/classes`),
      ...factLines([
        ...context.fact(labels.consent, cookies.consent, `${from}/consent`),
        ...context.fact(
          asksConsent(cookies) ? labels.change : labels.settings,
          cookies.change,
          `${from}/change`,
        ),
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

/** A notice that tells of no consent tells of no withdrawal either. */
function asksConsent({ consent, classes }: CookieFacts): boolean {
  return consent !== undefined || (classes ?? []).some(({ necessary }) => necessary !== undefined)
}

function classBlocks(context: Context, classes: readonly CookieClass[], from: string): Block[] {
  if (classes.length === 0) return []
  const labels = context.phrases.cookies
  // Where the cookies follow one by one, what stands here is not a cookie but a class of them.
  const title = classes.some(({ cookies }) => cookies !== undefined) ? labels.group : labels.class
  const columns = [title, labels.purpose, labels.need, labels.duration, labels.thirdParties].map((label) =>
    context.say(label),
  )
  const records = classes.map((item, index) => classRecord(context, item, `${from}/${index}`))
  return recordsAs(context, context.form('cookies') ?? 'table', context.say(labels.caption), columns, records)
}

/** The cookies of all classes one by one: each may last for another time and be read by others. */
function eachBlocks(context: Context, classes: readonly CookieClass[], from: string): Block[] {
  const labels = context.phrases.cookies
  const records = classes.flatMap((group, index) =>
    (group.cookies ?? []).map((cookie, place) =>
      cookieRecord(context, group, cookie, `${from}/${index}/cookies/${place}`),
    ),
  )
  if (records.length === 0) return []
  const columns = [labels.class, labels.group, labels.purpose, labels.duration, labels.thirdParties].map(
    (label) => context.say(label),
  )
  const caption = context.say(labels.each)
  const blocks = recordsAs(context, context.form('cookies') ?? 'table', caption, columns, records)
  // A table has its caption; a list needs a sentence before it.
  return blocks[0]?.kind === 'table' ? blocks : [context.sentence(`${caption}:`, [from]), ...blocks]
}

function cookieRecord(context: Context, group: CookieClass, cookie: Cookie, from: string): FactRecord {
  const { purpose } = cookie
  return {
    title: context.inlines(cookie.name),
    details: [],
    columns: [
      [{ value: className(context, group), from: [from] }],
      purpose === undefined ? [] : [{ value: context.inlines(purpose), from: [`${from}/purpose`] }],
      durationCells(context, cookie.duration, `${from}/duration`),
      readerCells(context, cookie.thirdParties, `${from}/thirdParties`),
    ],
    from: [from],
  }
}

function className(context: Context, { id, name }: CookieClass): Inline[] {
  return name === undefined ? [words(id)] : context.inlines(name)
}

function classRecord(context: Context, item: CookieClass, from: string): FactRecord {
  const { purpose, thirdParties } = item
  return {
    id: item.id,
    title: className(context, item),
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
  const isPeriod = typeof duration === 'string' && /^P[\dT]/.test(duration)
  const value = isPeriod ? [words(formatPeriod(duration, context.locale))] : context.inlines(duration)
  return [{ value, from: [from] }]
}
