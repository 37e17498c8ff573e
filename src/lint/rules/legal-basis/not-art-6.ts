/** A basis that Article 6(1) GDPR does not know, or one that it knows given in words. */
import type { Purpose } from '../../../validate/register.ts'
import { type FoundInPurpose, onceForAll } from '../../once-for-all.ts'
import { findByLanguage } from '../../prose/find-by-language.ts'
import type { WordLists } from '../../prose/word-list.ts'
import { type LookedBasis, purposesOf } from '../../purpose-bases.ts'
import { isUnderGdpr } from '../../regime.ts'
import type { Rule } from '../../rule.ts'
import { textForms } from '../../text-forms.ts'
import { formerActBases, relationships, rightsAndDuties } from '../../words/former-bases.ts'

export const legalBasisNotArt6Rule: Rule = {
  id: 'legal-basis/not-art-6',
  severity: 'error',
  cites: [{ gdpr: ['6(1)'] }],
  title: {
    en: 'The legal basis is one of the six that the GDPR knows.',
    fi: 'Oikeusperuste on jokin tietosuoja-asetuksen kuudesta perusteesta.',
  },
  rationale: {
    en: 'Processing is lawful only on the bases of Article 6(1). A customer relationship and any other appropriate connection come from section 8 of the repealed Personal Data Act. The rights and duties of the parties come from the necessity requirement of Act 759/2004, section 3, which is no legal basis either. Today the basis is usually a contract, a legal obligation or a legitimate interest, and the rights of the data subject follow from which it is.',
    fi: 'Käsittely on lainmukaista vain 6 artiklan 1 kohdan perusteilla. Asiakassuhde ja muu asiallinen yhteys ovat peräisin kumotun henkilötietolain 8 §:stä. Osapuolten oikeuksien ja velvollisuuksien hoitaminen on lain 759/2004 3 §:n tarpeellisuusvaatimus, ei oikeusperuste. Nykyään peruste on yleensä sopimus, lakisääteinen velvoite tai oikeutettu etu, ja rekisteröidyn oikeudet riippuvat siitä.',
  },
  hint: {
    en: 'Write in `basis` one of `consent`, `contract`, `legal-obligation`, `vital-interests`, `public-task`, `legitimate-interests`.',
    fi: 'Kirjoita avaimeen `basis` jokin näistä: `consent`, `contract`, `legal-obligation`, `vital-interests`, `public-task`, `legitimate-interests`.',
  },
  messages: {
    'former-act': {
      message: {
        en: 'The basis comes from the repealed Personal Data Act: “{words}”. Concerns: {purposes}.',
        fi: 'Peruste on kumotun henkilötietolain mukainen: ”{words}”. Koskee tarkoituksia: {purposes}.',
      },
      hint: {
        en: 'Write in `basis` one of `consent`, `contract`, `legal-obligation`, `vital-interests`, `public-task`, `legitimate-interests`. If it is a legitimate interest, name it in `interest`.',
        fi: 'Kirjoita avaimeen `basis` jokin näistä: `consent`, `contract`, `legal-obligation`, `vital-interests`, `public-task`, `legitimate-interests`. Jos peruste on oikeutettu etu, nimeä etu avaimessa `interest`.',
      },
    },
    relationship: {
      message: {
        en: 'A relationship is not a legal basis: “{words}”. Concerns: {purposes}.',
        fi: 'Suhde rekisteröityyn ei ole oikeusperuste: ”{words}”. Koskee tarkoituksia: {purposes}.',
      },
      hint: {
        en: 'Write `basis: contract` where the contract with the person requires the data, or `basis: legitimate-interests` with `interest`.',
        fi: 'Kirjoita `basis: contract`, jos sopimus rekisteröidyn kanssa edellyttää tietoja, tai `basis: legitimate-interests` ja `interest`.',
      },
    },
    'rights-and-duties': {
      message: {
        en: 'Rights and duties are not a legal basis by themselves: “{words}”. Concerns: {purposes}.',
        fi: 'Oikeudet ja velvollisuudet eivät sellaisinaan ole oikeusperuste: ”{words}”. Koskee tarkoituksia: {purposes}.',
      },
      hint: {
        en: 'Write `basis: legal-obligation` with `law` for duties laid down by law, `basis: contract` for those of a contract.',
        fi: 'Kirjoita `basis: legal-obligation` ja `law`, jos velvollisuudet ovat lakisääteisiä, tai `basis: contract`, jos ne perustuvat sopimukseen.',
      },
    },
    'in-words': {
      severity: 'warning',
      message: {
        en: 'The basis is given in words, so the rights that belong to it are not stated: “{words}”. Concerns: {purposes}.',
        fi: 'Peruste on annettu sanoin, joten siihen liittyvistä oikeuksista ei kerrota: ”{words}”. Koskee tarkoituksia: {purposes}.',
      },
      hint: {
        en: 'Write the basis as its code, and the rest in `law`, `interest` or `note`.',
        fi: 'Kirjoita peruste koodina ja muu avaimeen `law`, `interest` tai `note`.',
      },
    },
    default: {
      message: {
        en: 'The basis is none of the six: “{words}”. Concerns: {purposes}.',
        fi: 'Peruste ei ole mikään kuudesta oikeusperusteesta: ”{words}”. Koskee tarkoituksia: {purposes}.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a customer relationship', fi: 'asiakassuhde' },
        yaml: `purposes:
  - id: care
    basis: { other: { fi: asiakassuhteen perusteella, en: customer relationship } }`,
      },
      {
        shows: { en: 'the repealed Personal Data Act', fi: 'kumottu henkilötietolaki' },
        yaml: `languages: [fi]
purposes: [{ id: care, basis: { other: "henkilötietolain 8 §:n mukainen asiallinen yhteys" } }]`,
      },
      {
        shows: { en: 'rights and duties of the parties', fi: 'osapuolten oikeudet ja velvollisuudet' },
        yaml: `languages: [fi]
purposes: [{ id: care, basis: { other: osapuolten oikeuksien ja velvollisuuksien hoitaminen } }]`,
      },
      {
        shows: { en: 'an alternative that is no basis', fi: 'vaihtoehto, joka ei ole peruste' },
        yaml: `languages: [fi]
purposes: [{ id: care, basis: { other: oikeutettu etu ja/tai asiakassuhde } }]`,
      },
      {
        shows: { en: 'a basis of the Article in words', fi: 'artiklan peruste sanoin' },
        yaml: `languages: [fi]
purposes: [{ id: care, basis: { other: rekisterinpitäjän oikeutettu etu asiakassuhteessa } }]`,
      },
      {
        shows: { en: 'something else', fi: 'jokin muu' },
        yaml: `languages: [en]
purposes: [{ id: care, basis: [{ basis: { other: our operations } }] }]`,
      },
      {
        shows: {
          en: 'a code whose note rests on the former Act',
          fi: 'koodi, jonka huomautus nojaa aiempaan lakiin',
        },
        yaml: `languages: [fi]
purposes: [{ id: care, basis: [{ basis: legitimate-interests, note: muun asiallisen yhteyden perusteella }] }]`,
      },
    ],
    good: [
      {
        shows: { en: 'a code', fi: 'koodi' },
        yaml: 'purposes: [{ id: care, basis: legitimate-interests, interest: { fi: asiakaspalvelu, en: serving customers } }]',
      },
      {
        shows: { en: 'several codes', fi: 'useita koodeja' },
        yaml: `purposes:
  - id: pay
    basis:
      - { basis: contract, note: { fi: palkka, en: pay } }
      - legal-obligation`,
      },
      {
        shows: {
          en: 'criminal investigation, where Article 6 does not apply',
          fi: 'rikostutkinta, johon 6 artiklaa ei sovelleta',
        },
        yaml: `document: { regime: law-enforcement }
purposes: [{ id: investigation, basis: { other: { fi: poliisin tehtävä, en: task of the police } } }]`,
      },
    ],
  },
  check: (register) => {
    if (!isUnderGdpr(register.register)) return []
    return onceForAll(
      register,
      purposesOf(register).flatMap(({ bases, purpose }) =>
        bases.flatMap((basis): FoundInPurpose[] => {
          const { languages } = register.register
          if (basis.words === undefined) return formerInNote(basis, purpose, languages)
          const { message, words } = judge(basis, languages)
          const args = { words: words ?? register.nameOf(basis.words) }
          return [{ purpose, value: basis.words, finding: { path: basis.path, message, args } }]
        }),
      ),
    )
  },
}

const FAULTS: readonly (readonly [string, WordLists])[] = [
  ['former-act', formerActBases],
  ['relationship', relationships],
  ['rights-and-duties', rightsAndDuties],
]

/** A basis by its code, whose note still rests it on the former Act: `asiallisen yhteyden perusteella`. */
function formerInNote(
  { note, path }: LookedBasis,
  purpose: Purpose,
  languages: readonly string[],
): FoundInPurpose[] {
  const [found] = textForms(note, languages).flatMap((form) => findByLanguage(form, formerActBases))
  if (found === undefined) return []
  const finding = { path: [...path, 'note'], message: 'former-act', args: { words: found.words } }
  return [{ purpose, value: note, finding }]
}

/** What the words are: a former basis wherever one is named, else one of the six, else something else. */
function judge(
  { words, codes }: LookedBasis,
  languages: readonly string[],
): { readonly message: string; readonly words?: string } {
  for (const [message, lists] of FAULTS) {
    for (const form of textForms(words, languages)) {
      const found = findByLanguage(form, lists)[0]
      if (found !== undefined) return { message, words: found.words }
    }
  }
  return { message: codes.length > 0 ? 'in-words' : 'default' }
}
