/** Data of applicants kept longer than claims can be made: Acts 1325/2014, section 26, and 609/1986, section 12. */
import { isLongerPeriod } from '../../../law/compare-periods.ts'
import { statutoryPeriod } from '../../../law/statutory-periods.ts'
import type { LintRegister } from '../../lint-register.ts'
import { type PlacedRow, periodPath, periodsOf, retentionRows, rowMentions } from '../../retention-rows.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { consentWords } from '../../words/retention-matters.ts'

export const retentionRecruitmentRule: Rule = {
  id: 'retention/recruitment',
  severity: 'warning',
  cites: [
    { gdpr: ['5(1)(e)'] },
    { act: '1325/2014', at: { en: 'section 26', fi: '26 §' } },
    { act: '609/1986', at: { en: 'section 12', fi: '12 §' } },
  ],
  title: {
    en: 'Data of applicants are kept no longer than claims about the appointment can be made, unless the applicant consents.',
    fi: 'Työnhakijoiden tietoja säilytetään enintään niin kauan kuin valinnasta voi vaatia hyvitystä, ellei hakija ole suostunut muuhun.',
  },
  rationale: {
    en: 'An applicant can claim compensation for discrimination in hiring within one year, and in other cases of discrimination within two. Until then the employer may need the application for its defence. A longer time needs another purpose, as a rule the applicant’s consent to be considered for other posts.',
    fi: 'Työhönotossa tapahtuneesta syrjinnästä voi vaatia hyvitystä vuoden kuluessa, muusta syrjinnästä kahden vuoden kuluessa. Siihen asti työnantaja voi tarvita hakemusta puolustautumiseen. Pidempi aika edellyttää muuta tarkoitusta, yleensä hakijan suostumusta siihen, että hänet otetaan huomioon muissakin hauissa.',
  },
  hint: {
    en: 'Shorten the period to one or two years from the end of the recruitment, or base a longer one on consent and say so in the row.',
    fi: 'Lyhennä aika yhdestä kahteen vuoteen rekrytoinnin päättymisestä tai perusta pidempi aika suostumukseen ja kerro se rivillä.',
  },
  messages: {
    long: {
      message: {
        en: 'Data of applicants are kept longer than two years without consent: {period}.',
        fi: 'Työnhakijoiden tietoja säilytetään yli kaksi vuotta ilman suostumusta: {period}.',
      },
    },
    middle: {
      severity: 'info',
      message: {
        en: 'Claims about an appointment can be made within one year, and the data are kept longer: {period}.',
        fi: 'Valintaa koskevia vaatimuksia voi esittää vuoden kuluessa, ja tietoja säilytetään tätä pidempään: {period}.',
      },
    },
    none: {
      message: {
        en: 'The register of applicants gives no period in which the data are erased.',
        fi: 'Työnhakijarekisterissä ei kerrota määräaikaa, jossa tiedot poistetaan.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'five years', fi: 'viisi vuotta' },
        yaml: `register: { type: recruitment }
retention: [{ period: P5Y, from: end-of-recruitment }]`,
      },
      {
        shows: { en: 'eighteen months', fi: 'puolitoista vuotta' },
        yaml: `register: { type: recruitment }
retention: [{ period: P18M, from: end-of-recruitment }]`,
      },
      {
        shows: { en: 'criteria without a time', fi: 'kriteerit ilman määräaikaa' },
        yaml: `register: { type: recruitment }
retention: [{ criteria: { fi: kunnes tehtävä on täytetty, en: until the post has been filled } }]`,
      },
    ],
    good: [
      {
        shows: { en: 'one year', fi: 'vuosi' },
        yaml: `register: { type: recruitment }
retention: [{ period: P12M, from: end-of-recruitment }]`,
      },
      {
        shows: { en: 'three years with consent', fi: 'kolme vuotta suostumuksella' },
        yaml: `register: { type: recruitment }
retention: [{ period: P1Y, from: end-of-recruitment }, { name: { fi: Suostumuksella säilytettävät hakemukset, en: Applications kept with consent }, period: P3Y, from: end-of-recruitment }]`,
      },
      {
        shows: { en: 'a purpose that rests on consent', fi: 'tarkoitus, joka perustuu suostumukseen' },
        yaml: `register: { type: recruitment }
purposes: [{ id: pool, basis: consent }, { id: hiring, basis: legitimate-interests }]
retention: [{ for: [pool], period: P3Y, from: collection }, { for: [hiring], period: P1Y, from: end-of-recruitment }]`,
      },
      {
        shows: { en: 'those who were hired', fi: 'tehtävään valitut' },
        yaml: `register: { type: recruitment }
retention: [{ period: P1Y, from: end-of-recruitment }, { name: { fi: Valittujen tiedot, en: Data of those hired }, period: P10Y, from: end-of-employment }]`,
      },
      {
        shows: { en: 'another register', fi: 'muu rekisteri' },
        yaml: `register: { type: customer }
retention: [{ period: P5Y, from: end-of-relationship }]`,
      },
      {
        shows: {
          en: 'a need that is reviewed every five years',
          fi: 'viiden vuoden välein arvioitava tarve',
        },
        yaml: `languages: [fi]
register: { type: recruitment }
retention:
  - { period: P1Y, from: end-of-recruitment }
  - { criteria: "poistetaan, kun perustetta ei ole; tarve arvioidaan vähintään viiden vuoden välein", law: "laki 759/2004, 5 §" }`,
      },
    ],
  },
  check: (register) => {
    const hiring = register.wholes.filter(({ facts }) => facts.register?.type === 'recruitment')
    if (hiring.length === 0) return []
    const parts = new Set(hiring.map(({ path }) => path[1]))
    const rows = retentionRows(register).filter(
      ({ scope }) => scope.path.length === 0 || parts.has(scope.path[1]),
    )
    const [first] = rows
    // Of a schedule that is not there another rule speaks.
    if (first === undefined) return []
    if (rows.every(({ row }) => periodsOf(row).length === 0)) {
      return [{ path: [...first.scope.path, 'retention'], message: 'none' }]
    }
    return rows.flatMap((placed) => rowFinding(register, placed))
  },
}

function rowFinding(register: LintRegister, placed: PlacedRow): RuleFinding[] {
  const [claims, others] = [
    statutoryPeriod('hiring-claims', register.asOf),
    statutoryPeriod('discrimination-claims', register.asOf),
  ]
  if (claims === undefined || others === undefined || placed.row.from === 'end-of-employment') return []
  if (restsOnConsent(register, placed)) return []
  const path = periodPath(placed)
  const periods = periodsOf(placed.row)
  const long = periods.find((period) => isLongerPeriod(period, others))
  if (long !== undefined) return [{ path, message: 'long', args: { period: long } }]
  const middle = periods.find((period) => isLongerPeriod(period, claims))
  return middle === undefined ? [] : [{ path, message: 'middle', args: { period: middle } }]
}

/** Whether the row says so, or serves only purposes that rest on consent. */
function restsOnConsent(register: LintRegister, placed: PlacedRow): boolean {
  const { row, scope } = placed
  if (row.from === 'consent-withdrawn' || rowMentions(register, placed, consentWords)) return true
  const all = [...(register.register.purposes ?? []), ...(scope.facts.purposes ?? [])]
  const served = all.filter(({ id }) => row.for?.includes(id) === true)
  return served.length > 0 && served.every(({ basis }) => basis === 'consent')
}
