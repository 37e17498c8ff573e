/** Somebody who handles the data is named outside the recipients, or slips through the words: Articles 4(9) and 28 GDPR. */
import { listOf } from '../../../compose/grounds.ts'
import type { DataPath } from '../../../diagnostics/diagnostic.ts'
import { allWords } from '../../all-words.ts'
import { companyNames } from '../../company-names.ts'
import { distinct, factPath } from '../../fact-path.ts'
import type { LintRegister, Scope } from '../../lint-register.ts'
import { mayNameVendor, namedVendors } from '../../named-vendors.ts'
import { findByLanguage, textsWith } from '../../prose/find-by-language.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import type { UserText } from '../../user-texts.ts'
import { outsourcing } from '../../words/outsourcing.ts'

/** Where those who keep or read the data are named. */
const NAMED_IN: readonly string[] = ['security', 'cookies', 'logs']
/** Where outsourcing shows, beside those. */
const TOLD_IN: readonly string[] = [...NAMED_IN, 'disclosure', 'deletion', 'sections', 'extraSections']

export const recipientsProcessorUndeclaredRule: Rule = {
  id: 'recipients/processor-undeclared',
  severity: 'warning',
  cites: [{ gdpr: ['4(9)', '13(1)(e)', '14(1)(e)', '28'] }],
  title: {
    en: 'Everybody who handles the data is among the recipients, processors too.',
    fi: 'Jokainen, joka käsittelee tietoja, on vastaanottajien joukossa, myös henkilötietojen käsittelijät.',
  },
  rationale: {
    en: 'A recipient is anybody to whom data are disclosed, third party or not, so a cloud service or an outsourced IT firm is one. “We do not disclose your data” is no answer where a vendor keeps them. What the notice says in one section must agree with the others.',
    fi: 'Vastaanottaja on jokainen, jolle tietoja luovutetaan, oli hän kolmas osapuoli tai ei, joten myös pilvipalvelu ja ulkoistettu IT-palvelu ovat vastaanottajia. ”Emme luovuta tietojasi” ei riitä, kun tiedot ovat palveluntarjoajan palvelimella. Selosteen kohtien on sovittava yhteen.',
  },
  hint: {
    en: 'Add it to `recipients` with `role: processor`, its purpose and its `location`.',
    fi: 'Lisää se kohtaan `recipients`: `role: processor`, tarkoitus ja `location`.',
  },
  messages: {
    default: {
      message: {
        en: 'Named as handling the data, but not among the recipients: {name}.',
        fi: 'Selosteessa nimetään tietoja käsittelevä palvelu, joka puuttuu vastaanottajista: {name}.',
      },
    },
    none: {
      message: {
        en: 'No recipient is said to handle data on behalf of the controller, but a text speaks of one: “{words}”.',
        fi: 'Vastaanottajissa ei ole yhtään henkilötietojen käsittelijää, mutta tekstissä puhutaan sellaisesta: ”{words}”.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: {
          en: 'a network of Google beside authorities alone',
          fi: 'Googlen verkko, vastaanottajina vain viranomaiset',
        },
        yaml: `recipients: [{ id: authorities, name: { fi: Suomen viranomaiset, en: Finnish authorities }, role: authority }]
security: { hosting: [{ fi: tiedot ovat Googlen verkossa, en: the data are in Google’s network }] }`,
      },
      {
        shows: { en: 'a company that reads cookies', fi: 'yritys, joka lukee evästeitä' },
        yaml: `recipients: none
cookies: { classes: [{ id: analytics, thirdParties: [Kävijälaskuri Oy] }] }`,
      },
      {
        shows: { en: 'no disclosure, but outsourced IT', fi: 'ei luovutuksia, mutta ulkoistettu IT' },
        yaml: `recipients: none
security: { technical: [{ fi: ulkoistetun IT-palvelun ylläpitämät palvelimet, en: servers run by an outsourced IT service }] }`,
      },
    ],
    good: [
      {
        shows: { en: 'the host among the recipients', fi: 'palvelinkeskus vastaanottajana' },
        yaml: `recipients: [{ id: cloud, name: Pilvitarha Oy, role: processor }]
security: { hosting: [{ fi: "Pilvitarha Oy:n palvelinkeskus", en: data centre of Pilvitarha Oy }] }`,
      },
      {
        shows: { en: 'a server of one’s own', fi: 'oma palvelin' },
        yaml: `controllers: [{ name: Esimerkki Oy }]
recipients: none
security: { hosting: [{ fi: "Esimerkki Oy:n oma palvelin", en: Esimerkki Oy’s own server }] }`,
      },
      {
        shows: { en: 'a vendor of the group that is named', fi: 'palvelu, jonka yhtiö on nimetty' },
        yaml: `recipients: [{ id: office, name: Microsoft Ireland Operations Ltd, role: processor, location: IE }]
security: { hosting: [{ fi: Microsoftin pilvipalvelu, en: cloud service of Microsoft }] }`,
      },
      {
        shows: { en: 'nothing outsourced, said on purpose', fi: 'mitään ei ole ulkoistettu, ja se sanotaan' },
        yaml: `recipients: none
security: { technical: [{ fi: palvelimia ei ole ulkoistettu, en: the servers are not outsourced }] }`,
      },
    ],
  },
  check: (register) =>
    distinct(
      register.wholes.flatMap((whole): RuleFinding[] => {
        // Where recipients are not told at all, recipients/missing says it.
        if (whole.facts.recipients === undefined) return []
        const texts = register.texts.filter(({ part }) => part === undefined || part === whole.path[1])
        const named = undeclared(register, whole, texts)
        return named.length > 0 ? named : outsourced(register, whole, texts)
      }),
    ),
}

