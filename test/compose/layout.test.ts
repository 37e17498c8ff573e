/** Order, numbers, headings, merging and references. */
import { describe, expect, test } from 'vitest'
import type { Register } from '../../src/validate/register.ts'
import { compose, outline, section, told } from './compose.ts'

const register: Partial<Register> = {
  register: { name: { fi: 'Asiakasrekisteri', en: 'Customer register' } },
  controllers: [{ name: 'Esimerkki Oy' }],
  purposes: [{ id: 'orders', name: { fi: 'Tilaukset', en: 'Orders' }, basis: 'contract' }],
  retention: [{ of: ['orders'], period: 'P1Y' }],
  deletion: { review: { fi: 'vuosittain', en: 'yearly' } },
  security: { technical: [{ fi: 'palomuuri', en: 'firewall' }] },
  transfers: 'none',
  recipients: 'none',
}

function headings(more: Partial<Register>, language: 'fi' | 'en' = 'en'): string[] {
  return outline(compose({ ...register, ...more }, language).sections).filter((line) => !line.startsWith(' '))
}

test('the standard order, numbered without gaps; what has nothing to say is left out', () => {
  expect(headings({})).toEqual([
    '1 Controller',
    '2 Name of the register',
    '3 Purposes and legal bases of the processing',
    '4 Recipients of personal data',
    '5 Transfers outside the EU and the EEA',
    '6 Retention periods',
    '7 Security of personal data',
    '8 Rights of the data subject',
    '9 Right to lodge a complaint with a supervisory authority',
  ])
})

test('headings as questions, in both forms of address', () => {
  const layout = { headings: 'question' as const }
  expect(headings({ layout }, 'fi')[0]).toBe('1 Kuka vastaa henkilötiedoistasi?')
  expect(headings({ layout, document: { address: 'data-subject' } }, 'fi')[0]).toBe(
    '1 Kuka vastaa henkilötiedoista?',
  )
})

test('named sections come first, the others follow in the standard order', () => {
  expect(headings({ layout: { order: ['register', 'controller'] } }).slice(0, 3)).toEqual([
    '1 Name of the register',
    '2 Controller',
    '3 Purposes and legal bases of the processing',
  ])
})

test('a summary is read first, whatever the order names; one that is named stands there', () => {
  const document = { summary: ['We keep little.'] }
  expect(headings({ document, layout: { order: ['register'] } }).slice(0, 3)).toEqual([
    'Summary',
    '1 Name of the register',
    '2 Controller',
  ])
  expect(headings({ document, layout: { order: ['register', 'summary'] } })[1]).toBe('Summary')
})

describe('those who answer stay together', () => {
  const dpo = { title: 'Data protection officer', emails: ['dpo@notice.example'] }
  const contacts = [{ title: 'Customer service', emails: ['asiakas@notice.example'] }]
  const representative = { name: 'Edustaja Oy' }

  test('a representative and an officer follow the controller and contact that the order names', () => {
    const layout = { order: ['contact', 'register', 'controller'] }
    expect(headings({ dpo, contacts, representative, layout }).slice(0, 5)).toEqual([
      '1 Contact for matters concerning the register',
      '2 Data protection officer',
      '3 Name of the register',
      '4 Controller',
      '5 Representative in the EU',
    ])
  })

  test('without a contact the officer follows the controller, after its representative', () => {
    const layout = { order: ['purposes', 'controller', 'retention'] }
    expect(headings({ dpo, representative, layout }).slice(1, 5)).toEqual([
      '2 Controller',
      '3 Representative in the EU',
      '4 Data protection officer',
      '5 Retention periods',
    ])
  })

  test('what the order names itself stands there', () => {
    const layout = { order: ['dpo', 'contact'] }
    expect(headings({ dpo, contacts, layout })[0]).toBe('1 Data protection officer')
  })

  test('that there is no officer is said beside the contact, else beside the controller', () => {
    expect(told(compose({ ...register, dpo: 'none', contacts }), 'contact').at(-1)).toMatch(
      /^No data protection/,
    )
    const parts = [{ id: 'members', name: 'Members', contacts, retention: [{ period: 'P1Y' }] }]
    const notice = compose({ controllers: [{ name: 'Esimerkki ry' }], dpo: 'none', parts })
    expect(outline(notice.sections).slice(0, 2)).toEqual(['1 Controller', '2 Members'])
    expect(told(notice, 'controller').at(-1)).toMatch(/^No data protection/)
  })
})

test('merged sections stand where the first of them stood, under one heading', () => {
  const merged = headings({ layout: { merge: [{ sections: ['security', 'retention'] }] } })
  expect(merged).toContain('6 Security and retention of personal data')
  expect(merged).not.toContain('Retention periods')
  const pair = headings({ layout: { merge: [{ sections: ['recipients', 'transfers'] }] } }, 'fi')
  expect(pair).toContain('4 Vastaanottajat ja siirrot EU:n ja ETA:n ulkopuolelle')
})

test('merged sections may keep their headings as sub-headings', () => {
  const notice = compose({
    ...register,
    layout: { merge: [{ sections: ['security', 'retention'], subheadings: true }] },
  })
  expect(section(notice, 'security').sections.map(({ heading }) => heading)).toEqual([
    'Security of personal data',
    'Retention periods',
  ])
})

test('a small section flows into its host, unless the layout gives it a place', () => {
  expect(told(compose(register), 'retention').at(-1)).toBe('Review of the need to keep data: yearly')
  expect(headings({ layout: { order: ['deletion'] } })[0]).toBe('1 Deletion of data')
})

