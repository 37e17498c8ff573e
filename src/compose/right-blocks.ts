/** What is said of each right: lead, conditions that can apply here, and the limits that the law sets. */
import { rests } from '../law/derive-rights.ts'
import type { RightCode } from '../law/gdpr.ts'
import type { Phrase } from '../locale/phrases.ts'
import type { Purpose, Text } from '../validate/register.ts'
import { factLines, listOf } from './blocks.ts'
import { citeGdpr } from './cite.ts'
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
  ],
  rectification: (context) => [context.sentence(context.phrases.rights.rectification, FROM)],
  erasure,
  restriction,
  portability: (context) => [context.sentence(context.phrases.rights.portability, FROM)],
  objection,
  'direct-marketing': (context) => [context.sentence(context.phrases.rights['direct-marketing'], FROM)],
  withdraw: (context) => [context.sentence(context.phrases.rights.withdraw.lead, FROM)],
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
    // Article 17(1)(b) knows consent under 6(1)(a) and 9(2)(a) only.
    [any(({ grounds }) => grounds.explicitConsent || rests(grounds, 'consent')), phrases.withdrawn],
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
    ...limit(context, scope, phrases.limitObligation, ({ grounds }) => rests(grounds, 'legal-obligation')),
    ...limit(context, scope, phrases.limitPublicTask, ({ grounds }) => rests(grounds, 'public-task')),
    ...(rights?.claims === true ? [exception(context, phrases.limitClaims, 'e', '/rights/claims')] : []),
    ...(rights?.research === true
      ? [exception(context, phrases.limitResearch, 'd', '/rights/research')]
      : []),
  ]
}

/** One of the exceptions of Article 17(3), with its point. */
function exception(context: Context, phrase: Phrase, point: string, from: string): Block {
  const citation = context.citations ? citeGdpr({ article: 17, paragraph: 3, point }, context) : undefined
  return context.sentence(phrase, [from], citation)
}

/** The limit of Article 17(3)(b) and the purposes that it concerns, each with the Act behind it. */
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
    exception(context, phrase, 'b', '/purposes'),
    context.sentence(context.phrases.rights.erasure.limitConcerns, FROM),
    ...listOf(context, items, FROM),
  ]
}

/**
 * Article 18(1); point (d) only where there is a right to object. Excluded by section 31 of Act 1171/2022: of all
 * purposes, unless a limit of the register names those under the Act, since a channel may take other reports too.
 */
function restriction(context: Context, scope: RightsScope): Block[] {
  const phrases = context.phrases.rights.restriction
  const limits = context.facts.rights?.limits ?? []
  const named = limits.some((limit) => limit.right === 'restriction' && limit.for !== undefined)
  if (context.facts.whistleblowing?.withinDirective === true && !named) {
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

/** How a right is used, for each purpose that tells a way; `covered` are the purposes whose way is told. */
export interface Ways {
  readonly blocks: readonly Block[]
  readonly covered: readonly string[]
}

/** The ways to withdraw consent and to refuse direct marketing; other rights are used as `using-rights` says. */
export function waysToUse(context: Context, right: RightCode, scope: RightsScope): Ways {
  const { rights, marketing } = context.phrases
  if (right === 'withdraw') {
    const matter = (scoped: ScopedPurpose): string => consentMatter(context, scoped)
    return ways(context, scope, (purpose) => purpose.consent?.withdrawal, rights.withdraw.how, matter)
  }
  if (right === 'direct-marketing') {
    return ways(context, scope, (purpose) => purpose.directMarketing?.stop, marketing.stop)
  }
  return { blocks: [], covered: [] }
}

/**
 * What is consented to, where only national law asks for consent: the name alone would say that the whole
 * purpose rests on it.
 */
function consentMatter(context: Context, { purpose, grounds }: ScopedPurpose): string {
  if (grounds.bases.includes('consent') || purpose.special?.condition === 'explicit-consent') return ''
  const matters = (purpose.nationalConsents ?? []).flatMap(({ description }) =>
    description === undefined ? [] : [plainText(context.inlines(description))],
  )
  return matters.length === 0 ? '' : ` (${matters.join('; ')})`
}

function ways(
  context: Context,
  scope: RightsScope,
  way: (purpose: Purpose) => Text | undefined,
  label: Phrase,
  matter: (scoped: ScopedPurpose) => string = () => '',
): Ways {
  const told = scope.purposes.flatMap((scoped) => {
    const { purpose, name, from } = scoped
    const text = way(purpose)
    if (text === undefined) return []
    const titled = `${plainText(name)}${matter(scoped)}`
    return [{ id: purpose.id, label: titled, value: context.inlines(text), from: [from] }]
  })
  if (told.length === 0) return { blocks: [], covered: [] }
  const lead = context.say(label)
  return {
    blocks: [context.sentence(lead.endsWith(':') ? lead : `${lead}:`, FROM), ...factLines(told)],
    covered: told.map(({ id }) => id),
  }
}
