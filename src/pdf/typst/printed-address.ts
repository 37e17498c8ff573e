/** The address printed behind a link, for those who read on paper. */

const readable = (address: string): string =>
  address.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '').replace(/\/$/, '')

/** What tells one address from another: case, spaces and punctuation of a phone number do not. */
function essence(href: string, text: string): string {
  const address = readable(text.trim()).toLowerCase()
  return /^tel:/i.test(href) ? address.replace(/[^\d+]/g, '') : address.replace(/\s/g, '')
}

/**
 * What to print behind the link, or nothing where its text already is the address.
 * `href` is the target, `text` what the link shows.
 */
export function printedAddress(href: string, text: string): string | undefined {
  if (href === '' || href.startsWith('#')) return undefined
  const address = href.replace(/^mailto:([^?]*)\?.*$/i, 'mailto:$1')
  if (essence(href, address) === essence(href, text)) return undefined
  if (/^tel:\+358/i.test(href) && essence(href, text) === `0${essence(href, address).slice(4)}`)
    return undefined
  return readable(address)
}
