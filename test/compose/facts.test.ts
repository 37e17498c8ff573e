/** How labelled facts look: one look in a paragraph, labels that are told apart, small letters in brackets. */
import { describe, expect, test } from 'vitest'
import type { Inline } from '../../src/compose/notice.ts'
import { compose, section, told } from './compose.ts'

/** Labels of a paragraph: quiet ones as they are, dark ones in capitals. */
function looks(text: readonly Inline[]): string[] {
  return text.flatMap((inline) => {
    if (inline.kind === 'label') return [inline.text]
    return inline.kind === 'text' && inline.text.endsWith(': ') ? [inline.text.trim().toUpperCase()] : []
  })
}

describe('labels of one paragraph look alike', () => {
  const published = 'on our site'
  const exemption = 'already-informed' as const

  function labels(elsewhere: object): string[] {
    const { blocks } = section(compose({ collectedElsewhere: elsewhere }, 'fi'), 'sources')
    return blocks.flatMap((block) => (block.kind === 'paragraph' ? looks(block.text) : []))
  }

  test('quiet where one of them is short', () => {
    expect(labels({ exemption, published })).toEqual([
      'Poikkeus velvollisuudesta ilmoittaa kullekin rekisteröidylle:',
      'Missä käsittelystä kerrotaan yleisesti:',
    ])
  })

  test('dark where each is a sentence', () => {
    expect(labels({ exemption })).toEqual(['POIKKEUS VELVOLLISUUDESTA ILMOITTAA KULLEKIN REKISTERÖIDYLLE:'])
  })
})

test.each([
  ['fi', 'todistus (erityinen henkilötietoryhmä: terveyttä koskevat tiedot)', 'kuva (poikkeus: vierailijat)'],
  [
    'en',
    'todistus (special category of personal data: data concerning health)',
    'kuva (exception: vierailijat)',
  ],
] as const)('remarks in brackets begin with a small letter: %s', (language, special, exception) => {
  const notice = compose(
    {
      data: [{ id: 'health', name: 'Terveys', items: [{ item: 'todistus', special: 'health' }] }],
      notCollected: [{ data: 'kuva', exception: 'vierailijat' }],
    },
    language,
  )
  expect(told(notice, 'data')).toEqual(expect.arrayContaining([`- ${special}`, `- ${exception}`]))
})

test('the provision behind a basis and that behind a special category have labels of their own', () => {
  const notice = compose({
    purposes: [
      {
        id: 'care',
        name: 'Care',
        basis: 'legal-obligation',
        law: 'Act 1/2020',
        special: { condition: 'health-care', law: 'Act 2/2020' },
      },
    ],
  })
  const row = told(notice, 'purposes').at(-1)
  expect(row).toContain('Applicable provision: Act 1/2020')
  expect(row).toContain('Provision on which the condition is based: Act 2/2020')
})

test('a source that is a device is named so that phones, cameras and locks are meant alike', () => {
  const sources = [{ id: 'camera', kind: 'device' as const }]
  expect(told(compose({ sources }, 'fi'), 'sources')).toContain('Laite, josta tietoja kertyy:')
})
