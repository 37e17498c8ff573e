/** Small descriptions for tests of the commands. */
import type { Tree } from '../io/test-world.ts'

/** What the law asks to be told beside the purposes. */
const lawful = `contacts:
  - { id: care, title: { fi: Asiakaspalvelu, en: Customer service }, emails: [palvelu@esimerkki.example] }
dpo: none
dataSubjects:
  - { id: people, name: { fi: Palvelun käyttäjät, en: Users of the service } }
data:
  - id: contact-details
    name: { fi: Yhteystiedot, en: Contact details }
    items: [{ fi: nimi, en: name }, { fi: postiosoite, en: postal address }]
    for: [deliver]
    from: [the-person]
    required: contract
    ifNotGiven: { fi: Palvelua ei voida antaa., en: The service cannot be given. }
sources:
  - { id: the-person, kind: data-subject }
recipients:
  - id: carrier
    name: { fi: Kuljetusyritys, en: Carrier }
    role: processor
    purpose: { fi: tilausten kuljettaminen, en: carrying orders }
    receives: [contact-details]
    location: FI
retention:
  - { of: [contact-details], period: P3Y, from: end-of-relationship }
profiling: none
automatedDecisions: none
rights: { channels: [email, post] }
security:
  technical: [{ fi: tietojen salaus, en: encryption of the data }]
  organisational: [{ fi: henkilöstön koulutus, en: training of the staff }]
`

/** What is worth saying first, in the words of the other facts. */
const summary = `summary:
    - { fi: Rekisterinpitäjä on Esimerkki Oy., en: The controller is Esimerkki Oy. }
    - { fi: Tietoja käytetään palvelun antamiseen., en: The data are used for giving the service. }
    - { fi: Voit pyytää tietosi ja oikaista ne., en: You may ask for your data and rectify them. }`

/** A description in which nothing is found, neither in shape nor by law; `more` begins on line 16. */
export function register(id: string, more = ''): string {
  return `id: ${id}
languages: [fi, en]
document:
  created: 2024-02-01
  updated: 2026-10-12
  ${summary}
controllers: [{ id: esimerkki, name: Esimerkki Oy, emails: [info@esimerkki.example], phones: ["+358 20 000 0101"] }]
register:
  name: { fi: Rekisteri ${id}, en: Register ${id} }
purposes:
  - { id: deliver, name: { fi: Palvelut, en: Services }, basis: contract }
transfers: none
${more}${more === '' ? '' : '\n'}${lawful}`
}

/** The same without two things that the law asks for: the interest pursued, on line 14, and how long the data are kept. */
export function unlawful(id: string): string {
  return register(id)
    .replace('basis: contract', 'basis: legitimate-interests, balancing: { fi: punnittu, en: weighed }')
    .replace(/^retention:\n.*\n/m, '')
}

/** Two registers in a workspace. */
export const workspace: Tree = {
  'notices/customers.yaml': register('customers'),
  'notices/staff.yaml': register('staff'),
}

/** The same with HTML and Markdown only, for tests that need no PDF. */
export const quickWorkspace: Tree = { ...workspace, 'notices/notice.config.yaml': 'formats: [html, md]\n' }

/** What building `quickWorkspace` publishes. */
export const quickFiles = ['customers', 'staff']
  .flatMap((id) =>
    ['en', 'fi'].flatMap((language) => ['html', 'md'].map((format) => `${id}.${language}.${format}`)),
  )
  .concat('index.en.html', 'index.fi.html')
  .sort()

/** A file with one waiver for the register `a`. */
export const waivers = (
  until: string,
  rule = 'retention/missing',
  reason = 'The periods are being agreed on.',
) => ({
  'notices/notice.waivers.yaml': `# Ours.
waivers:
  - rule: ${rule}
    register: a
    reason: "${reason}"
    owner: Data protection team
    until: ${until}
`,
})

/** The files of one register, sorted. */
export const filesOf = (id: string, formats = ['html', 'md']) =>
  ['en', 'fi'].flatMap((language) => formats.map((format) => `${id}.${language}.${format}`))

export const indexPages = ['index.en.html', 'index.fi.html']

/** A description about which the rules have a remark: it has no summary. */
export const withRemark = (id: string) => register(id).replace(/ {2}summary:\n(?: {4}.*\n)+/, '')
