/** Rights as sections of their own: where the layout names them, they no longer stand below the rights. */
import { describe, expect, test } from 'vitest'
import type { Register } from '../../src/validate/register.ts'
import { compose, outline, section, told } from './compose.ts'

const register: Partial<Register> = {
  controllers: [{ name: 'Esimerkki Oy' }],
  contacts: [{ emails: ['tietosuoja@notice.example'] }],
  register: { name: { fi: 'Asiakasrekisteri', en: 'Customer register' } },
  purposes: [
    { id: 'orders', name: { fi: 'Tilaukset', en: 'Orders' }, basis: 'contract' },
    {
      id: 'letters',
      name: { fi: 'Postitus', en: 'Mailing' },
      basis: 'legitimate-interests',
      directMarketing: { channels: ['post'] },
    },
  ],
  data: [{ id: 'contact-details', name: { fi: 'Yhteystiedot', en: 'Contact details' } }],
  sources: [{ id: 'the-person', kind: 'data-subject' }],
  recipients: 'none',
  transfers: 'none',
  retention: [{ of: ['contact-details'], period: 'P1Y' }],
  security: { technical: [{ fi: 'palomuuri', en: 'firewall' }] },
  complaint: {},
  changes: { newPurpose: true },
}

function headings(more: Partial<Register>, language: 'fi' | 'en' = 'en'): string[] {
  return outline(compose({ ...register, ...more }, language).sections)
}

function top(more: Partial<Register>, language: 'fi' | 'en' = 'en'): string[] {
  return headings(more, language).filter((line) => !line.startsWith(' '))
}

describe('the traditional layout', () => {
  const layout = { name: 'traditional' as const }

  test('follows the older Finnish order and headings; access and rectification stand by themselves', () => {
    expect(headings({ layout }, 'fi')).toEqual([
      '1 Rekisterinpitäjä',
      '2 Yhteyshenkilö rekisteriä koskevissa asioissa',
      '3 Rekisterin nimi',
      '4 Henkilötietojen käsittelyn tarkoitus ja oikeusperuste',
      '5 Rekisterin tietosisältö',
      '6 Säännönmukaiset tietolähteet',
      '7 Tietojen säännönmukaiset luovutukset ja muut vastaanottajat',
      '8 Tietojen siirto EU:n tai ETA:n ulkopuolelle',
      '9 Rekisterin suojauksen periaatteet',
      '10 Tietojen säilytysaika',
      '11 Tarkastusoikeus',
      '12 Oikeus vaatia tiedon korjaamista',
      '13 Muut henkilötietojen käsittelyyn liittyvät oikeudet',
      '  Oikeus tietojen poistamiseen',
      '  Oikeus käsittelyn rajoittamiseen',
      '  Oikeus siirtää tiedot järjestelmästä toiseen',
      '  Oikeus vastustaa käsittelyä',
      '  Oikeus vastustaa suoramarkkinointia',
      '  Oikeuksien käyttäminen',
      '14 Oikeus tehdä valitus valvontaviranomaiselle',
      '15 Selosteen muutokset',
    ])
  })

  test('in English', () => {
    expect(top({ layout }).slice(10, 13)).toEqual([
      '11 Right of access',
      '12 Right to rectification',
      '13 Other rights relating to the processing of personal data',
    ])
  })

  test('questions are the same in every order, but for the rights that are left', () => {
    const questions = top({ layout: { ...layout, headings: 'question' } }, 'fi')
    expect(questions[4]).toBe('5 Mitä henkilötietoja käsittelemme?')
    expect(questions[12]).toBe('13 Mitä muita oikeuksia sinulla on?')
  })

  test('a right that is not told makes no section and no gap', () => {
    expect(top({ layout, rights: { told: ['access', 'erasure', 'direct-marketing'] } }).slice(9, 12)).toEqual(
      [
        '10 Retention period of the data',
        '11 Right of access',
        '12 Other rights relating to the processing of personal data',
      ],
    )
  })

  test('where no right is left, how rights are used stands by itself', () => {
    const rights: Register['rights'] = { told: ['access', 'rectification'], channels: ['post'] }
    expect(top({ layout, rights }).slice(10, 13)).toEqual([
      '11 Right of access',
      '12 Right to rectification',
      '13 Exercising the rights',
    ])
  })

  test('with neither of the two told, the rights are the rights', () => {
    expect(headings({ layout, rights: { told: ['objection'] } })).toContain('11 Rights of the data subject')
  })
})

