import { describe, expect, test } from 'vitest'
import { judged, parsed } from './judged.ts'

/** A description, and the only finding about it: its place, code and words. */
type Case = [name: string, yaml: string, finding: string]

const one = (cases: Case[]) =>
  test.each(cases)('%s', (_name, yaml, expected) => {
    const found = judged(yaml)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(expected)
  })

describe('unknown keys', () => {
  one([
    [
      'a slip',
      'retenton:\n  - name: x\n',
      '1:1 schema/unknown-key Unknown key `retenton`. Did you mean `retention`?',
    ],
    [
      'one for many',
      'controller: {name: X}\n',
      '1:1 schema/unknown-key Unknown key `controller`. Did you mean `controllers`?',
    ],
    [
      'hyphens',
      'data-subjects: []\n',
      '1:1 schema/unknown-key Unknown key `data-subjects`. Did you mean `dataSubjects`?',
    ],
    [
      'another word',
      'storage-period: []\n',
      '1:1 schema/unknown-key Unknown key `storage-period`. Did you mean `retention`?',
    ],
    [
      'a Finnish word',
      'käyttötarkoitukset: []\n',
      '1:1 schema/unknown-key Unknown key `käyttötarkoitukset`. Did you mean `purposes`?',
    ],
    [
      'another word, deeper',
      'retention:\n  - name: x\n    duration: P3Y\n',
      '3:5 schema/unknown-key Unknown key `duration`. Did you mean `period`?',
    ],
    [
      'a key of another place',
      'purposes:\n  - id: a\n    ifNotGiven: x\n',
      '3:5 schema/unknown-key `ifNotGiven` does not belong here, but in an item of `data`.',
    ],
    [
      'a key of the top level',
      'rights:\n  retention: x\n',
      '2:3 schema/unknown-key `retention` does not belong here, but at the top level.',
    ],
    [
      'nothing near',
      'zzzzzz: 1\n',
      '1:1 schema/unknown-key Unknown key `zzzzzz`. → The keys here are: `id`, `extends`, `languages`',
    ],
    [
      'an unknown section',
      'sections: {retentoin: {heading: X}}\n',
      '1:12 schema/unknown-key Unknown key `retentoin`. Did you mean `retention`?',
    ],
    [
      'a language by its name',
      'register: {name: {fi: R, english: x}}\n',
      '1:26 schema/unknown-key `english` is not a language code. Did you mean `en`?',
    ],
  ])

  test('keys that begin with x- are the user’s own', () => {
    expect(judged('x-owner: Legal\nregister: {x-code: 7, name: R}\nlayout: {x-a: [1]}\n')).toEqual([])
  })
})

describe('wrong kinds of value', () => {
  one([
    [
      'a postal code',
      'controllers:\n  - name: X\n    address: {postalCode: 00100}\n',
      '3:27 schema/wrong-type Expected a text, but `00100` reads as a number. → Put it in quotes: "00100".',
    ],
    [
      'a version',
      'document: {version: 1.10}\n',
      '1:21 schema/wrong-type Expected a text, but `1.10` reads as a number. → Put it in quotes: "1.10".',
    ],
    [
      'a year as a text',
      'register: {name: 2026}\n',
      '1:18 schema/wrong-type Expected a text, alone or one for each language, but `2026` reads as a number.',
    ],
    [
      'yes',
      'layout: {citations: yes}\n',
      '1:21 schema/wrong-type Expected `true` or `false`, found the text `yes`. → Write `true`, without quotes.',
    ],
    ['off', 'layout: {citations: off}\n', '→ Write `false`, without quotes.'],
    [
      'a mapping for a list',
      'purposes:\n  id: a\n',
      '2:3 schema/wrong-type Expected a list, found a mapping of keys and values. → Begin each item with a hyphen',
    ],
    [
      'a list for a mapping',
      'register:\n  - name: x\n',
      '2:3 schema/wrong-type Expected a mapping of keys and values, found a list. → Remove the hyphens',
    ],
    [
      'a word for a list',
      'data:\n  - id: a\n    for: b\n',
      '3:10 schema/wrong-type Expected a list, found a text: `b`. → Write [b], or',
    ],
    [
      'no value',
      'purposes:\n',
      '1:1 schema/wrong-type The key `purposes` has no value. → Give it a list, or remove the key.',
    ],
    [
      'no value where none is possible',
      'recipients:\n',
      '1:1 schema/wrong-type The key `recipients` has no value. → Give it `none` or a list',
    ],
    [
      'none where it is not known',
      'data: none\n',
      '1:7 schema/wrong-type Expected a list, found `none`. → `data` does not take `none`: leave the key out.',
    ],
    [
      'a number in quotes',
      'dataSubjects:\n  - {id: c, children: {age: "13"}}\n',
      '2:29 schema/wrong-type Expected a number, found the text `"13"`. → Write the number without quotes.',
    ],
    [
      'a fraction',
      'dataSubjects:\n  - {id: c, children: {age: 12.5}}\n',
      '2:29 schema/wrong-type Expected a whole number',
    ],
    [
      'a list for a text',
      'dpo: {name: [x]}\n',
      '1:13 schema/wrong-type Expected a text, found a list. → Give one value',
    ],
  ])

  test.each(['- a\n', 'null\n', 'just words\n'])('a file that is no mapping: %j', (head) => {
    const found = judged('', { head })
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('schema/wrong-type The file should hold a mapping of keys and values')
  })
})

