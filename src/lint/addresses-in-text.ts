/** Addresses of mail and of the web, wherever they stand in a text, and what their parts really are. */
import { decodedLabel } from './punycode.ts'

export interface Address {
  /** As it stands in the text. */
  readonly written: string
  /** What stands before the `@`. */
  readonly user: string | undefined
  /** The labels of the domain, decoded where they are in the form in which they travel. */
  readonly labels: readonly string[]
  readonly isMail: boolean
}

/** Whether a text can hold an address. */
export const MAY_BE_ADDRESS = /@|:\/\/|www\./i

/** What may stand around an address, in prose and in Markdown. */
const SEPARATORS = /[\s<>"'()[\]{}“”„»«|*`]+/

/** The addresses of a text, by one pass over it. */
export function addressesIn(text: string): Address[] {
  return text.split(SEPARATORS).flatMap((piece) => addressOf(piece) ?? [])
}

function addressOf(piece: string): Address | undefined {
  const word = piece.slice(0, LONGEST).replace(/[.,;:!?]{1,3}$/, '')
  const web = /^(?:https?:)?[\\/]{2}([^/?#\\]*)/i.exec(word)?.[1] ?? /^(www\.[^/?#\\:]*)/i.exec(word)?.[1]
  if (web !== undefined) return fromAuthority(word, web, false)
  const mail = /^(?:mailto:)?([^/?#\\:]+@[^/?#\\:@]+)/i.exec(word)?.[1]
  return mail === undefined ? undefined : fromAuthority(word, mail, true)
}

/** No address is longer: RFC 3986 knows no limit, but no browser shows more of one. */
const LONGEST = 2_000

function fromAuthority(written: string, authority: string, isMail: boolean): Address {
  const at = authority.lastIndexOf('@')
  const host = authority.slice(at + 1).replace(/:\d*$/, '')
  return {
    written,
    user: at < 0 ? undefined : authority.slice(0, at),
    labels: host.split(/[.\u3002\uff0e\uff61]/u).map(decoded),
    isMail,
  }
}

function decoded(label: string): string {
  return /^xn--/i.test(label) ? (decodedLabel(label) ?? label) : label
}
