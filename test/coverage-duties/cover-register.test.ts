// Told is what the notice prints, in every language; what does not apply says why.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DUTIES } from '../../src/coverage/duties.ts'
import { valueAt } from '../../src/coverage/fact-pointer.ts'
import { registerOf } from '../lint/register-of.ts'
import { covered, duty } from './covered.ts'

const complete = readFileSync(new URL('../lint/complete-register.yaml', import.meta.url), 'utf8')

const CONTROLLER = 'controllers: [{ name: Esimerkki Oy, emails: [tietosuoja@esimerkki.example] }]'

describe('a complete register', () => {
  const { duties } = covered(complete)

  test('goes through every duty once', () => {
    expect(duties.map(({ id }) => id)).toEqual(DUTIES.map(({ id }) => id))
    expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length)
  })

  test('tells what applies, each fact in a section of both notices', () => {
    for (const { id, status, facts } of duties.filter(({ status: one }) => one === 'told')) {
      expect(facts.length, id).toBeGreaterThan(0)
      for (const fact of facts)
        expect(Object.keys(fact.places), `${id} ${fact.pointer}`).toEqual(['fi', 'en'])
      expect(status).toBe('told')
    }
  })

  test('points to facts that the description has', () => {
    const register = registerOf(complete)
    const pointers = duties.flatMap(({ facts }) => facts.map(({ pointer }) => pointer))
    const leadNowhere = pointers.filter((pointer) => valueAt(register, pointer) === undefined)
    // The right to complain is told without a fact: the authority is built in.
    expect([...new Set(leadNowhere)]).toEqual(['/complaint'])
  })

  test('says why a duty does not apply, in both languages', () => {
    const without = duties.filter(({ status }) => status === 'not-applicable')
    expect(without.length).toBeGreaterThan(0)
    for (const { id, because } of without) {
      expect(because?.en, id).toMatch(/\.$/)
      expect(because?.fi, id).toMatch(/\.$/)
    }
  })

  test('names the section in which a fact stands', () => {
    const [fact] = duties.find(({ id }) => id === 'retention')?.facts ?? []
    expect(fact?.pointer).toBe('/retention/0/period')
    expect(fact?.places).toMatchObject({
      fi: { id: 'retention', heading: 'Säilytysajat' },
      en: { id: 'retention', heading: 'Retention periods' },
    })
  })

  test('finds a right in its own section, from the bases that it follows from', () => {
    const objection = duties.find(({ id }) => id === 'objection')
    expect(objection?.facts.map(({ pointer }) => pointer)).toEqual(['/purposes/6/basis'])
    expect(objection?.facts[0]?.places['en']).toMatchObject({ heading: 'Right to object' })
  })
})

