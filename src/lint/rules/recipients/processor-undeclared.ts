/** Somebody who handles the data is named outside the recipients, or slips through the words: Articles 4(9) and 28 GDPR. */
import { listOf } from '../../../compose/grounds.ts'
import type { DataPath } from '../../../diagnostics/diagnostic.ts'
import { allWords } from '../../all-words.ts'
import { companyNames } from '../../company-names.ts'
import { distinct, factPath } from '../../fact-path.ts'
import type { LintRegister, Scope } from '../../lint-register.ts'
import { mayNameVendor, namedVendors } from '../../named-vendors.ts'
import { findByLanguage } from '../../prose/find-by-language.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import type { UserText } from '../../user-texts.ts'
import { nobodyWords, noDisclosure, outsourcing } from '../../words/outsourcing.ts'

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
    en: 'Add it to `recipients` with its purpose, its `location` and its `role`: `processor`, or a controller if it uses the data for purposes of its own, as social networks usually do.',
    fi: 'Lisää se kohtaan `recipients`: tarkoitus, `location` ja `role`, joka on `processor` tai, jos palvelu käyttää tietoja omiin tarkoituksiinsa kuten sosiaalisen median palvelut yleensä, rekisterinpitäjän rooli.',
  },
  messages: {
    default: {
      message: {
        en: 'A service that handles the data is missing from the recipients: {name}.',
        fi: 'Selosteessa nimetään tietoja käsittelevä palvelu, joka puuttuu vastaanottajista: {name}.',
      },
    },
    denied: {
      message: {
        en: 'The notice lists recipients, but a text says that the data are disclosed to nobody: “{words}”.',
        fi: 'Selosteessa luetellaan vastaanottajia, mutta tekstin mukaan tietoja ei luovuteta kenellekään: ”{words}”.',
      },
      hint: {
        en: 'Correct the text, or write `recipients: none` if nobody gets the data, not even a service that keeps them.',
        fi: 'Korjaa teksti tai kirjoita `recipients: none`, jos kukaan ei saa tietoja, ei edes niitä säilyttävä palvelu.',
      },
    },
    none: {
      message: {
        en: 'No recipient is said to handle data on behalf of the controller, but a text mentions one: “{words}”.',
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
      {
        shows: {
          en: 'disclosed to nobody, beside recipients',
          fi: 'ei luovuteta kenellekään, vastaanottajien rinnalla',
        },
        yaml: `recipients: [{ id: cloud, name: Pilvitarha Oy, role: processor }]
document: { introduction: { fi: Tietojasi ei luovuteta kenellekään., en: We do not disclose your data to anyone. } }`,
      },
    ],
    good: [
      {
        shows: { en: 'the host among the recipients', fi: 'palvelinkeskus vastaanottajana' },
        yaml: `recipients: [{ id: cloud, name: Pilvitarha Oy, role: processor }]
security: { hosting: [{ fi: "Pilvitarha Oy:n palvelinkeskus", en: data centre of Pilvitarha Oy }] }`,
      },
      {
        shows: { en: 'disclosed to nobody else', fi: 'ei luovuteta kenellekään muulle' },
        yaml: `recipients: [{ id: cloud, name: Pilvitarha Oy, role: processor }]
document: { introduction: { fi: Tietojasi ei luovuteta kenellekään muulle., en: We do not disclose your data to anyone else. } }`,
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
        const named = undeclared(register, whole)
        const missing = named.length > 0 ? named : outsourced(register, whole)
        return [...missing, ...denied(register, whole)]
      }),
    ),
}

/** Vendors and companies that a text names and no recipient does, each once. */
function undeclared(looked: LintRegister, whole: Scope): RuleFinding[] {
  const names = listOf(whole.facts.recipients).flatMap(({ name }) => allWords(name))
  const controllers = (looked.register.controllers ?? []).flatMap(({ name, tradeName, shortName }) =>
    allWords(name, tradeName, shortName),
  )
  const known = [...names, ...controllers].map((name) => name.toLowerCase())
  const declaredVendors = new Set(names.flatMap(namedVendors))
  const found = new Map<string, DataPath>()
  for (const text of looked.textsIn(...NAMED_IN)) {
    if (!concerns(text, whole)) continue
    const { key, plain } = text
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
function outsourced(register: LintRegister, whole: Scope): RuleFinding[] {
  const recipients = listOf(whole.facts.recipients)
  // A recipient without a role, but with an agreement or a parent, is a processor all the same.
  const isProcessor = recipients.some(
    ({ role, agreement, parent }) => role === 'processor' || agreement !== undefined || parent !== undefined,
  )
  if (isProcessor || recipients.some(({ role }) => role === undefined)) return []
  const [spoken] = register
    .textsWith(outsourcing, ...TOLD_IN)
    .filter((text) => concerns(text, whole))
    .flatMap((text) => findByLanguage(text, outsourcing))
  if (spoken === undefined) return []
  return [{ path: factPath(register, whole, 'recipients'), message: 'none', args: { words: spoken.words } }]
}

/** “To nobody”, beside recipients. */
function denied(register: LintRegister, whole: Scope): RuleFinding[] {
  if (listOf(whole.facts.recipients).length === 0) return []
  return register
    .textsWith(nobodyWords, 'document', ...TOLD_IN)
    .filter((text) => concerns(text, whole))
    .flatMap((text) =>
      findByLanguage(text, noDisclosure)
        .slice(0, 1)
        .map(({ words }) => ({ path: text.path, message: 'denied', args: { words } })),
    )
}

/** Whether a text belongs to the register or part in hand: to all, or to this part. */
function concerns({ part }: UserText, whole: Scope): boolean {
  return part === undefined || part === whole.path[1]
}