describe('the order names rights', () => {
  const layout = { order: ['right-access', 'controller', 'right-direct-marketing'] }

  test('each stands where it is named, with its anchor, its citation and its box', () => {
    const notice = compose({ ...register, layout })
    expect(outline(notice.sections).slice(0, 3)).toEqual([
      '1 Right of access',
      '2 Controller',
      '3 Right to object to direct marketing',
    ])
    expect(section(notice, 'right-direct-marketing')).toMatchObject({
      boxed: true,
      citation: 'GDPR, Article 21(2) and (3)',
    })
    expect(section(notice, 'rights').sections.map(({ id }) => id)).not.toContain('right-access')
  })

  test('the sentence before the rights that are left fits them', () => {
    const own = compose({ ...register, layout })
    expect(told(own, 'rights')[0]).toMatch(/^You also have the following rights\./)
    expect(told(compose(register), 'rights')[0]).toMatch(/^You have the following rights\./)
  })

  test('one right that is left needs no sentence before it', () => {
    const rights: Register['rights'] = { told: ['access', 'erasure'] }
    expect(told(compose({ ...register, layout, rights }), 'rights')).toEqual([])
  })

  test('how rights are used may stand anywhere; the rights are still all of them', () => {
    const printed = top({ layout: { order: ['rights', 'rights-how'] } })
    expect(printed.slice(0, 2)).toEqual(['1 Rights of the data subject', '2 Exercising the rights'])
  })

  test('a right that another Act gives, too', () => {
    const rights: Register['rights'] = {
      special: [{ id: 'log-data', name: 'Right to log data', law: 'Act 703/2023' }],
    }
    expect(headings({ layout: { order: ['right-log-data'] }, rights })[0]).toBe('1 Right to log data')
  })
})

describe('merged rights', () => {
  test('with each other alone they stay below the rights, where the first of them stood', () => {
    const layout = { merge: [{ sections: ['right-restriction', 'right-objection'] }] }
    const notice = compose({ ...register, layout }, 'fi')
    expect(section(notice, 'rights').sections.map(({ id }) => id)).toEqual([
      'right-access',
      'right-rectification',
      'right-erasure',
      'right-restriction',
      'right-portability',
      'right-direct-marketing',
      'rights-how',
    ])
    expect(section(notice, 'right-restriction')).toMatchObject({
      heading: 'Oikeus käsittelyn rajoittamiseen ja oikeus vastustaa käsittelyä',
      citation: 'Tietosuoja-asetuksen 18 artikla; Tietosuoja-asetuksen 21 artiklan 1 kohta',
    })
  })

  test('with another section they leave the rights', () => {
    const layout = { merge: [{ sections: ['contact', 'rights-how'], heading: 'Whom to ask' }] }
    expect(headings({ layout })).toContain('2 Whom to ask')
    expect(headings({ layout })).not.toContain('  Exercising the rights')
  })

  test('an order that names the first gives the whole its place', () => {
    const layout = {
      order: ['right-access'],
      merge: [{ sections: ['right-access', 'right-rectification'], subheadings: true }],
    }
    expect(headings({ layout }).slice(0, 3)).toEqual([
      '1 Right of access and right to rectification',
      '  Right of access',
      '  Right to rectification',
    ])
  })
})

describe('texts of one’s own', () => {
  const sections: Register['sections'] = {
    'right-access': { heading: 'Seeing your data', before: 'Before.', after: 'After.' },
    'right-erasure': { replace: 'We erase on request.' },
  }

  test.each([[{}], [{ order: ['right-access', 'right-erasure'] }]])(
    'hold wherever the right stands: %j',
    (layout) => {
      const notice = compose({ ...register, layout, sections })
      expect(section(notice, 'right-access').heading).toBe('Seeing your data')
      expect(told(notice, 'right-access')[0]).toBe('Before.')
      expect(told(notice, 'right-access').at(-1)).toBe('After.')
      expect(told(notice, 'right-erasure')).toEqual(['We erase on request.'])
    },
  )

  test('what replaces the rights that are left leaves those that stand by themselves', () => {
    const printed = headings({
      layout: { order: ['right-access'] },
      sections: { rights: { replace: 'Other rights are told on request.' } },
    })
    expect(printed[0]).toBe('1 Right of access')
    expect(printed).not.toContain('  Right to erasure')
  })
})

