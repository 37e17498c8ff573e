/** “No transfers”, beside a recipient or a well-known vendor outside the EEA: Articles 5(1)(a) and 13(1)(f) GDPR. */

import type { Facts } from '../../../compose/context.ts'
import { listOf } from '../../../compose/grounds.ts'
import type { Recipient } from '../../../validate/register.ts'
import { allWords, mentions } from '../../all-words.ts'
import { distinct, factPath } from '../../fact-path.ts'
import type { LintRegister, Scope } from '../../lint-register.ts'
import { mayNameVendor, namedVendors } from '../../named-vendors.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { thirdCountries } from '../../third-country-transfers.ts'
import type { UserText } from '../../user-texts.ts'
import { staysInside } from '../../words/transfer-wording.ts'

/** Texts by which data reach whoever they name; sources and data items name vendors for other reasons. */
const AREAS: readonly string[] = [
  'purposes',
  'disclosure',
  'security',
  'logs',
  'cookies',
  'sections',
  'extraSections',
]

export const transferVendorContradictionRule: Rule = {
  id: 'transfer/vendor-contradiction',
  severity: 'warning',
  cites: [{ gdpr: ['5(1)(a)', '13(1)(f)', '14(1)(f)'] }],
  title: {
    en: 'Where no transfers are said to be made, nobody outside the EU and the EEA gets data.',
    fi: 'Jos siirtoja ei kerrota tehtävän, kukaan EU:n ja ETA:n ulkopuolella ei saa tietoja.',
  },
  rationale: {
    en: 'A notice that denies transfers and names an American cloud contradicts itself. Support given from outside the EEA, and a parent company that can reach the data, are transfers too. Where the vendor really keeps the data within the EEA, saying so removes the doubt.',
    fi: 'Seloste, joka kieltää siirrot ja nimeää yhdysvaltalaisen pilvipalvelun, on ristiriidassa itsensä kanssa. Siirto syntyy myös, kun tukea annetaan ETA:n ulkopuolelta tai emoyhtiö pääsee tietoihin. Jos palveluntarjoaja todella pitää tiedot ETA-alueella, epäselvyys poistuu kertomalla se.',
  },
  hint: {
    en: 'List the transfer under `transfers`, or give the recipient a `location` within the EU and the EEA if the data stay there.',
    fi: 'Lisää siirto kohtaan `transfers` tai, jos tiedot pysyvät EU:ssa ja ETA:ssa, anna vastaanottajalle siellä oleva `location`.',
  },
  messages: {
    default: {
      message: {
        en: 'No transfers are said to be made, but this recipient is outside the EU and the EEA ({country}): {name}.',
        fi: 'Siirtoja ei kerrota tehtävän, mutta vastaanottaja on EU:n ja ETA:n ulkopuolella ({country}): {name}.',
      },
    },
    vendor: {
      message: {
        en: 'No transfers are said to be made, but {vendor} is named, whose group is led from outside the EEA ({group}, {country}).',
        fi: 'Siirtoja ei kerrota tehtävän, mutta selosteessa nimetään palvelu, jonka konsernia johdetaan ETA:n ulkopuolelta ({group}, {country}): {vendor}.',
      },
    },
    unlisted: {
      message: {
        en: 'The recipient is outside the EU and the EEA ({country}), but no transfer to it is listed: {name}.',
        fi: 'Vastaanottaja on EU:n ja ETA:n ulkopuolella ({country}), mutta siirtoa sille ei ole lueteltu: {name}.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a recipient in the United States', fi: 'vastaanottaja Yhdysvalloissa' },
        yaml: `recipients: [{ id: mailer, name: Kirjekyyhky Mail Inc., role: processor, location: US }]
transfers: none`,
      },
      {
        shows: {
          en: 'a network of Google in the security section',
          fi: 'Googlen verkko tietoturvan kohdassa',
        },
        yaml: `security: { hosting: [{ fi: rekisteri on Googlen verkossa, en: the register is in Google’s network }] }
transfers: none`,
      },
      {
        shows: { en: 'social networks among the cookies', fi: 'yhteisöpalvelut evästeissä' },
        yaml: `cookies: { classes: [{ id: social, thirdParties: [Facebook, LinkedIn] }] }
transfers: none`,
      },
      {
        shows: {
          en: 'one recipient forgotten among the transfers',
          fi: 'yksi vastaanottaja unohtunut siirroista',
        },
        yaml: `recipients:
  - { id: mailer, name: Kirjekyyhky Mail Inc., location: US }
  - { id: helpdesk, name: Apupöytä Ltd, location: IN }
transfers: [{ id: mailing, recipient: mailer, to: US, mechanism: standard-clauses }]`,
      },
      {
        shows: {
          en: 'transfers only at the person’s request, and an American cloud',
          fi: 'siirrot vain pyynnöstä, ja yhdysvaltalainen pilvipalvelu',
        },
        yaml: `languages: [fi]
security: { hosting: [Googlen pilvipalvelu] }
transfers: [{ id: on-request, condition: Asiakas on pyytänyt siirtoa. }]`,
      },
    ],
    good: [
      {
        shows: {
          en: 'a vendor of an American group with the data in Ireland',
          fi: 'yhdysvaltalaisen konsernin palvelu, tiedot Irlannissa',
        },
        yaml: `recipients: [{ id: office, name: Microsoft Ireland Operations Ltd, role: processor, location: IE }]
security: { hosting: [{ fi: Microsoftin palvelinkeskus, en: a data centre of Microsoft }] }
transfers: none`,
      },
      {
        shows: { en: 'a note that the data stay in the EU', fi: 'maininta, että tiedot pysyvät EU:ssa' },
        yaml: `security: { hosting: [{ fi: "Googlen palvelinkeskus, tiedot EU:n alueella", en: "a data centre of Google, data within the EU" }] }
transfers: none`,
      },
      {
        shows: {
          en: 'a source, from which data come and to which none go',
          fi: 'lähde, josta tietoja tulee mutta jonne niitä ei mene',
        },
        yaml: `sources: [{ id: profiles, kind: social-media, name: LinkedIn, public: true }]
transfers: none`,
      },
      {
        shows: {
          en: 'data from which nobody can be identified',
          fi: 'tiedot, joista ketään ei voi tunnistaa',
        },
        yaml: `recipients: [{ id: research, name: Tilastotutka Inc., anonymised: true, location: US }]
transfers: none`,
      },
      {
        shows: { en: 'a transfer to each recipient', fi: 'siirto jokaiselle vastaanottajalle' },
        yaml: `recipients: [{ id: mailer, name: Kirjekyyhky Mail Inc., location: US }]
transfers: [{ id: mailing, recipient: mailer, to: US, mechanism: standard-clauses }]`,
      },
    ],
  },
  check: (register) =>
    distinct(
      register.wholes.flatMap((whole): RuleFinding[] => [
        ...recipientsOutside(register, whole),
        ...(areDenied(whole.facts.transfers) ? vendorsOutside(register, whole) : []),
      ]),
    ),
}

