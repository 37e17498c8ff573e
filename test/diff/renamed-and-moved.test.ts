/** Items that were renamed, and facts that moved between a description and its parts. */
import { describe, expect, test } from 'vitest'
import type { Edit } from '../../src/diff/edit.ts'
import { editsOf } from '../../src/diff/edits.ts'
import { registerFrom } from './read-register.ts'

const HEAD = 'id: example\nlanguages: [fi, en]\n'

function edits(old: string, now: string): readonly Edit[] {
  const [a, b] = [old, now].map((text) =>
    registerFrom(/^languages:/m.test(text) ? `id: example\n${text}` : HEAD + text),
  )
  return editsOf(a as ReturnType<typeof registerFrom>, b as ReturnType<typeof registerFrom>).flatMap(
    (scope) => scope.edits,
  )
}

const told = (found: readonly Edit[]) =>
  found.map(({ kind, place, oldPath, newPath }) => [
    kind,
    place,
    oldPath?.join('/') ?? '',
    newPath?.join('/') ?? '',
  ])

describe('renamed ids', () => {
  const data = (id: string, name = 'Yhteystiedot') =>
    `data: [{ id: ${id}, name: ${name}, items: [nimi, osoite] }]\nrecipients: [{ id: r, receives: [${id}] }]\nretention: [{ id: k, of: [${id}] }]`

  test('are one edit, and none where they are referred to', () => {
    expect(edits(data('contact'), data('contact-details'))).toMatchObject([
      { kind: 'renamed', place: 'data/*', from: 'contact', to: 'contact-details' },
    ])
  })

  test('of something else are an item that went and one that came', () => {
    const health = data('health', 'Terveystiedot').replace('nimi, osoite', 'sairaudet, lääkitys')
    const places = told(edits(data('contact'), health)).map(([kind, place]) => `${kind} ${place}`)
    expect(places).toEqual([
      'added data/*',
      'removed data/*',
      'added recipients/*/receives/*',
      'removed recipients/*/receives/*',
      'added retention/*/of/*',
      'removed retention/*/of/*',
    ])
  })

  test('another company in the same role is another recipient', () => {
    const recipient = (id: string, name: string) =>
      `recipients: [{ id: ${id}, name: ${name}, role: processor, location: FI, purpose: postitus }]`
    const found = edits(recipient('alpha', 'Postitus Alfa Oy'), recipient('beta', 'Postitus Beeta Oy'))
    expect(found.map(({ kind }) => kind)).toEqual(['added', 'removed'])
  })

  test('are followed by what else changed', () => {
    const now = data('contact-details').replace('nimi, osoite', 'nimi, osoite, puhelinnumero')
    expect(told(edits(data('contact'), now)).map(([kind, place]) => `${kind} ${place}`)).toEqual([
      'renamed data/*',
      'added data/*/items/*',
    ])
  })

  test('of sections, parts and footnotes are renamed in texts, headings and orders too', () => {
    const text = (section: string, note: string, part: string) => `
register: { activity: "Katso [](#${section}).[^${note}]" }
document: { footnotes: [{ id: ${note}, text: Laki. }] }
extraSections: [{ id: ${section}, heading: Lisää, text: Sanoja. }]
parts: [{ id: ${part}, name: Asiakkaat, data: [{ id: a }] }]
sections: { ${part}-data: { before: Ensin } }
layout: { order: [purposes, ${section}] }`
    expect(edits(text('more', 'law', 'one'), text('extra', 'act', 'two')).map(({ kind }) => kind)).toEqual([
      'renamed',
      'renamed',
      'renamed',
    ])
  })
})

describe('parts', () => {
  const parts =
    'parts: [{ id: a, name: A, data: [{ id: x, name: X }] }, { id: b, name: B, data: [{ id: y }] }]'

  test('each is compared with itself', () => {
    const now =
      'parts: [{ id: b, name: B, data: [{ id: y }] }, { id: a, name: A, data: [{ id: x, name: Z }] }]'
    const scopes = editsOf(registerFrom(HEAD + parts), registerFrom(HEAD + now))
    expect(
      scopes.map(({ scope, edits: found }) => [
        scope.part,
        ...told(found).map(([kind, place]) => `${kind} ${place}`),
      ]),
    ).toEqual([[undefined, 'moved parts'], ['b'], ['a', 'changed data/*/name']])
  })

  test('that come and go are whole, then told fact by fact', () => {
    expect(told(edits(parts, 'parts: [{ id: a, name: A, data: [{ id: x, name: X }] }]'))).toEqual([
      ['removed', 'parts/*', 'parts/1', ''],
      ['removed', 'data/*', 'parts/1/data/0', ''],
    ])
  })

  test('take facts of the description without tearing them', () => {
    const old = 'data: [{ id: x, name: X, openEnded: true }]'
    expect(told(edits(old, parts))).toEqual([
      ['added', 'parts/*', '', 'parts/0'],
      ['added', 'parts/*', '', 'parts/1'],
      ['added', 'data/*', '', 'parts/1/data/0'],
      ['moved', 'data/*', 'data/0', 'parts/0/data/0'],
      ['changed', 'data/*/openEnded', 'data/0/openEnded', 'parts/0/data/0'],
    ])
  })
})
