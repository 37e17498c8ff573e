/** Text inside HTML. */
import { cleanText } from '../clean-text.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** The text as HTML that shows it as written, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  const clean = cleanText(text)
  // Most texts have none, and a replacement by a function costs much also where there is nothing to replace.
  return /[&<>"']/.test(clean) ? clean.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign) : clean
}
