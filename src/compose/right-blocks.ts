/** What is said of each right: lead, conditions that can apply here, and the limits that the law sets. */
import { rests } from '../law/derive-rights.ts'
import type { RightCode } from '../law/gdpr.ts'
import type { Phrase } from '../locale/phrases.ts'
import { factLines, listOf } from './blocks.ts'
import type { Context } from './context.ts'
import { plainText, words } from './inline.ts'
import type { Block, Inline } from './notice.ts'
import type { RightsScope, ScopedPurpose } from './rights-scope.ts'

type RightWriter = (context: Context, scope: RightsScope) => Block[]

const FROM = ['/purposes']

/** The text of each right, by code, for a register under the GDPR. */
export const RIGHT_WRITERS: Readonly<Record<RightCode, RightWriter>> = {
  access: (context) => [
    context.sentence(context.phrases.rights.access, FROM),
    ...(context.facts.whistleblowing?.withinDirective === true
      ? [context.sentence(context.phrases.rights.whistleblowing.access, ['/whistleblowing/withinDirective'])]
      : []),
    ...(context.facts.rights?.viaOmbudsman === true
      ? [context.sentence(context.phrases.rights.viaOmbudsman, ['/rights/viaOmbudsman'])]
      : []),
  ],
  rectification: (context) => [context.sentence(context.phrases.rights.rectification, FROM)],
  erasure,
  restriction,
  portability: (context) => [context.sentence(context.phrases.rights.portability, FROM)],
  objection,
  'direct-marketing': (context, scope) => [
    context.sentence(context.phrases.rights['direct-marketing'], FROM),
    ...ways(context, scope, (purpose) => purpose.directMarketing?.stop, context.phrases.marketing.stop),
  ],
  withdraw: (context, scope) => [
    context.sentence(context.phrases.rights.withdraw.lead, FROM),
    ...ways(context, scope, (purpose) => purpose.consent?.withdrawal, context.phrases.rights.withdraw.how),
  ],
  automated: (context) => [
    context.sentence(context.phrases.rights.automated.lead, ['/automatedDecisions']),
    context.sentence(context.phrases.rights.automated.review, ['/automatedDecisions']),
  ],
}

/** Article 17(1): only the conditions that can apply to these bases; 17(3): the limits, with their law. */
function erasure(context: Context, scope: RightsScope): Block[] {
  const phrases = context.phrases.rights.erasure
  const any = (test: (purpose: ScopedPurpose) => boolean) => scope.purposes.some(test)
  const conditions: [boolean, Phrase][] = [
    [true, phrases.notNeeded],
    [any((purpose) => purpose.grounds.otherConsent || rests(purpose.grounds, 'consent')), phrases.withdrawn],
    [any((purpose) => rests(purpose.grounds, 'public-task', 'legitimate-interests')), phrases.objected],
    [any((purpose) => purpose.grounds.directMarketing), phrases.marketing],
    [true, phrases.unlawful],
    [true, phrases.duty],
    [scope.childConsent, phrases.child],
  ]
  const { rights } = context.facts
  return [
    context.sentence(phrases.lead, FROM),
    ...phraseList(context, conditions),
    ...limit(context, scope, phrases.limitObligation, (purpose) =>
      rests(purpose.grounds, 'legal-obligation'),
    ),
    ...limit(context, scope, phrases.limitPublicTask, (purpose) => rests(purpose.grounds, 'public-task')),
    ...(rights?.claims === true ? [context.sentence(phrases.limitClaims, ['/rights/claims'])] : []),
    ...(rights?.research === true ? [context.sentence(phrases.limitResearch, ['/rights/research'])] : []),
  ]
}

/** A limit of Article 17(3) and the purposes that it concerns, each with the Act behind it. */
function limit(
  context: Context,
  scope: RightsScope,
  phrase: Phrase,
  test: (purpose: ScopedPurpose) => boolean,
): Block[] {
  const limited = scope.purposes.filter(test)
  if (limited.length === 0) return []
  const items = limited.map(({ name, laws }): Inline[] =>
    laws.length === 0 ? [...name] : [...name, words(' ('), ...laws, words(')')],
  )
  return [
    context.sentence(phrase, FROM),
    context.sentence(context.phrases.rights.erasure.limitConcerns, FROM),
    ...listOf(context, items, FROM),
  ]
}

/** Article 18(1); point (d) only where there is a right to object. Excluded by section 31 of Act 1171/2022. */
function restriction(context: Context, scope: RightsScope): Block[] {
  const phrases = context.phrases.rights.restriction
  if (context.facts.whistleblowing?.withinDirective === true) {
    return [
      context.sentence(context.phrases.rights.whistleblowing.restriction, [
        '/whistleblowing/withinDirective',
      ]),
    ]
  }
  const objection = scope.purposes.some((purpose) =>
    rests(purpose.grounds, 'public-task', 'legitimate-interests'),
  )
  return [
    context.sentence(phrases.lead, FROM),
    ...phraseList(context, [
      [true, phrases.accuracy],
      [true, phrases.unlawful],
      [true, phrases.claims],
      [objection, phrases.objection],
    ]),
    context.sentence(phrases.effect, FROM),
  ]
}

/** Article 21(1), and 21(6) for research and statistics. */
function objection(context: Context, scope: RightsScope): Block[] {
  const phrases = context.phrases.rights.objection
  const publicTask = scope.purposes.some((purpose) => rests(purpose.grounds, 'public-task'))
  const legitimate = scope.purposes.some((purpose) => rests(purpose.grounds, 'legitimate-interests'))
  const concerned =
    publicTask && legitimate
      ? phrases.both
      : publicTask
        ? phrases.publicTask
        : legitimate
          ? phrases.legitimate
          : undefined
  return [
    context.sentence(phrases.lead, FROM),
    ...(concerned === undefined ? [] : [context.sentence(concerned, FROM)]),
    context.sentence(phrases.effect, FROM),
    ...(context.facts.rights?.research === true
      ? [context.sentence(phrases.research, ['/rights/research'])]
      : []),
  ]
}

function phraseList(context: Context, conditions: readonly (readonly [boolean, Phrase])[]): Block[] {
  const items = conditions.filter(([applies]) => applies).map(([, phrase]) => [words(context.say(phrase))])
  return listOf(context, items, FROM)
}

/** The way to use a right, for each purpose that tells one. */
function ways(
  context: Context,
  scope: RightsScope,
  way: (purpose: ScopedPurpose['purpose']) => Parameters<Context['text']>[0] | undefined,
  label: Phrase,
): Block[] {
  const facts = scope.purposes.flatMap(({ purpose, name, from }) => {
    const text = way(purpose)
    return text === undefined ? [] : [{ label: plainText(name), value: context.inlines(text), from: [from] }]
  })
  if (facts.length === 0) return []
  const lead = context.say(label)
  return [context.sentence(lead.endsWith(':') ? lead : `${lead}:`, FROM), ...factLines(facts)]
}
