// Which words are marked, and where a change begins and ends.
import { describe, expect, test } from 'vitest'
import type { Inline } from '../../../src/compose/notice.ts'
import { diffText } from '../../../src/diff/redline/diff-text.ts'
import { takeText } from '../../../src/diff/redline/take-side.ts'
import { marks } from './marks.ts'
import { citation, link, reference, strong } from './small-notice.ts'

const none = { old: new Map<string, string>(), new: new Map<string, string>() }
const run = (text: string | readonly Inline[]): readonly Inline[] =>
  typeof text === 'string' ? [{ kind: 'text', text }] : text
const diff = (old: string | readonly Inline[], fresh: string | readonly Inline[]) =>
  diffText(run(old), run(fresh), none)

describe('words', () => {
  test.each([
    ['We keep it for 1 year.', 'We keep it for 3 years.', 'We keep it for [-1 year-]{+3 years+}.'],
    ['We keep data.', 'We keep data and files.', 'We keep data{+ and files+}.'],
    [
      'Siirrämme tietoja EU:n ulkopuolelle harvoin.',
      'Siirrämme tietoja ETA:n ulkopuolelle harvoin.',
      'Siirrämme tietoja [-EU:n-]{+ETA:n+} ulkopuolelle harvoin.',
    ],
    [
      'Laki on voimassa 1.5.2018 alkaen kaikilla.',
      'Laki on voimassa 1.6.2018 alkaen kaikilla.',
      'Laki on voimassa [-1.5.2018-]{+1.6.2018+} alkaen kaikilla.',
    ],
    [
      'Processing rests on Article 13(2)(a) of the Regulation.',
      'Processing rests on Article 13(2)(b) of the Regulation.',
      'Processing rests on Article [-13(2)(a)-]{+13(2)(b)+} of the Regulation.',
    ],
    ['Kiitos 😀 sinulle tästä.', 'Kiitos 😁 sinulle tästä.', 'Kiitos [-😀-]{+😁+} sinulle tästä.'],
  ])('%s → %s', (old, fresh, expected) => {
    expect(marks(diff(old, fresh))).toBe(expected)
  })

  test('a sentence that came is marked from its beginning to its end', () => {
    expect(marks(diff('We keep it. We sell it.', 'We keep it. We show it. We sell it.'))).toBe(
      'We keep it. {+We show it. +}We sell it.',
    )
  })

  test('a few same words between changes are given up: no confetti', () => {
    const text = marks(
      diff(
        'We delete the files of our former customers in the archive, unless a law says something else.',
        'We delete the messages of your earlier purchases in the archive, unless a law says something else.',
      ),
    )
    expect(text).toBe(
      'We delete the [-files of our former customers-]{+messages of your earlier purchases+} in the archive, unless a law says something else.',
    )
  })

  test('where more than two thirds changed, both texts stand whole', () => {
    expect(marks(diff('We sell data to banks in Norway.', 'Nobody receives your data.'))).toBe(
      '[-We sell data to banks in Norway.-]{+Nobody receives your data.+}',
    )
  })
})

describe('what is no text', () => {
  test('a link is whole, with its words and its address', () => {
    const old = [...run('See our page at '), link('https://a.example', 'the shop'), ...run(' any time.')]
    const fresh = [...run('See our page at '), link('https://b.example', 'the shop'), ...run(' any time.')]
    expect(diff(old, fresh).map(({ mark, inline }) => [mark, inline.kind])).toEqual([
      ['same', 'text'],
      ['deleted', 'link'],
      ['inserted', 'link'],
      ['same', 'text'],
    ])
  })

  test('a citation is whole', () => {
    const text = (article: string) => [...run('Contract, always '), citation(`GDPR ${article}`)]
    expect(marks(diff(text('6(1)(a)'), text('6(1)(b)')))).toBe(
      'Contract, always [-GDPR 6(1)(a)-]{+GDPR 6(1)(b)+}',
    )
  })

  test('a word that is strong now is another word', () => {
    const plain = 'You may object at any time to this processing.'
    const fresh = [...run('You may '), strong('object'), ...run(' at any time to this processing.')]
    expect(marks(diff(plain, fresh))).toBe('You may [-object-]{+object+} at any time to this processing.')
  })

  test('words within one mark are compared, and the mark is one again on either side', () => {
    const old = [strong('You may always object to marketing')]
    const fresh = [strong('You may never object to marketing')]
    const both = diff(old, fresh)
    expect(marks(both)).toBe('You may [-always-]{+never+} object to marketing')
    expect(takeText(both, 'old')).toEqual(old)
    expect(takeText(both, 'new')).toEqual(fresh)
  })

  test('two marks that touch stay two', () => {
    const old = [strong('a'), strong('b'), ...run(' and more of the same words')]
    const fresh = [strong('a'), strong('b'), ...run(' and most of the same words')]
    expect(takeText(diff(old, fresh), 'old')).toEqual(old)
    expect(takeText(diff(old, fresh), 'new')).toEqual(fresh)
  })

  test('a number of a section that changed by itself is not marked, and each side has its own', () => {
    const numbers = { old: new Map([['rights', '4']]), new: new Map([['rights', '5']]) }
    const text = (number: string) => [...run('See section '), reference('rights', number), ...run('.')]
    const both = diffText(text('4'), text('5'), numbers)
    expect(both.every(({ mark }) => mark === 'same')).toBe(true)
    expect(takeText(both, 'old')).toEqual(text('4'))
    expect(takeText(both, 'new')).toEqual(text('5'))
  })

  test('words of a reference that a writer chose are words', () => {
    const numbers = { old: new Map([['rights', '4']]), new: new Map([['rights', '4']]) }
    const text = (words: string) => [...run('You can read more of it in '), reference('rights', words)]
    expect(marks(diffText(text('the list'), text('the table'), numbers))).toBe(
      'You can read more of it in [-the list-]{+the table+}',
    )
  })
})
