// What becomes of characters on their way to the sheet.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fontCoverage } from '../../src/pdf/font-coverage.ts'
import { printableText } from '../../src/pdf/printable-text.ts'

const covered = (character: string): boolean => {
  const codePoint = character.codePointAt(0) ?? 0
  return fontCoverage.some(([first, last]) => codePoint >= first && codePoint <= last)
}

test.each([
  ['Åström: 5 § – ”ehdot” ≤ 12 kk', 'Åström: 5 § – ”ehdot” ≤ 12 kk', []],
  ['a\u030a on å', 'å on å', []],
  ['rivi\r\ntoinen\tkolmas', 'rivi toinen kolmas', []],
  ['tili\u202etxt.exe\u202c', 'tilitxt.exe', []],
  ['ta\u00advu ja\u200btaas\u00a010\u00a0€', 'ta\u00advu ja\u200btaas\u00a010\u00a0€', []],
  ['nolla\u0000 ja \ufeffmerkki', 'nolla ja merkki', []],
  ['perhe 👩‍👩‍👧!', 'perhe □!', ['👩‍👩‍👧']],
  ['lippu 🇫🇮🇸🇪', 'lippu □□', ['🇫🇮', '🇸🇪']],
  ['漢漢字', '□□□', ['漢', '字']],
  ['✓\ufe0f on', '✓ on', []],
])('%j is printed as %j', (text, printed, missing) => {
  expect(printableText(text)).toEqual({ text: printed, missing })
})

test('whatever is written, only characters that the fonts have are printed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { text: printed, missing } = printableText(text)
      expect([...printed].filter((character) => !covered(character))).toEqual([])
      expect(missing.some(covered)).toBe(false)
      expect(printableText(printed).missing).toEqual([])
    }),
  )
})
