// Slips of people who write their first description, and what they are told.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { judged } from './judged.ts'

type Case = readonly [yaml: string, ...findings: string[]]

/** Each description with all that is found in it, in order. */
const all = (cases: readonly Case[], language: 'en' | 'fi' = 'en') =>
  test.each(cases.map(([yaml, ...findings]) => [yaml, findings] as const))('%j', (yaml, findings) => {
    const found = judged(`${yaml}\n`, { language })
    expect(found).toHaveLength(findings.length)
    for (const [index, finding] of findings.entries()) expect(found[index]).toContain(finding)
  })

describe('none stands alone', () => {
  const alone = '`none` stands alone, not in a list.'
  all([
    ['transfers: [none]', `1:13 schema/wrong-type ${alone} → Write \`transfers: none\`.`],
    ['recipients: [none]', `${alone} → Write \`recipients: none\`.`],
    ['profiling:\n  - none', `2:5 schema/wrong-type ${alone} → Write \`profiling: none\`.`],
    ['automatedDecisions: [none]', `${alone} → Write \`automatedDecisions: none\`.`],
    ['cookies: [none]', `${alone} → Write \`cookies: none\`.`],
    ['dpo: [none]', `${alone} → Write \`dpo: none\`.`],
    ['cookies: {classes: [{id: a, thirdParties: [none]}]}', `${alone} → Write \`thirdParties: none\`.`],
    ['recipients: [none, {id: a}]', `${alone} → Remove this item`],
  ])
})

describe('other words for none, or for some', () => {
  const none = '→ To say that there is none, write `none`. Else give it below: `- id: newsletter-service`.'
  const some = '→ Write `none`, or a list: `- id:'
  all([
    ['transfers: eivät', none],
    ['transfers: ei', none],
    ['transfers: ei ole', none],
    ['transfers: no', none],
    ['profiling: yes', some],
    ['profiling: on', some],
    ['profiling: true', some],
    [
      'recipients: none, paitsi tilitoimisto',
      '→ Write `none`, or a list: `- id: print-house`. An exception to `none` goes to `disclosure.exceptions`.',
    ],
  ])
})

describe('a code among texts', () => {
  const words = '→ A text of your own is written in each language: `{ fi: …, en: … }`.'
  all([
    [
      'retention: [{from: end-of-relationshp}]',
      `schema/wrong-value \`end-of-relationshp\` is not one of the codes. Did you mean \`end-of-relationship\`? ${words}`,
    ],
    ['retention: [{from: end-of-customer-relationship}]', 'Did you mean `end-of-relationship`?'],
    ['rights: {channels: [mail, chat]}', 'Did you mean `email`?'],
    ['retention: [{from: {fi: end-of-relationshp, en: x}}]'],
    ['retention: [{from: end-of-contract}, {from: Muutto}]'],
  ])
})

describe('quotation marks of a word processor', () => {
  const folder = new URL('../../notices/', import.meta.url)
  test.each(readdirSync(folder).filter((name) => /(?<!config)\.yaml$/.test(name)))('none in %s', (name) => {
    const found = judged(readFileSync(new URL(name, folder), 'utf8'), { head: '' })
    expect(found.filter((line) => line.includes('typographic'))).toEqual([])
  })
})

describe('values that YAML reads otherwise', () => {
  all([
    [
      'register:\n  name: #1 shop',
      '2:3 schema/wrong-type The key `name` has no value: everything after ` #` is a comment. → Write "#1 shop".',
    ],
    ['register:\n  name: # to do', 'The key `name` has no value. → Give it'],
    ['retention: [{period: 3}]', '→ Write `P3Y` (years) or `P3M` (months).'],
    ['document: {updated: 2026}', '→ Write the whole day, such as `2026-10-12`.'],
    ['document: {updated: 20260921}', '→ Write the whole day, such as `2026-09-21`.'],
    ['document: {version: ”1.10”}', '→ Use straight quotes: "1.10".'],
    ['document: {updated: ”2026-10-12”}', '→ Use straight quotes: "2026-10-12".'],
    ['register: {name: Yhtiö ”Kuutio”}'],
    [
      'register: {name: "C:\\temp"}',
      '1:18 schema/wrong-format `\\t` in double quotes is a tab. → For a backslash write `\\\\`, or use single quotes.',
    ],
    ['register: {name: "C:\\backup"}', '`\\b` in double quotes is a control character'],
    ['register: {name: "C:\\\\temp"}'],
    ["register: {name: 'C:\\temp'}"],
  ])
})

describe('periods that are none', () => {
  all([
    ['retention: [{period: P0D}]', 'schema/wrong-format A period of no length is not a period.'],
    ['retention: [{period: PT0S}]', 'A period of no length is not a period.'],
    ['retention: [{period: pysyvästi}]', '→ Instead of `period`, write `permanent` with the reason'],
    ['retention: [{period: permanently}]', '→ Instead of `period`, write `permanent` with the reason'],
    ['logs: {period: permanent}', '`permanent` is not a period. → Write `P3Y` for three years'],
  ])
})

