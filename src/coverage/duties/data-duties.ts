/** Which data of whom, whether they must be given, and what is decided by machine: Articles 13(2)(e)–(f), 14(1)(d) and 30(1) GDPR. */
import { allWords, mentions } from '../../lint/all-words.ts'
import { mandatoryWords } from '../../lint/words/data-marks.ts'
import type { DataCategory, Decision, Security } from '../../validate/register.ts'
import {
  both,
  type Duty,
  type Judgement,
  type Need,
  need,
  type Teller,
  tellersOf,
  unanswered,
} from '../duty.ts'
import type { DutyView, Placed } from '../duty-view.ts'

const CATEGORY = both('the category of data', 'henkilötietoryhmä')

export const dataDuties: readonly Duty[] = [
  {
    id: 'required',
    group: 'information',
    cites: [{ gdpr: ['13(2)(e)'] }],
    name: both(
      'Whether the data must be given, and what follows if they are not',
      'Onko tiedot annettava ja mitä niiden antamatta jättämisestä seuraa',
    ),
    scope: 'register',
    judge: (view) => {
      if (!view.isFromPerson)
        return {
          because: both(
            'No data are collected from the person.',
            'Tietoja ei kerätä rekisteröidyltä itseltään.',
          ),
        }
      const data = view.items('data')
      const given = data.filter(({ item }) => view.isGivenByPerson(item))
      if (given.length === 0 && data.length > 0)
        return {
          because: both(
            'The description names no data that the person gives.',
            'Kuvauksessa ei mainita tietoja, jotka rekisteröity itse antaa.',
          ),
        }
      const what = both('whether the data must be given', 'onko tiedot annettava')
      if (given.length === 0) return { needs: [need(what, [])] }
      return {
        needs: given.flatMap((category) => [
          need(what, requirementTellers(view, category), view.nameOf(category.item)),
          ...consequences(view, category),
        ]),
      }
    },
  },
  {
    id: 'automated',
    group: 'information',
    cites: [{ gdpr: ['13(2)(f)', '14(2)(g)', '22(1)', '22(4)'] }],
    name: both(
      'Automated decisions: the logic, the significance and the consequences',
      'Automaattinen päätöksenteko: logiikka, merkittävyys ja seuraukset',
    ),
    scope: 'register',
    judge: automated,
  },
  {
    id: 'human-review',
    group: 'other',
    cites: [{ gdpr: ['22(3)'] }],
    name: both('Human review of automated decisions', 'Ihmisen osallistuminen automaattiseen päätökseen'),
    scope: 'register',
    judge: humanReview,
  },
  {
    id: 'categories',
    group: 'information',
    cites: [{ gdpr: ['14(1)(d)'] }],
    name: both(
      'The categories of data, where not from the person',
      'Henkilötietoryhmät, kun tietoja saadaan muualta',
    ),
    scope: 'register',
    judge: (view) =>
      view.isFromOthers
        ? categories(view)
        : {
            because: both(
              'All data come from the person.',
              'Kaikki tiedot saadaan rekisteröidyltä itseltään.',
            ),
          },
  },
  {
    id: 'record-subjects',
    group: 'record',
    cites: [{ gdpr: ['30(1)(c)'] }],
    name: both('The categories of data subjects', 'Rekisteröityjen ryhmät'),
    scope: 'register',
    judge: (view) => {
      const what = both('the group of data subjects', 'rekisteröityjen ryhmä')
      const groups = view.items('dataSubjects')
      if (groups.length === 0) return { needs: [need(what, [])] }
      return { needs: groups.map(({ item, at }) => need(what, [{ fact: `${at}/name` }], view.nameOf(item))) }
    },
  },
  {
    id: 'record-categories',
    group: 'record',
    cites: [{ gdpr: ['30(1)(c)'] }],
    name: both('The categories of personal data', 'Henkilötietoryhmät'),
    scope: 'register',
    judge: categories,
  },
  {
    id: 'record-security',
    group: 'record',
    cites: [{ gdpr: ['30(1)(g)', '32(1)'] }],
    name: both('A general description of the security measures', 'Yleinen kuvaus turvatoimista'),
    scope: 'register',
    judge: (view) => {
      const security = view.fact('security')
      const tellers = security === undefined ? [] : tellersOf(security.item, security.at, MEASURES)
      return { needs: [need(both('the measures', 'turvatoimet'), tellers)] }
    },
  },
]

