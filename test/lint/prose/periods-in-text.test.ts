/** Periods in words, as criteria and notices of old have them. */
import { describe, expect, test } from 'vitest'
import { periodsIn } from '../../../src/lint/prose/periods-in-text.ts'

describe('periodsIn', () => {
  test.each([
    ['kuusi vuotta tilikauden päättymisestä', ['P6Y']],
    ['enintään kuuden (6) kuukauden ajan', ['P6M']],
    ['24 kk hakuajan päättymisestä', ['P24M']],
    ['vuoden ajan, minkä jälkeen kolme kuukautta varmuuskopioissa', ['P1Y', 'P3M']],
    ['sen vuoden loppuun, jonka aikana tilikausi päättyi', []],
    ['72 tuntia', ['PT72H']],
    ['for two years, then a month in backups', ['P2Y', 'P1M']],
    ['until the end of the year', []],
    ['as long as necessary', []],
  ])('%s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods)
  })
})
