// When the duties of Finnish Acts apply, and what is enough to meet them.
import { expect, test } from 'vitest'
import { duty } from './covered.ts'

test.each([
  [
    'a channel whose law is not told',
    'whistleblowing',
    'whistleblowing: { handlers: [{ fi: lakimies, en: a lawyer }] }',
    'not-told',
  ],
  [
    'a register of reports',
    'whistleblowing',
    'register: { name: Ilmoitukset, type: whistleblowing }',
    'not-told',
  ],
  [
    'a channel outside the Act',
    'whistleblowing',
    'whistleblowing: { withinDirective: false }',
    'not-applicable',
  ],
  ['a register of recordings', 'cameras', 'register: { name: Kamerat, type: camera }', 'not-told'],
  [
    'marketing to firms needs no choice',
    'electronic-marketing',
    'purposes: [{ id: letters, name: Uutiskirje, directMarketing: { to: [businesses], channels: [email], stop: { fi: linkistä, en: by the link } } }]',
    'told',
  ],
  [
    'the rights of a patient without log data',
    'client-data',
    'register: { name: Potilaat, type: health }\nrights: { special: [{ id: other, name: { fi: Muu oikeus, en: Another right } }] }',
    'not-told',
  ],
  [
    'access limited by an Act',
    'access-through-ombudsman',
    'rights: { limits: [{ right: access, law: { fi: tietosuojalaki 34 §, en: Data Protection Act 1050/2018 } }] }',
    'not-told',
  ],
  [
    'access limited for the sake of others',
    'access-through-ombudsman',
    'rights: { limits: [{ right: access, law: { fi: tietosuoja-asetuksen 15 artiklan 4 kohta, en: Article 15(4) } }] }',
    'not-applicable',
  ],
  [
    'access limited, with the Ombudsman',
    'access-through-ombudsman',
    'rights: { viaOmbudsman: true, limits: [{ right: access, law: { fi: tietosuojalaki 34 §, en: Data Protection Act 1050/2018 } }] }',
    'told',
  ],
  [
    'an employee of whom another firm is asked',
    'employment',
    'register: { name: Henkilöstö, type: employment }\nsources: [{ id: agency, kind: third-party, name: Rekry Oy }]',
    'not-told',
  ],
  [
    'a bilingual authority without Swedish',
    'languages',
    'controllers: [{ name: Esimerkkilä, kind: municipality, bilingual: true }]',
    'not-told',
  ],
  [
    'a bilingual authority with a notice in Swedish',
    'languages',
    'controllers: [{ name: Esimerkkilä, kind: municipality, bilingual: true }]\ndocument: { related: [{ name: Dataskyddsbeskrivning (ruotsiksi), url: "https://esimerkkila.example/sv" }] }',
    'told',
  ],
  [
    'only necessary cookies',
    'cookies',
    'cookies: { classes: [{ id: session, necessary: true }] }',
    'not-applicable',
  ],
  [
    'cookies that need consent',
    'cookies',
    'cookies: { classes: [{ id: statistics, necessary: false }] }',
    'not-told',
  ],
  [
    'an authority’s publicity',
    'publicity',
    'controllers: [{ name: Esimerkkilä, kind: municipality }]',
    'not-told',
  ],
] as const)('%s', (_what, id, yaml, status) => {
  expect(duty(yaml, id).status).toBe(status)
})

test('Act 759/2004 is cited of workplaces only', () => {
  const acts = (yaml: string) =>
    duty(yaml, 'cameras').cites.flatMap((cite) => ('act' in cite ? [cite.act] : []))
  expect(acts('cameras: { workplace: true, areas: [{ fi: varasto, en: the warehouse }] }')).toEqual([
    '759/2004',
  ])
  expect(acts('cameras: { areas: [{ fi: piha, en: the yard }] }')).toEqual([])
})
