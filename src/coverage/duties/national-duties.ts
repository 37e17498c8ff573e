/** What Finnish Acts ask a notice of some kinds of register to tell: cameras, reporting channels, clients, employees. */
import { citesAct } from '../../lint/cites-act.ts'
import { isElsewhere } from '../../lint/collected-elsewhere.ts'
import type { Provision } from '../../lint/provision.ts'
import {
  disclosurePermit,
  disclosureRefusal,
  employeeConsent,
  logDataRight,
} from '../../lint/words/sector-words.ts'
import type { Source } from '../../validate/register.ts'
import { both, type Duty, type Judgement, need, type Teller, tellersOf } from '../duty.ts'
import type { DutyView, Placed } from '../duty-view.ts'
import { tellersInWords } from '../words-that-tell.ts'

export const nationalDuties: readonly Duty[] = [
  {
    id: 'cameras',
    group: 'national',
    cites: [
      { gdpr: ['13(1)–(2)'] },
      { other: { en: 'EDPB Guidelines 3/2019', fi: 'Euroopan tietosuojaneuvoston ohje 3/2019' } },
    ],
    name: both('Camera surveillance: areas and signs', 'Kameravalvonta: alueet ja ilmoitukset'),
    scope: 'register',
    judge: cameras,
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
    judge: whistleblowing,
  },
  {
    id: 'client-data',
    group: 'national',
    cites: [{ act: '703/2023' }],
    name: both(
      'Rights of the client of healthcare or social welfare',
      'Sosiaali- ja terveydenhuollon asiakkaan oikeudet',
    ),
    scope: 'register',
    judge: clientData,
  },
  {
    id: 'employment',
    group: 'national',
    cites: [{ act: '759/2004', at: { en: 'section 4', fi: '4 §' } }],
    name: both(
      'Data of employees from others: their consent or the law',
      'Työntekijän tiedot muualta: suostumus tai säännös',
    ),
    scope: 'register',
    judge: employment,
  },
]

const AT_WORK: readonly Provision[] = [
  { act: '759/2004', at: { en: 'sections 16 and 17', fi: '16 ja 17 §' } },
  { gdpr: ['13(1)–(2)'] },
]

function cameras(view: DutyView): Judgement {
  const fact = view.fact('cameras')
  if (fact === undefined && typeOf(view) !== 'camera')
    return {
      because: both(
        'The description mentions no camera surveillance.',
        'Kuvauksessa ei mainita kameravalvontaa.',
      ),
    }
  const tellers = (key: 'areas' | 'signs') => (fact === undefined ? [] : tellersOf(fact.item, fact.at, [key]))
  return {
    // Act 759/2004 is on workplaces only.
    ...(fact?.item.workplace === true ? { cites: AT_WORK } : {}),
    needs: [
      need(both('the areas', 'valvotut alueet'), tellers('areas')),
      need(both('the signs', 'ilmoitukset valvonnasta'), tellers('signs')),
    ],
  }
}

function whistleblowing(view: DutyView): Judgement {
  const channel = view.fact('whistleblowing')
  if (channel === undefined && typeOf(view) !== 'whistleblowing')
    return {
      because: both(
        'The description mentions no reporting channel under the Act.',
        'Kuvauksessa ei mainita lain mukaista ilmoituskanavaa.',
      ),
    }
  if (channel?.item.withinDirective === false)
    return {
      because: both(
        'The channel is described as one outside the Act.',
        'Kanava on kuvattu sellaiseksi, johon lakia ei sovelleta.',
      ),
    }
  const tellers = (key: 'handlers' | 'confidentiality') =>
    channel === undefined ? [] : tellersOf(channel.item, channel.at, [key])
  return {
    needs: [
      need(both('the handlers', 'käsittelijät'), tellers('handlers')),
      need(both('confidentiality', 'salassapito'), tellers('confidentiality')),
    ],
  }
}

function clientData(view: DutyView): Judgement {
  const type = typeOf(view)
  if (type !== 'health' && type !== 'social')
    return {
      because: both(
        'The register is not a healthcare or social welfare register.',
        'Rekisteri ei ole sosiaali- tai terveydenhuollon rekisteri.',
      ),
    }
  const texts = view.texts('rights', 'disclosure', 'extraSections', 'sections')
  return {
    needs: [
      need(both('the right to log data', 'oikeus saada lokitiedot'), tellersInWords(texts, logDataRight)),
      need(
        both('how disclosure is permitted', 'miten luovutukseen annetaan lupa'),
        tellersInWords(texts, disclosurePermit),
      ),
      need(
        both('how disclosure is refused', 'miten luovutuksen voi kieltää'),
        tellersInWords(texts, disclosureRefusal),
      ),
    ],
  }
}

/** The consent of the employee, or the Act that allows to ask others: section 4(1). Authorities are asked by law. */
function employment(view: DutyView): Judgement {
  const type = typeOf(view)
  if (type !== 'employment' && type !== 'recruitment')
    return {
      because: both(
        'The register is not described as one of employees or applicants.',
        'Rekisteriä ei ole kuvattu työntekijöiden tai työnhakijoiden rekisteriksi.',
      ),
    }
  const sources = view.items('sources').filter(({ item }) => isElsewhere(item) && item.kind !== 'authority')
  if (sources.length === 0)
    return {
      because: both(
        'The description names no source other than the employee or an authority.',
        'Kuvauksessa ei mainita muuta tietolähdettä kuin työntekijä tai viranomainen.',
      ),
    }
  const consents = view.items('purposes').flatMap(({ item, at }) => nationalConsents(item, at))
  const what = both('consent, or the law that allows it', 'suostumus tai tiedonhankinnan salliva säännös')
  return {
    needs: sources.map((source) =>
      need(what, [...sourceTellers(view, source), ...consents], view.nameOf(source.item)),
    ),
  }
}

function sourceTellers(view: DutyView, { item, at }: Placed<Source>): Teller[] {
  const own = view.texts('sources').filter(({ pointer }) => pointer.startsWith(`${at}/`))
  const keys = (['description', 'handling', 'told'] as const).filter((key) => citesAct(item[key]))
  return [...tellersInWords(own, employeeConsent), ...tellersOf(item, at, keys)]
}

function nationalConsents(
  { nationalConsents: consents = [] }: { readonly nationalConsents?: readonly { readonly law: unknown }[] },
  at: string,
): Teller[] {
  return consents.flatMap(({ law }, index) =>
    JSON.stringify(law).includes('759/2004') ? [{ fact: `${at}/nationalConsents/${index}` }] : [],
  )
}

function typeOf(view: DutyView): string | undefined {
  return view.fact('register')?.item.type
}
