/** Data that look like a special category and are not said to be: Article 9(1) GDPR. */
import { dataOf, wordsIn } from '../../data-items.ts'
import { isUnderGdpr } from '../../regime.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { specialWords } from '../../words/special-categories.ts'

export const specialUndeclaredRule: Rule = {
  id: 'special/undeclared',
  severity: 'warning',
  cites: [{ gdpr: ['9(1)'] }],
  title: {
    en: 'Special categories of data are marked as such.',
    fi: 'Erityisiin henkilötietoryhmiin kuuluvat tiedot merkitään sellaisiksi.',
  },
  rationale: {
    en: 'An allergy on an order form is data on health, and a union fee on a payslip reveals membership. Such data need a condition of Article 9(2), which is forgotten where nobody has noticed what they are. Once they are marked, the notice states the condition and the rules can look for it.',
    fi: 'Tilauslomakkeen allergiatieto on terveyttä koskeva tieto, ja palkkalaskelman jäsenmaksu paljastaa ammattiliiton jäsenyyden. Tällaisille tiedoille tarvitaan 9 artiklan 2 kohdan edellytys, joka unohtuu, jos tietojen luonnetta ei huomata. Merkinnän jälkeen seloste kertoo edellytyksen.',
  },
  hint: {
    en: 'Mark the item or category with `special` (`health`, `trade-union`, `religion-or-belief` …), or reword it if it is not such data.',
    fi: 'Merkitse tieto tai tietoryhmä avaimella `special` (`health`, `trade-union`, `religion-or-belief` …) tai täsmennä ilmausta, jos kyse ei ole tällaisesta tiedosta.',
  },
  messages: {
    default: {
      message: {
        en: 'This looks like data of a special category, but is not marked as such: “{words}”.',
        fi: 'Tieto vaikuttaa kuuluvan erityiseen henkilötietoryhmään, mutta sitä ei ole merkitty sellaiseksi: ”{words}”.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'allergies and diets, inflected', fi: 'allergiat ja ruokavaliot taivutettuina' },
        yaml: 'data: [{ id: order, items: [{ fi: tiedot allergioista ja erityisruokavalioista, en: dietary requirements }] }]',
      },
      {
        shows: { en: 'union membership', fi: 'ammattiliiton jäsenyys' },
        yaml: 'data: [{ id: pay, items: [{ item: { fi: ammattiyhdistyksen jäsenmaksut, en: trade union fees } }] }]',
      },
      {
        shows: { en: 'a compound of health', fi: 'terveys yhdyssanassa' },
        yaml: `languages: [fi]
data: [{ id: profile, name: Terveystietoja, items: [paino] }]`,
      },
      {
        shows: { en: 'biometric data', fi: 'biometriset tiedot' },
        yaml: `languages: [fi]
data: [{ id: access, items: [sormenjälkitunniste, biometrisestä tunnistuksesta syntyvä tieto] }]`,
      },
    ],
    good: [
      {
        shows: { en: 'marked data', fi: 'merkityt tiedot' },
        yaml: 'data: [{ id: order, items: [{ item: { fi: allergiat, en: allergies }, special: health }] }]',
      },
      {
        shows: { en: 'a marked category', fi: 'merkitty tietoryhmä' },
        yaml: 'data: [{ id: health, special: health, items: [{ fi: sairaudet ja lääkitys, en: illnesses and medication }] }]',
      },
      {
        shows: { en: 'a healthcare professional', fi: 'terveydenhuollon ammattihenkilö' },
        yaml: `data:
  - id: registration
    items:
      - { fi: terveydenhuollon ammattihenkilön rekisteröintinumero, en: registration number of a health care professional }
      - { fi: selaimen sormenjälki, en: browser fingerprint }
      - { fi: sukupuoli, en: sex }`,
      },
      {
        shows: { en: 'the vaccinations of a dog', fi: 'koiran rokotukset' },
        yaml: `data: [{ id: pets, items: [{ fi: koiran rokotukset ja rotu, en: the dog’s vaccinations and breed }] }]
notCollected: [{ data: { fi: terveystiedot, en: health data } }]`,
      },
      {
        shows: { en: 'a relation to a patient', fi: 'suhde potilaaseen' },
        yaml: `data: [{ id: guardians, items: [{ fi: suhde potilaaseen, en: relation to the patient }] }]`,
      },
    ],
  },
  check: (register) => {
    if (!isUnderGdpr(register.register)) return []
    const { languages } = register.register
    const undeclared = dataOf(register).filter(
      ({ special, category }) => special === undefined && category.special === undefined,
    )
    const found = undeclared.flatMap((data) => {
      // A category whose items are marked may well be called after them.
      const isMarkedBelow = data.isCategory && (data.category.items ?? []).some(isMarked)
      const words = isMarkedBelow ? undefined : wordsIn(data, specialWords, languages)
      return words === undefined ? [] : [{ data, words }]
    })
    // Where the category as a whole is named so, marking it marks its items.
    const whole = new Set(found.filter(({ data }) => data.isCategory).map(({ data }) => data.category))
    return found
      .filter(({ data }) => data.isCategory || !whole.has(data.category))
      .map(({ data, words }): RuleFinding => ({ path: data.path, args: { words } }))
  },
}

function isMarked(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'special' in item
}
