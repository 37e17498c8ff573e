/** The address printed behind a link, for those who read on paper. */

const readable = (address: string): string =>
  address.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '').replace(/\/$/, '')

/** What tells one address from another: case, spaces and punctuation of a phone number do not. */
function essence(href: string, text: string): string {
  const address = readable(text.trim()).toLowerCase()
  return /^tel:/i.test(href) ? address.replace(/[^\d+]/g, '') : address.replace(/\s/g, '')
}

/** Shorter numbers are told from others only when they are shown whole. */
const shortestTail = 5

/** Whether the text holds the number, with its country or as dialled at home; a zero in brackets is not dialled. */
function showsNumber(address: string, text: string): boolean {
  const dialled = address.replace(/\D/g, '')
  const shown = text.replace(/\(0\)/g, '').match(/\d(?:[\s().\u2010-\u2013-]*\d)*/g) ?? []
  return shown.some((run) => {
    const digits = run.replace(/\D/g, '').replace(/^0+/, '')
    return digits === dialled || (digits.length >= shortestTail && dialled.endsWith(digits))
  })
}

/**
 * What to print behind the link, or nothing where its text already is the address.
 * `href` is the target, `text` what the link shows.
 */
export function printedAddress(href: string, text: string): string | undefined {
  if (href === '' || href.startsWith('#')) return undefined
  const address = href.replace(/^mailto:([^?]*)\?.*$/i, 'mailto:$1')
  if (essence(href, address) === essence(href, text)) return undefined
  if (/^tel:/i.test(href) && showsNumber(address, text)) return undefined
  return readable(address)
}