describe('none or a list is one message', () => {
  one([
    [
      'a mapping',
      'recipients:\n  id: x\n',
      'schema/wrong-type Expected `none` or a list, found a mapping of keys and values. → Begin each item with a hyphen',
    ],
    [
      'no',
      'recipients: no\n',
      '1:13 schema/wrong-type Expected `none` or a list, found `no`. → To say that there is none, write `none`.',
    ],
    ['None', 'transfers: None\n', '→ To say that there is none, write `none`.'],
    ['ei', 'profiling: ei\n', '→ To say that there is none, write `none`.'],
    [
      'another word',
      'recipients: Kirjapaino\n',
      '1:13 schema/wrong-type Expected `none` or a list, found `Kirjapaino`. → Write `none`, or a list: `- id: print-house`.',
    ],
    ['an empty list', 'recipients: []\n', '1:13 schema/wrong-value The list is empty.'],
    [
      'a mistake inside the list',
      'recipients:\n  - {id: a, rol: processor}\n',
      '2:13 schema/unknown-key Unknown key `rol`. Did you mean `role`?',
    ],
    [
      'a mistake in a text',
      'register: {name: {fi: 1, en: R}}\n',
      '1:23 schema/wrong-type Expected a text, but `1` reads as a number.',
    ],
    [
      'a mistake in one of several forms',
      'purposes:\n  - {id: a, basis: [contract, {basis: consnt}]}\n',
      '2:39 schema/wrong-value `consnt` is not one of the codes. Did you mean `consent`?',
    ],
    [
      'a contact with an unknown key',
      'representative: {name: X, phon: "1"}\n',
      '1:27 schema/unknown-key Unknown key `phon`. Did you mean `phones`?',
    ],
  ])
})

