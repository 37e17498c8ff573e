// When the duties of the GDPR apply, and what is enough to meet them.
import { expect, test } from 'vitest'
import { duty } from './covered.ts'

const CONTROLLER = 'controllers: [{ name: Esimerkki Oy, emails: [tietosuoja@esimerkki.example] }]'

test.each([
  [
    'no legitimate interests',
    'legitimate-interests',
    'purposes: [{ id: orders, basis: contract }]',
    'not-applicable',
  ],
  [
    'an interest that is not named',
    'legitimate-interests',
    'purposes: [{ id: orders, basis: legitimate-interests }]',
    'not-told',
  ],
  ['no officer, said on purpose', 'dpo', 'dpo: none', 'not-applicable'],
  ['not a word of an officer', 'dpo', CONTROLLER, 'not-told'],
  [
    'an authority without an officer',
    'dpo',
    'controllers: [{ name: Esimerkkilä, kind: municipality }]\ndpo: none',
    'not-told',
  ],
  ['no transfers, said on purpose', 'transfers', 'transfers: none', 'not-applicable'],
  ['not a word of transfers', 'transfers', CONTROLLER, 'not-told'],
  [
    'a transfer within the EEA',
    'transfer-mechanism',
    'transfers: [{ id: support, to: NO }]',
    'not-applicable',
  ],
  [
    'a transfer without a mechanism',
    'transfer-mechanism',
    'transfers: [{ id: support, to: IN }]',
    'not-told',
  ],
  [
    'clauses without a copy',
    'transfer-copy',
    'transfers: [{ id: support, to: IN, mechanism: standard-clauses }]',
    'not-told',
  ],
  [
    'an adequacy decision needs no copy',
    'transfer-copy',
    'transfers: [{ id: support, to: CH, mechanism: adequacy-decision }]',
    'not-applicable',
  ],
  ['data from the person only', 'sources', 'sources: [{ id: person, kind: data-subject }]', 'not-applicable'],
  [
    'a source of which it is not told whether it is public',
    'sources',
    'sources: [{ id: club, kind: third-party, name: Esimerkkiseura ry }]',
    'not-told',
  ],
  [
    'a source that nobody takes for public',
    'sources',
    'sources: [{ id: agency, kind: credit-information, name: Luottoluotsi Oy }]',
    'told',
  ],
  [
    'a public register',
    'sources',
    'sources: [{ id: trade, kind: public-register, name: Kaupparekisteri }]',
    'told',
  ],
  [
    'an exemption that must be made public',
    'exemption',
    'collectedElsewhere: { exemption: impossible-or-disproportionate }',
    'not-told',
  ],
  ['one controller', 'joint-essence', CONTROLLER, 'not-applicable'],
  [
    'two controllers and no essence',
    'joint-essence',
    'controllers: [{ name: Yksi Oy }, { name: Kaksi Oy }]',
    'not-told',
  ],
  [
    'a controller outside the EEA',
    'representative',
    'controllers: [{ name: Esimerkki Ltd, country: US }]',
    'not-told',
  ],
  [
    'a controller whose address is outside the EEA',
    'representative',
    'controllers: [{ name: Esimerkki Ltd, address: { street: Main Street 1, city: Boston, country: US } }]',
    'not-told',
  ],
  ['a controller without a country', 'representative', CONTROLLER, 'not-applicable'],
  [
    'a foreign authority',
    'representative',
    'controllers: [{ name: Example Authority, country: US, kind: public-authority }]',
    'not-applicable',
  ],
  [
    'a further use without a reason for its being compatible',
    'further-use',
    'purposes: [{ id: research, name: Tutkimus, basis: contract, furtherUse: { original: { fi: hoito, en: care } } }]',
    'not-told',
  ],
  [
    'a further use by consent',
    'further-use',
    'purposes: [{ id: research, name: Tutkimus, basis: consent, furtherUse: { original: { fi: hoito, en: care } } }]',
    'told',
  ],
  [
    'special data that go to two purposes, one without a condition',
    'special-condition',
    'purposes: [{ id: care, name: Hoito, special: { condition: health-care } }, { id: billing, name: Laskutus }]\ndata: [{ id: health, name: Terveys, special: health, for: [care, billing] }]',
    'not-told',
  ],
  [
    'a decision on a contract with human review',
    'human-review',
    'automatedDecisions: [{ id: credit, name: Luotto, ground: contract, safeguards: { fi: ihminen käsittelee, en: a human decides } }]',
    'told',
  ],
  [
    'a decision by law',
    'human-review',
    'automatedDecisions: [{ id: tax, name: Vero, ground: law }]',
    'not-applicable',
  ],
  [
    'a transfer by consent without its risks',
    'transfer-consent',
    'transfers: [{ id: support, to: IN, mechanism: derogation-consent }]',
    'not-told',
  ],
  [
    'a transfer by consent with its risks',
    'transfer-consent',
    'transfers: [{ id: support, to: IN, mechanism: derogation-consent, details: { fi: Siirtoon liittyy riski., en: The transfer involves risks. } }]',
    'told',
  ],
  [
    'data that only cameras collect',
    'required',
    'sources: [{ id: cameras, kind: device }]\ndata: [{ id: recordings, name: Tallenteet, from: [cameras] }]',
    'not-applicable',
  ],
  [
    'voluntary data, without consequences',
    'required',
    'data: [{ id: answers, name: Vastaukset, required: voluntary }]',
    'told',
  ],
  [
    'required data, without consequences',
    'required',
    'data: [{ id: answers, name: Vastaukset, required: contract }]',
    'not-told',
  ],
] as const)('%s', (_what, id, yaml, status) => {
  expect(duty(yaml, id).status).toBe(status)
})
