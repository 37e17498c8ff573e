/** The rights that follow from the legal bases, and the complaint: Articles 13(2)(b)–(d), 14(2)(c)–(e) and 21(4) GDPR. */

import type { Bilingual } from '../../diagnostics/bilingual.ts'
import type { RightCode } from '../../law/gdpr.ts'
import { both, type Duty, type DutyGroup, type Judgement, type Need, need, type Teller } from '../duty.ts'
import type { DutyView } from '../duty-view.ts'

const NO_OBJECTION = both(
  'No purpose rests on a public task or legitimate interests.',
  'Mikään tarkoitus ei perustu yleistä etua koskevaan tehtävään tai oikeutettuun etuun.',
)

const SET_APART = both(
  'The right to object set apart from other information',
  'Vastustamisoikeus muusta tiedotuksesta erillään',
)

export const rightDuties: readonly Duty[] = [
  right(
    'access',
    ['13(2)(b)', '14(2)(c)', '15'],
    both('The right of access', 'Oikeus saada pääsy tietoihin'),
  ),
  right(
    'rectification',
    ['13(2)(b)', '14(2)(c)', '16'],
    both('The right to rectification', 'Oikeus tietojen oikaisemiseen'),
  ),
  right(
    'erasure',
    ['13(2)(b)', '14(2)(c)', '17'],
    both('The right to erasure', 'Oikeus tietojen poistamiseen'),
  ),
  right(
    'restriction',
    ['13(2)(b)', '14(2)(c)', '18'],
    both('The right to restriction of processing', 'Oikeus käsittelyn rajoittamiseen'),
  ),
  right(
    'objection',
    ['13(2)(b)', '14(2)(c)', '21(1)'],
    both('The right to object', 'Vastustamisoikeus'),
    NO_OBJECTION,
  ),
  right(
    'direct-marketing',
    ['21(2)', '21(3)'],
    both('The right to object to direct marketing', 'Oikeus vastustaa suoramarkkinointia'),
    both('The description mentions no direct marketing.', 'Kuvauksessa ei mainita suoramarkkinointia.'),
  ),
  right(
    'portability',
    ['13(2)(b)', '14(2)(c)', '20'],
    both('The right to data portability', 'Oikeus siirtää tiedot järjestelmästä toiseen'),
    both(
      'No automated processing rests on consent or a contract.',
      'Mikään automaattinen käsittely ei perustu suostumukseen tai sopimukseen.',
    ),
  ),
  right(
    'withdraw',
    ['13(2)(c)', '14(2)(d)', '7(3)'],
    both('The right to withdraw consent', 'Oikeus peruuttaa suostumus'),
    both('Nothing rests on consent.', 'Mikään ei perustu suostumukseen.'),
  ),
  {
    id: 'objection-set-apart',
    group: 'other',
    cites: [{ gdpr: ['21(4)'] }],
    name: SET_APART,
    scope: 'register',
    judge: setApart,
  },
  {
    id: 'complaint',
    group: 'information',
    cites: [
      { gdpr: ['13(2)(d)', '14(2)(e)', '77(1)'] },
      { act: '1050/2018', at: { en: 'section 21', fi: '21 §' } },
    ],
    name: both(
      'The right to lodge a complaint with a supervisory authority',
      'Oikeus tehdä valitus valvontaviranomaiselle',
    ),
    scope: 'document',
    judge: () => ({
      needs: [need(both('the right to complain', 'valitusoikeus'), [{ fact: '/complaint' }])],
    }),
  },
]

/** A right is told in a section of its own, and that of Article 21 in a box: Article 21(4). */
function setApart(view: DutyView): Judgement {
  const codes = (['objection', 'direct-marketing'] as const).filter((code) => view.right(code) !== undefined)
  if (codes.length === 0)
    return {
      because: both(
        'No right to object follows from the legal bases, and the description mentions no direct marketing.',
        'Oikeusperusteista ei seuraa vastustamisoikeutta, eikä kuvauksessa mainita suoramarkkinointia.',
      ),
    }
  const article = { objection: '21(1)', 'direct-marketing': '21(2)–(3)' }
  return { needs: codes.map((code) => need(SET_APART, [derivedRight(view, code)], article[code])) }
}

function right(
  code: RightCode,
  gdpr: readonly string[],
  name: Bilingual,
  because: Bilingual = both('The right does not apply here.', 'Oikeutta ei sovelleta tässä.'),
): Duty {
  const group: DutyGroup = code === 'direct-marketing' ? 'other' : 'information'
  return {
    id: code,
    group,
    cites: [{ gdpr }],
    name,
    scope: 'register',
    judge: (view) => judgeRight(view, code, name, because),
  }
}

function judgeRight(view: DutyView, code: RightCode, name: Bilingual, because: Bilingual): Judgement {
  if (view.right(code) === undefined) return { because }
  const told = need(name, [derivedRight(view, code)])
  return { needs: code === 'withdraw' ? [told, ...waysToWithdraw(view)] : [told] }
}

/** The section of a right, and the legal bases from which it follows. */
function derivedRight(view: DutyView, code: RightCode): Teller {
  const goesWith = view.right(code)?.purposes ?? []
  const purposes = view.items('purposes').filter(({ item }) => goesWith.includes(item.id))
  const from = purposes.flatMap(({ item, at }) =>
    code === 'direct-marketing' ? [`${at}/directMarketing`] : item.basis === undefined ? [] : [`${at}/basis`],
  )
  return { right: code, from }
}

/** How consent is withdrawn, where the description says so: then it must be printed as well. */
function waysToWithdraw(view: DutyView): Need[] {
  return view.items('purposes').flatMap(({ item, at }) => {
    if (item.consent?.withdrawal === undefined) return []
    const fact = `${at}/consent/withdrawal`
    const what = both('how consent is withdrawn', 'miten suostumuksen voi peruuttaa')
    return [need(what, [{ fact, beside: 'withdraw' }], view.nameOf(item))]
  })
}
