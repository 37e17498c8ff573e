/** A register as long as one likes: as many purposes, each with its own data. */
import { register } from '../cli/sample.ts'

/** Lines that each purpose adds, with its data. */
export const linesEach = 15

const sentence = {
  fi: 'Tietoja käsitellään, jotta palvelu voidaan antaa ja laskuttaa sovitulla tavalla. ',
  en: 'The data are processed so that the service can be given and invoiced as was agreed. ',
}

/** @param sentences how much is said of each purpose */
export function longRegister(id: string, purposes: number, sentences: number): string {
  const each = (text: (place: number) => string) =>
    Array.from({ length: purposes }, (_, place) => text(place + 1)).join('')
  const told = (language: 'fi' | 'en') => sentence[language].repeat(sentences).trim()
  const ids = Array.from({ length: purposes }, (_, place) => `data-${place + 1}`)
  return register(id)
    .replace('basis: contract }\n', (head) => `${head}${each((place) => purposeOf(place, told))}`)
    .replace('data:\n', (head) => `${head}${each(dataOf)}`)
    .replace('of: [contact-details]', `of: [contact-details, ${ids.join(', ')}]`)
}

const purposeOf = (place: number, told: (language: 'fi' | 'en') => string) => `  - id: purpose-${place}
    name:
      fi: Tarkoitus ${place}
      en: Purpose ${place}
    basis: contract
    description:
      fi: ${told('fi')}
      en: ${told('en')}
`

const dataOf = (place: number) => `  - id: data-${place}
    name: { fi: Tiedot ${place}, en: Data ${place} }
    items: [{ fi: tunnus ${place}, en: number ${place} }, { fi: päivä ${place}, en: day ${place} }]
    for: [purpose-${place}]
    from: [the-person]
    required: contract
    ifNotGiven: { fi: Palvelua ei voida antaa., en: The service cannot be given. }
`
