/** Rights that are added, and ways to use them that are easier: row 54 of the table of materiality. */
import type { ChangeKind } from '../change.ts'
import { gdpr } from './cite.ts'
import { REASONS_OF_ADDED } from './rights-reasons.ts'

export const rightAdded: ChangeKind = {
  id: 'right.added',
  area: 'rights',
  tier: 'A',
  effects: ['narrows'],
  reason: [gdpr('13(2)(b)', '14(2)(c)', '12(2)')],
  reasonOf: REASONS_OF_ADDED,
  texts: {
    default: { en: 'A right is now mentioned: {right}.', fi: 'Oikeus kerrotaan nyt: {right}.' },
    purposes: {
      en: 'A right now concerns further purposes: {right} ({to}).',
      fi: 'Oikeus koskee nyt useampia käyttötarkoituksia: {right} ({to}).',
    },
    special: {
      en: 'A right given by special law is now mentioned: {name}.',
      fi: 'Erityislakiin perustuva oikeus kerrotaan nyt: {name}.',
    },
    limit: {
      en: 'A limit to a right was removed: {right} ({from}).',
      fi: 'Oikeuden rajoitus poistettiin: {right} ({from}).',
    },
    claims: {
      en: 'The notice no longer states that the right to erasure does not extend to data needed for legal claims.',
      fi: 'Enää ei kerrota, ettei oikeus tietojen poistamiseen koske tietoja, joita tarvitaan oikeusvaateen laatimiseksi, esittämiseksi tai puolustamiseksi.',
    },
    research: {
      en: 'The notice no longer states that the right to erasure is limited for archiving, research and statistics.',
      fi: 'Enää ei kerrota, että oikeutta tietojen poistamiseen on rajoitettu arkistointia, tutkimusta ja tilastointia varten.',
    },
    languagesTold: {
      en: 'The languages in which requests can be made are now stated: {to}.',
      fi: 'Kielet, joilla pyynnön voi esittää, kerrotaan nyt: {to}.',
    },
    derived: {
      en: 'A limit laid down by law no longer applies to a right: {right}.',
      fi: 'Oikeuteen ei enää kohdistu laissa säädettyä rajoitusta: {right}.',
    },
    derivedPurposes: {
      en: 'A limit laid down by law concerns fewer purposes: {right} (no longer {from}).',
      fi: 'Laissa säädetty rajoitus koskee aiempaa harvempia käyttötarkoituksia: {right} (ei enää {from}).',
    },
    included: {
      en: 'A right is no longer described as excluded by law: {right}.',
      fi: 'Oikeutta ei enää kerrota lailla suljetuksi pois: {right}.',
    },
    responseTime: {
      en: 'The time for answering requests was shortened: {to} (previously {from}).',
      fi: 'Pyyntöihin vastaamisen aika lyheni: {to} (aiemmin {from}).',
    },
    responseTimeTold: {
      en: 'A time for answering requests is now promised: {to}.',
      fi: 'Nyt luvataan aika, jonka kuluessa pyyntöihin vastataan: {to}.',
    },
    language: {
      en: 'A language in which requests can be made was added: {to}.',
      fi: 'Kieli, jolla pyynnön voi esittää, lisättiin: {to}.',
    },
    notification: {
      en: 'The notice now states that recipients are notified of rectification, erasure and restriction.',
      fi: 'Nyt kerrotaan, että tietojen oikaisusta, poistamisesta ja käsittelyn rajoittamisesta ilmoitetaan vastaanottajille.',
    },
    viaOmbudsman: {
      en: 'The notice now states that the data can be given to the Data Protection Ombudsman where access is refused.',
      fi: 'Nyt kerrotaan, että tiedot annetaan pyynnöstä tietosuojavaltuutetulle, jos pääsy tietoihin evätään.',
    },
    complaint: {
      en: 'The right to lodge a complaint with a supervisory authority is now stated.',
      fi: 'Nyt kerrotaan oikeudesta tehdä valitus valvontaviranomaiselle.',
    },
    byLaw: {
      en: 'The rights are now set out as they follow from the legal bases, together with the statutory rules on the time for answering requests, fees, refusal and proof of identity.',
      fi: 'Oikeudet esitetään nyt sen mukaan, mitä oikeusperusteista seuraa, ja samalla kerrotaan, mitä laissa säädetään pyyntöihin vastaamisen ajasta, maksuista, pyynnöstä kieltäytymisestä ja henkilöllisyyden varmistamisesta.',
    },
    identifiable: {
      en: 'The notice no longer states that the data subjects cannot be identified.',
      fi: 'Enää ei kerrota, ettei rekisteröityjä voida tunnistaa.',
    },
    objectionApart: {
      en: 'The right to object now stands apart from other information.',
      fi: 'Vastustamisoikeus esitetään nyt erillään muusta tiedosta.',
    },
  },
}
