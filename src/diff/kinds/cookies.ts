/** Changes of cookies: rows 60 and 61 of the table of materiality. */
import type { ChangeKind } from '../change.ts'
import { act, cjeu, gdpr } from './cite.ts'

const reason = [act('917/2014', 'section 205', '205 §'), cjeu('C-673/17')]

export const cookiesAdded: ChangeKind = {
  id: 'cookies.class-added',
  area: 'cookies',
  tier: 'A',
  effects: ['widens', 'incomparable'],
  reason,
  texts: {
    default: {
      en: 'Cookies that need consent were added: {name}. Fresh consent must be obtained.',
      fi: 'Suostumusta edellyttäviä evästeitä lisättiin: {name}. Suostumus on pyydettävä uudelleen.',
    },
    first: {
      en: 'Cookies that need consent were added: {name}. Consent must be obtained before they are used.',
      fi: 'Suostumusta edellyttäviä evästeitä lisättiin: {name}. Suostumus on hankittava ennen niiden käyttöä.',
    },
    unnecessary: {
      en: 'Cookies are no longer described as necessary: {name}. Consent must be obtained.',
      fi: 'Evästeitä ei enää kerrota välttämättömiksi: {name}. Suostumus on pyydettävä.',
    },
    toldUnnecessary: {
      en: 'Cookies are now described as not strictly necessary: {name}. Consent must be obtained.',
      fi: 'Evästeiden kerrotaan nyt olevan muita kuin välttämättömiä: {name}. Suostumus on pyydettävä.',
    },
    cookie: {
      en: 'A cookie that needs consent was added: {name} ({to}). Fresh consent must be obtained.',
      fi: 'Suostumusta edellyttävä eväste lisättiin: {name} ({to}). Suostumus on pyydettävä uudelleen.',
    },
    thirdPartyChanged: {
      en: 'A third party of cookies changed: {name} ({to}, previously {from}).',
      fi: 'Evästeiden kolmas osapuoli muuttui: {name} ({to}, aiemmin {from}).',
    },
    thirdParty: {
      en: 'A third party was added to cookies: {name} ({to}).',
      fi: 'Evästeille lisättiin kolmas osapuoli: {name} ({to}).',
    },
    longer: {
      en: 'Cookies stay longer: {name} (previously {from}, now {to}).',
      fi: 'Evästeiden voimassaoloaika piteni: {name} (aiemmin {from}, nyt {to}).',
    },
    duration: {
      en: 'How long cookies stay is now defined differently: {name} (previously {from}, now {to}).',
      fi: 'Evästeiden voimassaoloaika määriteltiin toisin: {name} (aiemmin {from}, nyt {to}).',
    },
    purpose: {
      en: 'The purpose of cookies changed: {name} ({to}).',
      fi: 'Evästeiden tarkoitus muuttui: {name} ({to}).',
    },
    untold: {
      en: 'Information on cookies was removed: {name} ({what}).',
      fi: 'Evästeitä koskeva tieto poistettiin: {name} ({what}).',
    },
    consent: {
      en: 'How consent to cookies is obtained or withdrawn changed: {to}.',
      fi: 'Evästeisiin suostumisen tai suostumuksen peruuttamisen tapa muuttui: {to}.',
    },
    consentUntold: {
      en: 'How consent to cookies is obtained or withdrawn is no longer stated: {from}.',
      fi: 'Evästeisiin suostumisen tai suostumuksen peruuttamisen tapaa ei enää kerrota: {from}.',
    },
    noneNoMore: {
      en: 'The notice no longer states that no cookies are used.',
      fi: 'Enää ei kerrota, ettei evästeitä käytetä.',
    },
  },
}

export const cookiesRemoved: ChangeKind = {
  id: 'cookies.removed',
  area: 'cookies',
  tier: 'A',
  effects: ['narrows'],
  reason,
  texts: {
    default: { en: 'Cookies were removed: {name}.', fi: 'Evästeitä poistettiin: {name}.' },
    cookie: { en: 'A cookie was removed: {name} ({from}).', fi: 'Eväste poistettiin: {name} ({from}).' },
    thirdParty: {
      en: 'A third party was removed from cookies: {name} ({from}).',
      fi: 'Evästeiltä poistettiin kolmas osapuoli: {name} ({from}).',
    },
    shorter: {
      en: 'Cookies stay a shorter time: {name} (previously {from}, now {to}).',
      fi: 'Evästeiden voimassaoloaika lyheni: {name} (aiemmin {from}, nyt {to}).',
    },
    none: {
      en: 'The notice now states that no cookies are used.',
      fi: 'Nyt kerrotaan, ettei evästeitä käytetä.',
    },
    consent: {
      en: 'The notice now states how consent to cookies is obtained or withdrawn: {to}.',
      fi: 'Evästeisiin suostumisen tai suostumuksen peruuttamisen tapa kerrotaan nyt: {to}.',
    },
  },
}

/** Strictly necessary cookies, names and introductions: nothing needs consent. */
export const cookiesDetailChanged: ChangeKind = {
  id: 'cookies.detail-changed',
  area: 'cookies',
  tier: 'B',
  effects: ['incomparable', 'widens', 'narrows'],
  reason: [gdpr('12(1)'), act('917/2014', 'section 205', '205 §')],
  texts: {
    default: {
      en: 'The information on cookies changed: {name} ({what}).',
      fi: 'Evästeitä koskeva tieto muuttui: {name} ({what}).',
    },
    necessary: {
      en: 'Necessary cookies were added: {name}.',
      fi: 'Välttämättömiä evästeitä lisättiin: {name}.',
    },
    isNecessary: {
      en: 'Cookies are now described as necessary: {name}.',
      fi: 'Evästeet kerrotaan nyt välttämättömiksi: {name}.',
    },
    cookie: {
      en: 'A necessary cookie was added: {name} ({to}).',
      fi: 'Välttämätön eväste lisättiin: {name} ({to}).',
    },
    untold: {
      en: 'Information on cookies was removed: {name} ({what}).',
      fi: 'Evästeitä koskeva tieto poistettiin: {name} ({what}).',
    },
    duration: {
      en: 'How long necessary cookies stay changed: {name} (previously {from}, now {to}).',
      fi: 'Välttämättömien evästeiden voimassaoloaika muuttui: {name} (aiemmin {from}, nyt {to}).',
    },
    policyUntold: {
      en: 'The link to the cookie policy was removed: {from}.',
      fi: 'Evästekäytännön linkki poistettiin: {from}.',
    },
    policy: {
      en: 'The link to the cookie policy changed: {to}.',
      fi: 'Evästekäytännön linkki muuttui: {to}.',
    },
    introduction: {
      en: 'The introduction to cookies changed.',
      fi: 'Evästeitä koskeva johdanto muuttui.',
    },
    introductionTold: {
      en: 'An introduction to cookies was added.',
      fi: 'Evästeitä koskeva johdanto lisättiin.',
    },
    introductionUntold: {
      en: 'The introduction to cookies was removed.',
      fi: 'Evästeitä koskeva johdanto poistettiin.',
    },
    told: {
      en: 'Information on cookies was added: {name} ({what}: {to}).',
      fi: 'Evästeitä koskeva tieto lisättiin: {name} ({what}: {to}).',
    },
  },
}

/** How consent is asked says nothing of what is processed: it is the person who is better or worse off. */
export const cookieConsentTold: ChangeKind = { ...cookiesRemoved, touches: 'position' }
export const cookieConsentChanged: ChangeKind = { ...cookiesAdded, touches: 'position' }
