/** A purpose worded as a catch-all: Article 5(1)(b) GDPR. */
import { WP260 } from '../../guidelines.ts'
import { findByLanguage } from '../../prose/find-by-language.ts'
import { purposesOf } from '../../purpose-bases.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { type TextForm, textForms } from '../../text-forms.ts'
import { concretePurposes, openPurposes, vaguePurposes } from '../../words/vague-purposes.ts'

interface Words {
  readonly key: 'name' | 'description'
  readonly form: TextForm
}

export const purposeVagueRule: Rule = {
  id: 'purpose/vague',
  severity: 'warning',
  cites: [{ gdpr: ['5(1)(b)'] }, WP260],
  title: {
    en: 'Each purpose says concretely what is done with the data and why.',
    fi: 'Kustakin tarkoituksesta kerrotaan konkreettisesti, mitä tiedoilla tehdään ja miksi.',
  },
  rationale: {
    en: 'Purposes must be specified and explicit. “Improving our services” or “research” does not say which data are used or what happens with them, and a list that ends in “other similar purposes” has no limit at all. A reader must be able to see what the processing means for him or her.',
    fi: 'Tarkoitusten on oltava tiettyjä ja nimenomaisia. Palvelujen kehittäminen tai tutkimus ei kerro, mitä tietoja käytetään ja mitä niillä tehdään, ja muihin vastaaviin tarkoituksiin päättyvä luettelo ei rajaa käsittelyä lainkaan. Rekisteröidyn on voitava ymmärtää, mitä käsittely hänelle merkitsee.',
  },
  hint: {
    en: 'Say in `description` which data are used, what is done with them and to what end.',
    fi: 'Kerro avaimessa `description`, mitä tietoja käytetään, mitä niillä tehdään ja mihin sillä pyritään.',
  },
  messages: {
    default: {
      message: {
        en: 'The purpose does not say what is done with the data: “{words}”.',
        fi: 'Tarkoituksesta ei käy ilmi, mitä tiedoilla tehdään: ”{words}”.',
      },
    },
    open: {
      message: {
        en: 'The purposes are left open: “{words}”.',
        fi: 'Tarkoitukset jätetään avoimiksi: ”{words}”.',
      },
      hint: {
        en: 'Leave the words out, and list every purpose as an item of `purposes`.',
        fi: 'Poista ilmaus ja luettele kaikki tarkoitukset avaimessa `purposes`.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'development, in inflected words', fi: 'kehittäminen taivutettuna' },
        yaml: `purposes:
  - id: development
    name: { fi: Asiakassuhde, en: Customer relationship }
    description: { fi: Käytämme tietoja palvelujemme ylläpitoon ja kehittämiseen., en: We use data to improve our services. }`,
      },
      {
        shows: { en: 'an open end', fi: 'avoin loppu' },
        yaml: `languages: [fi]
purposes:
  - id: marketing
    name: Suoramarkkinointi, markkinatutkimuksia ja muita näihin rinnastettavia tarkoituksia varten`,
      },
      {
        shows: { en: 'carrying on business', fi: 'liiketoiminnan harjoittaminen' },
        yaml: `languages: [fi]
purposes: [{ id: business, name: Liiketoiminnan suunnittelu ja harjoittaminen }]`,
      },
      {
        shows: { en: 'research of no kind in particular', fi: 'yksilöimätön tutkimus' },
        yaml: `languages: [en]
purposes: [{ id: research, name: Use for research purposes and market research }]`,
      },
      {
        shows: { en: 'processing for its own sake', fi: 'käsittely tarkoituksena' },
        yaml: 'purposes: [{ id: processing, name: { fi: Henkilötietojen käsittely, en: Processing of personal data } }]',
      },
      {
        shows: { en: 'market research, under another name', fi: 'markkinointitutkimukset' },
        yaml: `languages: [fi]
purposes: [{ id: research, description: Käytämme tietoja markkinointitutkimuksiin. }]`,
      },
      {
        shows: { en: 'whatever can be likened to it', fi: 'siihen rinnastettavat tarkoitukset' },
        yaml: `languages: [fi]
purposes: [{ id: post, name: Suoramarkkinointi ja siihen rinnastettavat tarkoitukset }]`,
      },
    ],
    good: [
      {
        shows: { en: 'a name that its description explains', fi: 'nimi, jonka kuvaus selittää' },
        yaml: `purposes:
  - id: development
    name: { fi: Sovelluksen kehittäminen, en: Development of the service }
    description:
      fi: Etsimme kaatumisraporteista virheitä ja korjaamme ne.
      en: We look for errors in crash reports and correct them.`,
      },
      {
        shows: { en: 'development by a named means', fi: 'kehittäminen, jonka keino kerrotaan' },
        yaml: `purposes:
  - id: development
    name: { fi: Ajanvarauksen kehittäminen palautteen perusteella, en: Improving the service in response to feedback }
    description:
      fi: Kehitämme palvelua lukemalla asiakkaiden antamat arviot ja vastaamalla niihin.
      en: We improve the service by reading the ratings that customers give and answering them.`,
      },
      {
        shows: { en: 'a promise of no other use', fi: 'lupaus olla käyttämättä muuhun' },
        yaml: `purposes:
  - id: raffle
    name: { fi: Arvonnan järjestäminen, en: Organising the draw }
    description:
      fi: Arvomme palkinnot. Tietoja ei käytetä muihin tarkoituksiin.
      en: We draw the prizes. The data are not used for any other purposes.`,
      },
      {
        shows: { en: 'a study that is named', fi: 'nimetty selvitys' },
        yaml: `purposes:
  - id: satisfaction
    name: { fi: Asiakastyytyväisyyskysely ja henkilöstön osaamisen kehittäminen, en: Customer satisfaction survey }`,
      },
    ],
  },
  check: (register) => {
    const { languages } = register.register
    return purposesOf(register).flatMap(({ purpose, path }) => {
      const names = textForms(purpose.name, languages).map((form): Words => ({ key: 'name', form }))
      const described = textForms(purpose.description, languages).map(
        (form): Words => ({ key: 'description', form }),
      )
      const judged = [...described, ...names].flatMap((words) => judge(words, described))
      return judged.map(
        ({ message, words, found }): RuleFinding => ({
          path: [...path, words.key, ...words.form.below],
          message,
          args: { words: found },
        }),
      )
    })
  },
}

function judge(
  words: Words,
  described: readonly Words[],
): { readonly message: string; readonly words: Words; readonly found: string }[] {
  const { form, key } = words
  const open = findByLanguage(form, openPurposes)[0]
  if (open !== undefined) return [{ message: 'open', words, found: open.words }]
  const vague = findByLanguage(form, vaguePurposes)[0]
  if (vague === undefined || findByLanguage(form, concretePurposes).length > 0) return []
  // A name is a heading: the description in the same language says the rest, and is judged by itself.
  const isExplained =
    key === 'name' &&
    described.some((other) => other.form.languages.some((language) => form.languages.includes(language)))
  return isExplained ? [] : [{ message: 'default', words, found: vague.words }]
}
