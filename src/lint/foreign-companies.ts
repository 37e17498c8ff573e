/** Companies in prose that are no party of the register. */
import { companyNames } from './company-names.ts'
import { mayFindScanned } from './prose/find-words.ts'
import type { ScannedText } from './prose/tokens.ts'
import type { UserText } from './user-texts.ts'
import { firms } from './words/firms.ts'

/** Keys whose texts name somebody, or say who is meant. */
const NAMING = new Set([
  'name',
  'tradeName',
  'shortName',
  'unit',
  'thirdParties',
  'partners',
  'funder',
  'term',
  'aliases',
  'meaning',
  'organisation',
  'essence',
  'contactPoint',
  'hosting',
])

/** Where names are those of parties: the name of the register itself may be the very one that was copied. */
const OTHER_NAMES = new Set(['register', 'document', 'rights', 'parts'])

const knownNames = new WeakMap<readonly UserText[], string>()

/** All names of parties, as one text to look them up in. */
function partyNames(texts: readonly UserText[]): string {
  const known = knownNames.get(texts)
  if (known !== undefined) return known
  const names = texts
    .filter(
      (text) => NAMING.has(text.key) && (!OTHER_NAMES.has(text.area) || text.path.includes('definitions')),
    )
    .map(({ plain }) => plain.toLowerCase())
    .join('\n')
  knownNames.set(texts, names)
  return names
}

/** Whether the text has the form of a firm; quick, and right when it says no. */
export function mayNameCompany(text: ScannedText): boolean {
  return mayFindScanned(text, firms)
}

/** The first company in the text whose name no party bears: looked up by its first word, whatever its ending. */
export function foreignCompany(text: string, texts: readonly UserText[]): string | undefined {
  const companies = companyNames(text)
  if (companies.length === 0) return undefined
  const parties = partyNames(texts)
  return companies.find((company) => {
    const [first = ''] = company.toLowerCase().split(/\s/)
    return !parties.includes(first.length > 6 ? first.slice(0, -2) : first)
  })
}