test('a heading of one’s own, texts around the facts, and a section without a number', () => {
  const notice = compose({
    ...register,
    sections: {
      retention: { heading: { fi: 'Kauanko?', en: 'How long?' }, before: 'Before.', after: 'After.' },
      recipients: { numbered: false },
    },
  })
  expect(section(notice, 'retention').heading).toBe('How long?')
  expect(told(notice, 'retention')[0]).toBe('Before.')
  expect(told(notice, 'retention').at(-1)).toBe('After.')
  expect(section(notice, 'recipients').number).toBeUndefined()
  expect(section(notice, 'transfers').number).toBe('4')
})

test('an extra section stands after the one it names, also where that one has been merged', () => {
  const extraSections = [{ id: 'quality', heading: 'Quality', text: 'We listen.', after: 'retention' }]
  expect(headings({ extraSections })[6]).toBe('7 Quality')
  const layout = { merge: [{ sections: ['security', 'retention'] as ['security', 'retention'] }] }
  expect(headings({ extraSections, layout })[6]).toBe('7 Quality')
})

describe('numbering', () => {
  test('none', () => {
    expect(headings({ layout: { numbering: 'none' } })[0]).toBe('Controller')
  })
  test('explicit prints what was given, gaps and all', () => {
    const sections = { controller: { number: '1' }, retention: { number: '12' } }
    const printed = headings({ layout: { numbering: 'explicit' }, sections })
    expect(printed).toContain('1 Controller')
    expect(printed).toContain('12 Retention periods')
    expect(printed).toContain('Name of the register')
  })
  test('explicit numbers may be repeated, and sub-sections have theirs', () => {
    const notice = compose({
      ...register,
      layout: { numbering: 'explicit' },
      sections: {
        controller: { number: '1' },
        register: { number: '1' },
        rights: { number: '10' },
        'right-erasure': { number: '10.2' },
      },
    })
    expect(outline(notice.sections)).toEqual(
      expect.arrayContaining(['1 Controller', '1 Name of the register', '10 Rights of the data subject']),
    )
    expect(section(notice, 'right-erasure').number).toBe('10.2')
    expect(section(notice, 'right-access').number).toBeUndefined()
  })
  test('a merged section has the number of its first, and each sub-heading its own', () => {
    const notice = compose({
      ...register,
      layout: {
        numbering: 'explicit',
        merge: [{ sections: ['security', 'retention'], subheadings: true }],
      },
      sections: {
        security: { number: '9' },
        'security-own': { number: '9.1' },
        retention: { number: '9.2' },
      },
    })
    expect(section(notice, 'security').number).toBe('9')
    expect(section(notice, 'security').sections.map(({ number }) => number)).toEqual(['9.1', '9.2'])
  })
  test('automatic numbers reach a sub-section that asks for one', () => {
    const notice = compose({ ...register, sections: { 'right-erasure': { numbered: true } } })
    expect(section(notice, 'right-erasure').number).toBe('8.1')
  })
})

describe('references', () => {
  const refer = (text: string, more: Partial<Register> = {}) =>
    told(compose({ ...register, ...more, sections: { controller: { after: text } } }, 'fi'), 'controller').at(
      -1,
    )

  test('an empty reference prints the number, so that the writer inflects the word before it', () => {
    expect(refer('Ks. kohta [](#retention).')).toBe('Ks. kohta 6.')
  })
  test('words of one’s own are kept', () => {
    expect(refer('Ks. [säilytysajat](#retention).')).toBe('Ks. säilytysajat.')
  })
  test('a section without a number is named', () => {
    expect(refer('Ks. [](#retention).', { layout: { numbering: 'none' } })).toBe('Ks. ”Säilytysajat”.')
  })
  test('a merged section leads to the one that holds it', () => {
    const layout = { merge: [{ sections: ['security', 'retention'] as ['security', 'retention'] }] }
    const notice = compose({
      ...register,
      layout,
      sections: { controller: { after: 'See [](#retention).' } },
    })
    const paragraph = section(notice, 'controller').blocks.at(-1)
    expect(paragraph).toMatchObject({ text: [{}, { kind: 'reference', section: 'security' }, {}] })
  })
})

test('several registers in one document: numbers below the part, anchors that do not collide', () => {
  const notice = compose({
    controllers: [{ name: 'Esimerkki ry' }],
    parts: [
      {
        id: 'members',
        name: { fi: 'Jäsenet', en: 'Members' },
        purposes: [{ id: 'a', name: 'A', basis: 'consent' }],
      },
      { id: 'cameras', name: { fi: 'Kamerat', en: 'Cameras' }, retention: [{ period: 'PT72H' }] },
    ],
  })
  expect(outline(notice.sections).filter((line) => !/^ {2}\D/.test(line))).toEqual([
    '1 Controller',
    '2 Members',
    '  2.1 Purposes and legal bases of the processing',
    '3 Cameras',
    '  3.1 Retention periods',
    '4 Rights of the data subject',
    '5 Right to lodge a complaint with a supervisory authority',
  ])
  expect(section(notice, 'members-purposes').number).toBe('2.1')
  expect(section(notice, 'right-withdraw')).toBeDefined()
})

test('anchors are the same in every language', () => {
  const ids = (language: 'fi' | 'en') => compose(register, language).sections.map(({ id }) => id)
  expect(ids('fi')).toEqual(ids('en'))
})

test('the workspace’s layout holds where the register is silent', () => {
  expect(outline(compose(register, 'en', { numbering: 'none' }).sections)[0]).toBe('Controller')
  const own = compose({ ...register, layout: { numbering: 'auto' } }, 'en', { numbering: 'none' })
  expect(outline(own.sections)[0]).toBe('1 Controller')
})
