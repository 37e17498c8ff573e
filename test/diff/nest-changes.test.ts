/** References to what came or went are told with it, as long as they weigh no more. */
import { expect, test } from 'vitest'
import { rows, tell } from './tell.ts'

const group = (id: string) => `{ id: ${id}, name: { fi: ${id}, en: ${id} } }`

test('a new group, and the purpose that concerns it', () => {
  const of = (groups: readonly string[]) =>
    `dataSubjects: [${groups.map(group).join(', ')}]\npurposes: [{ id: care, name: { fi: Hoito, en: Care }, basis: contract, subjects: [${groups.join(', ')}] }]`
  expect(
    rows(tell(of(['members']), of(['members', 'visitors']))).map(([what, en]) => `${what}: ${en}`),
  ).toEqual([
    'material subjects.group-added: A group of data subjects was added: visitors.',
    '> material purpose.subjects-added: A purpose now concerns further groups of data subjects: Care (visitors).',
  ])
})

test('what weighs more than the item stands by itself', () => {
  const data = (ids: readonly string[]) =>
    `data: [${ids.map(group).join(', ')}]\nrecipients: [{ id: partner, name: { fi: Kumppani, en: Partner }, role: controller, receives: [${ids.join(', ')}] }]`
  const told = tell(data(['basic']), data(['basic', 'orders']))
  expect(told.map(({ id, weight }) => [id, weight])).toEqual([
    ['data.category-added', 'notable'],
    ['recipient.data-or-purpose-widened', 'material'],
  ])
})