describe('codes, ids and limits', () => {
  one([
    [
      'a slip in a code',
      'purposes:\n  - id: a\n    basis: contrct\n',
      '3:12 schema/wrong-value `contrct` is not one of the codes. Did you mean `contract`? → The codes are: `consent`, `contract`, `legal-obligation`',
    ],
    [
      'a code of another country',
      'complaint: {authority: SE}\n',
      '1:24 schema/wrong-value `SE` is not one of the codes. → The codes are: `FI`. Or give a list.',
    ],
    [
      'capitals and blanks in an id',
      'purposes:\n  - {id: My Purpose}\n',
      '2:10 schema/wrong-format `My Purpose` is not an id',
    ],
    ['an empty text', 'register: {name: ""}\n', '1:18 schema/wrong-value The text is empty.'],
    ['a blank text', 'register: {name: "  "}\n', '1:18 schema/wrong-value The text is empty.'],
    [
      'a missing key',
      'document:\n  footnotes:\n    - id: a\n',
      '3:5 schema/missing-key The key `text` is missing here. → Add `text: …`.',
    ],
    [
      'an age past the limit',
      'dataSubjects:\n  - {id: c, children: {age: 19}}\n',
      '2:29 schema/wrong-value `19` should be between 0 and 18.',
    ],
    [
      'an id named twice',
      'purposes: [{id: p}]\ndata: [{id: a, for: [p, p]}]\n',
      '2:25 schema/wrong-value `p` stands in the list twice.',
    ],
    [
      'one section to merge',
      'layout: {merge: [{sections: [security]}]}\n',
      '1:29 schema/wrong-value The list has too few items; it needs at least 2.',
    ],
  ])

  test('an id is suggested', () => {
    expect(judged('purposes:\n  - {id: Säilytys ja käyttö}\n')[0]).toContain('→ Write `sailytys-ja-kaytto`.')
  })

  test.each([
    ['id: index\nlanguages: [fi]\n', 'The id `index` is taken: `index` is the list of all notices.'],
    ['id: con\nlanguages: [fi]\n', 'The id `con` cannot name a file on Windows.'],
    ['id: com1\nlanguages: [fi]\n', 'The id `com1` cannot name a file on Windows.'],
    ['languages: [fi]\n', 'The key `id` is missing here.'],
    [
      'id: a\nlanguages: [fi, sv]\n',
      'There are no phrases for the language `sv`. → The languages are: `en`, `fi`.',
    ],
    ['id: a\nlanguages: [fi, fi]\n', '`fi` stands in the list twice.'],
    ['id: a\nlanguages: [FI]\n', '`FI` is not a language code. → Write `fi`.'],
    ['id: a\nlanguages: fi\n', 'Expected a list, found a text: `fi`. → Write [fi]'],
  ])('%j', (head, expected) => {
    const found = judged('', { head })
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(expected)
  })
})

test('recipients that work for each other in a circle are told, each of them, in a part too', () => {
  const circle = '[{id: a, parent: b}, {id: b, parent: c}, {id: c, parent: a}, {id: d, parent: a}]'
  const told = (yaml: string) => judged(yaml).map((line) => line.replace(/ works for .*/, ''))
  expect(told(`recipients: ${circle}\n`)).toEqual([
    '1:30 schema/wrong-value The recipient `a`',
    '1:50 schema/wrong-value The recipient `b`',
    '1:70 schema/wrong-value The recipient `c`',
  ])
  expect(told(`parts: [{id: one, name: One, recipients: ${circle}}]\n`)).toHaveLength(3)
  const [finding = ''] = judged(`recipients: ${circle}\n`, { language: 'fi' })
  expect(finding).toContain('toimii itsensä lukuun')
})

describe('ids of other items', () => {
  one([
    [
      'the nearest is suggested',
      'purposes: [{id: deliver}]\ndata: [{id: a, for: [delver]}]\n',
      '2:22 schema/unknown-reference `purposes` has no item with the id `delver`. Did you mean `deliver`? → The ids are: `deliver`.',
    ],
    [
      'nothing there at all',
      'data: [{id: a, from: [the-person]}]\n',
      'schema/unknown-reference Nothing has the id `the-person`: `sources` holds no items with ids.',
    ],
    [
      'a contact',
      'contacts: [{id: desk, title: Desk}]\nrights: {contact: dsk}\n',
      '2:19 schema/unknown-reference `contacts` has no item with the id `dsk`. Did you mean `desk`?',
    ],
    [
      'a recipient that works for itself',
      'recipients: [{id: cloud, parent: cloud}]\n',
      '1:34 schema/wrong-value The recipient `cloud` works for itself, directly or through others. → Name in `parent`',
    ],
    [
      'a section in the order',
      'layout: {order: [register, retentoin]}\n',
      '1:28 schema/unknown-reference There is no section `retentoin`. Did you mean `retention`?',
    ],
    [
      'a section before an extra one',
      'extraSections: [{id: fees, heading: F, text: T, after: rigths}]\n',
      'schema/unknown-reference There is no section `rigths`. Did you mean `rights`?',
    ],
    [
      'a section in a text',
      'document: {introduction: "See [](#retenton)."}\n',
      '1:26 schema/unknown-reference There is no section `retenton`. Did you mean `retention`?',
    ],
    [
      'a footnote in a text',
      'document: {introduction: "An Act[^act]."}\n',
      '1:26 schema/unknown-reference Nothing has the id `act`: `document.footnotes`',
    ],
    [
      'a recipient above itself',
      'recipients: [{id: a, parent: a}]\n',
      '1:30 schema/wrong-value The recipient `a` works for itself',
    ],
    [
      'a section merged twice',
      'layout: {merge: [{sections: [security, retention]}, {sections: [retention, deletion]}]}\n',
      'schema/wrong-value `retention` stands in the list twice.',
    ],
    [
      'an id used twice',
      'data:\n  - id: a\n  - id: a\n',
      '3:9 schema/duplicate-id The id `a` is already that of another item, on line 4.',
    ],
    [
      'the id of a section',
      'extraSections: [{id: retention, heading: X, text: Y}]\n',
      'schema/duplicate-id The id `retention` is already that of a section of every notice.',
    ],
    [
      'one anchor for two',
      'extraSections: [{id: fees, heading: X, text: Y}]\ndocument: {appendices: [{id: fees, heading: X, text: Y}]}\n',
      'schema/duplicate-id The id `fees` is already that of another item, on line 3.',
    ],
  ])

  test('references that lead somewhere', () => {
    expect(
      judged(`document:
  introduction: "See [](#retention), [](#fees), [](#forms), [](#right-access), [](#choir) and an Act[^act]. \`[^not]\` \\\\[^no]"
  footnotes: [{id: act, text: X}]
  appendices: [{id: forms, heading: F, text: T}]
extraSections: [{id: fees, heading: F, text: T, after: rights}]
layout: {order: [fees, register]}
dpo: {id: officer, title: DPO}
rights: {contact: officer}
parts: [{id: choir, name: Choir}]
`),
    ).toEqual([])
  })

  test('inside a part, first the part and then the common facts', () => {
    const yaml = (purpose: string) => `purposes: [{id: common}]
parts:
  - id: one
    name: One
    purposes: [{id: own}]
    data: [{id: a, for: [common, own]}]
  - id: two
    name: Two
    data: [{id: a, for: [${purpose}]}]
`
    expect(judged(yaml('common'))).toEqual([])
    expect(judged(yaml('own'))[0]).toContain(
      '9:26 schema/unknown-reference `purposes` has no item with the id `own`.',
    )
  })
})