describe('what is wrong with ids is told where they are given', () => {
  all([
    [
      'purposes:\n  deliver: {name: A}\n  market: {name: B}\ndata: [{id: a, for: [deliver, x]}]',
      '2:3 schema/wrong-type Expected a list, found a mapping of keys and values. → Give the id in each item, which begins with a hyphen: `- id: deliver`.',
    ],
    [
      'data: [{id: a, for: [My Purpose, my-purpose]}]\npurposes: [{id: My Purpose}]',
      '2:17 schema/wrong-format `My Purpose` is not an id',
    ],
    ['purposes: [{id: a}, {id: a}]\ndata: [{id: a, for: [b]}]', 'schema/duplicate-id'],
    [
      'purposes: [{name: A}]\ndata: [{id: a, for: [b]}]',
      '1:12 schema/missing-key The key `id` is missing here.',
    ],
    ['purposes: [{id: a}]\ndata: [{id: a, for: [b]}]', 'schema/unknown-reference'],
  ])
})

describe('other words for codes', () => {
  const meant = (code: string) => `Did you mean \`${code}\`?`
  all([
    ['transfers: [{id: a, mechanism: standard-contractual-clauses}]', meant('standard-clauses')],
    ['purposes: [{id: a, basis: suostumus}]', meant('consent')],
    ['purposes: [{id: a, basis: sopimus}]', meant('contract')],
    ['purposes: [{id: a, basis: Lakisääteinen velvoite}]', meant('legal-obligation')],
    ['purposes: [{id: a, basis: oikeutettu etu}]', meant('legitimate-interests')],
    ['recipients: [{id: a, role: käsittelijä}]', meant('processor')],
    ['recipients: [{id: a, role: rekisterinpitäjä}]', meant('controller')],
    ['recipients: [{id: a, role: viranomainen}]', meant('authority')],
    [
      'purposes: [{id: a, basis: qqq}]',
      '`legitimate-interests`. Or in words: `{ other: … }`. Or give a list.',
    ],
  ])
})

describe('keys that lack', () => {
  all([
    [
      'dataSubjects:\n  - name: Asiakkaat',
      '2:3 schema/missing-key The key `id` is missing here. → Add `id: customers`.',
    ],
  ])

  test.each([
    ['languages: [fi]\n', '→ Add `id: customer-register`.'],
    ['id: a\n', '→ Add `languages: [fi, en]`.'],
    ['id: a\nlanguages: [fi, ruotsi]\n', '`ruotsi` is not a language code. → The languages are: `en`, `fi`.'],
  ])('%j', (head, expected) => {
    expect(judged('', { head })).toEqual([expect.stringContaining(expected)])
  })
})

describe('in Finnish', () => {
  all(
    [
      ['transfers: [none]', '`none` kirjoitetaan yksin, ei luetteloon. → Kirjoita `transfers: none`.'],
      ['profiling: yes', '→ Kirjoita `none` tai luettelo: `- id: customer-profile`.'],
      [
        'retention: [{from: end-of-relationshp}]',
        '→ Oma teksti kirjoitetaan kullakin kielellä: `{ fi: …, en: … }`.',
      ],
      ['register:\n  name: #1', 'merkkien ` #` jälkeinen teksti on kommentti. → Kirjoita "#1".'],
      ['retention: [{period: 3}]', '→ Kirjoita `P3Y` (vuosina) tai `P3M` (kuukausina).'],
      ['document: {updated: 2026}', '→ Kirjoita koko päivä, esimerkiksi `2026-10-12`.'],
      ['document: {version: ”1.10”}', '→ Käytä suoria lainausmerkkejä: "1.10".'],
      ['register: {name: "a\\tb"}', '`\\t` on kaksinkertaisissa lainausmerkeissä sarkain.'],
      ['retention: [{period: P0D}]', 'Ajanjaksoa, jolla ei ole pituutta, ei voida kertoa.'],
      ['retention: [{period: pysyvästi}]', '→ Kirjoita avaimen `period` sijasta `permanent`'],
      ['purposes: {deliver: {name: A}}', 'joka alkaa viivalla: `- id: deliver`.'],
      ['purposes: [{id: a, basis: qqq}]', 'Tai omin sanoin: `{ other: … }`.'],
    ],
    'fi',
  )
})

describe('a comma that ends a text inside braces', () => {
  const comma = 'schema/wrong-format A comma inside { } ends the text; put the text in quotes.'
  all([
    [
      'purposes: [{id: a, law: {fi: kirjanpitolaki 1336/1997, 2 luku 10 §, en: Act}}]',
      `1:56 ${comma} → Write \`fi: "kirjanpitolaki 1336/1997, 2 luku 10 §"\`.`,
    ],
    // One finding a text, however many commas.
    [
      'purposes: [{id: a, law: {fi: laki, 2 luku, 10 §, en: Act, chapter 2, section 10}}]',
      '"laki, 2 luku, 10 §"',
    ],
    ['purposes: [{id: a, law: {fi: laki, 1 §}}, {id: b, law: {en: Act, section 1}}]', comma, comma],
    // Nothing was cut off where no comma stands before, or where the key has a value.
    [
      'purposes:\n  - id: a\n    law:\n      fi: laki\n      2 luku:\n',
      'has no value',
      'is not a language code',
    ],
    ['purposes: [{id: a, law: {fi: laki, 2 luku: x}}]', 'is not a language code'],
    ['purposes: [{id: a, law: {fi: laki, en: }}]', 'The key `en` has no value'],
  ])
  test('in Finnish', () => {
    const [found] = judged('purposes: [{id: a, law: {fi: laki, 1 §}}]\n', { language: 'fi' })
    expect(found).toContain('Pilkku aaltosulkeiden sisällä päättää tekstin')
  })
})
