/** Security, log data and what only some registers tell: row 63 of the table of materiality and what stands beside it. */
import { describe, expect, test } from 'vitest'
import { tell } from '../tell.ts'
import { expectTold, lines } from '../told-once.ts'

describe('row 63: security', () => {
  test('its introduction is no measure', () => {
    const told = tell(
      'security: { introduction: Suojaamme., technical: [salaus] }',
      'security: { technical: [salaus] }',
    )
    expect(told.map(({ fi }) => fi)).toEqual(['Tietoturvaa koskeva johdanto poistettiin.'])
  })

  const measures = (list: string) => `security: { technical: [${list}] }`
  const [keys, logs] = ['{ fi: salaus, en: encryption }', '{ fi: kulunvalvonta, en: access control }']

  test('a measure more narrows', () => {
    expectTold(measures(keys), measures(`${keys}, ${logs}`), [
      'security.changed narrows notable',
      'A security measure was added: access control.',
      'Tietoturvatoimi lisättiin: kulunvalvonta.',
    ])
  })

  test('one fewer widens', () => {
    expectTold(measures(`${keys}, ${logs}`), measures(keys), [
      'security.changed widens notable',
      'A security measure was removed: access control.',
      'Tietoturvatoimi poistettiin: kulunvalvonta.',
    ])
  })

  test('one in other words is incomparable', () => {
    const worded = (en: string) => measures(`{ fi: "${en}", en: "${en}" }`)
    expect(
      tell(worded('Data are encrypted in transit and at rest'), worded('Data are encrypted in transit')).map(
        ({ effect }) => effect,
      ),
    ).toEqual(['incomparable'])
  })
})

test('log data kept longer reach further', () => {
  const kept = (period: string) => `logs: { period: ${period} }`
  expect(lines(tell(kept('P1Y'), kept('P5Y')))).toEqual([
    'notable logs.changed: The information on log data changed: retention period of log data (5 years).',
  ])
  expect(tell(kept('P1Y'), kept('P5Y')).map(({ effect }) => effect)).toEqual(['widens'])
  expect(tell(kept('P5Y'), kept('P1Y')).map(({ effect }) => effect)).toEqual(['narrows'])
})

describe('cameras reach whom they film', () => {
  test('an area more', () => {
    const areas = (list: string) => `cameras: { areas: [${list}] }`
    expectTold(areas('{ fi: piha, en: yard }'), areas('{ fi: piha, en: yard }, { fi: aula, en: lobby }'), [
      'cameras.changed widens material',
      'An area under camera surveillance was added: lobby.',
      'Kameravalvottu alue lisättiin: aula.',
    ])
  })

  test('a promise not to film taken back', () => {
    const spared = (list: string) => `cameras: { notFilmed: [${list}] }`
    expect(lines(tell(spared('showers, saunas'), spared('showers')))).toEqual([
      'material cameras.changed: The promise not to film an area was withdrawn: saunas.',
    ])
  })

  test('sound as well', () => {
    const records = (list: string) => `cameras: { records: [${list}] }`
    expect(lines(tell(records('video'), records('video, sound')))).toEqual([
      'material cameras.changed: The cameras now also record: sound.',
    ])
  })

  test('watching live', () => {
    expect(lines(tell('cameras: { liveViewing: false }', 'cameras: { liveViewing: true }'))).toEqual([
      'material cameras.changed: The picture is now viewed live.',
    ])
  })
})

describe('what only some registers tell', () => {
  test('publishing more reaches everybody', () => {
    const what = (list: string) => `publication: { what: [${list}] }`
    expectTold(what('{ fi: nimi, en: name }'), what('{ fi: nimi, en: name }, { fi: kuva, en: picture }'), [
      'publication.changed widens material',
      'Further data are published: picture.',
      'Tietoja julkaistaan enemmän: kuva.',
    ])
  })

  test.each([
    ['a reporting channel', 'whistleblowing: { followUp: { fi: FACT, en: FACT } }', 'material'],
    ['public access', 'publicity: { secret: { fi: FACT, en: FACT } }', 'notable'],
    ['a project', 'project: { funder: { fi: FACT, en: FACT } }', 'notable'],
  ])('%s in other words', (_, yaml, weight) => {
    const told = tell(yaml.replaceAll('FACT', 'seven days'), yaml.replaceAll('FACT', 'a month or two'))
    expect(told.map((one) => [one.effect, one.weight])).toEqual([['incomparable', weight]])
  })

  test('a way of reporting fewer', () => {
    const ways = (list: string) => `whistleblowing: { ways: [${list}] }`
    expect(tell(ways('form, phone'), ways('form')).map(({ effect, weight }) => [effect, weight])).toEqual([
      ['widens', 'material'],
    ])
  })
})
