/** What else is told of data that the law guards: Articles 8, 9, 10 and 87 GDPR with the Data Protection Act 1050/2018. */
import { basesOf } from '../../compose/grounds.ts'
import type { Bilingual } from '../../diagnostics/bilingual.ts'
import type { DataCategory, DataItem, Purpose } from '../../validate/register.ts'
import { both, type Duty, type Judgement, need, type Teller, tellersOf } from '../duty.ts'
import type { DutyView, Placed } from '../duty-view.ts'

type DetailedItem = Extract<DataItem, { item: unknown }>

export const sensitiveDuties: readonly Duty[] = [
  {
    id: 'special-condition',
    group: 'other',
    cites: [{ gdpr: ['9(2)'] }, { act: '1050/2018', at: { en: 'section 6', fi: '6 §' } }],
    name: both(
      'The condition for processing special categories of data',
      'Erityisten henkilötietoryhmien käsittelyn edellytys',
    ),
    scope: 'register',
    judge: specialCondition,
  },
  {
    id: 'criminal-law',
    group: 'other',
    cites: [{ gdpr: ['10'] }, { act: '1050/2018', at: { en: 'section 7', fi: '7 §' } }],
    name: both(
      'The law that allows processing data on criminal convictions and offences',
      'Laki, joka sallii rikostuomioihin ja rikkomuksiin liittyvien tietojen käsittelyn',
    ),
    scope: 'register',
    judge: (view) =>
      eachCategory(
        view,
        (item) => item.criminal === true,
        both('the law', 'säännös'),
        both(
          'The description marks no data on criminal convictions or offences.',
          'Kuvaukseen ei ole merkitty rikostuomioihin tai rikkomuksiin liittyviä tietoja.',
        ),
        ({ item, at }) => [...tellersOf(item, at, ['criminal']), ...dutyLaws({ item, at })],
      ),
  },
  {
    id: 'children',
    group: 'other',
    cites: [{ gdpr: ['8(1)'] }, { act: '1050/2018', at: { en: 'section 5', fi: '5 §' } }],
    name: both('The age of consent of children, and the guardian', 'Lapsen suostumuksen ikäraja ja huoltaja'),
    scope: 'register',
    judge: (view) => {
      const children = view.items('dataSubjects').filter(({ item }) => item.children !== undefined)
      if (children.length === 0 || view.purposesOn('consent').length === 0)
        return {
          because: both(
            'The description names no children of whom consent is asked.',
            'Kuvauksessa ei mainita lapsia, joilta pyydettäisiin suostumusta.',
          ),
        }
      return {
        needs: children.map(({ item, at }) =>
          need(
            both('the age or the guardian', 'ikäraja tai huoltaja'),
            tellersOf(item.children ?? {}, `${at}/children`, ['age', 'guardian']),
            view.nameOf(item),
          ),
        ),
      }
    },
  },
  {
    id: 'identity-code',
    group: 'national',
    cites: [{ act: '1050/2018', at: { en: 'section 29', fi: '29 §' } }, { gdpr: ['87'] }],
    name: both('The ground for processing the personal identity code', 'Henkilötunnuksen käsittelyn peruste'),
    scope: 'register',
    judge: (view) =>
      eachCategory(
        view,
        (item) => item.nationalId === true,
        both('the ground', 'käsittelyn peruste'),
        both(
          'The description marks no personal identity code.',
          'Kuvaukseen ei ole merkitty henkilötunnusta.',
        ),
        groundsOfIdentityCode,
      ),
  },
]

/**
 * Data of a category that is marked as a whole go to every purpose that it names, each with its condition; a single
 * marked item may go to one of them only.
 */
function specialCondition(view: DutyView): Judgement {
  const what = both('the condition', 'käsittelyn edellytys')
  const categories = markedCategories(view, (item) => item.special !== undefined)
  if (categories.length === 0)
    return {
      because: both(
        'The description marks no data as belonging to a special category.',
        'Kuvaukseen ei ole merkitty erityisiin henkilötietoryhmiin kuuluvia tietoja.',
      ),
    }
  const tellers = ({ item, at }: Placed<Purpose>) =>
    item.special === undefined ? [] : tellersOf(item.special, `${at}/special`, ['condition'])
  return {
    needs: categories.flatMap(({ item }) => {
      const purposes = view.purposesFor(item.for)
      if (item.special === undefined || item.for === undefined || purposes.length === 0)
        return [need(what, purposes.flatMap(tellers), view.nameOf(item))]
      return purposes.map((purpose) => need(what, tellers(purpose), view.nameOf(purpose.item)))
    }),
  }
}

/** The law behind a legal obligation or a public task. */
function dutyLaws({ item, at }: Placed<Purpose>): Teller[] {
  const duties = basesOf(item).filter(({ basis }) => basis === 'legal-obligation' || basis === 'public-task')
  const listed = duties
    .filter(({ law }) => law !== undefined)
    .map((basis) => ({ fact: `${at}${basis.at}/law` }))
  return [...(duties.length > 0 ? tellersOf(item, at, ['law']) : []), ...listed]
}

/** The ground itself, or the Act on which the purpose rests. */
function groundsOfIdentityCode({ item, at }: Placed<Purpose>): Teller[] {
  const listed = basesOf(item).filter(({ law }) => law !== undefined)
  return [
    ...tellersOf(item, at, ['nationalId', 'law']),
    ...listed.map((basis) => ({ fact: `${at}${basis.at}/law` })),
  ]
}

/** One need for each category of the kind, told by any purpose that the data serve. */
function eachCategory(
  view: DutyView,
  isMeant: (item: DataCategory | DetailedItem) => boolean,
  what: Bilingual,
  because: Bilingual,
  tellers: (purpose: Placed<Purpose>) => readonly Teller[],
): Judgement {
  const categories = markedCategories(view, isMeant)
  if (categories.length === 0) return { because }
  return {
    needs: categories.map(({ item }) =>
      need(what, view.purposesFor(item.for).flatMap(tellers), view.nameOf(item)),
    ),
  }
}

function markedCategories(
  view: DutyView,
  isMeant: (item: DataCategory | DetailedItem) => boolean,
): Placed<DataCategory>[] {
  return view
    .items('data')
    .filter(({ item }) => isMeant(item) || (item.items ?? []).some((one) => isDetailed(one) && isMeant(one)))
}

function isDetailed(item: DataItem): item is DetailedItem {
  return typeof item === 'object' && 'item' in item && typeof item.item !== 'undefined'
}
