/** Cookies: classes, and below them the cookies one by one, with lifetimes from minutes to years. */
import { expect, test } from 'vitest'
import { compose, section, told } from './compose.ts'

const classes = [
  {
    id: 'necessary',
    name: { fi: 'Välttämättömät', en: 'Necessary' },
    cookies: [
      { name: 'session', purpose: 'istunto', duration: 'PT30M', thirdParties: 'none' as const },
      { name: 'basket', duration: 'P14D' },
    ],
  },
  { id: 'statistics', cookies: [{ name: 'visit', duration: 'P2Y', thirdParties: ['Mittari Oy'] }] },
]

test('each cookie is told with its class, its own lifetime and its readers', () => {
  const notice = compose({ cookies: { classes } }, 'fi')
  expect(told(notice, 'cookies').slice(-4)).toEqual([
    'Eväste | Luokka | Kesto | Ulkopuoliset, joilla on pääsy tietoihin',
    'session | Välttämättömät Tarkoitus: istunto | 30 minuuttia | ei ulkopuolisia',
    'basket | Välttämättömät | 14 päivää | ',
    'visit | statistics | 2 vuotta | Mittari Oy',
  ])
})

test('classes alone make one table, headed by the cookie', () => {
  const [table, ...more] = section(
    compose({ cookies: { classes: [{ id: 'necessary', duration: 'P1Y' }] } }),
    'cookies',
  ).blocks
  expect(table).toMatchObject({ kind: 'table', columns: ['Cookie', 'Duration'] })
  expect(more).toEqual([])
})
