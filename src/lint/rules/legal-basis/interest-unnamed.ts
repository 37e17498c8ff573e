/** Legitimate interests without the interest: Articles 13(1)(d) and 14(2)(b) GDPR. */

import { type FoundInPurpose, onceForAll } from '../../once-for-all.ts'
import { findByLanguage } from '../../prose/find-by-language.ts'
import { type LookedBasis, type LookedPurpose, purposesOf } from '../../purpose-bases.ts'
import { isUnderGdpr } from '../../regime.ts'
import type { Rule } from '../../rule.ts'
import { type TextForm, textForms } from '../../text-forms.ts'
import { emptyInterests } from '../../words/empty-interests.ts'

export const legalBasisInterestUnnamedRule: Rule = {
  id: 'legal-basis/interest-unnamed',
  severity: 'error',
  cites: [
    { gdpr: ['13(1)(d)', '14(2)(b)'] },
    { other: { en: 'CJEU C-394/23 (Mousse)', fi: 'unionin tuomioistuimen tuomio C-394/23 (Mousse)' } },
  ],
  title: {
    en: 'Where processing rests on legitimate interests, the interest is named.',
    fi: 'Kun käsittely perustuu oikeutettuun etuun, etu nimetään.',
  },
  rationale: {
    en: 'The interest that the controller or a third party pursues is among the information that must be given when the data are collected. Only by knowing it can a reader weigh it against his or her own interests and object. The court has held that without it the processing cannot rest on this basis.',
    fi: 'Rekisterinpitäjän tai kolmannen osapuolen oikeutettu etu kuuluu tietoihin, jotka on annettava tietoja kerättäessä. Vain edun tuntemalla rekisteröity voi punnita sitä omiin etuihinsa nähden ja vastustaa käsittelyä. Unionin tuomioistuimen mukaan käsittely ei voi muuten nojata tähän perusteeseen.',
  },
  hint: {
    en: 'Say in `interest` what the controller gains and why it is needed, such as preventing fraud or getting overdue bills paid.',
    fi: 'Kerro avaimessa `interest`, mihin etuun käsittelyllä pyritään, esimerkiksi väärinkäytösten estämiseen tai erääntyneiden saatavien perimiseen.',
  },
  messages: {
    default: {
      message: {
        en: 'The legitimate interest is not named. Concerns: {purposes}.',
        fi: 'Oikeutettua etua ei nimetä. Koskee tarkoituksia: {purposes}.',
      },
    },
    empty: {
      message: {
        en: 'The wording does not name an interest: “{words}”. Concerns: {purposes}.',
        fi: 'Sanoista ei käy ilmi, mikä etu on kyseessä: ”{words}”. Koskee tarkoituksia: {purposes}.',
      },
    },
    repeats: {
      severity: 'warning',
      message: {
        en: 'The interest only repeats the purpose: “{words}”. Concerns: {purposes}.',
        fi: 'Etu vain toistaa käsittelyn tarkoituksen: ”{words}”. Koskee tarkoituksia: {purposes}.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'no interest', fi: 'etua ei mainita' },
        yaml: 'purposes: [{ id: collection, name: { fi: Perintä, en: Debt collection }, basis: legitimate-interests }]',
      },
      {
        shows: { en: 'that there is an interest', fi: 'todetaan vain, että etu on' },
        yaml: `purposes:
  - id: care
    basis: legitimate-interests
    interest: { fi: rekisterinpitäjän oikeutettu etu asiakassuhteessa, en: our legitimate interest }`,
      },
      {
        shows: { en: 'the purpose once more', fi: 'tarkoitus toistettuna' },
        yaml: `purposes:
  - id: collection
    name: { fi: Saatavien perintä, en: Collection of debts }
    basis: legitimate-interests
    interest: { fi: saatavien perintä, en: collecting debts }`,
      },
      {
        shows: { en: 'business as such', fi: 'liiketoiminta sellaisenaan' },
        yaml: `purposes:
  - { id: care, name: { fi: Asiakaspalvelu, en: Customer service }, basis: legitimate-interests, interest: { fi: liiketoiminnan kehittäminen, en: our business } }`,
      },
      {
        shows: { en: 'an interest in words, unnamed', fi: 'sanoin annettu peruste ilman etua' },
        yaml: `languages: [fi]
purposes: [{ id: care, basis: { other: yrityksen oikeutettu etu } }]`,
      },
    ],
    good: [
      {
        shows: { en: 'an interest of its own', fi: 'nimetty etu' },
        yaml: `purposes:
  - id: collection
    name: { fi: Saatavien perintä, en: Debt collection }
    basis: legitimate-interests
    interest: { fi: erääntyneiden laskujen maksaminen, en: getting overdue bills paid }`,
      },
      {
        shows: { en: 'an interest beside its basis', fi: 'etu perusteen yhteydessä' },
        yaml: `purposes:
  - id: portal
    basis:
      - { basis: contract, note: { fi: tilit, en: accounts } }
      - basis: legitimate-interests
        note: { fi: loki, en: log }
        interest: { fi: luvattoman käytön selvittäminen, en: tracing unauthorised use }`,
      },
      {
        shows: { en: 'another basis', fi: 'muu peruste' },
        yaml: 'purposes: [{ id: delivery, basis: contract }]',
      },
    ],
  },
  check: (register) => {
    if (!isUnderGdpr(register.register)) return []
    const { languages } = register.register
    return onceForAll(
      register,
      purposesOf(register).flatMap((looked) =>
        looked.bases
          .filter(({ codes }) => codes.includes('legitimate-interests'))
          .flatMap((basis): FoundInPurpose[] => {
            const { purpose } = looked
            const path = basis.placeOf('interest')
            const { interest } = basis
            if (interest === undefined) return [{ purpose, value: purpose.basis, finding: { path } }]
            const message = judge(basis, looked, languages)
            if (message === undefined) return []
            const args = { words: register.nameOf(interest) }
            return [{ purpose, value: interest, finding: { path, message, args } }]
          }),
      ),
    )
  },
}

