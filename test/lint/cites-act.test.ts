/** An Act is named by its name, number, section or article; “the law” names none. */
import { expect, test } from 'vitest'
import { citesAct } from '../../src/lint/cites-act.ts'

test.each([
  'kirjanpitolaki 1336/1997, 2 luku 10 §',
  'tietosuojalain mukaan',
  'laki sähköisen viestinnän palveluista',
  'ulosottokaari',
  'Accounting Act',
  'Act on Electronic Communications Services 917/2014',
  'section 29 of the Act',
  'tietosuoja-asetuksen 6 artikla',
])('names an Act: %s', (text) => {
  expect(citesAct(text)).toBe(true)
})

test.each([
  'voimassa oleva lainsäädäntö',
  'lakiin perustuva velvoite',
  'voimassa olevan lain mukaan',
  'työlainsäädännön velvoitteet',
  'applicable legislation',
  'the law obliges us',
])('names none: %s', (text) => {
  expect(citesAct(text)).toBe(false)
})

test('one language that names it is enough', () => {
  expect(citesAct({ fi: 'kirjanpitolaki 1336/1997', en: 'the law' })).toBe(true)
  expect(citesAct(undefined)).toBe(false)
})
