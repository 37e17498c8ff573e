/** Consent to cookies that are not strictly necessary, and what is told of them: Act 917/2014, section 205; CJEU C-673/17. */
import type { Cookies } from '../../../validate/register.ts'
import type { LintRegister, Scope } from '../../lint-register.ts'
import { findByLanguage } from '../../prose/find-by-language.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import type { UserText } from '../../user-texts.ts'
import { cookieWords, noConsent } from '../../words/cookie-consent.ts'

type CookieFacts = Exclude<Cookies, 'none'>
type CookieClass = NonNullable<CookieFacts['classes']>[number]

const ASKED = ['purpose', 'duration', 'thirdParties'] as const

const told =
  'purpose: { fi: kävijöiden laskeminen, en: counting visitors }, duration: P6M, thirdParties: none'

export const cookiesConsentMissingRule: Rule = {
  id: 'cookies/consent-missing',
  severity: 'error',
  cites: [
    { act: '917/2014', at: { en: 'section 205(1)–(2)', fi: '205 §:n 1 ja 2 momentti' } },
    { other: { en: 'CJEU C-673/17', fi: 'unionin tuomioistuimen tuomio C-673/17' } },
  ],
  title: {
    en: 'Cookies that are not strictly necessary have a purpose, a duration, their readers and the user’s consent.',
    fi: 'Muista kuin välttämättömistä evästeistä kerrotaan tarkoitus, kesto, lukijat ja suostumuksen pyytäminen.',
  },
  rationale: {
    en: 'A cookie may be stored on a device only with consent, after comprehensible and complete information on its purpose, unless it is strictly necessary for a service that the user has asked for. The Court of Justice has held that the information includes the duration and who else has access, and that a box ticked beforehand is no consent. Neither are the settings of a browser or the mere use of a site.',
    fi: 'Evästeen saa tallentaa päätelaitteelle vain, jos käyttäjä on antanut suostumuksensa ja saanut ymmärrettävät ja kattavat tiedot tallentamisen tarkoituksesta, ellei eväste ole välttämätön käyttäjän pyytämälle palvelulle. Unionin tuomioistuimen mukaan tietoihin kuuluvat myös kesto ja kolmansien osapuolten pääsy evästeisiin, eikä valmiiksi rastitettu ruutu ole suostumus. Suostumuksia eivät ole myöskään selaimen asetukset tai pelkkä sivuston käyttö.',
  },
  hint: {
    en: 'Say under `cookies.consent` how consent is asked, and of each class its `purpose`, `duration` and `thirdParties`; mark the strictly necessary ones with `necessary: true`.',
    fi: 'Kerro kohdassa `cookies.consent`, miten suostumus pyydetään, ja jokaisesta luokasta `purpose`, `duration` ja `thirdParties`. Merkitse välttämättömät evästeet `necessary: true`.',
  },
  messages: {
    consent: {
      message: {
        en: 'The notice does not say how consent is asked for cookies that are not strictly necessary: {name}.',
        fi: 'Selosteessa ei kerrota, miten muihin kuin välttämättömiin evästeisiin pyydetään suostumus: {name}.',
      },
    },
    purpose: {
      message: {
        en: 'The notice does not state the purpose of the cookies: {name}.',
        fi: 'Evästeiden käyttötarkoitusta ei kerrota: {name}.',
      },
    },
    duration: {
      message: {
        en: 'The notice does not say how long the cookies stay: {name}.',
        fi: 'Evästeiden säilymisaikaa ei kerrota: {name}.',
      },
    },
    thirdParties: {
      message: {
        en: 'The notice does not say who else can read the cookies: {name}.',
        fi: 'Selosteessa ei kerrota, ketkä muut voivat lukea evästeitä: {name}.',
      },
      hint: {
        en: 'List them under `thirdParties`, or write `thirdParties: none`.',
        fi: 'Luettele heidät kohdassa `thirdParties` tai kirjoita `thirdParties: none`.',
      },
    },
    browser: {
      severity: 'warning',
      message: {
        en: 'Browser settings or the use of a site are no consent to cookies: “{words}”.',
        fi: 'Selaimen asetukset tai sivuston käyttö eivät ole suostumus evästeisiin: ”{words}”.',
      },
    },
    untold: {
      severity: 'warning',
      message: {
        en: 'The register uses cookies, but the notice says nothing about their purposes, their duration or consent.',
        fi: 'Rekisterissä käytetään evästeitä, mutta niiden tarkoituksesta, kestosta ja suostumuksesta ei kerrota.',
      },
      hint: {
        en: 'Describe them under `cookies`, or write `cookies: none`.',
        fi: 'Kuvaa ne kohdassa `cookies` tai kirjoita `cookies: none`.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'analytics without anything more', fi: 'analytiikkaevästeet ilman muuta tietoa' },
        yaml: 'cookies: { classes: [{ id: analytics, name: { fi: Analytiikka, en: Analytics }, necessary: false }] }',
      },
      {
        shows: { en: 'consent by browser settings', fi: 'suostumus selaimen asetuksilla' },
        yaml: `cookies:
  classes: [{ id: analytics, ${told} }]
  consent: { fi: "Evästeet voi estää selaimen asetuksista.", en: "Cookies can be blocked in the settings of your browser." }`,
      },
      {
        shows: { en: 'consent by use, in prose alone', fi: 'suostumus sivustoa käyttämällä, vain tekstinä' },
        yaml: 'extraSections: [{ id: cookie-text, heading: { fi: Evästeet, en: Cookies }, text: { fi: "Jatkamalla sivuston käyttöä hyväksyt evästeet.", en: "By using the site you accept cookies." } }]',
      },
      {
        shows: { en: 'cookies as a source, and no more', fi: 'evästeet tietolähteenä, ei muuta' },
        yaml: 'sources: [{ id: site, kind: cookies }]',
      },
    ],
    good: [
      {
        shows: { en: 'all told', fi: 'kaikki kerrottu' },
        yaml: `cookies:
  classes: [{ id: analytics, necessary: false, ${told} }]
  consent: { fi: sivuston avautuessa, en: when the site opens }
  change: { fi: alareunan linkistä tai selaimen asetuksista, en: by the link at the foot of the page or in your browser settings }`,
      },
      {
        shows: { en: 'strictly necessary cookies only', fi: 'vain välttämättömiä evästeitä' },
        yaml: 'cookies: { classes: [{ id: session, necessary: true }] }',
      },
      {
        shows: { en: 'none', fi: 'ei evästeitä' },
        yaml: `cookies: none
sources: [{ id: use, kind: service-use }]`,
      },
      {
        shows: { en: 'a text that says there are none', fi: 'teksti, jonka mukaan niitä ei ole' },
        yaml: 'extraSections: [{ id: cookie-text, heading: { fi: Sovellus, en: Application }, text: { fi: Emme käytä evästeitä., en: We use no cookies. } }]',
      },
      {
        shows: { en: 'cookies told one by one', fi: 'evästeet yksitellen' },
        yaml: `languages: [fi]
cookies:
  consent: sivuston avautuessa
  classes:
    - id: analytics
      purpose: kävijöiden laskeminen
      thirdParties: none
      cookies: [{ name: _count, duration: P1D }, { name: _visit, duration: session }]`,
      },
    ],
  },
  check: (register) => {
    const cookies = register.scopes.filter(({ facts }) => typeof facts.cookies === 'object')
    if (cookies.length > 0) return cookies.flatMap((scope) => judge(register, scope))
    return register.scopes.some(({ facts }) => facts.cookies === 'none') ? [] : untold(register)
  },
}

