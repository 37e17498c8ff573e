/** Groups of people who act for a company and are no party to its contract. */
import type { WordLists } from '../prose/word-list.ts'

const source =
  'Article 6(1)(b) GDPR: a contract to which the data subject is party; EDPB Guidelines 2/2019; groups of published notices'

export const nonParties: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: [
      '*yhteyshenkilö*',
      '*(yritysten|yrityksen|yhteisöjen|yhteisön|organisaatioiden|järjestöjen|taloyhtiöiden) … edustaj*',
      '*(asiakkaiden|asiakkaan|asiakkaidemme|toimittajien|kumppanien|sidosryhmien|alihankkijoiden) … edustaj*',
      'yritysasiakk* … edustaj*',
      'yhteisöasiakk* … edustaj*',
      'asiakasyrity* … edustaj*',
      'asiakasyrity* … työntekij*',
      'asiakasyrity* … henkilöst*',
      '*(yritysten|yrityksen|asiakkaidemme|toimittajien) … työntekij*',
      'tosiasialli* edunsaaj*',
      'edunsaaj*',
      '*päättäj(ä|ät|iä|ien|än)',
    ],
    innocent: ['lailli* edustaj*', 'yhteyshenkilöä … koske*'],
  },
  en: {
    language: 'en',
    source,
    entries: [
      'contact person*',
      'contact people',
      '(business|company|corporate|supplier|client|customer) contact*',
      'contacts (at|of|in)',
      'representative* (of|at) … (compan*|business*|client*|customer*|supplier*|organisation*|partner*|stakeholder*)',
      '(company|corporate|business|client|customer|supplier) representative*',
      'employee* of … (client*|customer*|supplier*|business*|compan*)',
      'beneficial owner*',
      'decision-maker*',
    ],
    innocent: ['legal representative*'],
  },
}
