/** Why the data are processed and for how long: Articles 13(1)(c)–(d), 13(2)(a), 13(3) and their like in Article 14 GDPR. */
import { basesOf } from '../../compose/grounds.ts'
import type { BasisCode } from '../../law/gdpr.ts'
import type { Purpose, RetentionRow } from '../../validate/register.ts'
import { both, type Duty, type Judgement, need, type Teller, tellersOf } from '../duty.ts'
import type { DutyView, Placed } from '../duty-view.ts'

const PURPOSE = both('the purpose', 'tarkoitus')

export const purposeDuties: readonly Duty[] = [
  {
    id: 'purposes',
    group: 'information',
    cites: [{ gdpr: ['13(1)(c)', '14(1)(c)', '30(1)(b)'] }],
    name: both('The purposes of the processing', 'Käsittelyn tarkoitukset'),
    scope: 'register',
    judge: (view) =>
      eachPurpose(view, ({ item, at }) => [need(PURPOSE, [{ fact: `${at}/name` }], view.nameOf(item))]),
  },
  {
    id: 'legal-basis',
    group: 'information',
    cites: [{ gdpr: ['13(1)(c)', '14(1)(c)'] }],
    name: both('The legal basis of each purpose', 'Kunkin tarkoituksen oikeusperuste'),
    scope: 'register',
    judge: (view) =>
      eachPurpose(view, (purpose) => [
        {
          ...need(both('the legal basis', 'oikeusperuste'), basisTellers(purpose), view.nameOf(purpose.item)),
          instead: {
            tellers: basisFacts(purpose),
            note: both(
              'Stated in words that name no basis of Article 6(1)',
              'Kerrottu sanoin, jotka eivät nimeä 6 artiklan 1 kohdan perustetta',
            ),
          },
        },
      ]),
  },
  {
    id: 'legitimate-interests',
    group: 'information',
    cites: [{ gdpr: ['13(1)(d)', '14(2)(b)'] }],
    name: both('The legitimate interests pursued', 'Oikeutetut edut'),
    scope: 'register',
    judge: (view) => {
      const purposes = view.purposesOn('legitimate-interests')
      if (purposes.length === 0)
        return {
          because: both(
            'No purpose rests on legitimate interests.',
            'Mikään tarkoitus ei perustu oikeutettuun etuun.',
          ),
        }
      return {
        needs: purposes.map((purpose) =>
          need(both('the interest', 'oikeutettu etu'), interestTellers(purpose), view.nameOf(purpose.item)),
        ),
      }
    },
  },
  {
    id: 'retention',
    group: 'information',
    cites: [{ gdpr: ['13(2)(a)', '14(2)(a)', '30(1)(f)'] }],
    name: both(
      'The period for which the data are stored, or the criteria for it',
      'Henkilötietojen säilytysaika tai sen määrittämiskriteerit',
    ),
    scope: 'register',
    judge: (view) => {
      const what = both('the period or the criteria', 'säilytysaika tai sen kriteerit')
      const rows = view.items('retention')
      if (rows.length === 0) return { needs: [need(what, [])] }
      return {
        needs: rows.map(({ item, at }) => need(what, tellersOf(item, at, LENGTHS), item.name ?? item.id)),
      }
    },
  },
  {
    id: 'further-use',
    group: 'information',
    cites: [{ gdpr: ['13(3)', '14(4)'] }],
    name: both('Further processing for another purpose', 'Jatkokäsittely muuta tarkoitusta varten'),
    scope: 'register',
    judge: (view) => {
      const further = view.items('purposes').flatMap(({ item, at }) => {
        const { furtherUse } = item
        if (furtherUse === undefined) return []
        const from = `${at}/furtherUse`
        const name = view.nameOf(item)
        const original = tellersOf(furtherUse, from, ['original'])
        const compatible = [
          ...tellersOf(furtherUse, from, ['compatibility']),
          ...basisTellers({ item, at }, FREE_OF_COMPATIBILITY),
        ]
        return [
          need(both('the original purpose', 'alkuperäinen tarkoitus'), original, name),
          need(
            both(
              'why the further use is compatible, or consent',
              'miksi jatkokäsittely on yhteensopivaa, tai suostumus',
            ),
            compatible,
            name,
          ),
        ]
      })
      if (further.length > 0) return { needs: further }
      return {
        because: both(
          'The description mentions no further processing for another purpose.',
          'Kuvauksessa ei mainita jatkokäsittelyä muuhun tarkoitukseen.',
        ),
      }
    },
  },
]

/** What makes a further use lawful without being compatible: consent, or the law of the Union or a Member State. */
const FREE_OF_COMPATIBILITY: readonly BasisCode[] = ['consent', 'legal-obligation', 'public-task']

const LENGTHS: readonly (keyof RetentionRow & string)[] = [
  'period',
  'criteria',
  'memoryOnly',
  'permanent',
  'plan',
]

function eachPurpose(
  view: DutyView,
  needsOf: (purpose: Placed<Purpose>) => ReturnType<typeof need>[],
): Judgement {
  const purposes = view.items('purposes')
  return { needs: purposes.length === 0 ? [need(PURPOSE, [])] : purposes.flatMap(needsOf) }
}

/** A basis in other words is none of the six of Article 6(1), and so tells no legal basis. */
function basisTellers({ item, at }: Placed<Purpose>, codes?: readonly BasisCode[]): Teller[] {
  return basesOf(item)
    .filter(({ basis }) => typeof basis === 'string' && (codes?.includes(basis) ?? true))
    .map((basis) => ({ fact: `${at}${basis.at}` }))
}

function basisFacts({ item, at }: Placed<Purpose>): Teller[] {
  return basesOf(item).map((basis) => ({ fact: `${at}${basis.at}` }))
}

function interestTellers({ item, at }: Placed<Purpose>): Teller[] {
  const listed = basesOf(item).filter((basis) => basis.interest !== undefined)
  return [
    ...tellersOf(item, at, ['interest']),
    ...listed.map((basis) => ({ fact: `${at}${basis.at}/interest` })),
  ]
}
