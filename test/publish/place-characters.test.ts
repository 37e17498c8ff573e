// Where characters that no font has are told of: at the texts that hold them.
import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { placeCharacters } from '../../src/publish/place-characters.ts'

const missing = (...characters: readonly string[]): Diagnostic => ({
  code: 'pdf/missing-glyph',
  severity: 'warning',
  file: 'notices/x.yaml',
  path: ['recipients', 0, 'role'],
  args: { characters, codePoints: characters.map((character) => `code of ${character}`), substitute: '□' },
})

const data = {
  recipients: [
    { name: { fi: 'Kauppa 漢', en: 'Shop 漢' }, role: 'processor' },
    { name: { fi: 'A\u030a 字 漢', en: 'Other' } },
  ],
}

test('one finding tells of each text, with the characters that it holds', () => {
  const found = placeCharacters([missing('漢', '字')], data, ['en'])
  expect(found.map(({ path, args }) => [path, args?.['characters'], args?.['codePoints']])).toEqual([
    [['recipients', 0, 'name', 'fi'], ['漢'], ['code of 漢']],
    [
      ['recipients', 1, 'name', 'fi'],
      ['漢', '字'],
      ['code of 漢', 'code of 字'],
    ],
  ])
  expect(found.every(({ at }) => at === 'value')).toBe(true)
})

test('what is composed when it is printed is found where it was written apart', () => {
  const [found] = placeCharacters([missing('Å')], data, [])
  expect(found?.path).toEqual(['recipients', 1, 'name', 'fi'])
})

test('what no text holds, and every other finding, stays as it was', () => {
  const other: Diagnostic = { ...missing(), code: 'pdf/page-too-slow' }
  expect(placeCharacters([missing('☂'), other], data, [])).toEqual([missing('☂'), other])
})
