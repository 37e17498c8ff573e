/** Finds old contact details of the Finnish authority in words and numbers. */
import { STALE_AUTHORITY_FORMS } from '../law/authority.ts'
import { inForce } from '../law/dated.ts'

/** The old forms in a text, as it writes them; those known to be old on the day. */
export function staleForms(text: string, day: string): string[] {
  const rows = inForce(STALE_AUTHORITY_FORMS, day)
  return rows.flatMap(({ kind, form }) => {
    if (kind === 'phone' || kind === 'fax')
      return numbersIn(text).filter((number) => isSameNumber(number, form))
    return text.toLowerCase().includes(form.toLowerCase()) ? [form] : []
  })
}

/** Runs of digits with the marks that stand in phone numbers. */
function numbersIn(text: string): string[] {
  return /\d{3}/.test(text) ? (text.match(/\+?\d[\d\s()–-]{6,}\d/g) ?? []) : []
}

/** The country prefix and the way of grouping say nothing: `+358 29 56 16670` is `029 56 16670`. */
function isSameNumber(number: string, form: string): boolean {
  const national = (written: string) =>
    written
      .replace(/\(0\)/, '')
      .replace(/\D/g, '')
      .replace(/^(?:00)?358/, '0')
  return national(number) === national(form)
}
