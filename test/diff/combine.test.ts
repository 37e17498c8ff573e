/** Rules of combination of the table of materiality, on changes of real descriptions. */
import { describe, expect, test } from 'vitest'
import type { Change, ChangeKind, Effect, Tier } from '../../src/diff/change.ts'
import { combine } from '../../src/diff/combine.ts'
import { compareRegisters } from '../../src/diff/compare-registers.ts'
import type { Edit } from '../../src/diff/edit.ts'
import { editsOf } from '../../src/diff/edits.ts'
import { documentDates } from '../../src/diff/kinds/document.ts'
import { processorInKnownCategory } from '../../src/diff/kinds/recipients.ts'
import { change } from '../../src/diff/make-change.ts'
import type { Register } from '../../src/validate/register.ts'
import { registerFrom } from './read-register.ts'

const HEAD = 'id: example\nlanguages: [fi, en]\n'

function pair(old: string, now: string): { old: Register; new: Register; edits: readonly Edit[] } {
  const [a, b] = [registerFrom(HEAD + old), registerFrom(HEAD + now)] as const
  return { old: a, new: b, edits: editsOf(a, b).flatMap((scope) => scope.edits) }
}

function kind(tier: Tier, ...effects: [Effect, ...Effect[]]): ChangeKind {
  return {
    id: 'example.changed',
    area: 'recipients',
    tier,
    effects,
    reason: [],
    texts: { default: { en: '', fi: '' } },
  }
}

/** One change of all edits, of an effect that its area would give it. */
function judged(old: string, now: string, tier: Tier, effect: Effect): Change | undefined {
  const { edits, ...registers } = pair(old, now)
  return combine([change(kind(tier, effect), { edits })], registers, {})[0]
}

const RECIPIENT = 'recipients: [{ id: a, name: A }]'
const NOTHING = 'register: { name: R }'

describe('beside silence', () => {
  test('what was untold weighs as what is added, and is told for the first time', () => {
    const told = judged(NOTHING, `${NOTHING}\n${RECIPIENT}`, 'A', 'widens')
    expect(told).toMatchObject({ weight: 'material', remarks: ['told-for-the-first-time'] })
  })

  test('an item of a list that was there is merely added', () => {
    const told = judged(RECIPIENT, 'recipients: [{ id: a, name: A }, { id: b, name: B }]', 'A', 'widens')
    expect(told).toMatchObject({ weight: 'material', remarks: [] })
  })

  test('what is no longer told cannot be ordered', () => {
    const told = judged(`${NOTHING}\n${RECIPIENT}`, NOTHING, 'A', 'narrows')
    expect(told).toMatchObject({ effect: 'incomparable', weight: 'material' })
  })

  test('that there is none any more is a removal', () => {
    const told = judged(RECIPIENT, 'recipients: none', 'A', 'narrows')
    expect(told).toMatchObject({ effect: 'narrows', weight: 'notable' })
  })

  test('that there is none, where nothing was said, is notable', () => {
    for (const tier of ['A', 'B'] as const) {
      const told = judged(NOTHING, `${NOTHING}\nrecipients: none`, tier, 'narrows')
      expect(told).toMatchObject({ weight: 'notable', remarks: [] })
    }
  })

  test('something in place of none is added', () => {
    expect(judged('recipients: none', RECIPIENT, 'A', 'widens')).toMatchObject({
      weight: 'material',
      remarks: [],
    })
  })
})

describe('a correction of an error', () => {
  const corrected = (date: string) =>
    judged(
      'document: { effective: 2026-01-01 }',
      `document: { effective: ${date} }\n${RECIPIENT}\nchanges: { reason: correction-of-error }`,
      'A',
      'widens',
    )

  test('is notable where both states are in force at the same date', () => {
    const registers = pair(NOTHING, `${NOTHING}\n${RECIPIENT}\nchanges: { reason: correction-of-error }`)
    const edits = registers.edits.filter(({ place }) => place === 'recipients/*')
    const [told] = combine([change(kind('A', 'widens'), { edits })], registers, {})
    expect(told).toMatchObject({
      weight: 'notable',
      remarks: ['told-for-the-first-time', 'correction-of-error'],
    })
  })

  test('is as grave as ever where the new state begins at another date', () => {
    expect(corrected('2026-06-01')).toMatchObject({ weight: 'material' })
  })

  test('softens nothing that was told before and is told otherwise now', () => {
    const now = `${RECIPIENT.replace('name: A', 'name: B')}\nchanges: { reason: correction-of-error }`
    const registers = pair(RECIPIENT, now)
    const edits = registers.edits.filter(({ place }) => place === 'recipients/*/name')
    expect(combine([change(kind('A', 'widens'), { edits })], registers, {})).toMatchObject([
      { weight: 'material' },
    ])
  })
})

