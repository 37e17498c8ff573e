/** What Finnish Acts ask a notice to tell besides the GDPR. */
import { isPublicBody } from '../../lint/public-bodies.ts'
import type { Cookies } from '../../validate/register.ts'
import { both, type Duty, type Judgement, type Need, need, tellersOf } from '../duty.ts'
import type { DutyView } from '../duty-view.ts'

type CookieClass = NonNullable<Exclude<Cookies, 'none'>['classes']>[number]

/** Ways of direct marketing that need consent beforehand: Act 917/2014, section 200. */
const ELECTRONIC: ReadonlySet<string> = new Set(['email', 'sms'])

export const nationalDuties: readonly Duty[] = [
  {
    id: 'electronic-marketing',
    group: 'national',
    cites: [{ act: '917/2014', at: { en: 'sections 200–203', fi: '200–203 §' } }],
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
      'Cookies: purpose, duration, readers and consent',
      'Evästeet: tarkoitus, voimassaoloaika, lukijat ja suostumus',
    ),
    scope: 'register',
    judge: cookies,
  },
  {
    id: 'cameras',
    group: 'national',
    cites: [{ act: '759/2004', at: { en: 'sections 16 and 17', fi: '16 ja 17 §' } }],
    name: both('Camera surveillance: areas and signs', 'Kameravalvonta: alueet ja ilmoitukset'),
    scope: 'register',
    judge: (view) => {
      const cameras = view.fact('cameras')
      if (cameras === undefined) return { because: both('There are no cameras.', 'Kameravalvontaa ei ole.') }
      const { item, at } = cameras
      return {
        needs: [
          need(both('the areas', 'valvotut alueet'), tellersOf(item, at, ['areas'])),
          need(both('the signs', 'ilmoitukset valvonnasta'), tellersOf(item, at, ['signs'])),
        ],
      }
    },
  },
  {
    id: 'whistleblowing',
    group: 'national',
    cites: [{ act: '1171/2022', at: { en: 'sections 29–32', fi: '29–32 §' } }],
    name: both(
      'Reporting of breaches: handlers and confidentiality',
      'Ilmoituskanava: käsittelijät ja salassapito',
    ),
    scope: 'register',
    judge: (view) => {
      const channel = view.fact('whistleblowing')
      if (channel?.item.withinDirective !== true)
        return {
          because: both('There is no channel under the Act.', 'Lain mukaista ilmoituskanavaa ei ole.'),
        }
      const { item, at } = channel
      return {
        needs: [
          need(both('the handlers', 'käsittelijät'), tellersOf(item, at, ['handlers'])),
          need(both('confidentiality', 'salassapito'), tellersOf(item, at, ['confidentiality'])),
        ],
      }
    },
  },
  {
    id: 'client-data',
    group: 'national',
    cites: [{ act: '703/2023' }],
    name: both(
      'Rights of the client of health care or social welfare',
      'Sosiaali- ja terveydenhuollon asiakkaan oikeudet',
    ),
    scope: 'register',
    judge: (view) => {
      const type = view.fact('register')?.item.type
      if (type !== 'health' && type !== 'social')
        return {
          because: both(
            'The register is none of health care or social welfare.',
            'Rekisteri ei ole sosiaali- tai terveydenhuollon rekisteri.',
          ),
        }
      const rights = view.fact('rights')
      const tellers = (rights?.item.special ?? []).map((_, index) => ({
        fact: `${rights?.at}/special/${index}`,
      }))
      return { needs: [need(both('the rights of the Act', 'lain mukaiset oikeudet'), tellers)] }
    },
  },
  {
    id: 'publicity',
    group: 'national',
    cites: [{ act: '621/1999' }],
    name: both('What is public and what is secret', 'Tietojen julkisuus ja salassapito'),
    scope: 'register',
    judge: (view) => {
      if (!isAuthority(view)) return { because: NO_AUTHORITY }
      const publicity = view.fact('publicity')
      const tellers =
        publicity === undefined ? [] : tellersOf(publicity.item, publicity.at, ['public', 'secret'])
      return { needs: [need(both('publicity and secrecy', 'julkisuus ja salassapito'), tellers)] }
    },
  },
  {
    id: 'automated-authority',
    group: 'national',
    cites: [
      { act: '434/2003', at: { en: 'chapter 8 b', fi: '8 b luku' } },
      { act: '906/2019', at: { en: 'chapter 6 a', fi: '6 a luku' } },
    ],
    name: both(
      'The law on which an authority decides automatically',
      'Säännös, jonka nojalla viranomainen ratkaisee asian automaattisesti',
    ),
    scope: 'register',
    judge: (view) => {
      if (!isAuthority(view)) return { because: NO_AUTHORITY }
      const decisions = view.items('automatedDecisions')
      if (decisions.length === 0)
        return { because: both('No automated decisions are made.', 'Automaattisia päätöksiä ei tehdä.') }
      const what = both('the law', 'säännös')
      return {
        needs: decisions.map(({ item, at }) => need(what, tellersOf(item, at, ['law']), view.nameOf(item))),
      }
    },
  },
]

const NO_AUTHORITY = both('The controller is no authority.', 'Rekisterinpitäjä ei ole viranomainen.')

function isAuthority({ register }: DutyView): boolean {
  return (register.controllers ?? []).some(({ kind }) => isPublicBody(kind))
}

function electronicMarketing(view: DutyView): Judgement {
  const purposes = view
    .items('purposes')
    .filter(({ item }) => item.directMarketing?.channels?.some((channel) => ELECTRONIC.has(channel)))
  if (purposes.length === 0)
    return {
      because: both('There is no electronic direct marketing.', 'Sähköistä suoramarkkinointia ei ole.'),
    }
  return {
    needs: purposes.flatMap(({ item, at }) => {
      const facts = item.directMarketing ?? {}
      const from = `${at}/directMarketing`
      return [
        need(
          both('consent or refusal', 'suostumus tai kielto'),
          tellersOf(facts, from, ['choice']),
          view.nameOf(item),
        ),
        need(
          both('how to refuse', 'miten markkinoinnin voi kieltää'),
          tellersOf(facts, from, ['stop']),
          view.nameOf(item),
        ),
      ]
    }),
  }
}

function cookies(view: DutyView): Judgement {
  const fact = view.fact('cookies')
  if (fact === undefined)
    return { because: both('The description speaks of no cookies.', 'Kuvauksessa ei mainita evästeitä.') }
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
    ['thirdParties', both('others who can read them', 'muut lukijat')],
  ] as const
  return asked.map(([key, what]) => need(what, tellersOf(one, at, [key]), view.nameOf(one)))
}
