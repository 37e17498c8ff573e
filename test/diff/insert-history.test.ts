// An entry more in the history of changes, and every other character as it was.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type HistoryEntry, insertHistory } from '../../src/diff/insert-history.ts'

const entry: HistoryEntry = {
  date: '2026-11-22',
  what: { fi: ['Lisättiin vastaanottaja: X.', 'Säilytysaika piteni.'], en: ['A recipient was added: X.'] },
  draft: 'abc123abc123',
}

const block = `- date: 2026-11-22
  what:
    fi: >-
      Lisättiin vastaanottaja: X.
      Säilytysaika piteni.
    en: >-
      A recipient was added: X.
  x-draft: "abc123abc123"
`

const indented = (text: string, columns: number) => text.replace(/^(?=.)/gm, ' '.repeat(columns))

describe('the newest entry stands', () => {
  test('above the others', async () => {
    const before = `# Head\nid: a   # the id\nchanges:\n    history:   # newest first\n        # the last one\n        - {date: 2025-01-01, what: "x"}\n\nparts: []\n`
    expect(await insertHistory(before, entry)).toBe(
      before.replace('        - {date', `${indented(block, 8)}        - {date`),
    )
  })

  test('below them where the oldest stands first', async () => {
    const list =
      'changes:\n  history:\n  - date: 2024-01-01\n    what: first\n  - date: 2025-01-01\n    what: second # so it was\n'
    const before = `${list}# the end\nid: a\n`
    expect(await insertHistory(before, entry)).toBe(`${list}${indented(block, 2)}# the end\nid: a\n`)
  })

  test('in a list of its own below the other keys', async () => {
    const before = 'changes:\n  informing: by email # and post\nid: a\n'
    expect(await insertHistory(before, entry)).toBe(
      `changes:\n  informing: by email # and post\n  history:\n${indented(block, 4)}id: a\n`,
    )
  })

  test('at the end of a description that says nothing of changes', async () => {
    expect(await insertHistory('id: a', entry)).toBe(`id: a\nchanges:\n  history:\n${indented(block, 4)}`)
    const spaced = 'id: a\n\nname: |\n  b\n\n# the end\n'
    const written = await insertHistory(spaced, entry)
    expect(written).toContain('\nchanges:\n  history:\n')
    expect(written).toContain('# the end')
  })

  test('before those that the shared parts tell, which a list of its own would hide', async () => {
    const written = await insertHistory('id: a\n', entry, [
      { date: '2024-01-01', what: { fi: 'x', en: 'y' } },
    ])
    expect(written).toContain('    - date: 2026-11-22')
    expect(written).toContain('    - date: 2024-01-01\n      what:\n        fi: x\n        en: y\n')
  })
})

const flow =
  '{ date: 2026-11-22, what: { fi: "Lisättiin vastaanottaja: X. Säilytysaika piteni.", en: "A recipient was added: X." }, x-draft: "abc123abc123" }'

test.each([
  [
    'changes: { history: [{ date: 2025-01-01, what: x }] }\n',
    `changes: { history: [${flow}, { date: 2025-01-01, what: x }] }\n`,
  ],
  ['changes: { history: [] }\n', `changes: { history: [${flow}] }\n`],
  ['changes: { informing: x }\n', `changes: { informing: x, history: [${flow}] }\n`],
  ['changes: { informing: x, }\n', `changes: { informing: x, history: [${flow}] }\n`],
  ['changes: {}\n', `changes: { history: [${flow}]}\n`],
  ['{ id: a }\n', `{ id: a, changes: { history: [${flow}] } }\n`],
])('braces and brackets stay: %s', async (before, after) => {
  expect(await insertHistory(before, entry)).toBe(after)
})

test('the version stands in quotes', async () => {
  expect(await insertHistory('id: a\n', { ...entry, version: '2.0' })).toContain('\n      version: "2.0"\n')
})

test.each([
  'changes: *other\nid: a\n',
  'x-a: &other { informing: x }\nchanges: *other\n',
  'changes: none\n',
  '- a list\n',
  '',
])('there is no place in %j', async (before) => {
  expect(await insertHistory(before, entry)).toBeUndefined()
})

const notices = new URL('../../notices/', import.meta.url)

test.each(readdirSync(notices).filter((name) => /^(?!notice\.).*\.yaml$/.test(name)))(
  'the sample %s gets its entry, and keeps every line',
  async (name) => {
    const before = readFileSync(new URL(name, notices), 'utf8')
    const after = (await insertHistory(before, entry)) ?? ''
    const lines = after.split('\n')
    const added = lines.indexOf(lines.find((line) => line.includes('2026-11-22')) ?? '')
    expect([...lines.slice(0, added), ...lines.slice(added + block.split('\n').length - 1)].join('\n')).toBe(
      before,
    )
    const { history } = (parse(after) as { changes: { history: { date: string }[] } }).changes
    expect(history[0]?.date).toBe('2026-11-22')
  },
)
