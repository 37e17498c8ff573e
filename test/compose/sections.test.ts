/** What single sections say: explicit none, legal bases, contact details, the built-in authority. */
import { expect, test } from 'vitest'
import { compose, lines, section, told } from './compose.ts'

test('none is said in words, and silence says nothing', () => {
  const notice = compose({
    recipients: 'none',
    transfers: 'none',
    automatedDecisions: 'none',
    profiling: 'none',
    cookies: 'none',
    dpo: 'none',
  })
  expect(told(notice, 'recipients')).toEqual(['Personal data are not disclosed to external recipients.'])
  expect(told(notice, 'transfers')[0]).toContain('are not transferred outside the European Union (EU)')
  expect(told(notice, 'automated')).toHaveLength(2)
  expect(told(notice, 'cookies')).toEqual(['No cookies or similar technologies are used.'])
  expect(told(notice, 'dpo')).toEqual(['No data protection officer has been designated.'])
  expect(compose({}).sections.map(({ id }) => id)).toEqual(['rights', 'complaint'])
})

test('each purpose shows its legal bases with their points', () => {
  const notice = compose(
    {
      purposes: [
        {
          id: 'a',
          name: 'Myynti',
          basis: [{ basis: 'contract' }, { basis: 'legitimate-interests', interest: 'myynti' }],
        },
      ],
    },
    'fi',
  )
  expect(told(notice, 'purposes').at(-1)).toBe(
    'Myynti | Sopimuksen täytäntöönpano tai sopimuksen tekemistä edeltävät toimenpiteet ' +
      '(tietosuoja-asetuksen 6 artiklan 1 kohdan b alakohta) ' +
      'Oikeutettu etu (tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohta) | ' +
      'Oikeutettu etu, johon käsittely perustuu: myynti',
  )
})

test('a basis in other words is printed as it is', () => {
  const notice = compose({ purposes: [{ id: 'a', name: 'A', basis: { other: 'customer relationship' } }] })
  expect(told(notice, 'purposes').at(-1)).toContain('customer relationship')
})

test('joint controllers', () => {
  const notice = compose({
    controllers: [{ name: 'Yksi Oy' }, { name: 'Kaksi OÜ', country: 'EE' }],
    controllership: { essence: 'Yksi Oy answers.', contactPoint: 'a@b.example' },
  })
  expect(section(notice, 'controller').heading).toBe('Joint controllers')
  expect(told(notice, 'controller').join(' ')).toContain('Country: Estonia')
  expect(notice.controller).toBe('Yksi Oy and Kaksi OÜ')
})

test('an address, a PO box and a phone with its hours', () => {
  const notice = compose(
    {
      controllers: [
        {
          name: 'Esimerkki Oy',
          address: { poBox: '25', postalCode: '33311', city: 'Tampere' },
          phones: [{ number: '+358 (0)20 123 4567', hours: 'arkisin klo 9–15' }],
        },
      ],
    },
    'fi',
  )
  const details = told(notice, 'controller').join('\n')
  expect(details).toContain('PL 25, 33311 Tampere')
  expect(details).toContain('+358 (0)20 123 4567 (arkisin klo 9–15)')
  expect(JSON.stringify(section(notice, 'controller'))).toContain('tel:+358201234567')
})

test('an email hidden from robots is no link', () => {
  const notice = compose({ controllers: [{ name: 'A', emails: ['a@b.example'], obfuscateEmails: true }] })
  expect(told(notice, 'controller')).toContain('a (at) b.example')
  expect(JSON.stringify(section(notice, 'controller'))).not.toContain('mailto')
})

test('the Finnish authority is built in', () => {
  const fi = told(compose({}, 'fi'), 'complaint').join('\n')
  expect(fi).toContain('Tietosuojavaltuutetun toimisto')
  expect(fi).toContain('PL 800, 00531 Helsinki')
  expect(told(compose({}), 'complaint').join('\n')).toContain('+358 29 566 6700')
})

test('a start event is a code or words, a bound is said before the period', () => {
  const notice = compose({
    retention: [
      { name: 'A', period: 'P6Y', bound: 'at-least', from: 'end-of-financial-year' },
      { name: 'B', period: 'P1Y', from: 'last visit' },
    ],
  })
  expect(told(notice, 'retention').slice(-2)).toEqual([
    'A | at least 6 years | end of the financial year',
    'B | 1 year | last visit',
  ])
})

test('a transfer on standard clauses says that no adequacy decision covers it: Article 13(1)(f)', () => {
  const notice = compose({ transfers: [{ id: 'a', to: 'US', mechanism: 'standard-clauses' }] })
  expect(told(notice, 'transfers').join('\n')).toContain('There is no Commission adequacy decision')
  const adequate = compose({ transfers: [{ id: 'a', to: 'JP', mechanism: 'adequacy-decision' }] })
  expect(told(adequate, 'transfers').join('\n')).not.toContain('There is no Commission adequacy decision')
})

test('two recipients are a list, three a table', () => {
  const recipients = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `r${index}`, purpose: 'post' }))
  expect(section(compose({ recipients: recipients(2) }), 'recipients').blocks.at(-1)?.kind).toBe(
    'definitions',
  )
  expect(section(compose({ recipients: recipients(3) }), 'recipients').blocks.at(-1)?.kind).toBe('table')
})

test('every block knows the facts it was made from', () => {
  const notice = compose({
    retention: [{ name: 'A', period: 'P1Y' }],
    purposes: [{ id: 'a', name: 'A', basis: 'consent' }],
  })
  expect(section(notice, 'retention').blocks.at(-1)?.from).toEqual(['/retention/0'])
  expect(lines(section(notice, 'purposes').blocks)).toHaveLength(3)
})