/** Vendors and companies that a text names and no recipient does, each once. */
function undeclared({ register }: LintRegister, whole: Scope, texts: readonly UserText[]): RuleFinding[] {
  const names = listOf(whole.facts.recipients).flatMap(({ name }) => allWords(name))
  const controllers = (register.controllers ?? []).flatMap(({ name, tradeName, shortName }) =>
    allWords(name, tradeName, shortName),
  )
  const known = [...names, ...controllers].map((name) => name.toLowerCase())
  const declaredVendors = new Set(names.flatMap(namedVendors))
  const found = new Map<string, DataPath>()
  for (const text of texts) {
    const { area, key, plain } = text
    if (!NAMED_IN.includes(area)) continue
    const vendors = !mayNameVendor(text.scanned)
      ? []
      : namedVendors(plain).filter((vendor) => !declaredVendors.has(vendor))
    const companies = key === 'hosting' || key === 'thirdParties' ? companyNames(plain) : []
    const unknown = companies.filter(
      (company) =>
        namedVendors(company).length === 0 && !known.some((name) => name.includes(company.toLowerCase())),
    )
    for (const name of [...vendors.map((vendor) => vendor.name), ...unknown]) {
      if (!found.has(name)) found.set(name, text.path)
    }
  }
  return [...found].map(([name, path]) => ({ path, args: { name } }))
}

/** Words of outsourcing where no recipient acts on the controller’s behalf: at the first of them. */
function outsourced(register: LintRegister, whole: Scope, texts: readonly UserText[]): RuleFinding[] {
  const recipients = listOf(whole.facts.recipients)
  // A recipient without a role, but with an agreement or a parent, is a processor all the same.
  const isProcessor = recipients.some(
    ({ role, agreement, parent }) => role === 'processor' || agreement !== undefined || parent !== undefined,
  )
  if (isProcessor || recipients.some(({ role }) => role === undefined)) return []
  const [spoken] = textsWith(texts, outsourcing)
    .filter(({ area }) => TOLD_IN.includes(area))
    .flatMap((text) => findByLanguage(text, outsourcing))
  if (spoken === undefined) return []
  return [{ path: factPath(register, whole, 'recipients'), message: 'none', args: { words: spoken.words } }]
}