/** Whether the interest says nothing, or nothing that the purpose does not say, in any language. */
function judge(
  { interest }: LookedBasis,
  { purpose }: LookedPurpose,
  languages: readonly string[],
): 'empty' | 'repeats' | undefined {
  const forms = textForms(interest, languages)
  const contents = forms.map((form) => ({ form, stems: stemsOf(form) }))
  if (contents.some(({ stems }) => stems.length === 0)) return 'empty'
  const purposes = [purpose.name, purpose.description].flatMap((text) => textForms(text, languages))
  const repeats = contents.some(({ form, stems }) =>
    purposes
      .filter((other) => other.languages.some((language) => form.languages.includes(language)))
      // Most purposes lack a word of the interest, and need not be taken apart.
      .filter((other) => isWithin(stems, other.plain.toLowerCase()))
      .some((other) => isRepeated(stems, stemsOf(other))),
  )
  return repeats ? 'repeats' : undefined
}

/** A name and its interest have the same words; a longer text of the purpose may well hold the interest too. */
function isRepeated(interest: readonly string[], purpose: readonly string[]): boolean {
  return purpose.length <= interest.length && interest.every((stem) => purpose.includes(stem))
}

function isWithin(stems: readonly string[], words: string): boolean {
  return stems.every((stem) => words.includes(stem))
}

const STEM = 5

/** The first letters of each word that says something, so that inflection does not hide a repetition. */
function stemsOf(form: TextForm): string[] {
  const empty = findByLanguage(form, emptyInterests)
  const words = [...form.plain.matchAll(/[\p{L}\p{N}]+/gu)]
  const full = words.filter(({ index }) => !empty.some(({ start, end }) => start <= index && index < end))
  return [...new Set(full.map(([word]) => word.toLowerCase().slice(0, STEM)))]
}