describe('extra sections', () => {
  const extra = (after: string) => [{ id: 'fees', heading: 'Fees', text: 'None.', after }]

  test('after a right of its own it is a section', () => {
    const layout = { order: ['controller', 'right-access'] }
    expect(top({ layout, extraSections: extra('right-access') }).slice(1, 3)).toEqual([
      '2 Right of access',
      '3 Fees',
    ])
  })

  test('after a right below the rights it stands below them too', () => {
    const printed = headings({ extraSections: extra('right-access') })
    expect(printed[printed.indexOf('  Right of access') + 1]).toBe('  Fees')
  })

  test('after a section that has nothing to say it stands where that would', () => {
    const printed = top({ extraSections: extra('cookies') })
    expect(printed[printed.findIndex((line) => line.includes('Fees')) - 1]).toContain('Security')
  })
})

describe('references', () => {
  const refer = (text: string, layout: Register['layout'], rights: Register['rights'] = {}) =>
    told(
      compose({ ...register, ...(layout && { layout }), rights, sections: { controller: { after: text } } }),
      'controller',
    ).at(-1)

  test('lead to the right wherever it stands', () => {
    expect(refer('See section [](#right-access).', { order: ['right-access'] })).toBe('See section 1.')
    expect(refer('See [](#right-access).', {})).toBe('See “Right of access”.')
  })

  test('to the rights lead to the first of them where none is left', () => {
    const layout = { name: 'traditional' as const }
    expect(refer('See section [](#rights).', layout, { told: ['access'] })).toBe('See section 11.')
  })

  test('to a section that has nothing to say print its heading, and lead nowhere', () => {
    expect(refer('See [](#cookies).', {})).toBe('See “Cookies”.')
  })
})

describe('several registers in one document', () => {
  const parts: Register['parts'] = [
    {
      id: 'members',
      name: 'Members',
      purposes: [{ id: 'a', name: 'A', basis: 'consent' }],
      retention: [{ name: 'All', period: 'P1Y' }],
      rights: { channels: ['email'] },
    },
    { id: 'doors', name: 'Doors', purposes: [{ id: 'b', name: 'B', basis: 'contract' }] },
  ]
  const document = { controllers: [{ name: 'Esimerkki ry' }], complaint: {}, parts }

  test('a part that tells its own rights has them as sections of its own', () => {
    const notice = compose({ ...document, layout: { name: 'traditional' } })
    expect(outline(notice.sections).filter((line) => /^ {0,2}\d/.test(line))).toEqual([
      '1 Controller',
      '2 Members',
      '  2.1 Purpose and legal basis of the processing of personal data',
      '  2.2 Retention period of the data',
      '  2.3 Right of access',
      '  2.4 Right to rectification',
      '  2.5 Other rights relating to the processing of personal data',
      '3 Doors',
      '  3.1 Purpose and legal basis of the processing of personal data',
      '4 Right of access',
      '5 Right to rectification',
      '6 Other rights relating to the processing of personal data',
      '7 Right to lodge a complaint with a supervisory authority',
    ])
    expect(section(notice, 'members-right-access').number).toBe('2.3')
  })

  test('the order holds within the parts too, and may name a part', () => {
    const printed = outline(compose({ ...document, layout: { order: ['doors', 'retention'] } }).sections)
    expect(printed[0]).toBe('1 Doors')
    expect(printed.slice(printed.indexOf('3 Members') + 1)[0]).toBe('  3.1 Retention periods')
  })

  test('texts, numbers and extra sections name a section of a part by its anchor', () => {
    const notice = compose({
      ...document,
      layout: { numbering: 'explicit' },
      sections: {
        members: { number: 'A', before: 'All members.' },
        'members-retention': { number: 'A.7', heading: 'Until when?', after: 'See [](#purposes).' },
        'members-purposes': { number: 'A.1' },
      },
      extraSections: [
        { id: 'fees', heading: 'Fees', text: 'None.', after: 'members-purposes', number: 'A.2' },
      ],
    })
    const { sections, blocks } = section(notice, 'members')
    expect(outline(sections).slice(0, 3)).toEqual([
      'A.1 Purposes and legal bases of the processing',
      'A.2 Fees',
      'A.7 Until when?',
    ])
    expect(blocks).toHaveLength(1)
    expect(told(notice, 'members-retention').at(-1)).toBe('See A.1.')
  })
})
