/** Where data come from: rows 34–36 of the table of materiality. */
import { describe, expect, test } from 'vitest'
import { tell } from '../tell.ts'
import { expectTold } from '../told-once.ts'

const PERSON = '{ id: person, kind: data-subject }'
const LIST = (more = '') =>
  `{ id: list, kind: purchased-list, name: { fi: osoiterekisteri, en: address register }${more} }`

describe('sources', () => {
  test('row 34: one other than the person is material', () => {
    expectTold(`sources: [${PERSON}]`, `sources: [${PERSON}, ${LIST()}]`, [
      'source.added widens material',
      'A source of data was added: address register.',
      'Tietolähde lisättiin: osoiterekisteri.',
    ])
  })

  test.each(['data-subject', 'service-use', 'own-records'])(
    'a source of %s is notable: Article 14 does not reach it',
    (kind) => {
      const told = tell(`sources: [${LIST()}]`, `sources: [${LIST()}, { id: own, kind: ${kind} }]`)
      expect(told.map(({ id, weight }) => [id, weight])).toEqual([['source.added-own', 'notable']])
    },
  )

  test('row 35: one that is gone', () => {
    expectTold(`sources: [${PERSON}, ${LIST()}]`, `sources: [${PERSON}]`, [
      'source.removed narrows notable',
      'A source of data was removed: address register.',
      'Tietolähde poistettiin: osoiterekisteri.',
    ])
  })

  test('row 36: whether it is public puts nobody in another position', () => {
    expectTold(`sources: [${LIST(', public: false')}]`, `sources: [${LIST(', public: true')}]`, [
      'source.detail-changed neutral notable',
      'The information on a source changed: address register (publicly accessible: yes, previously no).',
      'Tietolähdettä koskeva tieto muuttui: osoiterekisteri (julkisesti saatavilla: kyllä, aiemmin ei).',
    ])
  })

  test('row 34: the person that becomes somebody else', () => {
    const source = (kind: string) => `sources: [{ id: s, kind: ${kind}, name: Somebody }]`
    expect(tell(source('data-subject'), source('third-party')).map(({ id, effect }) => [id, effect])).toEqual(
      [['source.added', 'widens']],
    )
  })

  test('one without a name is called by its kind: nothing is untold', () => {
    expectTold(`sources: [${LIST()}]`, 'sources: [{ id: list, kind: purchased-list }]', [
      'source.detail-changed neutral notable',
      'A source is now called: purchased contact list (previously address register).',
      'Tietolähteen nimi muuttui: ostettu yhteystietoluettelo (aiemmin osoiterekisteri).',
    ])
  })

  test('a fact of a source that is told no longer', () => {
    const told = tell(
      `sources: [${LIST(', told: { fi: kirjeessä, en: by letter }')}]`,
      `sources: [${LIST()}]`,
    )
    expect(told.map(({ weight, en }) => [weight, en])).toEqual([
      [
        'material',
        'Information on a source was removed: address register (when and how people are told: by letter).',
      ],
    ])
  })
})

describe('telling of data from elsewhere', () => {
  test('an exemption that is now relied on', () => {
    expectTold(
      'collectedElsewhere: { told: { fi: kirjeellä, en: by letter } }',
      'collectedElsewhere: { told: { fi: kirjeellä, en: by letter }, exemption: laid-down-by-law }',
      [
        'source.added widens material',
        'The notice now states that people are not informed individually of data obtained from elsewhere: obtaining or disclosing the data is expressly laid down by law.',
        'Nyt kerrotaan, ettei muualta saaduista tiedoista ilmoiteta kullekin rekisteröidylle erikseen: tietojen hankinnasta tai luovuttamisesta säädetään nimenomaisesti laissa.',
      ],
    )
  })

  test('an exemption given up narrows: without it people are told', () => {
    const told = tell(
      'collectedElsewhere: { exemption: laid-down-by-law, published: Site }',
      'collectedElsewhere: { published: Site }',
    )
    expect(told.map(({ id, effect }) => [id, effect])).toEqual([['source.removed', 'narrows']])
  })
})
