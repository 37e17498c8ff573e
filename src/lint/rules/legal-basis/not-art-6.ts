/** A basis that Article 6(1) GDPR does not know, or one that it knows given in words. */
import { findByLanguage } from '../../prose/find-by-language.ts'
import type { WordLists } from '../../prose/word-list.ts'
import { type LookedBasis, purposesOf } from '../../purpose-bases.ts'
import { isUnderGdpr } from '../../regime.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
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
    en: 'Processing is lawful only on the bases of Article 6(1). A customer relationship, an appropriate connection and the rights and duties of the parties were bases of the repealed Personal Data Act. What they meant is today a contract or a legitimate interest, and the rights of the data subject follow from which of the two it is.',
    fi: 'Käsittely on lainmukaista vain 6 artiklan 1 kohdan perusteilla. Asiakassuhde, asiallinen yhteys ja osapuolten oikeudet ja velvollisuudet olivat kumotun henkilötietolain perusteita. Niiden sijaan peruste on nykyään yleensä sopimus tai oikeutettu etu, ja rekisteröidyn oikeudet riippuvat siitä, kumpi se on.',
  },
  hint: {
    en: 'Write in `basis` one of `consent`, `contract`, `legal-obligation`, `vital-interests`, `public-task`, `legitimate-interests`.',
    fi: 'Kirjoita avaimeen `basis` jokin näistä: `consent`, `contract`, `legal-obligation`, `vital-interests`, `public-task`, `legitimate-interests`.',
  },
  messages: {
    'former-act': {
      message: {
        en: 'The basis is from the repealed Personal Data Act: “{words}”.',
        fi: 'Peruste on kumotun henkilötietolain mukainen: ”{words}”.',
      },
    },
    relationship: {
      message: {
        en: 'A relationship is not a legal basis: “{words}”.',
        fi: 'Suhde rekisteröityyn ei ole oikeusperuste: ”{words}”.',
      },
      hint: {
        en: 'Write `basis: contract` where the contract with the person requires the data, or `basis: legitimate-interests` with `interest`.',
        fi: 'Kirjoita `basis: contract`, jos sopimus rekisteröidyn kanssa edellyttää tietoja, tai `basis: legitimate-interests` ja `interest`.',
      },
    },
    'rights-and-duties': {
      message: {
        en: 'Rights and duties are not a legal basis by themselves: “{words}”.',
        fi: 'Oikeudet ja velvollisuudet eivät sellaisinaan ole oikeusperuste: ”{words}”.',
      },
      hint: {
        en: 'Write `basis: legal-obligation` with `law` for duties laid down by law, `basis: contract` for those of a contract.',
        fi: 'Kirjoita `basis: legal-obligation` ja `law`, jos velvollisuudet ovat lakisääteisiä, tai `basis: contract`, jos ne perustuvat sopimukseen.',
      },
    },
    'in-words': {
      severity: 'warning',
      message: {
        en: 'The basis is given in words, so the rights that belong to it are not told: “{words}”.',
        fi: 'Peruste on annettu sanoin, joten siihen liittyvistä oikeuksista ei kerrota: ”{words}”.',
      },
      hint: {
        en: 'Write the basis as its code, and the rest in `law`, `interest` or `note`.',
        fi: 'Kirjoita peruste koodina ja muu avaimeen `law`, `interest` tai `note`.',
      },
    },
    default: {
      message: {
        en: 'The basis is none of the six: “{words}”.',
        fi: 'Peruste ei ole mikään kuudesta oikeusperusteesta: ”{words}”.',
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
    return purposesOf(register)
      .flatMap(({ bases }) => bases)
      .flatMap((basis): RuleFinding[] => {
        if (basis.words === undefined) return formerInNote(basis, register.register.languages)
        const { message, words } = judge(basis, register.register.languages)
        return [{ path: basis.path, message, args: { words: words ?? register.nameOf(basis.words) } }]
      })
  },
}

const FAULTS: readonly (readonly [string, WordLists])[] = [
  ['former-act', formerActBases],
  ['relationship', relationships],
  ['rights-and-duties', rightsAndDuties],
]

/** A basis by its code, whose note still rests it on the former Act: `asiallisen yhteyden perusteella`. */
function formerInNote({ note, path }: LookedBasis, languages: readonly string[]): RuleFinding[] {
  const [found] = textForms(note, languages).flatMap((form) => findByLanguage(form, formerActBases))
  return found === undefined
    ? []
    : [{ path: [...path, 'note'], message: 'former-act', args: { words: found.words } }]
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
