/** “No transfers”, beside a recipient or a well-known vendor outside the EEA: Articles 5(1)(a) and 13(1)(f) GDPR. */

import type { Facts } from '../../../compose/context.ts'
import { listOf } from '../../../compose/grounds.ts'
import type { Recipient } from '../../../validate/register.ts'
import { distinct, factPath } from '../../fact-path.ts'
import type { LintRegister, Scope } from '../../lint-register.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { thirdCountries } from '../../third-country-transfers.ts'
import { toldTransfers, vendorsOutside } from '../../vendors-outside.ts'

export const transferVendorContradictionRule: Rule = {
  id: 'transfer/vendor-contradiction',
  severity: 'warning',
  cites: [{ gdpr: ['5(1)(a)', '13(1)(f)', '14(1)(f)'] }],
  title: {
    en: 'Where the notice says that no transfers are made, nobody outside the EU and the EEA gets data.',
    fi: 'Jos selosteen mukaan siirtoja ei tehdä, kukaan EU:n ja ETA:n ulkopuolella ei saa tietoja.',
  },
  rationale: {
    en: 'A notice that denies transfers and names an American cloud contradicts itself. Remote access from outside the EEA, whether by support staff or by a parent company, is a transfer too. Foreign ownership alone is not, but it should be explained. Where the vendor really keeps the data within the EEA, saying so removes the doubt.',
    fi: 'Seloste, joka kieltää siirrot ja nimeää yhdysvaltalaisen pilvipalvelun, on ristiriidassa itsensä kanssa. Siirto on myös se, että tietoihin annetaan etäpääsy ETA:n ulkopuolelta, esimerkiksi tuelle tai emoyhtiölle. Pelkkä ulkomainen omistus ei ole siirto, mutta siitä on syytä kertoa. Jos palveluntarjoaja todella pitää tiedot ETA-alueella, epäselvyys poistuu kertomalla se.',
  },
  hint: {
    en: 'List the transfer under `transfers`, or give the recipient a `location` within the EU and the EEA if the data stay there.',
    fi: 'Lisää siirto kohtaan `transfers` tai, jos tiedot pysyvät EU:ssa ja ETA:ssa, anna vastaanottajalle siellä oleva `location`.',
  },
  messages: {
    default: {
      message: {
        en: 'The notice says that no transfers are made, but this recipient is outside the EU and the EEA ({country}): {name}.',
        fi: 'Selosteen mukaan siirtoja ei tehdä, mutta vastaanottaja on EU:n ja ETA:n ulkopuolella ({country}): {name}.',
      },
    },
    vendor: {
      message: {
        en: 'The notice says that no transfers are made, but names {vendor}, whose group is led from outside the EEA ({group}, {country}).',
        fi: 'Selosteen mukaan siirtoja ei tehdä, mutta siinä nimetään palvelu, jonka konsernia johdetaan ETA:n ulkopuolelta ({group}, {country}): {vendor}.',
      },
    },
    conditional: {
      message: {
        en: 'Transfers are made only on a condition, but the notice names {vendor}, whose group is led from outside the EEA ({group}, {country}).',
        fi: 'Siirtoja tehdään selosteen mukaan vain ehdoin, mutta siinä nimetään palvelu, jonka konsernia johdetaan ETA:n ulkopuolelta ({group}, {country}): {vendor}.',
      },
    },
    text: {
      message: {
        en: 'The notice says that no transfers are made, but a text mentions one: “{words}”.',
        fi: 'Selosteen mukaan siirtoja ei tehdä, mutta tekstissä kerrotaan siirrosta: ”{words}”.',
      },
      hint: {
        en: 'List the transfer under `transfers`, or correct the text.',
        fi: 'Lisää siirto kohtaan `transfers` tai korjaa teksti.',
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
      {
        shows: { en: 'a text that tells of a transfer', fi: 'teksti, jossa kerrotaan siirrosta' },
        yaml: `transfers: none
sections: { recipients: { after: { fi: Siirrämme tietoja Yhdysvaltoihin., en: We transfer data to the United States. } } }`,
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
        shows: { en: 'a text that denies transfers', fi: 'teksti, joka kieltää siirrot' },
        yaml: `transfers: none
sections: { transfers: { after: { fi: Emme siirrä tietoja Yhdysvaltoihin. Tietoja ei siirretä kolmansiin maihin., en: We do not transfer data to the United States. } } }`,
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
        ...(whole.facts.transfers === 'none' ? toldTransfers(register, whole) : []),
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
        id === recipient.id ||
        thirdCountries(to, register.asOf).some((country) =>
          outsideOf(recipient, register.asOf).includes(country),
        ),
    )
    const [country] = outsideOf(recipient, register.asOf)
    if (country === undefined || recipient.anonymised === true || listed.length > 0) return []
    const args = { country, name: register.nameOf(recipient.name ?? recipient.id) }
    const path = [...base, index, 'location']
    return [transfers === 'none' ? { path, args } : { path, message: 'unlisted', args }]
  })
}

function outsideOf({ location }: Recipient, day: string): string[] {
  return thirdCountries(location, day)
}
