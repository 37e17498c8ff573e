/** Electronic direct marketing and cookies: Act 917/2014, sections 200, 202, 203 and 205. */
import { basesOf } from '../../compose/grounds.ts'
import type { Cookies, Purpose } from '../../validate/register.ts'
import { both, type Duty, type Judgement, type Need, need, type Teller, tellersOf } from '../duty.ts'
import type { DutyView, Placed } from '../duty-view.ts'

type CookieClass = NonNullable<Exclude<Cookies, 'none'>['classes']>[number]

/** Ways of direct marketing that need consent beforehand: section 200. */
const ELECTRONIC: ReadonlySet<string> = new Set(['email', 'sms'])

export const marketingDuties: readonly Duty[] = [
  {
    id: 'electronic-marketing',
    group: 'national',
    cites: [{ act: '917/2014', at: { en: 'sections 200, 202 and 203', fi: '200, 202 ja 203 §' } }],
    name: both(
      'Consent to electronic direct marketing, and how to refuse it',
      'Suostumus sähköiseen suoramarkkinointiin ja sen kieltäminen',
    ),
    scope: 'register',
    judge: electronicMarketing,
  },
  {
    id: 'cookies',
    group: 'national',
    cites: [
      { act: '917/2014', at: { en: 'section 205', fi: '205 §' } },
      { other: { en: 'CJEU C-673/17', fi: 'unionin tuomioistuimen tuomio C-673/17' } },
    ],
    name: both(
      'Cookies: purpose, duration, third-party access and consent',
      'Evästeet: tarkoitus, voimassaoloaika, kolmansien osapuolten pääsy tietoihin ja suostumus',
    ),
    scope: 'register',
    judge: cookies,
  },
]

function electronicMarketing(view: DutyView): Judgement {
  const purposes = view
    .items('purposes')
    .filter(({ item }) => item.directMarketing?.channels?.some((channel) => ELECTRONIC.has(channel)))
  if (purposes.length === 0)
    return {
      because: both(
        'The description mentions no electronic direct marketing.',
        'Kuvauksessa ei mainita sähköistä suoramarkkinointia.',
      ),
    }
  return { needs: purposes.flatMap((purpose) => aboutMarketing(view, purpose)) }
}

function aboutMarketing(view: DutyView, { item, at }: Placed<Purpose>): Need[] {
  const facts = item.directMarketing ?? {}
  const from = `${at}/directMarketing`
  const name = view.nameOf(item)
  const stop = need(
    both('how to refuse', 'miten markkinoinnin voi kieltää'),
    tellersOf(facts, from, ['stop']),
    name,
  )
  // Section 202: organisations may be sent marketing until they refuse it.
  if (facts.to !== undefined && !facts.to.includes('consumers')) return [stop]
  const consent = facts.choice === 'opt-out' ? [] : consentTellers({ item, at })
  const asked = both('consent or refusal', 'suostumus tai kielto')
  return [need(asked, [...tellersOf(facts, from, ['choice']), ...consent], name), stop]
}

/** Consent told otherwise than by the choice. */
function consentTellers({ item, at }: Placed<Purpose>): Teller[] {
  const bases = basesOf(item).filter(({ basis }) => basis === 'consent')
  return [
    ...bases.map((basis) => ({ fact: `${at}${basis.at}` })),
    ...tellersOf(item, at, ['nationalConsents']),
  ]
}

function cookies(view: DutyView): Judgement {
  const fact = view.fact('cookies')
  if (fact === undefined)
    return { because: both('The description mentions no cookies.', 'Kuvauksessa ei mainita evästeitä.') }
  const { item, at } = fact
  if (item === 'none')
    return { because: both('No cookies are used.', 'Evästeitä ei käytetä.'), told: [{ fact: at }] }
  // What the service cannot be given without needs neither consent nor what is told for it.
  const asked = (item.classes ?? [])
    .map((one, index) => ({ one, from: `${at}/classes/${index}` }))
    .filter(({ one }) => one.necessary !== true)
  if (asked.length === 0 && item.classes !== undefined)
    return {
      because: both(
        'Only strictly necessary cookies are used.',
        'Käytössä on vain välttämättömiä evästeitä.',
      ),
      told: item.classes.map((_, index) => ({ fact: `${at}/classes/${index}` })),
    }
  const consent = need(both('consent', 'suostumus'), tellersOf(item, at, ['consent']))
  return { needs: [...asked.flatMap(({ one, from }) => aboutClass(view, one, from)), consent] }
}

function aboutClass(view: DutyView, one: CookieClass, at: string): Need[] {
  const asked = [
    ['purpose', both('the purpose', 'tarkoitus')],
    ['duration', both('the duration', 'voimassaoloaika')],
    ['thirdParties', both('third-party access', 'kolmansien osapuolten pääsy tietoihin')],
  ] as const
  return asked.map(([key, what]) => need(what, tellersOf(one, at, [key]), view.nameOf(one)))
}
