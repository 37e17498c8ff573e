// What counts as a breach, and what the rules find beside a duty.
import { describe, expect, test } from 'vitest'
import { isBreach } from '../../src/coverage/cover-register.ts'
import { DUTIES } from '../../src/coverage/duties.ts'
import { DUTY_SETTINGS } from '../../src/coverage/duty-setting.ts'
import { RULES } from '../../src/lint/rule-registry.ts'
import { registerOf } from '../lint/register-of.ts'
import { coveredRegister, duty, judged } from './covered.ts'

const CONTROLLER = 'controllers: [{ name: Esimerkki Oy, emails: [tietosuoja@esimerkki.example] }]'

describe('what is a breach', () => {
  test.each([
    ['an officer', 'dpo', CONTROLLER],
    ['automated decisions', 'automated', CONTROLLER],
    ['transfers', 'transfers', CONTROLLER],
  ])('whether there are %s may be left unanswered without a breach', (_what, id, yaml) => {
    const unanswered = duty(yaml, id)
    expect(unanswered).toMatchObject({ status: 'not-told', manner: 'not-answered' })
    expect(isBreach(unanswered)).toBe(false)
  })

  test('an authority has to answer whether it has an officer', () => {
    expect(isBreach(duty('controllers: [{ name: Esimerkkilä, kind: municipality }]', 'dpo'))).toBe(true)
  })

  test('what no law asks to tell is no breach', () => {
    const security = duty(CONTROLLER, 'record-security')
    expect(security.status).toBe('not-told')
    expect(isBreach(security)).toBe(false)
    expect(isBreach(duty(CONTROLLER, 'purposes'))).toBe(true)
  })

  test('a basis in other words is told, and is none of Article 6(1)', () => {
    const yaml =
      'purposes: [{ id: orders, name: Tilaukset, basis: { other: { fi: asiallinen yhteys, en: a connection } } }]'
    const { status, untold } = duty(yaml, 'legal-basis')
    expect(status).toBe('not-told')
    expect(untold[0]?.instead?.en).toMatch(/names? no basis of Article 6\(1\)/)
  })

  test('the two rights to object are told apart by their paragraphs', () => {
    const yaml = `purposes: [{ id: letters, name: Uutiskirje, basis: legitimate-interests, directMarketing: { channels: [post] } }]
rights: { told: [access] }`
    const notes = duty(yaml, 'objection-set-apart').untold.map(({ of }) => of)
    expect(notes).toEqual(['21(1)', '21(2)–(3)'])
  })

  test('the GDPR’s own duties do not hold under Act 1054/2018', () => {
    const yaml = `${CONTROLLER}\ndocument: { regime: law-enforcement }`
    expect(duty(yaml, 'portability').because?.en).toContain('1054/2018')
    expect(duty(yaml, 'controller')).toMatchObject({ status: 'told', cites: [{ act: '1054/2018' }] })
    expect(duty(yaml, 'access').status).toBe('told')
  })
})

describe('what the rules find', () => {
  test.each([
    [
      'special data that nobody has marked',
      'special-condition',
      'data: [{ id: order, name: Tilaus, items: [{ fi: allergiat, en: allergies }] }]',
      'special/undeclared',
    ],
    [
      'an identity code that nobody has marked',
      'identity-code',
      'data: [{ id: person, name: Henkilö, items: [{ fi: henkilötunnus, en: personal identity code }] }]',
      'identity-code/basis-missing',
    ],
    [
      'direct marketing in the words of a purpose',
      'direct-marketing',
      'purposes: [{ id: sales, name: { fi: Suoramarkkinointi, en: Direct marketing }, basis: legitimate-interests }]',
      'rights/direct-marketing',
    ],
  ])('%s make the duty apply', (_what, id, yaml, rule) => {
    expect(duty(yaml, id).status).toBe('not-applicable')
    const { status, findings, because } = judged(yaml, id)
    expect({ status, because }).toEqual({ status: 'not-told', because: undefined })
    expect(findings.map(({ code }) => code)).toContain(rule)
  })

  test.each([
    [
      'an adequacy decision that does not exist',
      'transfer-mechanism',
      'transfers: [{ id: support, to: IN, mechanism: adequacy-decision }]',
      'transfer/not-adequate',
    ],
    [
      'criteria that say nothing',
      'retention',
      'retention: [{ criteria: { fi: niin kauan kuin on tarpeen, en: as long as necessary } }]',
      'retention/vague',
    ],
  ])('%s is told, with what is wrong with it', (_what, id, yaml, rule) => {
    const { status, findings } = judged(yaml, id)
    expect(status).toBe('told')
    expect(findings.map(({ code }) => code)).toContain(rule)
  })

  test('concerns the part in which it stands, and no other', () => {
    const yaml = `${CONTROLLER}
parts:
  - { id: members, name: Jäsenet, retention: [{ criteria: { fi: toistaiseksi, en: until further notice } }] }
  - { id: guests, name: Vieraat, retention: [{ period: P1Y, from: last-contact }] }`
    expect(judged(yaml, 'retention', 'members').findings).not.toEqual([])
    expect(judged(yaml, 'retention', 'guests').findings.map(({ code }) => code)).not.toContain(
      'retention/vague',
    )
  })

  test('is left out where it is waived', () => {
    const register = registerOf(
      'data: [{ id: order, name: Tilaus, items: [{ fi: allergiat, en: allergies }] }]',
    )
    const waived = { reason: 'It is a brand.', owner: 'Legal', until: '2027-01-01' }
    const found = {
      code: 'special/undeclared',
      severity: 'warning',
      file: 'a.yaml',
      path: [],
      args: {},
      waived,
    } as const
    const special = coveredRegister(register, [found]).duties.find(({ id }) => id === 'special-condition')
    expect(special).toMatchObject({ status: 'not-applicable', findings: [] })
  })
})

describe('the setting of each duty', () => {
  test('is there, once, and names rules that exist', () => {
    expect(Object.keys(DUTY_SETTINGS).sort()).toEqual(DUTIES.map(({ id }) => id).sort())
    const known = new Set(
      RULES.flatMap(({ id, messages }) => [id, ...Object.keys(messages).map((key) => `${id}#${key}`)]),
    )
    for (const { rules = [], wakes = [] } of Object.values(DUTY_SETTINGS))
      for (const rule of [...rules, ...wakes])
        expect(
          rule.endsWith('/*') ? RULES.some(({ id }) => id.startsWith(rule.slice(0, -1))) : known.has(rule),
          rule,
        ).toBe(true)
  })
})
