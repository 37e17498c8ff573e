// Which texts the spelling check reads, and where it says they are.
import { expect, test } from 'vitest'
import {
  filledIn,
  namesIn,
  textsOfDescription,
  textsOfLocale,
  textsOfMessages,
  textsOfPairs,
  textsOfSchema,
} from '../../.scripts/spelling/texts.mjs'

test('of a locale every phrase', () => {
  expect(textsOfLocale('a: Yksi\nb:\n  - Kaksi\n  - { c: Kolme }\n', 'fi')).toEqual([
    { language: 'fi', line: 1, text: 'Yksi' },
    { language: 'fi', line: 3, text: 'Kaksi' },
    { language: 'fi', line: 4, text: 'Kolme' },
  ])
})

test('of a description what stands in a language, blocks and lists too', () => {
  const yaml =
    'id: some-id\nname: { fi: Nimi, en: Name }\nlong:\n  fi: |\n    Rivi\nmany:\n  en: [One, Two]\n'
  expect(textsOfDescription(yaml)).toEqual([
    { language: 'fi', line: 2, text: 'Nimi' },
    { language: 'en', line: 2, text: 'Name' },
    { language: 'fi', line: 5, text: 'Rivi\n' },
    { language: 'en', line: 7, text: 'One' },
    { language: 'en', line: 7, text: 'Two' },
  ])
})

test('of a description the proper names are what stands in no language', () => {
  expect(namesIn('id: some-id\nname: Purovire Oy\ntext: { fi: Teksti }\n')).toEqual(['Purovire', 'Oy'])
})

test('of a schema titles and descriptions, and the examples in a language', () => {
  const schema = {
    title: 'Name',
    properties: { title: { type: 'string', title: 'Title' }, examples: { description: 'Of examples' } },
    examples: [{ title: 'no-prose', name: { fi: 'Nimi', en: 'Name of it' } }],
  }
  const texts = textsOfSchema(JSON.stringify(schema)).map(({ language, text }) => `${language} ${text}`)
  expect(texts).toEqual(['en Name', 'en Title', 'en Of examples', 'fi Nimi', 'en Name of it'])
})

test('of messages the strings and templates, but not keys, imports, comparisons and names of arguments', () => {
  const source = [
    "import { a } from './somewhere.ts'",
    "const plural = (kind: 'one' | 'many') => kind === 'one' && text(args, 'shown')",
    "export const m = { 'code/of-it': `Sana $" +
      "{a} perässä`, key: 'Toinen \\u201dsana\\u201d' } // huomautus",
  ].join('\n')
  const found = textsOfMessages(source, 'fi').map(({ line, text }) => `${line} ${text}`)
  expect(found).toEqual([`3 Sana ${filledIn}`, `3 ${filledIn} perässä`, '3 Toinen \u201dsana\u201d'])
})

test('of rules and duties what stands in a pair of languages, and no example', () => {
  const source = [
    "const title = { en: 'A name', fi: 'Nimi' }",
    "const what = both('the period', 'säilytysaika')",
    "const example = { shows: { en: 'one', fi: 'yksi' }, yaml: 'name: { fi: Väärrin }' }",
  ].join('\n')
  const found = textsOfPairs(source).map(({ language, line, text }) => `${line} ${language} ${text}`)
  expect(found).toEqual([
    '1 en A name',
    '1 fi Nimi',
    '2 en the period',
    '2 fi säilytysaika',
    '3 en one',
    '3 fi yksi',
  ])
})
