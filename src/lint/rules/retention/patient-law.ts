/** Records of healthcare and social welfare whose periods the law lays down: Act 703/2023, annex. */
import { isInForce } from '../../../law/acts.ts'
import { citesAct } from '../../cites-act.ts'
import type { LintRegister, Scope } from '../../lint-register.ts'
import { type PlacedRow, periodsOf, retentionRows, rowMentions } from '../../retention-rows.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { clientDataAct } from '../../words/retention-matters.ts'

/** Periods of the annex for records of social welfare. Child welfare and family matters have their own. */
const SOCIAL: readonly string[] = ['P10Y', 'P30Y']

export const retentionPatientLawRule: Rule = {
  id: 'retention/patient-law',
  severity: 'warning',
  cites: [{ act: '703/2023', at: { en: 'annex', fi: 'liite' } }],
  title: {
    en: 'Registers of healthcare and social welfare refer to the periods of the Client Data Act.',
    fi: 'Terveydenhuollon ja sosiaalihuollon rekistereissä viitataan asiakastietolain säilytysaikoihin.',
  },
  rationale: {
    en: 'How long patient records and client records of social welfare are kept is laid down in the annex of the Client Data Act, with several periods by kind of record. The controller has no choice of its own in the matter. A notice that does not name the Act leaves the person to guess, and often still follows a decree that has been repealed.',
    fi: 'Potilasasiakirjojen ja sosiaalihuollon asiakasasiakirjojen säilytysajoista säädetään asiakastietolain liitteessä, ja ajat vaihtelevat asiakirjan lajin mukaan. Rekisterinpitäjällä ei ole asiassa omaa harkintaa. Seloste, joka ei nimeä lakia, jättää rekisteröidyn arvailemaan ja noudattaa usein yhä kumottua asetusta.',
  },
  hint: {
    en: 'Add to the row of the records `law` with the Act 703/2023 and its annex, and the period of the annex.',
    fi: 'Lisää asiakirjojen riville `law`, jossa on laki 703/2023 ja sen liite, sekä liitteen mukainen aika.',
  },
  messages: {
    health: {
      message: {
        en: 'The retention of patient records does not refer to the annex of the Client Data Act 703/2023.',
        fi: 'Potilasasiakirjojen säilytysajoissa ei viitata asiakastietolain 703/2023 liitteeseen.',
      },
    },
    social: {
      message: {
        en: 'The retention of social welfare client records does not refer to the annex of the Client Data Act 703/2023.',
        fi: 'Sosiaalihuollon asiakasasiakirjojen säilytysajoissa ei viitata asiakastietolain 703/2023 liitteeseen.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'patient records for ten years', fi: 'potilasasiakirjat kymmenen vuotta' },
        yaml: `register: { type: health }
retention: [{ period: P10Y, from: last-contact }]`,
      },
      {
        shows: { en: 'client records for five years', fi: 'asiakasasiakirjat viisi vuotta' },
        yaml: `register: { type: social }
retention: [{ period: P5Y, from: case-closed }]`,
      },
    ],
    good: [
      {
        shows: {
          en: 'the Act with its annex, and other rows without it',
          fi: 'laki liitteineen ja muita rivejä ilman sitä',
        },
        yaml: `register: { type: health }
retention:
  - { period: P12Y, from: death, law: { fi: "laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä 703/2023, liite", en: "Act on the Processing of Client Data in Healthcare and Social Welfare 703/2023, annex" } }
  - { name: { fi: Ajanvaraukset, en: Appointments }, period: P2Y, from: last-contact }`,
      },
      {
        shows: { en: 'ten years from the closing of the matter', fi: 'kymmenen vuotta asian sulkemisesta' },
        yaml: `register: { type: social }
retention: [{ period: P10Y, from: case-closed }]`,
      },
      {
        shows: { en: 'another register', fi: 'muu rekisteri' },
        yaml: 'retention: [{ period: P10Y, from: last-contact }]',
      },
    ],
  },
  check: (register) =>
    isInForce('703/2023', register.asOf) ? register.wholes.flatMap((whole) => finding(register, whole)) : [],
}

function finding(register: LintRegister, whole: Scope): RuleFinding[] {
  const type = whole.facts.register?.type
  if (type !== 'health' && type !== 'social') return []
  const rows = retentionRows(register).filter(
    ({ scope }) => scope.path.length === 0 || scope.path[1] === whole.path[1],
  )
  // Of a schedule that is not there another rule speaks.
  if (rows.length === 0 || rows.some((placed) => refers(register, placed))) return []
  if (type === 'social' && rows.some(({ row }) => row.from === 'case-closed' && isSocialPeriod(row)))
    return []
  return [{ path: [...(rows[0]?.scope.path ?? []), 'retention'], message: type }]
}

function refers(register: LintRegister, placed: PlacedRow): boolean {
  const { law, plan } = placed.row
  return rowMentions(register, placed, clientDataAct) || (plan !== undefined && citesAct(law))
}

function isSocialPeriod(row: PlacedRow['row']): boolean {
  return periodsOf(row).some((period) => SOCIAL.includes(period))
}
