/** What old notices give as their legal basis, though Article 6(1) GDPR knows no such basis. */
import type { WordLists } from '../prose/word-list.ts'

const act = 'Personal Data Act 523/1999, section 8, repealed on 1 January 2019: the bases of the former law'

/** The repealed Act itself, by its name, its number or the name of its section 8(1)(5). */
export const formerActBases: WordLists = {
  fi: {
    language: 'fi',
    source: act,
    entries: [
      'henkilötietola(ki|in|kia|kiin|issa|ista|illa)',
      'hetil*',
      '523/1999',
      'asialli(nen|sen|sta|seen|sella) … yhte(ys|yden|yttä|yteen|ydellä)',
      'yhteysvaatimu*',
    ],
  },
  en: {
    language: 'en',
    source: act,
    entries: [
      'personal data act',
      '523/1999',
      '(appropriate|relevant|material|factual|proper) connection*',
      'connection requirement*',
    ],
  },
}

/** A relationship in which the basis can be a contract or an interest, but which is none itself. */
export const relationships: WordLists = {
  fi: {
    language: 'fi',
    source: `${act}; recital 47 GDPR: a relationship is a circumstance in which an interest may be legitimate`,
    entries: [
      '*asiakassuhde',
      '*asiakassuhte*',
      'asiakkuu*',
      '*palvelusuhte*',
      '*palvelusuhde',
      'jäsenyy*',
      'jäsenyh*',
      'jäsenyys',
      'jäsensuh*',
      'työsuh*',
      'palvelussuh*',
      'vuokrasuh*',
      'yhteistyösuh*',
      'kumppanuu*',
    ],
    innocent: [
      'oikeutet* e(tu*|dun) … asiakassuhtee*',
      'asiakassuhtee* … oikeutet* e(tu*|dun)',
      'oikeutet* e(tu*|dun) … jäsenyyt*',
      'jäsenyyt* … oikeutet* e(tu*|dun)',
    ],
  },
  en: {
    language: 'en',
    source: `${act}; recital 47 GDPR: a relationship is a circumstance in which an interest may be legitimate`,
    entries: [
      '(customer|client|business|service|employment|membership|contractual|cooperation) relationship*',
      'customership',
      'membership',
      'relationship with … (customer*|client*|member*)',
    ],
    innocent: [
      'legitimate interest* … (customer|client|business|membership) relationship*',
      'legitimate interest* … membership',
    ],
  },
}

/** Rights and duties of the parties: section 8(1) and section 12 of the repealed Act spoke of them. */
export const rightsAndDuties: WordLists = {
  fi: {
    language: 'fi',
    source: act,
    entries: ['oikeu* ja velvollisuu*', 'oikeu* ja velvoit*', 'velvollisuu* ja oikeu*', 'velvoit* ja oikeu*'],
  },
  en: {
    language: 'en',
    source: act,
    entries: [
      'rights and (duties|obligations|responsibilities)',
      '(duties|obligations|responsibilities) and rights',
    ],
  },
}
