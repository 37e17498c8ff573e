/** What data are used for, row by row of the table of materiality: rows 15–19. */
import { describe, expect, test } from 'vitest'
import { compareRegisters } from '../../../src/diff/compare-registers.ts'
import { registerFrom } from '../read-register.ts'
import { rows, tell } from '../tell.ts'
import { expectTold } from '../told-once.ts'

const care = '{ id: care, name: { fi: Hoito, en: Care }, basis: contract }'
const games = '{ id: games, name: { fi: Kilpailut, en: Competitions }, basis: contract }'
const purposes = (...list: readonly string[]) => `purposes: [${list.join(', ')}]\n`
const data = (...list: readonly string[]) => `data: [${list.join(', ')}]\n`
const basic = '{ id: basic, name: { fi: Perustiedot, en: Basic data }, for: [care] }'

describe('purposes that come and go', () => {
  test('row 15: a new purpose for data already held must be told beforehand, Article 13(3)', () => {
    const held = '{ id: held, name: { fi: Perustiedot, en: Basic data } }'
    expectTold(purposes(care) + data(held), purposes(care, games) + data(held), [
      'purpose.added widens material',
      'A purpose was added: Competitions (legal basis: contract).',
      'Käyttötarkoitus lisättiin: Kilpailut (oikeusperuste: sopimus).',
    ])
    const [added] = compareRegisters(
      registerFrom(`id: r\nlanguages: [fi]\n${purposes('{ id: care, basis: contract }')}`),
      registerFrom(`id: r\nlanguages: [fi]\n${purposes('{ id: care, basis: contract }', '{ id: games }')}`),
    )
    expect(added?.kind.furtherProcessing).toBe(true)
    expect(added?.variant).toBe('baseless')
  })

  test('row 15: data already held that now serve it too are told with it', () => {
    const both = '{ id: basic, name: { fi: Perustiedot, en: Basic data }, for: [care, games] }'
    const [told, ...others] = tell(purposes(care) + data(basic), purposes(care, games) + data(both))
    expect(others).toEqual([])
    expect([told?.id, ...(told?.consequences ?? []).map(({ en }) => en)]).toEqual([
      'purpose.added',
      'A data category is now used for further purposes: Basic data (Competitions).',
    ])
  })

  test('row 16: of data that are all collected afresh, people are told when they are collected', () => {
    const scores = '{ id: scores, name: { fi: Tulokset, en: Scores }, for: [games] }'
    const [first] = tell(purposes(care) + data(basic), purposes(care, games) + data(basic, scores))
    expect([first?.id, first?.weight, first?.en, first?.fi]).toEqual([
      'purpose.added-new-data-only',
      'material',
      'A purpose was added, for data that are all collected afresh: Competitions (legal basis: contract).',
      'Käyttötarkoitus lisättiin, ja kaikki siihen käytettävät tiedot ovat uusia: Kilpailut (oikeusperuste: sopimus).',
    ])
  })

  test('row 15, not 16: a category that names no purposes serves the new one as well', () => {
    const all = '{ id: all, name: { fi: Kaikki, en: All } }'
    const scores = '{ id: scores, name: { fi: Tulokset, en: Scores }, for: [games] }'
    const told = tell(purposes(care) + data(all), purposes(care, games) + data(all, scores))
    expect(told[0]?.id).toBe('purpose.added')
  })

  test('row 19: a purpose that is gone: Article 5(1)(b)', () => {
    expectTold(purposes(care, games), purposes(care), [
      'purpose.removed narrows notable',
      'A purpose was removed: Competitions. Check how long data kept only for it are retained.',
      'Käyttötarkoitus poistettiin: Kilpailut. Tarkista vain sitä varten säilytettävien tietojen säilytysaika.',
    ])
  })

  test('row 15: further use of data that were collected for something else, and row 19 when it ends', () => {
    const further = `{ id: care, name: { fi: Hoito, en: Care }, basis: contract, furtherUse: { original: { fi: tilaukset, en: orders } } }`
    expectTold(purposes(care), purposes(further), [
      'purpose.added widens material',
      'Data are now used for a purpose for which they were not originally collected: Care (orders).',
      'Tietoja käytetään nyt tarkoitukseen, johon niitä ei alun perin kerätty: Hoito (tilaukset).',
    ])
    const [told] = tell(purposes(further), purposes(care))
    expect(told?.id).toBe('purpose.removed')
  })
})

