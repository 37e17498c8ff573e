/** The rights of the data subject, each with the purposes it goes with: Articles 13(2)(b)–(c), 15–22 GDPR. */
import { deriveRights } from '../../law/derive-rights.ts'
import { RIGHTS, RIGHTS_IN_ORDER, type RightCode } from '../../law/gdpr.ts'
import type { Phrase } from '../../locale/phrases.ts'
import { factLines, listOf } from '../blocks.ts'
import { headingCitation } from '../cite.ts'
import type { Context } from '../context.ts'
import type { Block } from '../notice.ts'
import { RIGHT_WRITERS, waysToUse } from '../right-blocks.ts'
import { isPartial, limitBlocks } from '../right-limits.ts'
import { type RightsScope, rightsScope } from '../rights-scope.ts'
import { RIGHTS_HOW } from '../section-codes.ts'
import { draftOf, type SectionComposer, type SubsectionDraft } from '../section-draft.ts'
import { usingRights } from '../using-rights.ts'

/** The right to object must be told apart from everything else: Article 21(4). */
const SET_APART: readonly RightCode[] = ['objection', 'direct-marketing']

export const rightsSection: SectionComposer = {
  code: 'rights',
  compose: (context) => {
    // A part that tells its own rights tells only those of its own purposes; the common rights cover the other parts.
    const parts = context.isPart ? [] : context.parts()
    const covered = parts.filter((part) => part.facts.rights === undefined)
    const left = isLeftToTell(context, parts)
    if (!left && context.facts.rights === undefined) return undefined
    const scope = rightsScope([context, ...covered])
    const grounds = scope.purposes.map((purpose) => purpose.grounds)
    const regime = context.register.document?.regime ?? 'gdpr'
    const told = context.facts.rights?.told
    const derived = left ? deriveRights(grounds, told ?? RIGHTS_IN_ORDER, regime) : []
    const rights =
      told?.map((right) => derived.find((found) => found.right === right) ?? { right, purposes: [] }) ??
      derived
    const all = [
      ...rights.map(({ right, purposes }) =>
        rightSection(context, right, told === undefined ? purposes : [], scope),
      ),
      ...limitedOnly(
        context,
        rights.map(({ right }) => right),
      ),
      ...specialRights(context),
      howSection(context),
    ]
    const beside = all.filter(({ id }) => context.standsBeside(id))
    const below = all.filter(({ id }) => !context.standsBeside(id))
    const others = below.filter(({ id }) => id !== RIGHTS_HOW)
    // How rights are used is no right: left alone it stands where the rights would have stood.
    if (others.length === 0 && !isHeaded(context)) return draftOf([], { beside: all })
    if (beside.every(({ id }) => id === RIGHTS_HOW)) {
      const differ =
        told === undefined && rights.some(({ purposes }) => purposes.length < scope.purposes.length)
      const led = lead(context, context.phrases.rights.intro, differ)
      return draftOf(led, { led: true, sections: below, beside })
    }
    const differ =
      told === undefined &&
      rights.some(
        ({ right, purposes }) =>
          others.some(({ id }) => id === `right-${right}`) && purposes.length < scope.purposes.length,
      )
    return draftOf(others.length > 1 ? lead(context, context.phrases.rights.introOther, differ) : [], {
      heading: 'rights-other',
      led: others.length > 1,
      sections: below,
      beside,
    })
  },
}

/**
 * Whether there are rights that no part tells: those of common purposes, and of parts that tell none of their own. In
 * a document whose parts each tell theirs, only what the common facts say of rights is left.
 */
function isLeftToTell({ facts }: Context, parts: readonly Context[]): boolean {
  const each = parts.length > 0 && parts.every((part) => part.facts.rights !== undefined)
  return !each || facts.purposes !== undefined || facts.rights?.told !== undefined
}

/** That there are rights, and whether they depend on the legal basis. */
function lead(context: Context, intro: Phrase, differ: boolean): Block[] {
  const { introMixed } = context.phrases.rights
  const text = [context.say(intro), ...(differ ? [context.say(introMixed)] : [])].join(' ')
  return [context.sentence(text, [context.at('rights')])]
}