function judge(register: LintRegister, { facts, path }: Scope): RuleFinding[] {
  const { cookies } = facts
  if (cookies === undefined || cookies === 'none') return []
  const classes = (cookies.classes ?? []).map((item, index) => ({
    item,
    at: [...path, 'cookies', 'classes', index],
  }))
  // What is not said to be necessary needs consent: section 205 makes it the exception.
  const optional = classes.filter(({ item }) => item.necessary !== true)
  const nameOf = ({ id, name }: CookieClass) => (name === undefined ? id : register.nameOf(name))
  const lacking = optional.flatMap(({ item, at }) =>
    ASKED.filter((key) => item[key] === undefined && !isToldOfEach(item, key)).map((key) => ({
      path: [...at, key],
      message: key,
      args: { name: nameOf(item) },
    })),
  )
  return [
    ...consentFindings(
      register,
      cookies,
      path,
      optional.map(({ item }) => nameOf(item)),
    ),
    ...lacking,
  ]
}

function consentFindings(
  register: LintRegister,
  cookies: CookieFacts,
  path: Scope['path'],
  optional: readonly string[],
): RuleFinding[] {
  const at = [...path, 'cookies', 'consent']
  if (cookies.consent !== undefined) {
    const texts = register.textsWith(noConsent, 'cookies')
    return browserFindings(texts.filter((text) => at.every((step, index) => text.path[index] === step)))
  }
  if (optional.length > 0) return [{ path: at, message: 'consent', args: { name: optional.join(', ') } }]
  // A text alone, with no class of cookies: whether it asks for consent is read from its words.
  return (cookies.classes ?? []).length > 0
    ? []
    : browserFindings(register.textsWith(noConsent, 'cookies', 'sections', 'extraSections'))
}

/** Whether the cookies of the class are told one by one, each with this. */
function isToldOfEach(item: CookieClass, key: (typeof ASKED)[number]): boolean {
  const { cookies = [] } = item as { readonly cookies?: readonly Readonly<Record<string, unknown>>[] }
  return cookies.length > 0 && cookies.every((cookie) => cookie[key] !== undefined)
}

/** Cookies of which the facts say nothing, though a source or a text does. */
function untold(register: LintRegister): RuleFinding[] {
  const areas = ['purposes', 'sources', 'data', 'sections', 'extraSections']
  const mentions = register.textsWith(cookieWords, ...areas)
  const isSource = register.scopes.some(
    ({ facts }) => facts.sources?.some(({ kind }) => kind === 'cookies') === true,
  )
  if (mentions.length === 0 && !isSource) return []
  const denials = register.textsWith(noConsent, ...areas)
  const browser = browserFindings(denials.filter((text) => mentions.some((one) => isBeside(one, text))))
  return browser.length > 0 ? browser : [{ path: ['cookies'], message: 'untold' }]
}

/** In the same item or section: a heading may name the cookies, its text the browser. */
function isBeside(one: UserText, other: UserText): boolean {
  return one.path[0] === other.path[0] && one.path[1] === other.path[1]
}

function browserFindings(texts: readonly UserText[]): RuleFinding[] {
  return texts.flatMap((text) =>
    findByLanguage(text, noConsent)
      .slice(0, 1)
      .map(({ words }) => ({ path: text.path, message: 'browser', args: { words } })),
  )
}
