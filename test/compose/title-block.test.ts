/** The title, and what is said beside it. */
import { expect, test } from 'vitest'
import type { Register } from '../../src/validate/register.ts'
import { compose } from './compose.ts'

const register = { name: { fi: 'Asiakasrekisteri', en: 'Customer register' } }
const controllers = [{ name: 'Esimerkki Oy' }]

function head(more: Partial<Register>, language: 'fi' | 'en' = 'fi') {
  const { title, kind, besideTitle } = compose(more, language)
  return [title, kind, besideTitle]
}

test('the kind of document stands beside the title', () => {
  expect(head({ register })).toEqual(['Asiakasrekisteri', 'Tietosuojaseloste', undefined])
})

test('a title that says the kind, in whatever case, says it alone; on sheets the register stands beside it', () => {
  const document = { title: { fi: 'TIETOSUOJASELOSTE', en: 'Privacy Notice' } }
  expect(head({ document, register })).toEqual(['TIETOSUOJASELOSTE', undefined, 'Asiakasrekisteri'])
  expect(head({ document, register }, 'en')).toEqual(['Privacy Notice', undefined, 'Customer register'])
})

test('without a register, the controller stands beside such a title', () => {
  const document = { title: 'Tietosuojaseloste' }
  expect(head({ document, controllers })).toEqual(['Tietosuojaseloste', undefined, 'Esimerkki Oy'])
  expect(head({ document })).toEqual(['Tietosuojaseloste', undefined, undefined])
})

test('nothing is said twice where kind and controller make the title', () => {
  expect(head({ controllers })).toEqual(['Tietosuojaseloste – Esimerkki Oy', undefined, undefined])
})

test('a kind within other words does not say it', () => {
  const document = { title: 'Asiakkaiden tietosuojaseloste' }
  expect(head({ document })).toEqual(['Asiakkaiden tietosuojaseloste', 'Tietosuojaseloste', undefined])
})
