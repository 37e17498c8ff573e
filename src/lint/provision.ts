/** Provisions that rules rest on, and how they are cited in each language of the messages. */

import type { Bilingual } from '../diagnostics/bilingual.ts'
import { actOf } from '../law/acts.ts'

/**
 * `gdpr`: articles as `13(1)(a)`. `act`: the number of a Finnish Act and its place. `other`: case law, guidelines,
 * Union acts. Where `unverified` says so, the place could not be checked against the text of the law: no place is given.
 */
export type Provision =
  | { readonly gdpr: readonly string[] }
  | { readonly act: string; readonly at?: Bilingual; readonly unverified?: true }
  | { readonly other: Bilingual; readonly unverified?: true }

export type CitationLanguage = keyof Bilingual

/** The provisions as one line: `GDPR 13(1)(a), 14(1)(a); Data Protection Act 1050/2018, section 21`. */
export function citeProvisions(provisions: readonly Provision[], language: CitationLanguage): string {
  return provisions.map((provision) => cite(provision, language)).join('; ')
}

function cite(provision: Provision, language: CitationLanguage): string {
  if ('gdpr' in provision) {
    const regulation = language === 'fi' ? 'tietosuoja-asetus' : 'GDPR'
    return `${regulation} ${provision.gdpr.join(', ')}`
  }
  if ('other' in provision) return provision.other[language]
  const act = actOf(provision.act)
  const place = provision.at?.[language]
  const name = `${act.name[language]} ${act.number}`
  return place === undefined ? name : `${name}, ${place}`
}
