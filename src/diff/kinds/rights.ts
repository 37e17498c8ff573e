/** Rights that are withdrawn or limited, and ways to use them that are harder: row 53 of the table of materiality. */
import { WP260_CHANGES } from '../../lint/guidelines.ts'
import type { ChangeKind } from '../change.ts'
import { gdpr } from './cite.ts'
import { REASONS_OF_LIMITED, REASONS_OF_WITHDRAWN } from './rights-reasons.ts'

export const rightWithdrawn: ChangeKind = {
  id: 'right.withdrawn',
  area: 'rights',
  tier: 'A',
  effects: ['widens'],
  reason: [gdpr('13(2)(b)', '14(2)(c)'), WP260_CHANGES],
  reasonOf: REASONS_OF_WITHDRAWN,
  texts: {
    default: { en: 'A right is no longer mentioned: {right}.', fi: 'Oikeutta ei enää kerrota: {right}.' },
    purposes: {
      en: 'A right no longer concerns all of the same purposes: {right} ({from}).',
      fi: 'Oikeus ei enää koske kaikkia samoja käyttötarkoituksia: {right} ({from}).',
    },
    special: {
      en: 'A right given by special law is no longer mentioned: {name}.',
      fi: 'Erityislakiin perustuvaa oikeutta ei enää kerrota: {name}.',
    },
    notification: {
      en: 'The notice no longer states that recipients are notified of rectification, erasure and restriction.',
      fi: 'Enää ei kerrota, että tietojen oikaisusta, poistamisesta ja käsittelyn rajoittamisesta ilmoitetaan vastaanottajille.',
    },
    viaOmbudsman: {
      en: 'The notice no longer states that the data can be given to the Data Protection Ombudsman where access is refused.',
      fi: 'Enää ei kerrota, että tiedot annetaan pyynnöstä tietosuojavaltuutetulle, jos pääsy tietoihin evätään.',
    },
    complaint: {
      en: 'The right to lodge a complaint with a supervisory authority is no longer stated.',
      fi: 'Enää ei kerrota oikeudesta tehdä valitus valvontaviranomaiselle.',
    },
    byLaw: {
      en: 'The rights are now listed one by one, and the notice no longer states what the law says of the time for answering requests, fees, refusal and proof of identity.',
      fi: 'Oikeudet luetellaan nyt erikseen, eikä enää kerrota, mitä laissa säädetään pyyntöihin vastaamisen ajasta, maksuista, pyynnöstä kieltäytymisestä ja henkilöllisyyden varmistamisesta.',
    },
    notMentioned: {
      en: 'A right is no longer mentioned: {right}. Check whether the law still gives it.',
      fi: 'Oikeutta ei enää mainita: {right}. Tarkista, onko rekisteröidyllä oikeus edelleen lain nojalla.',
    },
    objectionMoved: {
      en: 'The right to object no longer stands apart from other information.',
      fi: 'Vastustamisoikeutta ei enää esitetä erillään muusta tiedosta.',
    },
  },
}

