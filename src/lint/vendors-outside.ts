/** Well-known vendors led from outside the EEA, and transfers told in words, beside a notice that denies transfers. */
import { listOf } from '../compose/grounds.ts'
import { allWords, mentions } from './all-words.ts'
import { factPath } from './fact-path.ts'
import type { LintRegister, Scope } from './lint-register.ts'
import { mayNameVendor, namedVendors } from './named-vendors.ts'
import { findByLanguage } from './prose/find-by-language.ts'
import type { RuleFinding } from './rule.ts'
import { thirdCountries } from './third-country-transfers.ts'
import type { UserText } from './user-texts.ts'
import { staysInside, toldTransferWords } from './words/transfer-wording.ts'

/** Texts by which data reach whoever they name; sources and data items name vendors for other reasons. */
const AREAS: readonly string[] = [
  'purposes',
  'disclosure',
  'security',
  'logs',
  'cookies',
  'sections',
  'extraSections',
]

/** Each vendor once, at its first mention; a recipient of that name with its place within the EEA clears it. */
export function vendorsOutside(register: LintRegister, whole: Scope): RuleFinding[] {
  const recipients = listOf(whole.facts.recipients)
  const base = factPath(register, whole, 'recipients')
  const cleared = new Set(
    recipients
      .filter(
        (recipient) =>
          recipient.location !== undefined && thirdCountries(recipient.location, register.asOf).length === 0,
      )
      .flatMap(({ name }) => allWords(name).flatMap(namedVendors)),
  )
  const declared = recipients.flatMap((recipient, index) =>
    recipient.location === undefined && recipient.anonymised !== true
      ? [
          {
            path: [...base, index, 'name'],
            words: allWords(recipient.name, recipient.purpose, recipient.condition),
          },
        ]
      : [],
  )
  const elsewhere = register
    .textsIn(...AREAS)
    .filter((text) => mayNameVendor(text.scanned) && concerns(text, whole))
    .map(({ path, plain }) => ({ path, words: [plain] }))
  const spoken = new Set(cleared)
  return [...declared, ...elsewhere].flatMap(({ path, words }): RuleFinding[] => {
    const vendors = words.flatMap(namedVendors)
    if (vendors.length === 0 || mentions(words, staysInside)) return []
    return vendors.flatMap((vendor): RuleFinding[] => {
      if (spoken.has(vendor)) return []
      spoken.add(vendor)
      return [
        {
          path,
          message: whole.facts.transfers === 'none' ? 'vendor' : 'conditional',
          args: { vendor: vendor.name, group: vendor.group, country: vendor.country },
        },
      ]
    })
  })
}

/** Texts that tell of a transfer all the same. */
export function toldTransfers(register: LintRegister, whole: Scope): RuleFinding[] {
  return register
    .textsWith(toldTransferWords)
    .filter((text) => concerns(text, whole))
    .flatMap((text) =>
      findByLanguage(text, toldTransferWords)
        .slice(0, 1)
        .map(({ words }) => ({ path: text.path, message: 'text', args: { words } })),
    )
}

/** Whether a text belongs to the register or part in hand: to all, or to this part. */
function concerns({ part }: UserText, whole: Scope): boolean {
  return part === undefined || part === whole.path[1]
}
