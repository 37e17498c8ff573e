import { describe, expect, test } from 'vitest'
import { contrastWithWhite, validateWorkspace } from '../../src/validate/validate-workspace.ts'
import { parsed, told } from './judged.ts'

function judgedConfig(yaml: string): string[] {
  const document = parsed(yaml, 'notice.config.yaml')
  const { diagnostics } = validateWorkspace(document)
  return told(diagnostics, { documents: new Map([[document.file, document]]), texts: new Map() }).map(
    (line) => line.replace('notice.config.yaml:', ''),
  )
}

test('a config in order', () => {
  const yaml = `sources: [notices]
output: published
languages: [fi, en]
formats: [html, md, pdf]
layout: {headings: question, x-note: ours}
brand: {name: Esimerkki Oy, logo: logo.svg, colour: "#1a4d8f"}
site: {url: "https://www.notice.example/"}
pdf: {engine: typst, standard: ua-1}
`
  expect(validateWorkspace(parsed(yaml)).value).toMatchObject({
    output: 'published',
    pdf: { engine: 'typst' },
  })
})

describe('what is wrong', () => {
  test.each([
    ['outptu: x\n', '1:1 schema/unknown-key Unknown key `outptu`. Did you mean `output`?'],
    [
      'formats: [odt]\n',
      '1:11 schema/wrong-value `odt` is not one of the codes. → The codes are: `html`, `md`, `pdf`, `fragment`, `docx`.',
    ],
    ['rules: {meta/stale: false}\n', '1:21 schema/wrong-type `false` is no severity. → Write `off`'],
    ['rules: {meta/stale: 0}\n', '1:21 schema/wrong-type `0` is no severity. → Write `off`'],
    ['rules: off\n', '1:8 schema/wrong-type Rules are set one by one or by area'],
    ['rules: false\n', '1:8 schema/wrong-type Rules are set one by one or by area'],
    ['formats: html\n', '1:10 schema/wrong-type Expected a list, found a text: `html`. → Write [html]'],
    ['formats: [html, html]\n', '1:17 schema/wrong-value `html` stands in the list twice.'],
    [
      'layout: {heading: question}\n',
      '1:10 schema/unknown-key Unknown key `heading`. Did you mean `headings`?',
    ],
    [
      'layout: {headings: questions}\n',
      '1:20 schema/wrong-value `questions` is not one of the codes. Did you mean `question`?',
    ],
    ['brand: {color: "#1a4d8f"}\n', '1:9 schema/unknown-key Unknown key `color`. Did you mean `colour`?'],
    ['brand: {colour: 1a4d8f}\n', '1:17 schema/wrong-format `1a4d8f` is not a colour. → Write `"#1a4d8f"`.'],
    [
      'brand: {colour: "#ffee00"}\n',
      '1:17 schema/wrong-value The colour #ffee00 cannot be read on white: its contrast is 1.2, and 4.5 is needed.',
    ],
    [
      'site: {url: www.notice.example}\n',
      '1:13 schema/wrong-format `www.notice.example` is not a web address. → Write `https://www.notice.example`.',
    ],
    [
      'pdf: {standard: 1.7}\n',
      '1:17 schema/wrong-type Expected a code, but `1.7` reads as a number. → Put it in quotes: "1.7".',
    ],
    [
      'brand: {colour: #1a4d8f}\n}\n',
      '1:9 schema/wrong-type The key `colour` has no value: everything after ` #` is a comment. → Write "#1a4d8f".',
    ],
    ['- a\n', '1:1 schema/wrong-type The file should hold a mapping of keys and values'],
  ])('%j', (yaml, expected) => {
    const found = judgedConfig(yaml)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(expected)
  })
})

test('languages without phrases', () => {
  const judge = (yaml: string) => {
    const document = parsed(yaml, 'notice.config.yaml')
    const { diagnostics } = validateWorkspace(document, { knownLanguages: ['en', 'fi'] })
    return told(diagnostics, { documents: new Map([[document.file, document]]), texts: new Map() })
  }
  expect(judge('languages: [fi, en]\n')).toEqual([])
  expect(judge('languages: [fi, ruotsi]\n')).toEqual([
    expect.stringContaining('`ruotsi` is not a language code. → The languages are: `en`, `fi`.'),
  ])
  expect(judge('languages: [sv]\n')).toEqual([
    expect.stringContaining('no phrases for the language `sv`. → The languages are: `en`, `fi`.'),
  ])
})

test('a config without any setting', () => {
  expect(validateWorkspace(parsed('null\n'))).toEqual({ value: {}, diagnostics: [] })
})

test('contrast by WCAG', () => {
  expect(contrastWithWhite('#ffffff')).toBeCloseTo(1)
  expect(contrastWithWhite('#000000')).toBeCloseTo(21)
  expect(contrastWithWhite('#767676')).toBeCloseTo(4.54, 2)
})
