/** Terms of the repealed Personal Data Act, where the GDPR has its own: Articles 9, 13–15 and 21 GDPR. */
import { findByLanguage } from '../../prose/find-by-language.ts'
import type { Rule } from '../../rule.ts'
import { sentenceAround } from '../../sentence-around.ts'
import type { UserText } from '../../user-texts.ts'
import { legacyTerms, presentTerm } from '../../words/legacy-terms.ts'
import { pastLaw } from '../../words/repealed-law.ts'

export const termsLegacyRule: Rule = {
  id: 'terms/legacy',
  severity: 'info',
  cites: [{ gdpr: ['9', '13', '14', '15', '21'] }],
  title: {
    en: 'The texts use current data-protection terms.',
    fi: 'Teksteissä käytetään nykyisiä tietosuojatermejä.',
  },
  rationale: {
    en: 'The terms of the Personal Data Act did not mean quite what those of the GDPR mean: a right to inspect is less than a right of access, and sensitive data were another list. A reader who looks for the rights by the words of today does not find them under the words of yesterday.',
    fi: 'Henkilötietolain termit eivät tarkoittaneet aivan samaa kuin tietosuoja-asetuksen: tarkastusoikeus on suppeampi kuin oikeus saada pääsy tietoihin, ja arkaluonteisten tietojen luettelo oli toinen. Nykyisillä sanoilla oikeuksiaan etsivä ei löydä niitä vanhojen sanojen alta.',
  },
  hint: {
    en: 'Use the current term.',
    fi: 'Käytä nykyistä termiä.',
  },
  messages: {
    default: {
      message: {
        en: 'Outdated term: “{words}”. Use instead: {term}.',
        fi: 'Vanhentunut termi: ”{words}”. Nykyisin: {term}.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a register description as title', fi: 'rekisteriseloste otsikkona' },
        yaml: 'languages: [fi]\ndocument: { title: Rekisteriseloste }',
      },
      {
        shows: { en: 'the right to inspect, in an inflected form', fi: 'tarkastusoikeus taivutettuna' },
        yaml: `languages: [fi]
rights: { identification: Tarkastusoikeuden käyttäjän henkilöllisyys varmistetaan. }`,
      },
      {
        shows: { en: 'sensitive data', fi: 'arkaluonteiset tiedot' },
        yaml: `languages: [fi, en]
notCollected: [{ data: { fi: Arkaluonteiset henkilötiedot, en: Sensitive personal data } }]`,
      },
      {
        shows: { en: 'a heading of the old layout', fi: 'vanhan kaavan otsikko' },
        yaml: `languages: [fi]
sections: { sources: { heading: Säännönmukaiset tietolähteet }, rights: { heading: Kielto-oikeus } }`,
      },
      {
        shows: { en: 'the former name of an Act', fi: 'lain entinen nimi' },
        yaml: `languages: [fi, en]
purposes: [{ id: letters, description: { fi: Noudatamme tietoyhteiskuntakaarta., en: We follow the Information Society Code. } }]`,
      },
    ],
    good: [
      {
        shows: { en: 'the terms of the GDPR', fi: 'tietosuoja-asetuksen termit' },
        yaml: `languages: [fi]
document: { title: Tietosuojaseloste }
sections: { sources: { heading: Tietolähteet } }
notCollected: [{ data: Erityisiin henkilötietoryhmiin kuuluvat tiedot }]`,
      },
      {
        shows: { en: 'what the old notice was called', fi: 'aiemman selosteen nimi' },
        yaml: `languages: [fi, en]
changes:
  history:
    - date: 2019-02-01
      what: { fi: Rekisteriseloste muutettiin tietosuojaselosteeksi., en: The register description became a privacy notice. }
document: { introduction: { fi: Tämä seloste korvaa aiemman rekisteriselosteen., en: This replaces the former register description. } }`,
      },
      {
        shows: { en: 'an audit, which is another matter', fi: 'tarkastus, joka on eri asia' },
        yaml: `languages: [fi]
recipients: [{ id: auditors, name: Tilintarkastajat, purpose: tilien ja hallinnon tarkastus }]`,
      },
      {
        shows: { en: 'both names in one title', fi: 'molemmat nimet samassa otsikossa' },
        yaml: `languages: [en]
document: { type: combined, title: Register description and privacy notice }`,
      },
    ],
  },
  check: (register) =>
    register.textsWith(legacyTerms).flatMap((text) => {
      // The history of the notice tells what things were called.
      if (text.area === 'changes' && text.path[1] === 'history') return []
      const found = findByLanguage(text, legacyTerms).filter((find) => !isOfThePast(text, find))
      const byTerm = new Map(found.toReversed().map((find) => [presentTerm(find.entry), find]))
      return [...byTerm].reverse().map(([term, { words }]) => ({ path: text.path, args: { words, term } }))
    }),
}

function isOfThePast({ plain, languages }: UserText, find: { readonly start: number; readonly end: number }) {
  const sentence = sentenceAround(plain, find.start, find.end)
  return findByLanguage({ plain: sentence, languages }, pastLaw).length > 0
}
