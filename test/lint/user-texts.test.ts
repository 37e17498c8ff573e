/** Where the texts of a register stand, in which languages, and which belong together. */
import { describe, expect, test } from 'vitest'
import { translationsOf } from '../../src/lint/translations.ts'
import { userTexts } from '../../src/lint/user-texts.ts'
import { registerOf } from './register-of.ts'

const told = (yaml: string) =>
  userTexts(registerOf(yaml)).map(
    ({ path, area, key, languages, plain }) =>
      `${path.join('.')} [${area}/${key}] ${languages.join('+')}: ${plain}`,
  )

describe('userTexts', () => {
  test('places, areas and keys', () => {
    expect(
      told(`register: { name: Asiakkaat }
data: [{ id: a, items: [nimi, { item: { fi: osoite, en: address }, marker: "*" }] }]`),
    ).toEqual([
      'register.name [register/name] fi+en: Asiakkaat',
      'data.0.items.0 [data/items] fi+en: nimi',
      'data.0.items.1.item.fi [data/item] fi: osoite',
      'data.0.items.1.item.en [data/item] en: address',
    ])
  })

  test('parts, with languages of their own', () => {
    expect(
      told(`parts:
  - { id: choir, languages: [fi], name: Kuoro, security: { technical: [lukko] } }
  - { id: club, name: Kerho }`),
    ).toEqual([
      'parts.0.name [name/name] fi: Kuoro',
      'parts.0.security.technical.0 [security/technical] fi: lukko',
      'parts.1.name [name/name] fi+en: Kerho',
    ])
  })

  test('codes and periods are no texts; Markdown is taken off', () => {
    expect(
      told(
        `retention: [{ period: P1Y, from: end-of-contract }, { period: P1Y, from: "**Muutto**, ks. [sivu](#rights)" }]`,
      ),
    ).toEqual(['retention.1.from [retention/from] fi+en: Muutto, ks. sivu'])
  })
})

test('the languages of one text belong together, and those of another do not', () => {
  const register = registerOf('data: [{ id: a, items: [{ fi: nimi, en: name }, { fi: ikä }, { en: sex }] }]')
  expect(
    translationsOf(userTexts(register)).map(({ path, byLanguage }) => [path.join('.'), ...byLanguage.keys()]),
  ).toEqual([
    ['data.0.items.0', 'fi', 'en'],
    ['data.0.items.1', 'fi'],
    ['data.0.items.2', 'en'],
  ])
})
