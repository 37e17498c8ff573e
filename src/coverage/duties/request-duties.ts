/** How rights are used, and what is left where access is limited: Article 12(2)–(3) GDPR; Act 1050/2018, section 34. */
import { allWords } from '../../lint/all-words.ts'
import { citesAct } from '../../lint/cites-act.ts'
import { ombudsmanWords } from '../../lint/words/complaint.ts'
import { monthWords, wayWords } from '../../lint/words/using-rights.ts'
import type { Text } from '../../validate/register.ts'
import { both, type Duty, type Judgement, need, type Teller, tellersOf } from '../duty.ts'
import type { DutyView } from '../duty-view.ts'
import type { PlacedText } from '../placed-text.ts'
import { tellersInWords } from '../words-that-tell.ts'

export const requestDuties: readonly Duty[] = [
  {
    id: 'using-rights',
    group: 'other',
    cites: [{ gdpr: ['12(2)', '12(3)'] }],
    name: both(
      'How rights are exercised and when answers are given',
      'Miten oikeuksia käytetään ja milloin pyyntöihin vastataan',
    ),
    scope: 'register',
    judge: usingRights,
  },
  {
    id: 'access-through-ombudsman',
    group: 'national',
    cites: [{ act: '1050/2018', at: { en: 'section 34', fi: '34 §' } }],
    name: both('Access through the Ombudsman', 'Tietojen antaminen tietosuojavaltuutetulle'),
    scope: 'register',
    judge: throughOmbudsman,
  },
]

function usingRights(view: DutyView): Judgement {
  const rights = view.fact('rights')
  const texts = textsOfRights(view)
  const ways =
    rights === undefined
      ? []
      : tellersOf(rights.item, rights.at, ['channels', 'contact', 'selfService', 'place'])
  const period = rights === undefined ? [] : tellersOf(rights.item, rights.at, ['responseTime'])
  const byLaw: Teller = {
    sentence: ({ using }) => using.time,
    from: rights === undefined ? [] : [rights.at],
  }
  return {
    needs: [
      need(both('how requests are made', 'miten pyyntö tehdään'), [
        ...ways,
        ...tellersInWords(texts, wayWords),
      ]),
      need(both('when requests are answered', 'milloin pyyntöön vastataan'), [
        ...period,
        byLaw,
        ...tellersInWords(texts, monthWords),
      ]),
    ],
  }
}

/** Section 34 is Finnish law: where another authority supervises, its own law says. */
function throughOmbudsman(view: DutyView): Judgement {
  const rights = view.fact('rights')
  const authority = view.register.complaint?.authority
  const isLimited = rights?.item.limits?.some(
    ({ right, law, excluded }) => right === 'access' && (excluded === true || isLimitByAct(law)),
  )
  if (rights === undefined || isLimited !== true || (authority !== undefined && authority !== 'FI'))
    return {
      because: both(
        'The description mentions no limit that the Act sets to the right of access.',
        'Kuvauksessa ei mainita lakiin perustuvaa rajoitusta oikeuteen saada pääsy tietoihin.',
      ),
    }
  const told = rights.item.viaOmbudsman === true ? [{ fact: `${rights.at}/viaOmbudsman` }] : []
  const what = both('that the Ombudsman is given the data', 'tietojen antaminen tietosuojavaltuutetulle')
  return { needs: [need(what, [...told, ...tellersInWords(textsOfRights(view), ombudsmanWords)])] }
}

/** Article 15(4), the rights of others, is no ground of section 34: the rest is given to the person. */
function isLimitByAct(law: Text | undefined): boolean {
  return citesAct(law) && !allWords(law).every((words) => /15\s*\(4\)|15 artiklan 4/.test(words))
}

/** Texts in which a register tells of rights in words of its own. */
function textsOfRights(view: DutyView): PlacedText[] {
  return view
    .texts('sections', 'extraSections')
    .filter(({ pointer }) => /^\/(?:extraSections\/|sections\/(?:[^/]+-)?rights?(?:[-/]))/.test(pointer))
}
