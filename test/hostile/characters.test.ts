/** Characters that nobody sees: told where they stand, by name, and harmless in what is published all the same. */
import { describe, expect, test } from 'vitest'
import { hiddenIn, MAY_BE_HIDDEN, nameOfHidden } from '../../src/lint/hidden-characters.ts'
import { openWorld } from '../cli/open-world.ts'
import { register } from '../cli/sample.ts'
import {
  printedDocx,
  printedFragment,
  printedHtml,
  printedIndex,
  printedMarkdown,
} from '../escaping/printed.ts'
import { hostileNotice } from '../render/hostile-notice.ts'
import { escapeOf, foundInBytes, withName } from './judged-text.ts'

const DIRECTIONS = [...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069']

const every = (pattern: RegExp): string[] =>
  Array.from({ length: 0x110000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((character) => pattern.test(character))

describe('direction', () => {
  test.each(DIRECTIONS.map((sign) => [nameOfHidden(sign), sign]))('%s', (_name, sign) => {
    for (const line of [
      `x-own: a${sign}b`,
      `# a comment ${sign}`,
      `"x-a${sign}b": 1`,
      `x-own: |\n  a\n  b${sign}`,
    ])
      expect(foundInBytes(`id: a\n${line}\n`)).toEqual(['yaml/control-character#direction'])
    expect(foundInBytes(withName(`a${escapeOf(sign)}b`))).toEqual(['structure/hidden-character#direction'])
  })

  test('it is told where it stands, in every kind of file', async () => {
    const line = 'x-own: "a\u202eb"\n'
    const world = openWorld({
      'notices/a.yaml': `extends: shared/x.yaml\n${register('a')}`,
      'notices/shared/x.yaml': `name: |\n  a\u2067\n`,
      'notices/b.yaml': `${register('b')}# \u202e\n`,
    })
    const { out } = await world.run('validate', '--format', 'json')
    const { diagnostics } = JSON.parse(out) as {
      diagnostics: { file: string; line: number; column: number }[]
    }
    const places = diagnostics.map(({ file, line: at, column }) => `${file}:${at}:${column}`)
    expect(places).toEqual(['notices/shared/x.yaml:2:4', 'notices/b.yaml:46:3'])
    for (const file of ['notices/notice.config.yaml', 'notices/notice.waivers.yaml', 'own/fi.yaml']) {
      const settings = openWorld({
        'notices/a.yaml': register('a'),
        'notices/notice.config.yaml': 'locales: own\n',
        'own/.keep': '',
        [file]: line,
      })
      const { status, out: told, err } = await settings.run('validate')
      expect({ file, status }).toEqual({ file, status: 2 })
      expect(told + err).toContain(`${file}:1:10  error  yaml/control-character`)
    }
  })

  test('whoever publishes it all the same has a text without it, in every format', async () => {
    const name = `alku ${DIRECTIONS.join('x')} loppu`
    const notice = hostileNotice(name)
    const printed = [printedHtml(notice), printedMarkdown(notice), printedFragment(notice)]
    for (const { format, text } of [...printed, await printedIndex(notice), await printedDocx(notice)]) {
      if (format !== 'index') expect(text, format).toContain('alku xxxxxxxx loppu')
      expect(text, format).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    }
  })
})

describe('what is not seen at all', () => {
  // Soft hyphens say where a word may break; nothing else that Unicode lets programs leave out is for prose.
  const ignorable = every(/\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb\u2028\u2029]/u).filter(
    (sign) => sign !== '\u00ad',
  )

  test('every such character of Unicode is known', () => {
    expect(ignorable.length).toBeGreaterThan(4_000)
    const unknown = ignorable.filter(
      (sign) => !MAY_BE_HIDDEN.test(sign) || hiddenIn(`a${sign}b`).length !== 1,
    )
    expect(unknown.map(nameOfHidden)).toEqual([])
  })

  test('no character that is seen is taken for one', () => {
    const known = new Set(ignorable)
    const seen = every(/[\p{L}\p{N}\p{P}\p{S}\p{M}\p{Zs}\n]/u).filter((sign) => !known.has(sign))
    expect(seen.filter((sign) => hiddenIn(`a${sign}b`).length > 0)).toEqual([])
  }, 60_000)

  test.each([...'\u200b\u200c\u200d\u200e\u200f\u061c\u2060\ufeff\u2028\u2029\u3164'])(
    'a warning: %#',
    (sign) => {
      expect(foundInBytes(withName(`a${sign}b`))).toEqual(['structure/hidden-character'])
      expect(foundInBytes(withName(`a${escapeOf(sign)}b`))).toEqual(['structure/hidden-character'])
    },
  )

  test.each([
    ['a woman at a computer', '👩\u200d💻'],
    ['a family', '👨\u200d👩\u200d👧\u200d👦'],
    ['a heart in colour, a figure in a box', '❤\ufe0f 3\ufe0f\u20e3'],
    ['a flag of two kinds', '🏳\ufe0f\u200d🌈 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
    ['a dark hand at work', '🧑🏿\u200d🔧'],
    ['Persian and Hindi', 'می\u200cخواهم क्\u200dष'],
    ['a mark beside Hebrew and Arabic', 'שלום\u200f! عربي\u061c 1'],
    ['a soft hyphen', 'tieto\u00adsuoja'],
  ])('wanted: %s', (_name, text) => {
    expect(hiddenIn(text)).toEqual([])
  })

  test.each([
    ['between Latin letters', 'a\u200cb a\u200db'],
    ['a joiner after a picture that joins nothing', '👩\u200d a\u200d'],
    ['a selector after a letter', 'a\ufe0f b\u{e0100}'],
    ['tags that follow no flag', 'a\u{e0067}\u{e0062}'],
  ])('not wanted: %s', (_name, text) => {
    expect(hiddenIn(text)).toHaveLength(2)
  })

  test('the message names the character and shows where it stands; the place is that of the word', async () => {
    const world = openWorld({
      'notices/a.yaml': register('a').replace('Yhteystiedot', 'Yhteys\u200btiedot ja muut'),
    })
    const { out } = await world.run('validate', '--format', 'json')
    const found = (JSON.parse(out) as { diagnostics: { code: string; column: number; message: string }[] })
      .diagnostics
    const [first] = found.filter(({ code }) => code === 'structure/hidden-character')
    expect(first?.message).toBe(
      'The text holds something that cannot be seen (U+200B ZERO WIDTH SPACE): “Yhteys⟨U+200B⟩tiedot”.',
    )
    const line =
      register('a')
        .split('\n')
        .find((text) => text.includes('Yhteystiedot')) ?? ''
    expect(first?.column).toBe(line.indexOf('Yhteystiedot') + 1)
  })
})

describe('control characters', () => {
  const controls = every(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/u)

  test('as they are and as escapes: an error in each', () => {
    expect(controls).toHaveLength(28 + 33 + 2 + 1)
    for (const sign of controls) {
      // NEL is a sign like any other to YAML 1.2.
      const raw = sign === '\u0085' ? 'schema/wrong-format#control-character' : 'yaml/control-character'
      expect(foundInBytes(withName(`a${sign}b`)), escapeOf(sign)).toEqual([raw])
      expect(foundInBytes(withName(`a${escapeOf(sign)}b`))).toEqual(['schema/wrong-format#control-escape'])
    }
  })

  test.each(['\\ud800', '\\udc00', '\\udfff\\ud83d', '\\U0000dbff', '\\uFFFE', '\\x9b', '\\N', '\\0', '\\e'])(
    'an escape for what is none: %s',
    (written) => {
      expect(foundInBytes(withName(`a${written}b`))).toEqual(['schema/wrong-format#control-escape'])
    },
  )

  test('through an alias too', () => {
    const text = `x-a: &a "a\\u009bb"\nid: a\nlanguages: [fi]\nregister: { name: *a }\n`
    expect(foundInBytes(text)).toEqual(['schema/wrong-format#control-character'])
  })

  test('half a picture in two escapes is a whole one', () => {
    expect(foundInBytes(withName('a\\ud83d\\ude00b'))).toEqual([])
  })
})
