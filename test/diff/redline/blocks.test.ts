// How blocks, items and rows find each other.
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/compose/notice.ts'
import { told } from './marks.ts'
import { list, p, strong, table } from './small-notice.ts'

describe('paragraphs', () => {
  test('one that came between others', () => {
    expect(told([p('First one.'), p('Last one.')], [p('First one.'), p('Another.'), p('Last one.')])).toEqual(
      ['…', '{+Another.+}', '…'],
    )
  })

  test('one that says something else went, and another came', () => {
    expect(told([p('We sell your data to banks.')], [p('Nothing leaves Finland.')])).toEqual([
      '[-We sell your data to banks.-]',
      '{+Nothing leaves Finland.+}',
    ])
  })

  test('a paragraph that became a list went, and the list came', () => {
    expect(told([p('Names and addresses')], [list(['', 'Names']), p('x')])).toEqual([
      '[-Names and addresses-]',
      '- {+Names+}',
      '{+x+}',
    ])
  })
})

describe('items', () => {
  test('those of one id are one, however much of them changed', () => {
    expect(
      told(
        [list(['a', 'Names'], ['b', 'Purchases of last year'])],
        [list(['a', 'Names'], ['b', 'Trips abroad'])],
      ),
    ).toEqual(['- …', '- [-Purchases of last year-]{+Trips abroad+}'])
  })

  test('those without one are found by their words', () => {
    expect(
      told(
        [list(['', 'Names and addresses'], ['', 'Purchases'])],
        [list(['', 'Photographs'], ['', 'Names and numbers'], ['', 'Purchases'])],
      ),
    ).toEqual(['- {+Photographs+}', '- Names and [-addresses-]{+numbers+}', '- …'])
  })

  test('definitions of one term are one', () => {
    const terms = (...entries: readonly (readonly [string, string])[]): Block => ({
      kind: 'definitions',
      entries: entries.map(([term, text]) => ({ term: [{ kind: 'text', text: term }], blocks: [p(text)] })),
      from: [],
    })
    expect(
      told(
        [terms(['Name', 'Old Oy'], ['Post', 'Helsinki'])],
        [terms(['Name', 'New Ab'], ['Post', 'Helsinki'])],
      ),
    ).toEqual(['- Name: [-Old Oy-]{+New Ab+}', '- …'])
  })
})

describe('tables', () => {
  const columns = ['Data', 'Kept for']

  test('a cell that changed, under the name of its row', () => {
    expect(
      told(
        [table(columns, ['a', 'Customers', '1 year'], ['b', 'Bills', '6 years'])],
        [table(columns, ['a', 'Customers', '3 years'], ['b', 'Bills', '6 years'])],
      ),
    ).toEqual(['- Customers', '  Kept for: [-1 year-]{+3 years+}', '- …'])
  })

  test('with other columns the old table goes and the new one comes', () => {
    expect(
      told(
        [table(columns, ['a', 'Customers', '1 year'])],
        [table(['Data', 'Kept for', 'From'], ['a', 'Customers', '1 year', 'the purchase'])],
      ),
    ).toEqual([
      '[-Table-]',
      '- [-Customers-]',
      '  Kept for: [-1 year-]',
      '{+Table+}',
      '- {+Customers+}',
      '  Kept for: {+1 year+}',
      '  From: {+the purchase+}',
    ])
  })
})

test('the same words in other type are told apart', () => {
  expect(told([p('You may object.')], [p('You may ', strong('object'), '.')])).toEqual([
    'You may [-object-]{+**object**+}.',
  ])
})
