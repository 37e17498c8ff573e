/** Which addresses become links: those that can only open a page, a mail, a call or a place in the notice. */
import { cleanText } from './clean-text.ts'

const allowed = /^(?:https?:\/\/|mailto:|tel:|#)[^\s]/i

/** The address to link to, with spaces encoded; `undefined` for any other scheme and for relative addresses. */
export function safeHref(href: string): string | undefined {
  const address = cleanText(href).trim()
  return allowed.test(address) ? address.replace(/\s/g, (space) => encodeURIComponent(space)) : undefined
}

/** The address as a reader would write it: a mail or phone link without its scheme. */
export function writtenAddress(href: string): string {
  return href.replace(/^(?:mailto|tel):/i, '')
}