test('which languages a text should have is left to the rules', () => {
  expect(judged('register: {name: {fi: Rekisteri}}\n')).toEqual([])
  expect(judged('register: {name: {fi: R, en: R, sv: R}, activity: X}\n')).toEqual([])
})

describe('raw HTML', () => {
  one([
    ['a tag', 'register: {name: <b>R</b>}\n', '1:18 schema/wrong-format The text holds HTML: `<b>`.'],
    [
      'a block',
      'document:\n  introduction: |\n    Text.\n\n    <div class="x">\n    </div>\n',
      'schema/wrong-format The text holds HTML: `<div class="x">`.',
    ],
    [
      'a comment',
      'document: {introduction: "A <!-- b --> c"}\n',
      'schema/wrong-format The text holds HTML: `<!-- b -->`.',
    ],
    [
      'in one language',
      'register: {name: {fi: R, en: "x<br>y"}}\n',
      '1:30 schema/wrong-format The text holds HTML: `<br>`.',
    ],
  ])

  test('signs that are no HTML', () => {
    expect(
      judged(`document:
  introduction: "A < b, 5<6, \`<b>\`, \\\\<i>, <https://www.notice.example>, <info@notice.example>"
`),
    ).toEqual([])
  })
})

describe('shared parts', () => {
  test('a finding points to the file that holds the value', () => {
    const base = parsed('controllers:\n  - name: X\n    countri: FI\n', 'shared/organisation.yaml')
    expect(judged('register: {name: {fi: <b>R</b>}}\n', { bases: [base] })).toEqual([
      expect.stringContaining('1:23 schema/wrong-format'),
      'shared/organisation.yaml:3:5 schema/unknown-key Unknown key `countri`. Did you mean `country`?',
    ])
  })

  test('a shared part that is no mapping', () => {
    const base = parsed('- a\n', 'shared/list.yaml')
    expect(judged('', { bases: [base] })[0]).toContain('schema/wrong-type The file should hold a mapping')
  })
})

test('every mistake at once, in the order of the text', () => {
  const found = judged(
    'purposes:\n  - id: a\n    basis: contrct\n    colour: red\ndata:\n  - id: d\n    for: [b]\nretenton: []\n',
  )
  expect(found.map((line) => line.split(' ')[0])).toEqual(['3:12', '4:5', '7:11', '8:1'])
})
