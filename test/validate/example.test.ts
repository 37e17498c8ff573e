/** A complete description, as a compliance officer would write it, with the organisation in a shared part. */
import { expect, test } from 'vitest'
import { mergeExtends } from '../../src/parse/merge-extends.ts'
import { validateRegister } from '../../src/validate/validate-register.ts'
import { parsed } from './judged.ts'

const ORGANISATION = `# Written once for every register.
controllers:
  - name: Saarnipuu Oy
    businessId: 1234567-1
    kind: company
    country: FI
    emails: [asiakaspalvelu@saarnipuu.example]
    address: { street: Esimerkkikatu 4, postalCode: "20100", city: Turku, country: FI }
contacts:
  - id: privacy-desk
    title: { fi: Tietosuoja-asiat, en: Data protection matters }
    emails: [tietosuoja@saarnipuu.example]
dpo: none
security:
  technical:
    - { fi: tietoliikenteen salaus, en: encryption of traffic }
  organisational:
    - { fi: henkilökohtaiset käyttäjätunnukset, en: personal user accounts }
`

const REGISTER = `# yaml-language-server: $schema=../schemas/register.schema.json
id: subscriber-register
extends: shared/organisation.yaml          # controller, contact, security
languages: [fi, en]
document: { created: 2024-02-01, updated: 2026-10-12, review: 2027-10-01 }

register:
  name: { fi: Tilaajarekisteri, en: Subscriber register }
dataSubjects:
  - { id: subscribers, name: { fi: Tilaajat, en: Subscribers } }

purposes:
  - id: deliver-magazine
    name: { fi: Lehden toimittaminen, en: Delivering the magazine }
    basis: contract
  - id: bookkeeping
    name: { fi: Kirjanpito, en: Bookkeeping }
    basis: legal-obligation
    law: { fi: kirjanpitolaki 1336/1997 2 luku 10 §, en: "Accounting Act 1336/1997, chapter 2, section 10" }
  - id: postal-marketing
    name: { fi: Suoramarkkinointi postitse, en: Direct marketing by post }
    basis: legitimate-interests
    interest: { fi: uusista lehdistä kertominen tilaajille, en: telling subscribers about new magazines }
    directMarketing: { channels: [post] }

data:
  - id: contact-details
    name: { fi: Yhteystiedot, en: Contact details }
    items:
      - { fi: nimi, en: name }
      - { fi: postiosoite, en: postal address }
    for: [deliver-magazine, postal-marketing]
    from: [the-person]
    required: contract
    ifNotGiven: { fi: Lehteä ei voida toimittaa., en: We cannot deliver the magazine. }

sources:
  - { id: the-person, kind: data-subject }

recipients:
  - id: mailing-house
    name: { fi: Postitusliike, en: Mailing house }
    role: processor
    receives: [contact-details]
    location: FI
transfers: none
automatedDecisions: none

retention:
  - of: [contact-details]
    period: P3Y
    from: { fi: tilauksen päättyminen, en: end of the subscription }

rights:
  channels: [email, post]
`

test('the example is a register', () => {
  const document = mergeExtends(parsed(REGISTER), [parsed(ORGANISATION, 'shared/organisation.yaml')])
  const { value, diagnostics } = validateRegister(document, { knownLanguages: ['fi', 'en'] })
  expect(diagnostics).toEqual([])
  expect(value?.controllers?.[0]?.name).toBe('Saarnipuu Oy')
  expect(value?.security?.technical).toHaveLength(1)
  expect(value?.transfers).toBe('none')
})
