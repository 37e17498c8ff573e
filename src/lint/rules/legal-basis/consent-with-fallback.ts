/** Consent together with another basis for the same purpose: Articles 5(1)(a) and 6(1)(a) GDPR. */
import { EDPB_CONSENT } from '../../guidelines.ts'
import { onceForAll } from '../../once-for-all.ts'
import { findByLanguage } from '../../prose/find-by-language.ts'
import { type LookedBasis, purposesOf } from '../../purpose-bases.ts'
import { isUnderGdpr } from '../../regime.ts'
import type { Rule } from '../../rule.ts'
import { textForms } from '../../text-forms.ts'
import { fallbackWords } from '../../words/alternatives.ts'

export const legalBasisConsentWithFallbackRule: Rule = {
  id: 'legal-basis/consent-with-fallback',
  severity: 'warning',
  cites: [{ gdpr: ['5(1)(a)', '6(1)(a)'] }, EDPB_CONSENT],
  title: {
    en: 'A purpose that rests on consent has no other basis in reserve.',
    fi: 'Suostumukseen perustuvalla tarkoituksella ei ole toista perustetta varalla.',
  },
  rationale: {
    en: 'Who asks for consent promises to stop when it is refused or withdrawn. Another basis in reserve makes the choice an illusion, which is unfair to the data subject. Consents that other law asks for, such as those to cookies or to health data, stand beside a basis and are no fallback.',
    fi: 'Suostumuksen pyytäjä lupaa lopettaa käsittelyn, jos suostumusta ei anneta tai se peruutetaan. Toinen peruste varalla tekee valinnasta näennäisen, mikä on rekisteröidyn kannalta epäasianmukaista. Muun lain vaatimat suostumukset, kuten evästeisiin tai terveystietoihin annettavat, eivät ole tällaisia varaperusteita.',
  },
  hint: {
    en: 'Leave one basis in `basis`, or split the purpose. Where each basis covers a part of its own, say in `note` which.',
    fi: 'Jätä avaimeen `basis` yksi peruste tai jaa tarkoitus kahdeksi. Jos kukin peruste koskee omaa osaansa, kerro se avaimessa `note`.',
  },
  messages: {
    default: {
      message: {
        en: 'The same purpose rests on consent and on another basis. Concerns: {purposes}.',
        fi: 'Sama tarkoitus perustuu sekä suostumukseen että toiseen perusteeseen. Koskee tarkoituksia: {purposes}.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'consent or an interest', fi: 'suostumus tai oikeutettu etu' },
        yaml: 'purposes: [{ id: newsletter, name: { fi: Uutiskirje, en: Newsletter }, basis: [consent, legitimate-interests] }]',
      },
      {
        shows: { en: 'a fallback in words', fi: 'varaperuste sanoin' },
        yaml: `languages: [fi]
purposes:
  - { id: newsletter, name: Uutiskirje, basis: { other: "suostumus, vaihtoehtoisesti oikeutettu etu" } }`,
      },
      {
        shows: {
          en: 'a note that calls the other a fallback',
          fi: 'huomautus, jonka mukaan toinen on varalla',
        },
        yaml: `purposes:
  - id: newsletter
    name: { fi: Uutiskirje, en: Newsletter }
    basis:
      - { basis: consent, note: { fi: ensisijaisesti, en: in the first place } }
      - { basis: legitimate-interests, note: { fi: jos suostumusta ei ole saatu, en: if there is no consent } }`,
      },
    ],
    good: [
      {
        shows: { en: 'two parts with a basis each', fi: 'kaksi osaa, kummallakin oma peruste' },
        yaml: `purposes:
  - id: events
    name: { fi: Tapahtumat, en: Events }
    basis:
      - { basis: consent, note: { fi: valokuvien julkaiseminen, en: publishing photographs } }
      - { basis: contract, note: { fi: osallistujaluettelo, en: list of participants } }`,
      },
      {
        shows: { en: 'a consent under other law', fi: 'muun lain mukainen suostumus' },
        yaml: `purposes:
  - id: statistics
    name: { fi: Kävijämittaus, en: Visitor measurement }
    basis: legitimate-interests
    nationalConsents:
      - law: { fi: laki sähköisen viestinnän palveluista 917/2014, en: Act on Electronic Communications Services 917/2014 }`,
      },
      {
        shows: { en: 'explicit consent to health data', fi: 'nimenomainen suostumus terveystietoihin' },
        yaml: `purposes:
  - { id: diet, name: { fi: Ateriat, en: Meals }, basis: contract, special: { condition: explicit-consent } }`,
      },
    ],
  },
  check: (register) => {
    if (!isUnderGdpr(register.register)) return []
    const { languages } = register.register
    return onceForAll(
      register,
      purposesOf(register)
        .filter(({ bases }) => isAlternative(bases, languages))
        .map(({ purpose, path }) => ({
          purpose,
          value: purpose.basis,
          finding: { path: [...path, 'basis'] },
        })),
    )
  },
}

/** Consent among several bases that do not each tell the part they cover. */
function isAlternative(bases: readonly LookedBasis[], languages: readonly string[]): boolean {
  const codes = new Set(bases.flatMap((basis) => basis.codes))
  if (!codes.has('consent') || codes.size < 2) return false
  const isDivided = bases.every(({ note, codes: own }) => note !== undefined && own.length === 1)
  const saysFallback = bases.some(({ note }) =>
    textForms(note, languages).some((form) => findByLanguage(form, fallbackWords).length > 0),
  )
  return !isDivided || saysFallback
}
