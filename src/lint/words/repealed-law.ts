/** The names by which old notices call law that no longer holds, in every form in which they stand in prose. */
import { REPEALED_ACTS } from '../../law/repealed-acts.ts'
import type { WordLists } from '../prose/word-list.ts'

/** Names that no law in force bears. An Act whose name is that of its successor is found by its number alone. */
const NAMES: Readonly<Record<string, { readonly fi: readonly string[]; readonly en: readonly string[] }>> = {
  '471/1987': {
    fi: ['henkilörekisterila(k*|i*)'],
    en: ['personal data file(s|) act', 'personal data registers act'],
  },
  '523/1999': {
    fi: ['henkilötietola(k*|i*)'],
    en: ["personal data act('s|)"],
  },
  '389/1994': {
    fi: ['tietosuojalautakunnasta ja tietosuojavaltuutetusta'],
    en: ['act on the data protection board'],
  },
  '516/2004': {
    fi: ['sähköisen viestinnän tietosuojala(k*|i*)'],
    en: ['privacy in electronic communications'],
  },
  '334/2007': { fi: ['yhteistoiminnasta yrityksissä'], en: ['co-operation within undertakings'] },
  '503/2008': {
    fi: ['rahoittamisen estämisestä ja selvittämisestä'],
    en: ['preventing and clearing money laundering'],
  },
  '254/2015': { fi: ['sosiaalihuollon asiakasasiakirjoista'], en: ['social welfare client documents'] },
  '95/46/EC': {
    fi: ['henkilötietodirektiivi*', '95/46/ey', '95/46'],
    en: ['95/46/ec', '95/46', 'data protection directive'],
  },
}

interface Entry {
  readonly number: string
  readonly entry: string
}

function entriesIn(language: 'fi' | 'en'): Entry[] {
  return REPEALED_ACTS.rows.flatMap(({ number }) =>
    [...(/^\d+\/\d{4}$/.test(number) ? [number] : []), ...(NAMES[number]?.[language] ?? [])].map((entry) => ({
      number,
      entry,
    })),
  )
}

const entries = { fi: entriesIn('fi'), en: entriesIn('en') }
const source = 'law/repealed-acts.ts'

export const repealedLaw: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: entries.fi.map(({ entry }) => entry),
    // The name of the GDPR itself names what it repealed.
    innocent: [
      'direktiivin 95/46/ey kumoamisesta',
      'henkilötietolainsäädän*',
      'viestinnän tietosuojalainsäädän*',
      // Acts of that name in other countries hold.
      '(norjan|ruotsin|tanskan|islannin|viron|sveitsin) henkilötietola*',
      '(norjan|ruotsin|tanskan|islannin|viron|sveitsin) _ henkilötietola*',
    ],
  },
  en: {
    language: 'en',
    source,
    entries: entries.en.map(({ entry }) => entry),
    innocent: [
      'repealing directive 95/46/ec',
      'repeal of directive 95/46/ec',
      // Acts of that name in other countries hold.
      'personal data act of (norway|sweden|denmark|iceland|estonia|switzerland)',
      '(norwegian|swedish|danish|icelandic|estonian|swiss) personal data act*',
    ],
  },
}

const numbers = new Map([...entries.fi, ...entries.en].map(({ entry, number }) => [entry, number]))

/** The number of the Act that an entry of the lists names. */
export function repealedNumber(entry: string): string | undefined {
  return numbers.get(entry)
}

/** Words by which a sentence says that it speaks of the past. */
export const pastLaw: WordLists = {
  fi: {
    language: 'fi',
    source: 'ways in which Finnish notices and Acts name law that they replace',
    entries: [
      'kumo(ttu|tun|tulla|tussa|tuun|si|aa|taan|nnut|ava|aminen|amisesta)',
      'kumottu*',
      'aiem(pi|man|massa|paan|malla|min)',
      'aiempi*',
      'aikaisem(pi|man|massa|paan|malla|min)',
      'entis(en|essä|tä|ellä)',
      'entinen',
      'ennen',
      'van(ha|han|hassa|haan|hentunut|hentuneen)',
      'silloi(nen|sen)',
      'korva(si|nnut|a|ttu|ttiin|taan)',
      'oli voimassa',
      '(ei|eivät|eikä) … enää',
    ],
  },
  en: {
    language: 'en',
    source: 'ways in which English notices name law that has been replaced',
    entries: [
      'repeal(ed|s|ing|)',
      'former*',
      'previous*',
      'earlier',
      'old',
      'superseded',
      'replaced',
      'replaces',
      'was in force',
      'no longer',
      'before',
      'until',
    ],
  },
}
