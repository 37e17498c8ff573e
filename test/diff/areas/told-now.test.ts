// What was untold and is told now, and what is told no longer: each says which of them it is.
import { describe, expect, test } from 'vitest'
import { rows, tell } from '../tell.ts'

const data =
  'data: [{ id: contact, name: { fi: Yhteystiedot, en: Contact details }, items: [{ fi: nimi, en: name }] }]\n'

describe('what is told now', () => {
  test.each([
    [
      'security: { technical: [{ fi: salaus, en: encryption }] }',
      'security: { technical: [{ fi: salaus, en: encryption }], breaches: { fi: Ilmoitamme., en: We notify. } }',
      'Information on security was added: personal data breaches.',
      'Tietoturvaa koskeva tieto lisättiin: henkilötietojen tietoturvaloukkaukset.',
    ],
    [
      '',
      'deletion: { review: { fi: vuosittain, en: yearly } }',
      'The notice now states when the need to keep data is reviewed: yearly.',
      'Säilytystarpeen arviointi kerrotaan nyt: vuosittain.',
    ],
    [
      '',
      'collectedElsewhere: { told: { fi: kuukaudessa, en: within a month } }',
      'The notice now states how people are told of data obtained from elsewhere: within a month.',
      'Nyt kerrotaan, miten muualta saaduista tiedoista ilmoitetaan: kuukaudessa.',
    ],
    [
      '',
      'register: { type: stakeholder }',
      'Information on the register was added: kind of register (stakeholder register).',
      'Rekisteriä koskeva tieto lisättiin: rekisterin laji (sidosryhmärekisteri).',
    ],
    [
      'document: { summary: [{ fi: Yksi., en: One. }] }',
      'document: { summary: [{ fi: Yksi., en: One. }, { fi: Kaksi., en: Two. }] }',
      'A point was added to the summary: “Two.”',
      'Tiivistelmään lisättiin kohta: ”Kaksi.”',
    ],
  ])('%s → %s', (old, fresh, en, fi) => {
    expect(rows(tell(old, fresh)).map(([, ...sentences]) => sentences)).toEqual([[en, fi]])
  })
})

describe('rows of retention', () => {
  const general =
    'retention: [{ name: { fi: Tiedot, en: Data }, criteria: { fi: tarpeen mukaan, en: as needed } }]'

  test('a general row that gives way to rows for all data is replaced, not untold', () => {
    const own = `${data}retention: [{ of: [contact], period: P1Y, from: last-contact }]`
    expect(tell(data + general, own).map(({ id, effect, en }) => [id, effect, en])).toContainEqual([
      'retention.recast',
      'incomparable',
      'A retention period was replaced by others: Data (previously as needed).',
    ])
  })

  test('where some data are left without a row, it is told no longer', () => {
    const two = data.replace(' }] }]', ' }] }, { id: orders, name: { fi: Tilaukset, en: Orders } }]')
    const own = `${two}retention: [{ of: [contact], period: P1Y, from: last-contact }]`
    expect(tell(two + general, own).map(({ id }) => id)).toContain('retention.lengthened')
  })
})

describe('an item of another id', () => {
  test('is the same where it is called the same', () => {
    const purpose = (id: string, facts: string) =>
      `purposes: [{ id: ${id}, name: { fi: Tasot, en: Levels }, ${facts} }]`
    const told = tell(
      purpose('levels', 'basis: consent'),
      purpose(
        'tiers',
        'basis: contract, description: { fi: Määrittelemme tason., en: We define the level. }',
      ),
    )
    expect(told.map(({ id }) => id)).toEqual(['purpose.text-changed', 'basis.changed', 'layout.changed'])
  })

  test('is the same source where it is of the same kind and neither has a name', () => {
    const source = (id: string, facts: string) => `sources: [{ id: ${id}, kind: data-subject ${facts} }]`
    const told = tell(
      source('customer', ''),
      source('person', ', description: { fi: lomakkeella, en: by a form }'),
    )
    expect(told.map(({ id }) => id)).toEqual(['source.detail-changed', 'layout.changed'])
  })
})

describe('a purpose for data of which nobody knows whether they are new', () => {
  const purposes = (more: string) => `purposes: [{ id: a, name: { fi: A, en: A } }${more}]\n`
  const added = purposes(', { id: b, name: { fi: B, en: B } }')
  const others = 'data: [{ id: visits, name: { fi: Käynnit, en: Visits }, for: [b] }'

  test('Article 13(3) where a category is gone, for its data may go on in the new one', () => {
    expect(tell(purposes('') + data, `${added}${others}]`).map(({ id }) => id)).toContain('purpose.added')
  })

  test('Article 13(1)(c) where all categories are there still', () => {
    const both = `${others}, ${data.slice('data: ['.length)}`.replace('items', 'for: [a], items')
    expect(tell(purposes('') + data, added + both).map(({ id }) => id)).toContain(
      'purpose.added-new-data-only',
    )
  })
})

test('the name of a source from which Article 14 asks nothing is no matter of substance', () => {
  const source = (facts: string) => `sources: [{ id: use, kind: service-use ${facts} }]`
  expect(rows(tell(source(', name: { fi: Käyttö, en: Use }'), source(''))).map(([weight]) => weight)).toEqual(
    ['notable source.detail-changed'],
  )
})

test('cookies that are told to be other than necessary need consent: section 205 of Act 917/2014', () => {
  const cookies = (facts: string) =>
    `cookies: { classes: [{ id: measuring, name: { fi: Mittaus, en: Measuring } ${facts} }] }`
  expect(rows(tell(cookies(''), cookies(', necessary: false')))).toEqual([
    [
      'material cookies.class-added',
      'Cookies are now described as not strictly necessary: Measuring. Consent must be obtained.',
      'Evästeiden kerrotaan nyt olevan muita kuin välttämättömiä: Mittaus. Suostumus on pyydettävä.',
    ],
  ])
})