export const rightLimited: ChangeKind = {
  id: 'right.limited',
  area: 'rights',
  tier: 'A',
  effects: ['widens', 'incomparable'],
  reason: [gdpr('13(2)(b)', '12(2)', '12(3)', '12(5)', '12(6)', '23'), WP260_CHANGES],
  reasonOf: REASONS_OF_LIMITED,
  texts: {
    limit: {
      en: 'A limit to a right was added: {right} ({to}).',
      fi: 'Oikeudelle lisättiin rajoitus: {right} ({to}).',
    },
    limitChanged: {
      en: 'The limit to a right changed: {right} ({to}).',
      fi: 'Oikeuden rajoitus muuttui: {right} ({to}).',
    },
    derived: {
      en: 'A limit laid down by law now applies to a right: {right}.',
      fi: 'Oikeuteen kohdistuu nyt laissa säädetty rajoitus: {right}.',
    },
    derivedPurposes: {
      en: 'A limit laid down by law now concerns further purposes: {right} ({to}).',
      fi: 'Laissa säädetty rajoitus koskee nyt useampia käyttötarkoituksia: {right} ({to}).',
    },
    note: {
      en: 'The information on the use of a right changed: {right} ({to}).',
      fi: 'Oikeuden käyttämistä koskeva tieto muuttui: {right} ({to}).',
    },
    noteTold: {
      en: 'Information on the use of a right was added: {right} ({to}).',
      fi: 'Oikeuden käyttämistä koskeva tieto lisättiin: {right} ({to}).',
    },
    noteUntold: {
      en: 'Information on the use of a right was removed: {right} ({from}).',
      fi: 'Oikeuden käyttämistä koskeva tieto poistettiin: {right} ({from}).',
    },
    claims: {
      en: 'The notice now states that the right to erasure does not extend to data needed for legal claims.',
      fi: 'Nyt kerrotaan, ettei oikeus tietojen poistamiseen koske tietoja, joita tarvitaan oikeusvaateen laatimiseksi, esittämiseksi tai puolustamiseksi.',
    },
    research: {
      en: 'The notice now states that the right to erasure is limited for archiving, research and statistics.',
      fi: 'Nyt kerrotaan, että oikeutta tietojen poistamiseen on rajoitettu arkistointia, tutkimusta ja tilastointia varten.',
    },
    excluded: {
      en: 'A right is now described as excluded by law: {right}.',
      fi: 'Oikeus kerrotaan nyt lailla suljetuksi pois: {right}.',
    },
    identification: {
      en: 'The way of verifying identity changed: {to}.',
      fi: 'Henkilöllisyyden varmistamisen tapa muuttui: {to}.',
    },
    identificationTold: {
      en: 'A way of verifying identity is now stated: {to}.',
      fi: 'Henkilöllisyyden varmistamisen tapa kerrotaan nyt: {to}.',
    },
    identificationUntold: {
      en: 'The way of verifying identity is no longer stated: {from}.',
      fi: 'Henkilöllisyyden varmistamisen tapaa ei enää kerrota: {from}.',
    },
    place: {
      en: 'The place where requests are made in person changed: {to}.',
      fi: 'Henkilökohtaisen asioinnin paikka muuttui: {to}.',
    },
    placeUntold: {
      en: 'The place where requests are made in person is no longer stated: {from}.',
      fi: 'Henkilökohtaisen asioinnin paikkaa ei enää kerrota: {from}.',
    },
    responseTime: {
      en: 'The time for answering requests was lengthened: {to} (previously {from}).',
      fi: 'Pyyntöihin vastaamisen aika piteni: {to} (aiemmin {from}).',
    },
    responseTimeChanged: {
      en: 'The time for answering requests changed: {to} (previously {from}).',
      fi: 'Pyyntöihin vastaamisen aika muuttui: {to} (aiemmin {from}).',
    },
    responseTimeUntold: {
      en: 'The time for answering requests is no longer stated: {from}.',
      fi: 'Pyyntöihin vastaamisen aikaa ei enää kerrota: {from}.',
    },
    fee: { en: 'The information on fees changed: {to}.', fi: 'Maksuja koskeva tieto muuttui: {to}.' },
    feeTold: { en: 'Information on fees was added: {to}.', fi: 'Maksuja koskeva tieto lisättiin: {to}.' },
    feeUntold: {
      en: 'Information on fees was removed: {from}.',
      fi: 'Maksuja koskeva tieto poistettiin: {from}.',
    },
    refusal: {
      en: 'The information on refusing a request changed: {to}.',
      fi: 'Pyynnöstä kieltäytymistä koskeva tieto muuttui: {to}.',
    },
    refusalTold: {
      en: 'The notice now states how a request is refused: {to}.',
      fi: 'Menettely, kun pyyntöön ei suostuta, kerrotaan nyt: {to}.',
    },
    refusalUntold: {
      en: 'The notice no longer states how a request is refused: {from}.',
      fi: 'Menettelyä, kun pyyntöön ei suostuta, ei enää kerrota: {from}.',
    },
    channel: {
      en: 'A way to make requests was removed: {from}.',
      fi: 'Pyynnön esittämisen tapa poistettiin: {from}.',
    },
    channelChanged: {
      en: 'A way to make requests changed: {to} (previously {from}).',
      fi: 'Pyynnön esittämisen tapa muuttui: {to} (aiemmin {from}).',
    },
    channelsUntold: {
      en: 'The ways to make requests are no longer stated: {from}.',
      fi: 'Pyynnön esittämisen tapoja ei enää kerrota: {from}.',
    },
    receiver: {
      en: 'The receiver of requests changed: {to} (previously {from}).',
      fi: 'Pyyntöjen vastaanottaja vaihtui: {to} (aiemmin {from}).',
    },
    receiverUntold: {
      en: 'The notice no longer states who receives requests: {from}.',
      fi: 'Enää ei kerrota, kuka ottaa pyynnöt vastaan: {from}.',
    },
    language: {
      en: 'A language in which requests can be made was removed: {from}.',
      fi: 'Kieli, jolla pyynnön voi esittää, poistettiin: {from}.',
    },
    languagesUntold: {
      en: 'The languages in which requests can be made are no longer stated: {from}.',
      fi: 'Kieliä, joilla pyynnön voi esittää, ei enää kerrota: {from}.',
    },
    selfService: {
      en: 'The self-service was removed: {from}.',
      fi: 'Itsepalvelu poistettiin: {from}.',
    },
    selfServiceChanged: {
      en: 'The information on the self-service changed: {to}.',
      fi: 'Itsepalvelua koskeva tieto muuttui: {to}.',
    },
    special: {
      en: 'The information on a right given by special law changed: {name}.',
      fi: 'Erityislakiin perustuvaa oikeutta koskeva tieto muuttui: {name}.',
    },
    notIdentifiable: {
      en: 'The notice now states that the data subjects cannot be identified.',
      fi: 'Nyt kerrotaan, ettei rekisteröityjä voida tunnistaa.',
    },
  },
}