describe('one language', () => {
  test('is remarked where the other says the same as before', () => {
    const told = judged(
      'recipients: [{ id: a, name: { fi: A, en: B } }]',
      'recipients: [{ id: a, name: { fi: A, en: C } }]',
      'A',
      'neutral',
    )
    expect(told).toMatchObject({ remarks: ['one-language'], languages: ['en'] })
  })

  test('is not where both changed', () => {
    const told = judged(
      'recipients: [{ id: a, name: { fi: A, en: B } }]',
      'recipients: [{ id: a, name: { fi: D, en: C } }]',
      'A',
      'neutral',
    )
    expect(told?.remarks).toEqual([])
  })
})

describe('the date of effect', () => {
  const dated = (from: string, to: string, effect: Effect) => {
    const registers = pair(
      `document: { effective: ${from} }\nrecipients: [{ id: a, name: A }]`,
      `document: { effective: ${to} }\nrecipients: [{ id: a, name: A }, { id: b, name: B }]`,
    )
    const [date, recipient] = registers.edits as [Edit, Edit]
    const args = { what: { plain: 'x' }, from: { plain: from }, to: { plain: to } }
    const changes = [
      change(documentDates, { edits: [date], args }),
      change(kind('A', effect), { edits: [recipient] }),
    ]
    return combine(changes, registers, {}).map((told) => `${told.kind.id} ${told.weight}`)
  }

  test('brought forward beside a material change is material itself', () => {
    expect(dated('2026-12-01', '2026-11-01', 'widens')).toContain('document.effective-date material')
  })

  test('put off, or beside nothing material, is form', () => {
    expect(dated('2026-11-01', '2026-12-01', 'widens')).toContain('document.dates editorial')
    expect(dated('2026-12-01', '2026-11-01', 'narrows')).toContain('document.dates editorial')
  })
})

describe('named processors', () => {
  const { edits, ...registers } = pair(RECIPIENT, 'recipients: [{ id: a, name: A }, { id: b, name: B }]')
  const told = change(processorInKnownCategory, { edits })

  test('are notable by themselves, and material to whoever promised to name them', () => {
    expect(combine([told], registers, {})).toMatchObject([{ weight: 'notable' }])
    expect(combine([told], registers, { namedProcessors: true })).toMatchObject([
      { tier: 'A', weight: 'material' },
    ])
  })
})

describe('the whole', () => {
  test('of a description and itself is nothing', () => {
    const one = registerFrom(HEAD + RECIPIENT)
    expect(compareRegisters(one, registerFrom(HEAD + RECIPIENT))).toEqual([])
  })

  test('stands in the order of the table, and each edit is told', () => {
    const {
      old,
      new: now,
      edits,
    } = pair(
      `${NOTHING}\nlayout: { lists: letters }\n${RECIPIENT}`,
      'register: { name: Q }\nrecipients: [{ id: a, name: A }, { id: b, name: B, role: controller }]\ncontrollers: [{ name: C }]',
    )
    const changes = compareRegisters(old, now)
    const told = new Set(
      changes.flatMap((one) => [...one.edits, ...one.consequences.flatMap((next) => next.edits)]),
    )
    expect([...told].map(({ place }) => place).sort()).toEqual(edits.map(({ place }) => place).sort())
    const areas = changes.map((one) => one.kind.area)
    expect(areas.indexOf('controllers')).toBeLessThan(areas.indexOf('recipients'))
    expect(areas.indexOf('recipients')).toBeLessThan(areas.lastIndexOf('document'))
  })
})
