/** Data of employees and applicants: Act 759/2004, sections 4 and 5. */
import { allWords, mentions } from '../../all-words.ts'
import { citesAct } from '../../cites-act.ts'
import { sourcesElsewhere } from '../../collected-elsewhere.ts'
import { distinct, factPath } from '../../fact-path.ts'
import type { LintRegister, Scope } from '../../lint-register.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { employeeConsent, keptApart } from '../../words/sector-words.ts'

export const sectorEmploymentRule: Rule = {
  id: 'sector/employment',
  severity: 'warning',
  cites: [{ act: '759/2004', at: { en: 'sections 4(1) and 5', fi: '4 §:n 1 momentti ja 5 §' } }],
  title: {
    en: 'Data of employees come from themselves or with their consent, and health data are kept apart.',
    fi: 'Työntekijän tiedot kerätään häneltä itseltään tai hänen suostumuksellaan, ja terveystiedot säilytetään erillään.',
  },
  rationale: {
    en: 'An employer collects data primarily from the employee. Asking others needs the employee’s consent, unless an authority gives the data for a statutory task or an Act provides otherwise. Data on health are stored apart from other data, and only those named for the task handle them.',
    fi: 'Työnantaja kerää tiedot ensi sijassa työntekijältä itseltään. Muualta keräämiseen tarvitaan työntekijän suostumus, jollei viranomainen luovuta tietoja laissa säädetyn tehtävän suorittamiseksi tai laissa toisin säädetä. Terveydentilatiedot säilytetään erillään muista tiedoista, ja niitä käsittelevät vain siihen nimetyt.',
  },
  hint: {
    en: 'Say in `description` or `told` of the source that it is asked with consent, or by which Act.',
    fi: 'Kerro tietolähteen avaimessa `description` tai `told`, että tiedot kysytään suostumuksella, tai mainitse laki.',
  },
  messages: {
    default: {
      message: {
        en: 'The source is not the employee, and the notice mentions neither consent nor an Act: {name}.',
        fi: 'Tietolähde on muu kuin työntekijä, eikä suostumusta tai lakia mainita: {name}.',
      },
    },
    health: {
      message: {
        en: 'Data on health stand among other data, and the notice does not say that they are kept apart: {name}.',
        fi: 'Terveydentilatieto on muiden tietojen joukossa, eikä erillään säilyttämisestä kerrota: {name}.',
      },
      hint: {
        en: 'Give data on health a category of their own in `data`, or say in `security` that they are kept apart.',
        fi: 'Anna terveydentilatiedoille oma ryhmä avaimessa `data` tai kerro avaimessa `security`, että ne säilytetään erillään.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'former employers without consent', fi: 'entiset työnantajat ilman suostumusta' },
        yaml: `register: { type: recruitment }
sources: [{ id: referees, kind: third-party, name: { fi: Entiset työnantajat, en: Former employers } }]`,
      },
      {
        shows: { en: 'sick leave among payroll data', fi: 'sairauspoissaolot palkkatietojen joukossa' },
        yaml: `register: { type: employment }
data:
  - id: payroll
    name: { fi: Palkkatiedot, en: Payroll data }
    items: [{ fi: palkka, en: pay }, { item: { fi: sairauspoissaolot, en: sick leave }, special: health }]`,
      },
    ],
    good: [
      {
        shows: { en: 'referees asked with consent', fi: 'suosittelijat suostumuksella' },
        yaml: `register: { type: recruitment }
sources:
  - { id: applicant, kind: data-subject }
  - id: referees
    kind: third-party
    name: { fi: Suosittelijat, en: Referees }
    description: { fi: Kysymme suosittelijoilta hakijan suostumuksella., en: We ask referees with the applicant’s consent. }`,
      },
      {
        shows: { en: 'an authority, and a category of its own', fi: 'viranomainen, ja oma tietoryhmä' },
        yaml: `register: { type: employment }
sources: [{ id: tax, kind: authority, name: { fi: Verohallinto, en: Tax Administration } }]
data:
  - { id: health, name: { fi: Terveydentilatiedot, en: Data on health }, special: health, items: [{ fi: poissaolot, en: leave }] }`,
      },
      {
        shows: { en: 'kept apart by a measure of security', fi: 'erillään säilyttäminen suojaustoimena' },
        yaml: `register: { type: employment }
data:
  - { id: pay, name: { fi: Palkka, en: Pay }, items: [{ item: { fi: sairausloma, en: sick leave }, special: health }] }
security: { organisational: [{ fi: terveystiedot säilytetään erillään, en: data on health are kept separately }] }`,
      },
      {
        shows: { en: 'customers', fi: 'asiakkaat' },
        yaml: `register: { type: customer }
sources: [{ id: lists, kind: purchased-list, name: { fi: Luettelot, en: Lists } }]`,
      },
    ],
  },
  check: (register) =>
    distinct(
      register.wholes
        .filter(
          ({ facts }) => facts.register?.type === 'employment' || facts.register?.type === 'recruitment',
        )
        .flatMap((whole) => [...askedElsewhere(register, whole), ...healthAmongOthers(register, whole)]),
    ),
}

function askedElsewhere(register: LintRegister, whole: Scope): RuleFinding[] {
  const consents = (whole.facts.purposes ?? []).flatMap(({ nationalConsents = [] }) => nationalConsents)
  if (consents.some(({ law }) => allWords(law).some((words) => words.includes('759/2004')))) return []
  return sourcesElsewhere(whole.facts)
    .filter(({ source }) => source.kind !== 'authority')
    .filter(({ source: { name, description, handling, told } }) => {
      const isWithConsent = mentions(allWords(name, description, handling, told), employeeConsent)
      return !isWithConsent && ![description, handling, told].some(citesAct)
    })
    .map(({ source, index }) => ({
      path: [...factPath(register, whole, 'sources'), index],
      args: { name: register.nameOf(source.name ?? source.id) },
    }))
}

function healthAmongOthers(register: LintRegister, whole: Scope): RuleFinding[] {
  const told = register.textsIn('data', 'security', 'deletion').map(({ plain }) => plain)
  if (mentions(told, keptApart)) return []
  return (whole.facts.data ?? []).flatMap((category, index) => {
    // A category all of which is on health is apart already.
    if (category.special === 'health') return []
    return (category.items ?? []).flatMap((item, position): RuleFinding[] => {
      if (typeof item === 'string' || !('special' in item) || item.special !== 'health') return []
      const path = [...factPath(register, whole, 'data'), index, 'items', position]
      return [{ path, message: 'health', args: { name: register.nameOf(item.item as string) } }]
    })
  })
}
