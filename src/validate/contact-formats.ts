/** What looks like an email address or a phone number: enough that a reader can use it, and no more than that. */

/** Internationalised addresses have other letters than a–z, on both sides. */
const EMAIL = /^[^\s@:;,<>()"\\[\]]+@[^\s@:;,<>()"\\[\].]+(?:\.[^\s@:;,<>()"\\[\].]+)+$/

/** What the protection of a web site leaves of an address that was copied: a rule asks for the real one. */
const PROTECTED = /^\[e-?mail\s+protected\]$/i

/** Whether mail could be sent to it as it stands, or it is what is left of such an address. */
export function isEmail(text: string): boolean {
  return EMAIL.test(text) || PROTECTED.test(text)
}

/** The one address in a text that has other things about it: a name, `mailto:`, brackets, `(at)` for `@`. */
export function suggestEmail(text: string): string | undefined {
  const plain = text.replace(/ ?[([] ?(?:at|ät) ?[)\]] ?/i, '@')
  const parts = plain.split(/[\s:;,<>()"\\[\]]+/).filter(isEmail)
  return parts.length === 1 ? parts[0] : undefined
}

/** Whether it could be dialled: emergency and service numbers have three digits. */
export function isPhone(text: string): boolean {
  return (text.match(/\p{Nd}/gu)?.length ?? 0) >= 3
}
