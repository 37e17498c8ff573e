/** The rights of the data subject, each with the purposes it goes with: Articles 13(2)(b)–(c), 15–22 GDPR. */
import { deriveRights } from '../../law/derive-rights.ts'
import { RIGHTS, RIGHTS_IN_ORDER, type RightCode } from '../../law/gdpr.ts'
import { factLines, listOf } from '../blocks.ts'
import { headingCitation } from '../cite.ts'
import type { Context } from '../context.ts'
import type { Block } from '../notice.ts'
import { RIGHT_WRITERS, waysToUse } from '../right-blocks.ts'
import { type RightsScope, rightsScope } from '../rights-scope.ts'
import { draftOf, type SectionComposer, type SubsectionDraft } from '../section-draft.ts'
import { usingRights } from '../using-rights.ts'

/** The right to object must be told apart from everything else: Article 21(4). */
const SET_APART: readonly RightCode[] = ['objection', 'direct-marketing']

export const rightsSection: SectionComposer = {
  code: 'rights',
  compose: (context) => {
    const scope = rightsScope([context, ...context.parts().filter((part) => part.facts.rights === undefined)])
    const grounds = scope.purposes.map((purpose) => purpose.grounds)
    const regime = context.register.document?.regime ?? 'gdpr'
    const told = context.facts.rights?.told
    const derived = deriveRights(grounds, told ?? RIGHTS_IN_ORDER, regime)
    const rights =
      told?.map((right) => derived.find((found) => found.right === right) ?? { right, purposes: [] }) ??
      derived
    const differ =
      told === undefined && rights.some(({ purposes }) => purposes.length < scope.purposes.length)
    const { intro, introMixed } = context.phrases.rights
    const lead = [context.say(intro), ...(differ ? [context.say(introMixed)] : [])].join(' ')
    return draftOf([context.sentence(lead, [context.at('rights')])], {
      sections: [
        ...rights.map(({ right, purposes }) =>
          rightSection(context, right, told === undefined ? purposes : [], scope),
        ),
        ...limitedOnly(
          context,
          rights.map(({ right }) => right),
        ),
        ...specialRights(context),
        {
          id: 'rights-how',
          heading: context.say(context.phrases.rights.headings.how[context.headingStyle]),
          boxed: false,
          ...headingCitation({ article: 12 }, context),
          blocks: usingRights(context),
        },
      ],
    })
  },
}

function rightSection(
  context: Context,
  right: RightCode,
  purposes: readonly string[],
  scope: RightsScope,
): SubsectionDraft {
  const limits = (context.facts.rights?.limits ?? []).filter((limit) => limit.right === right)
  const excluded = limits.some((limit) => limit.excluded === true && limit.subjects === undefined)
  const ways = waysToUse(context, right, scope)
  // Where every purpose tells its way, the ways name the purposes already.
  const named = purposes.every((purpose) => ways.covered.includes(purpose))
  return {
    id: `right-${right}`,
    heading: context.say(context.phrases.rights.headings[right][context.headingStyle]),
    boxed: SET_APART.includes(right),
    ...headingCitation(RIGHTS[right], context),
    blocks: [
      ...(excluded ? [] : rightBlocks(context, right, scope)),
      ...(excluded || named ? [] : appliesTo(context, purposes, scope)),
      ...(excluded ? [] : ways.blocks),
      ...limitBlocks(context, right),
    ],
  }
}

/** Rights that do not follow from the bases but of which the register says something: a limit is never dropped. */
function limitedOnly(context: Context, told: readonly RightCode[]): SubsectionDraft[] {
  const limited = new Set((context.facts.rights?.limits ?? []).map((limit) => limit.right))
  return RIGHTS_IN_ORDER.filter((right) => limited.has(right) && !told.includes(right)).map((right) => ({
    id: `right-${right}`,
    heading: context.say(context.phrases.rights.headings[right][context.headingStyle]),
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

/** The register's own limits of a right: Articles 12(4) and 23 GDPR; Data Protection Act, sections 31–34. */
function limitBlocks(context: Context, right: RightCode): Block[] {
  const labels = context.phrases.rights
  return (context.facts.rights?.limits ?? []).flatMap((limit, index): Block[] => {
    if (limit.right !== right) return []
    const from = context.at('rights', 'limits', index)
    return [
      // Without a law behind it, a text tells what using the right means here: nothing limits the right.
      ...(limit.excluded === true ? [context.sentence(labels.excluded, [`${from}/excluded`])] : []),
      ...(limit.excluded !== true && limit.law !== undefined
        ? [context.sentence(labels.limited, [`${from}/law`])]
        : []),
      ...context.blocks(limit.text, `${from}/text`),
      ...factLines([
        ...context.fact(labels.law, limit.law, `${from}/law`),
        ...context.named(labels.concerns, 'dataSubjects', limit.subjects, `${from}/subjects`),
      ]),
    ]
  })
}

/** Rights that another Act gives. */
function specialRights(context: Context): SubsectionDraft[] {
  return (context.facts.rights?.special ?? []).map(({ id, name, description, law }, index) => {
    const from = context.at('rights', 'special', index)
    return {
      id: `right-${id}`,
      heading: context.text(name),
      boxed: false,
      blocks: [
        ...context.blocks(description, `${from}/description`),
        ...factLines(context.fact(context.phrases.rights.law, law, `${from}/law`)),
      ],
    }
  })
}