const MEASURES: readonly (keyof Security & string)[] = [
  'technical',
  'organisational',
  'physical',
  'manual',
  'electronic',
  'hosting',
]

function categories(view: DutyView): Judgement {
  const data = view.items('data')
  if (data.length === 0) return { needs: [need(CATEGORY, [])] }
  return { needs: data.map(({ item, at }) => need(CATEGORY, [{ fact: `${at}/name` }], view.nameOf(item))) }
}

/** Said of the category, or by marks after its items whose meaning is explained. */
function requirementTellers(view: DutyView, { item, at }: Placed<DataCategory>): Teller[] {
  return [...tellersOf(item, at, ['required']), ...markTellers(view, item)]
}

function markTellers(view: DutyView, { marker, items = [] }: DataCategory): Teller[] {
  const ofItems = items.map((item) => (typeof item === 'object' && 'item' in item ? item.marker : undefined))
  const markers = view.fact('markers')
  if (markers === undefined) return []
  const isUsed = markers.item.some(
    ({ symbol, meaning }) =>
      [marker, ...ofItems].includes(symbol) && mentions(allWords(meaning), mandatoryWords),
  )
  return isUsed ? [{ fact: markers.at }] : []
}

/** Nothing follows from not giving what one gives as one likes. */
function consequences(view: DutyView, { item, at }: Placed<DataCategory>): Need[] {
  const told = tellersOf(item, at, ['ifNotGiven'])
  const isAsked = item.required !== undefined && item.required !== 'voluntary'
  if (!isAsked && told.length === 0) return []
  const what = both('what follows if the data are not given', 'mitä tietojen antamatta jättämisestä seuraa')
  return [need(what, [...told, ...markTellers(view, item)], view.nameOf(item))]
}

function automated(view: DutyView): Judgement {
  const decisions = view.items('automatedDecisions')
  if (decisions.length > 0) return { needs: decisions.flatMap((decision) => explanations(view, decision)) }
  const fact = view.fact('automatedDecisions')
  if (fact === undefined)
    return {
      needs: [unanswered(both('whether automated decisions are made', 'tehdäänkö automaattisia päätöksiä'))],
    }
  return {
    because: both('No automated decisions are made.', 'Automaattisia päätöksiä ei tehdä.'),
    told: [{ fact: fact.at }],
  }
}

/** Asked of decisions on the ground of a contract or consent; a law brings its own safeguards: Article 22(2)(b). */
function humanReview(view: DutyView): Judgement {
  const decisions = view.items('automatedDecisions').filter(({ item: { ground, law } }) => {
    return ground !== 'law' && (ground !== undefined || law === undefined)
  })
  if (decisions.length === 0)
    return {
      because: both(
        'The description mentions no automated decision that rests on a contract or on consent.',
        'Kuvauksessa ei mainita sopimukseen tai suostumukseen perustuvaa automaattista päätöstä.',
      ),
    }
  const what = both('how a human takes part', 'miten ihminen osallistuu')
  return {
    needs: decisions.map(({ item, at }) => {
      const byRight: Teller = { right: 'automated', from: [at] }
      return need(what, [...tellersOf(item, at, ['safeguards']), byRight], view.nameOf(item))
    }),
  }
}

function explanations(view: DutyView, { item, at }: Placed<Decision>): Need[] {
  const asked = [
    ['logic', both('the logic involved', 'käsittelyn logiikka')],
    ['significance', both('the significance', 'merkittävyys')],
    ['consequences', both('the envisaged consequences', 'mahdolliset seuraukset')],
  ] as const
  return asked.map(([key, what]) => need(what, tellersOf(item, at, [key]), view.nameOf(item)))
}
