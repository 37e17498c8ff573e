// What a finding names is written as people write it, in the language of the messages.
import { describe, expect, test } from 'vitest'
import { loadingOnDemand } from '../../src/diagnostics/on-demand.ts'
import { lintRegister } from '../../src/lint/lint-rules.ts'
import { shownValues, withShownDays } from '../../src/report/shown-values.ts'
import { wordDiagnostic } from '../../src/report/word-diagnostic.ts'
import { registerOf } from '../lint/register-of.ts'

test.each([
  ['country', 'IN', 'Intia', 'India'],
  ['place', 'IN, US', 'Intia, Yhdysvallat', 'India, United States'],
  // Elsewhere two capitals are words.
  ['words', 'IT', 'IT', 'IT'],
  ['place', 'Apuri Oy', 'Apuri Oy', 'Apuri Oy'],
  ['period', 'P6Y', '6 vuotta', '6 years'],
  ['period', 'P1Y6M', '1 vuosi 6 kuukautta', '1 year 6 months'],
  ['hours', 'PT72H', '72 tuntia', '72 hours'],
  ['words', 'P', 'P', 'P'],
  ['date', '2019-01-01', '1.1.2019', '1 January 2019'],
  ['inFirst', '2026-05-31, 2026-06-01', '31.5.2026, 1.6.2026', '31 May 2026, 1 June 2026'],
  ['words', '2026-99-99', '2026-99-99', '2026-99-99'],
])('%s: %s', (name, value, fi, en) => {
  expect(shownValues({ [name]: value }, 'fi')).toEqual({ [name]: fi })
  expect(shownValues({ [name]: value }, 'en')).toEqual({ [name]: en })
})

test('lists and numbers become texts', () => {
  expect(shownValues({ data: ['a', 'b'], count: 2 }, 'en')).toEqual({ data: 'a, b', count: '2' })
  expect(withShownDays({ tables: ['acts'], day: '2028-01-01' }, 'en')).toEqual({
    tables: ['acts'],
    day: '1 January 2028',
  })
})

async function message(yaml: string, code: string, language: 'en' | 'fi'): Promise<string | undefined> {
  const found = lintRegister(registerOf(yaml), { file: 'a.yaml', asOf: '2026-11-22' })
  const finding = found.find((one) => one.code === code)
  return finding === undefined
    ? undefined
    : (await loadingOnDemand(() => wordDiagnostic(finding, language))).message
}

describe('in messages', () => {
  test('a country and a day', async () => {
    const yaml = 'transfers: [{ id: support, to: IN, mechanism: adequacy-decision }]'
    expect(await message(yaml, 'transfer/not-adequate', 'fi')).toMatch(/22\.11\.2026.*Intia\.$/)
    expect(await message(yaml, 'transfer/not-adequate', 'en')).toMatch(/22 November 2026.*India\.$/)
  })

  test('an abbreviation at the end of a sentence has one full stop', async () => {
    const yaml = 'controllers: [{ name: Example Inc., country: US }]'
    expect(await message(yaml, 'controller/representative-missing', 'en')).toMatch(/Example Inc\.$/)
    expect(await message(yaml, 'controller/representative-missing', 'en')).not.toContain('..')
  })
})