/** Whether the register has words of its own for the section: then it stands even where little is left in it. */
function isHeaded(context: Context): boolean {
  const { heading, before, after, replace } = context.texts('rights')
  return [heading, before, after, replace].some((text) => text !== undefined)
}

function howSection(context: Context): SubsectionDraft {
  return {
    id: RIGHTS_HOW,
    heading: context.heading(context.phrases.rights.headings.how),
    boxed: false,
    ...headingCitation({ article: 12 }, context),
    led: (context.facts.rights?.channels ?? []).length > 0,
    blocks: usingRights(context),
  }
}

function rightSection(
  context: Context,
  right: RightCode,
  purposes: readonly string[],
  scope: RightsScope,
): SubsectionDraft {
  const limits = (context.facts.rights?.limits ?? []).filter((limit) => limit.right === right)
  const excluded = limits.some((limit) => limit.excluded === true && !isPartial(limit))
  const ways = waysToUse(context, right, scope)
  // Where every purpose tells its way, the ways name the purposes already.
  const named = purposes.every((purpose) => ways.covered.includes(purpose))
  return {
    id: `right-${right}`,
    heading: context.heading(context.phrases.rights.headings[right]),
    boxed: SET_APART.includes(right),
    ...headingCitation(RIGHTS[right], context),
    blocks: [
      ...(excluded ? [] : rightBlocks(context, right, scope)),
      ...(excluded || named ? [] : appliesTo(context, purposes, scope)),
      ...(excluded ? [] : ways.blocks),
      ...limitBlocks(context, right),
      ...(right === 'access' ? viaOmbudsman(context) : []),
    ],
  }
}

/** What follows when access is limited or refused, so it is told after the limits: Data Protection Act, section 34. */
function viaOmbudsman(context: Context): Block[] {
  if (context.facts.rights?.viaOmbudsman !== true) return []
  return [context.sentence(context.phrases.rights.viaOmbudsman, [context.at('rights', 'viaOmbudsman')])]
}

/** Rights that do not follow from the bases but of which the register says something: a limit is never dropped. */
function limitedOnly(context: Context, told: readonly RightCode[]): SubsectionDraft[] {
  const limited = new Set((context.facts.rights?.limits ?? []).map((limit) => limit.right))
  return RIGHTS_IN_ORDER.filter((right) => limited.has(right) && !told.includes(right)).map((right) => ({
    id: `right-${right}`,
    heading: context.heading(context.phrases.rights.headings[right]),
    boxed: false,
    blocks: limitBlocks(context, right),
  }))
}

function rightBlocks(context: Context, right: RightCode, scope: RightsScope): Block[] {
  const { lawEnforcement } = context.phrases.rights
  const underAct1054 = context.register.document?.regime === 'law-enforcement'
  if (underAct1054 && (right === 'access' || right === 'rectification')) {
    return [context.sentence(lawEnforcement[right], ['/document/regime'])]
  }
  return RIGHT_WRITERS[right](context, scope)
}

/** Which purposes a right goes with, said only when it does not go with them all. */
function appliesTo(context: Context, purposes: readonly string[], scope: RightsScope): Block[] {
  if (purposes.length === 0 || purposes.length === scope.purposes.length) return []
  const names = scope.purposes.filter(({ grounds }) => purposes.includes(grounds.id)).map(({ name }) => name)
  const from = [context.at('purposes')]
  return [context.sentence(context.phrases.rights.appliesTo, from), ...listOf(context, names, from)]
}

/** Rights that another Act gives. */
function specialRights(context: Context): SubsectionDraft[] {
  return (context.facts.rights?.special ?? []).map(({ id, name, description, law, subjects }, index) => {
    const from = context.at('rights', 'special', index)
    return {
      id: `right-${id}`,
      ...context.headline(name),
      boxed: false,
      blocks: [
        ...context.blocks(description, `${from}/description`),
        ...factLines([
          ...context.fact(context.phrases.rights.law, law, `${from}/law`),
          ...context.named(context.phrases.rights.concerns, 'dataSubjects', subjects, `${from}/subjects`),
        ]),
      ],
    }
  })
}