/** None, or only such as the person asks for: neither to whom, nor where, nor by which mechanism. */
function areDenied(transfers: Facts['transfers']): boolean {
  if (transfers === 'none') return true
  // Without a word on transfers nothing is denied.
  const told = transfers ?? []
  return (
    told.length > 0 &&
    told.every(
      ({ to, recipient, mechanism, condition }) =>
        condition !== undefined && to === undefined && recipient === undefined && mechanism === undefined,
    )
  )
}

function recipientsOutside(register: LintRegister, whole: Scope): RuleFinding[] {
  const { transfers } = whole.facts
  if (transfers === undefined) return []
  const base = factPath(register, whole, 'recipients')
  return listOf(whole.facts.recipients).flatMap((recipient, index): RuleFinding[] => {
    const listed = listOf(transfers).filter(
      ({ recipient: id, to }) =>
        id === recipient.id || thirdCountries(to).some((country) => outsideOf(recipient).includes(country)),
    )
    const [country] = outsideOf(recipient)
    if (country === undefined || recipient.anonymised === true || listed.length > 0) return []
    const args = { country, name: register.nameOf(recipient.name ?? recipient.id) }
    const path = [...base, index, 'location']
    return [transfers === 'none' ? { path, args } : { path, message: 'unlisted', args }]
  })
}

function outsideOf({ location }: Recipient): string[] {
  return thirdCountries(location)
}

/** Each vendor once, at its first mention; a recipient of that name with its place within the EEA clears it. */
function vendorsOutside(register: LintRegister, whole: Scope): RuleFinding[] {
  const recipients = listOf(whole.facts.recipients)
  const base = factPath(register, whole, 'recipients')
  const cleared = new Set(
    recipients
      .filter((recipient) => recipient.location !== undefined && outsideOf(recipient).length === 0)
      .flatMap(({ name }) => allWords(name).flatMap(namedVendors)),
  )
  const declared = recipients.flatMap((recipient, index) =>
    recipient.location === undefined && recipient.anonymised !== true
      ? [
          {
            path: [...base, index, 'name'],
            words: allWords(recipient.name, recipient.purpose, recipient.condition),
          },
        ]
      : [],
  )
  const elsewhere = register.texts
    .filter((text) => mayNameVendor(text.scanned) && AREAS.includes(text.area) && concerns(text, whole))
    .map(({ path, plain }) => ({ path, words: [plain] }))
  const spoken = new Set(cleared)
  return [...declared, ...elsewhere].flatMap(({ path, words }): RuleFinding[] => {
    const vendors = words.flatMap(namedVendors)
    if (vendors.length === 0 || mentions(words, staysInside)) return []
    return vendors.flatMap((vendor): RuleFinding[] => {
      if (spoken.has(vendor)) return []
      spoken.add(vendor)
      return [
        {
          path,
          message: 'vendor',
          args: { vendor: vendor.name, group: vendor.group, country: vendor.country },
        },
      ]
    })
  })
}

/** Whether a text belongs to the register or part in hand: to all, or to this part. */
function concerns({ part }: UserText, whole: Scope): boolean {
  return part === undefined || part === whole.path[1]
}