describe('what is not told', () => {
  test('lacks in the description', () => {
    const { status, untold } = duty(
      `${CONTROLLER}\npurposes: [{ id: orders, name: Tilaukset }]`,
      'legal-basis',
    )
    expect(status).toBe('not-told')
    expect(untold).toMatchObject([
      { what: { en: 'the legal basis' }, of: 'Tilaukset', why: 'missing', languages: ['fi', 'en'] },
    ])
  })

  test('is to be read where a text of one’s own stands in its place', () => {
    const retention = 'retention: [{ period: P3Y, from: end-of-contract }]'
    expect(duty(retention, 'retention').status).toBe('told')
    const replaced = `${retention}\nsections: { retention: { replace: { fi: Säilytämme tietoja., en: We keep data. } } }`
    const { status, manner, untold, facts } = duty(replaced, 'retention')
    expect({ status, manner }).toEqual({ status: 'not-told', manner: 'own-words' })
    expect(untold).toMatchObject([{ why: 'own-words', languages: ['fi', 'en'] }])
    expect(facts).toMatchObject([{ pointer: '/retention/0/period', places: {} }])
  })

  test('is a right that a notice taken over does not tell', () => {
    const purposes = 'purposes: [{ id: orders, name: Tilaukset, basis: contract }]'
    expect(duty(purposes, 'erasure').status).toBe('told')
    const taken = `${purposes}\nrights: { told: [access, rectification] }`
    expect(duty(taken, 'access').status).toBe('told')
    const erasure = duty(taken, 'erasure')
    expect(erasure).toMatchObject({ status: 'not-told', untold: [{ why: 'left-out' }] })
    expect(erasure.manner).toBeUndefined()
    const inWords = `${taken}
extraSections: [{ id: more, heading: { fi: Muuta, en: More }, text: { fi: Sinulla on oikeus pyytää tietojesi poistamista., en: You have the right to erasure of your data. } }]`
    expect(duty(inWords, 'erasure').manner).toBe('own-words')
  })

  test('is to be read in one language only where the other has no words of one’s own', () => {
    const replaced = `retention: [{ period: P3Y, from: end-of-contract }]
sections: { retention: { replace: { fi: Säilytämme tietoja. } } }`
    const { manner, untold } = duty(replaced, 'retention')
    expect(untold.map(({ why, languages }) => [why, languages])).toContainEqual(['own-words', ['fi']])
    expect(manner).toBe(untold.length === 1 ? 'own-words' : undefined)
  })

  test('is missing, not hidden, where the description says nothing of it', () => {
    const taken = `${CONTROLLER}\nrights: { told: [access] }`
    expect(duty(taken, 'complaint').untold).toMatchObject([{ why: 'missing' }])
  })

  test('is the right to complain in words of one’s own', () => {
    expect(duty(CONTROLLER, 'complaint').status).toBe('told')
    const replaced = `${CONTROLLER}\nsections: { complaint: { replace: { fi: Ota yhteyttä., en: Contact us. } } }`
    expect(duty(replaced, 'complaint').manner).toBe('own-words')
  })

  test('is a marketing fact whose section was replaced, though its purpose is printed', () => {
    const purposes = `purposes:
  - id: letters
    name: Uutiskirje
    basis: consent
    directMarketing: { channels: [email], choice: opt-in, stop: { fi: linkistä, en: by the link } }`
    expect(duty(purposes, 'electronic-marketing').status).toBe('told')
    const replaced = `${purposes}\nsections: { marketing: { replace: { fi: Markkinoimme., en: We market. } } }`
    expect(duty(replaced, 'electronic-marketing').status).toBe('not-told')
    expect(duty(replaced, 'purposes').status).toBe('told')
  })
})

describe('facts are found wherever the layout puts them', () => {
  test('in merged sections', () => {
    const merged = `security: { technical: [{ fi: salaus, en: encryption }] }
retention: [{ period: P3Y, from: end-of-contract }]
layout: { merge: [{ sections: [security, retention] }] }`
    const { status, facts } = duty(merged, 'retention')
    expect(status).toBe('told')
    expect(facts[0]?.places['en']?.id).toBe('security')
  })

  test('in the traditional order', () => {
    const traditional = covered(`${complete}\nlayout: { name: traditional }`)
    expect(traditional.duties.filter(({ status }) => status === 'not-told')).toEqual([])
  })
})

describe('a document of several registers', () => {
  const yaml = `${CONTROLLER}
transfers: none
parts:
  - id: members
    name: { fi: Jäsenet, en: Members }
    retention: [{ period: P1Y, from: end-of-membership }]
  - id: guests
    name: { fi: Vieraat, en: Guests }
    languages: [fi]`

  test('is gone through register by register', () => {
    expect(duty(yaml, 'retention', 'members').status).toBe('told')
    expect(duty(yaml, 'retention', 'guests').status).toBe('not-told')
    expect(duty(yaml, 'transfers', 'guests').status).toBe('not-applicable')
  })

  test('tells once what is common to all', () => {
    expect(covered(yaml).duties.filter(({ id }) => id === 'controller')).toHaveLength(1)
  })

  test('asks of a part only the languages in which it is published', () => {
    expect(duty(yaml, 'retention', 'guests').untold[0]?.languages).toEqual(['fi'])
  })

  test('finds the rights of a part in the part, or among the common ones', () => {
    const parts = `${CONTROLLER}
parts:
  - { id: members, name: Jäsenet, purposes: [{ id: dues, name: Maksut, basis: contract }], rights: { channels: [email] } }
  - { id: guests, name: Vieraat, purposes: [{ id: visits, name: Käynnit, basis: contract }] }`
    const place = (part: string) => duty(parts, 'access', part).facts[0]?.places['en']?.id
    expect(place('members')).toBe('members-right-access')
    expect(place('guests')).toBe('right-access')
  })
})
