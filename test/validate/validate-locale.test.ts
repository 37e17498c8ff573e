import { expect, test } from 'vitest'
import { locales } from '#precompiled/locales.js'
import { validateLocaleOverrides } from '../../src/validate/validate-locale.ts'
import { parsed, told } from './judged.ts'

const builtin = {
  name: 'suomi',
  words: { contents: 'Sisällys', pageOf: 'Sivu {page}/{pages}' },
  rights: {
    access: {
      you: 'Voit pyytää tietosi {time}.',
      'data-subject': 'Rekisteröity voi pyytää tietonsa {time}.',
    },
  },
}

function judgedPhrases(yaml: string): string[] {
  const document = parsed(yaml, 'fi.yaml')
  const { diagnostics } = validateLocaleOverrides(document, builtin)
  return told(diagnostics, { documents: new Map([[document.file, document]]), texts: new Map() }).map(
    (line) => line.replace('fi.yaml:', ''),
  )
}

test.each([
  'words: {contents: Sisällysluettelo}\n',
  'words: {pageOf: "{pages} sivusta {page}"}\n',
  'rights: {access: "Pyydä tietosi {time}."}\n',
  'rights: {access: {you: "Pyydä tietosi {time}."}}\n',
  'words: {contents: {you: Sisältö, data-subject: Sisällys}}\n',
  'x-note: ours\n',
])('%j is in order', (yaml) => {
  expect(judgedPhrases(yaml)).toEqual([])
})

test.each([
  ['words: {content: X}\n', '1:9 schema/unknown-key Unknown key `content`. Did you mean `contents`?'],
  [
    'words: {pageOf: "Sivu {page}"}\n',
    '1:17 schema/wrong-format The phrase must hold `{page}`, `{pages}`, and holds `{page}`.',
  ],
  [
    'words: {contents: "Sisällys {n}"}\n',
    '1:19 schema/wrong-format The phrase takes no values, but has `{n}`.',
  ],
  ['words: {pageOf: Sivu}\n', 'The phrase must hold `{page}`, `{pages}` and holds none.'],
  [
    'words: Sisällys\n',
    '1:8 schema/wrong-type Expected a mapping of keys and values, found a text: `Sisällys`.',
  ],
  ['words: {contents: [a]}\n', '1:19 schema/wrong-type Expected a text, found a list'],
  [
    'words: {contents: 5}\n',
    '1:19 schema/wrong-type Expected a text, but `5` reads as a number. → Put it in quotes: "5".',
  ],
  ['words: {contents: }\n', 'schema/wrong-type The key `contents` has no value.'],
  ['words: {contents: ""}\n', '1:19 schema/wrong-value The text is empty.'],
  ['rights: {access: {yuo: "x {time}"}}\n', '1:19 schema/unknown-key Unknown key `yuo`. Did you mean `you`?'],
  ['words: {contents: {you: Sisältö}}\n', 'schema/missing-key The key `data-subject` is missing here.'],
  ['- a\n', '1:1 schema/wrong-type The file should hold a mapping'],
])('%j', (yaml, expected) => {
  const found = judgedPhrases(yaml)
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(expected)
})

test('the built-in phrases may all be given as they are', () => {
  for (const [language, phrases] of Object.entries(locales)) {
    const document = parsed(JSON.stringify(phrases), `${language}.yaml`)
    expect(validateLocaleOverrides(document, phrases).diagnostics).toEqual([])
  }
})
