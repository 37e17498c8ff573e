/** A text that lacks a language leaves a mark in the notice; it is neither left out nor taken from another language. */
import { expect, test } from 'vitest'
import type { Register } from '../../src/validate/register.ts'
import { compose, lines, section } from './compose.ts'

const register: Partial<Register> = {
  register: { name: { fi: 'Asiakasrekisteri' } },
  security: {
    introduction: { fi: 'Tiedot on suojattu.' },
    technical: [{ fi: 'palomuuri' }, { en: 'encryption' }],
  },
  extraSections: [{ id: 'media', heading: { fi: 'Kuvat' }, text: { fi: 'Kuvaamme juhlat.' } }],
}

test('in English, where only Finnish was written', () => {
  const notice = compose(register)
  expect(notice.title).toBe('[English text missing]')
  expect(lines(section(notice, 'security').blocks)).toEqual([
    '[English text missing]',
    expect.stringMatching(/:$/),
    '- [English text missing]',
    '- encryption',
  ])
  expect(section(notice, 'media').heading).toBe('[English text missing]')
  expect(section(notice, 'media').blocks[0]).toMatchObject({
    kind: 'paragraph',
    text: [{ kind: 'strong', children: [{ kind: 'text', text: '[English text missing]' }] }],
  })
  expect(JSON.stringify(notice.sections)).not.toMatch(/Asiakasrekisteri|palomuuri|Kuvaamme/)
})

test('in Finnish the gap is marked in Finnish', () => {
  expect(lines(section(compose(register, 'fi'), 'security').blocks)).toContain(
    '- [suomenkielinen teksti puuttuu]',
  )
})
