/** Kinds of data that texts tend to mention in passing, and the words under which the data content may hold them. */
import type { WordList, WordLists } from '../prose/word-list.ts'

export interface DataConcept {
  readonly id: string
  /** Names that can mean nothing but these data. */
  readonly named: WordLists
  /** Wider words: where the data content has one of them, the data are there. */
  readonly heldAs: WordLists
}

const source = 'Observed in published notices: data named in profiling, sources and recipients only'

function lists(fi: readonly string[], en: readonly string[]): WordLists {
  const list = (language: WordList['language'], entries: readonly string[]): WordList => ({
    language,
    source,
    entries,
  })
  return { fi: list('fi', fi), en: list('en', en) }
}

function concept(id: string, named: WordLists, heldAs: WordLists): DataConcept {
  return { id, named, heldAs }
}

/** What somebody does, in the words of data: help in deciding on credit tells of no data that are held. */
const notData: Readonly<Record<WordList['language'], readonly string[]>> = {
  fi: ['luottopäätö* (tuke*|tekemi*|valmistel*)'],
  en: ['(supporting|making|preparing) credit decision*', 'credit decision support'],
}

export const DATA_CONCEPTS: readonly DataConcept[] = [
  concept(
    'age',
    lists(
      ['ikä', 'iän', 'ikää', 'ikäryhm*', 'ikäluok*', 'syntymäai*', 'syntymävuo*'],
      ['age', 'date of birth', 'year of birth'],
    ),
    lists(['ikä*', 'iän', 'syntymä*', 'henkilötunnu*'], ['age', 'birth', 'identity code*']),
  ),
  concept(
    'sex',
    lists(['sukupuol*'], ['sex', 'gender']),
    lists(['sukupuol*', 'henkilötunnu*'], ['sex', 'gender', 'identity code*']),
  ),
  concept(
    'residence',
    lists(
      ['kotikun*', 'asuinkun*', 'asuinpai*'],
      ['municipality of residence', 'home municipality', 'place of residence'],
    ),
    lists(
      ['*kunta*', '*kunna*', '*osoit*', 'asuinpai*', 'postinumer*', 'yhteystie*'],
      ['municipality', 'residence', '*address*', 'postcode*', 'contact details'],
    ),
  ),
  concept(
    'location',
    lists(
      ['sijaintitie*', 'paikannustie*', 'paikkatie*'],
      ['location data', 'geolocation*', 'positioning data'],
    ),
    lists(['*sijain*', 'paikannu*', 'paikkatie*'], ['location*', 'geolocation*', 'position*']),
  ),
  concept(
    'credit',
    lists(
      ['luottotie*', 'luottopäätö*', 'luottokelpoi*', 'maksuhäiriö*'],
      ['credit (information|decision|history|rating|score)', 'creditworthiness', 'payment default*'],
    ),
    lists(['luotto*', 'luoton', 'maksuhäiriö*'], ['credit*', 'payment default*']),
  ),
  concept(
    'consumption',
    lists(
      ['kulutustottumu*', 'kulutuskäyttäyty*', 'ostokäyttäyty*', 'ostohistori*'],
      ['consumption habits', 'spending habits', 'buying behaviour', 'purchase history'],
    ),
    lists(
      ['kulutu*', 'osto*', '*tilauks*', 'tilat*', 'hankin*'],
      ['consumption', 'spending', 'purchase*', 'order*', 'buying', 'bought'],
    ),
  ),
  concept(
    'browsing',
    lists(
      ['verkkokäyttäyty*', 'selaushistori*', 'selainhistori*'],
      ['browsing (history|behaviour)', 'web behaviour', 'online behaviour'],
    ),
    lists(
      ['verkko*', '*sivu*', '*eväst*', 'sela*', 'klikk*', '*käyttötie*', 'käyn*'],
      ['brows*', 'page*', 'cookie*', 'visit*', 'click*', 'use of', 'online'],
    ),
  ),
  concept(
    'income',
    lists(['tulotiedo*', 'palkkatie*', 'ansiotulo*'], ['salary', 'salaries', 'income data']),
    lists(['*palk*', '*tulo*', 'ansio*'], ['pay', 'payroll', 'salar*', 'income*', 'wage*']),
  ),
  concept(
    'identity-code',
    lists(
      ['henkilötunnu*', 'hetu', 'hetun'],
      ['personal identity code*', 'national identi* number*', 'social security number*'],
    ),
    lists(['henkilötunnu*', 'hetu*'], ['identity code*', 'national identi*', 'social security number*']),
  ),
  concept(
    'bank-account',
    lists(['pankkitil*', 'tilinumer*', 'iban*'], ['bank account*', 'account number*', 'iban']),
    lists(['*tili*', 'pankki*', 'iban*'], ['account*', 'bank*', 'iban']),
  ),
  concept(
    'billing',
    lists(['laskutustie*', 'maksutie*'], ['(billing|payment) (data|details|information)']),
    lists(
      ['*lasku*', '*maksu*', '*tilauks*', '*tilitie*', 'osto*'],
      ['bill*', 'invoice*', 'invoicing', 'payment*', 'account details', 'purchase*'],
    ),
  ),
  concept(
    'photograph',
    lists(['valokuv*', 'kasvokuv*'], ['photograph*', 'facial image*']),
    lists(['*kuva*', '*kuvi*', '*kuvat*'], ['photo*', 'image*', 'picture*', 'recording*']),
  ),
  concept(
    'ip-address',
    lists(['ip-osoit*'], ['ip address*', 'ip-address*']),
    lists(['ip-*', 'ip', '*loki*'], ['ip', 'ip-*', 'log', 'logs']),
  ),
  concept(
    'health',
    lists(['terveystie*', 'terveydentil*'], ['health data', 'state of health']),
    lists(
      ['tervey*', 'terveyd*', 'sairau*', 'hoito*', 'potila*', 'allergi*', 'lääk*', 'diagnoos*'],
      ['health*', 'medical*', 'illness*', 'patient*', 'allerg*', 'diagnos*', 'sick*'],
    ),
  ),
  concept(
    'phone',
    lists(['puhelinnumer*', 'matkapuhelinnumer*'], ['phone number*', 'telephone number*']),
    lists(
      ['*puhelin*', 'yhteystie*'],
      ['phone*', 'telephone*', 'mobile*', 'contact details', 'contact data', 'contact information'],
    ),
  ),
  concept(
    'email',
    lists(
      ['sähköpostiosoitteet', 'sähköpostiosoite'],
      ['email address', 'email addresses', 'e-mail address'],
    ),
    lists(
      ['sähköposti*', 'yhteystie*', '*osoit*'],
      ['email*', 'e-mail*', 'contact details', 'contact data', 'contact information'],
    ),
  ),
  concept(
    'postal-address',
    lists(
      ['kotiosoit*', 'katuosoit*', 'postiosoit*', 'osoitetie*'],
      ['home address*', 'street address*', 'postal address*'],
    ),
    lists(['*osoit*', 'yhteystie*'], ['address*', 'contact details', 'contact data', 'contact information']),
  ),
  concept(
    'family',
    lists(['perhesuhte*', 'siviilisäät*'], ['family relation*', 'marital status']),
    lists(
      ['perhe*', 'siviilisää*', 'puoliso*', 'laps*', 'huolta*'],
      ['famil*', 'marital', 'spouse*', 'child*', 'guardian*'],
    ),
  ),
]

const byWords = new Map(
  DATA_CONCEPTS.flatMap((concept) =>
    Object.values(concept.named).flatMap(({ entries }) => entries.map((entry) => [entry, concept] as const)),
  ),
)

/** The concept of an entry of `conceptNames`. */
export function conceptOf(entry: string): DataConcept | undefined {
  return byWords.get(entry)
}

/** The names of all concepts, so that a text need be searched but once. */
export const conceptNames: WordLists = { fi: namesIn('fi'), en: namesIn('en') }

function namesIn(language: WordList['language']): WordList {
  const entries = DATA_CONCEPTS.flatMap(({ named }) => named[language].entries)
  return { language, source, entries, innocent: notData[language] }
}