describe('what a purpose is', () => {
  const described = (fi: string, en: string) =>
    purposes(
      `{ id: care, name: { fi: Hoito, en: Care }, basis: contract, description: { fi: "${fi}", en: "${en}" } }`,
    )

  test('row 17: other words: a human decides whether the purpose grew', () => {
    expectTold(
      described('Hoidamme tilauksia.', 'We handle orders.'),
      described('Hoidamme ja myymme.', 'We handle and sell.'),
      [
        'purpose.text-changed incomparable material',
        'The description of a purpose changed: Care. Check whether the purpose grew.',
        'Käyttötarkoituksen kuvaus muuttui: Hoito. Tarkista, laajeniko tarkoitus.',
      ],
    )
  })

  test('row 17: few letters can be another purpose', () => {
    const [told] = tell(described('Hoidamme.', 'We contact.'), described('Hoidamme.', 'We contract.'))
    expect([told?.id, told?.remarks]).toEqual(['purpose.text-changed', ['one-language']])
  })

  test('row 18: only punctuation, capitals and spaces: WP260 paragraph 29', () => {
    expectTold(
      described('Hoidamme tilauksia', 'We handle orders'),
      described('Hoidamme  tilauksia.', 'We handle Orders.'),
      [
        'purpose.text-editorial neutral editorial',
        'The spelling or punctuation of a purpose changed: Care.',
        'Käyttötarkoituksen kuvauksen kirjoitusasu muuttui: Hoito.',
      ],
    )
  })

  test('row 17: another name', () => {
    expectTold(
      purposes(care),
      purposes('{ id: care, name: { fi: Hoito ja myynti, en: Care and sales }, basis: contract }'),
      [
        'purpose.text-changed incomparable material',
        'A purpose was renamed: Care and sales (previously Care). Check whether the purpose grew.',
        'Käyttötarkoituksen nimi muuttui: Hoito ja myynti (aiemmin Hoito). Tarkista, laajeniko tarkoitus.',
      ],
    )
  })

  test('row 72: another id is form', () => {
    const told = tell(purposes(care, games), purposes(care.replace('id: care', 'id: nursing'), games))
    expect(rows(told).map(([what]) => what)).toEqual(['editorial layout.changed'])
  })
})

describe('whom a purpose concerns', () => {
  const groups =
    'dataSubjects: [{ id: a, name: { fi: Asiakkaat, en: Customers } }, { id: b, name: { fi: Kävijät, en: Visitors } }]\n'
  const of = (subjects: string) =>
    groups + purposes(`{ id: care, name: { fi: Hoito, en: Care }, basis: contract${subjects} }`)

  test('row 15: further groups, in a list or in place of one', () => {
    const widened = [
      'purpose.subjects-added widens material',
      'A purpose now concerns further groups of data subjects: Care (Visitors).',
      'Käyttötarkoitus koskee nyt useampia rekisteröityjen ryhmiä: Hoito (Kävijät).',
    ] as const
    expectTold(of(', subjects: [a]'), of(', subjects: [a, b]'), widened)
    expectTold(of(', subjects: [a]'), of(''), [widened[0], widened[1], widened[2]])
  })

  test('row 19: fewer groups; without a list they are all', () => {
    const told = tell(of(''), of(', subjects: [a]'))
    expect(told.map(({ id, effect, en }) => [id, effect, en])).toEqual([
      [
        'purpose.removed',
        'narrows',
        'A purpose no longer concerns all of the same groups of data subjects: Care (Visitors).',
      ],
    ])
  })

  test('rows 13 and 19: a new group alone in a list excludes the others, which is told by itself', () => {
    const before = `dataSubjects: [{ id: a, name: { fi: Asiakkaat, en: Customers } }]\n${purposes(care)}`
    const after = of(', subjects: [b]')
    expect(rows(tell(before, after)).map(([what, en]) => `${what}: ${en}`)).toEqual([
      'material subjects.group-added: A group of data subjects was added: Visitors.',
      '> material purpose.subjects-added: A purpose now concerns further groups of data subjects: Care (Visitors).',
      'notable purpose.removed: A purpose no longer concerns all of the same groups of data subjects: Care (Customers).',
    ])
  })

  test('a list of all that there are says what no list says', () => {
    expect(tell(of(''), of(', subjects: [a, b]')).map(({ id, weight }) => [id, weight])).toEqual([
      ['layout.changed', 'editorial'],
    ])
  })
})
