/** `{ fi: kirjanpitolaki 1336/1997, 2 luku 10 § }`: a comma that ends the text inside braces, which nobody means. */
import type { MergedDocument } from '../parse/merge-extends.ts'
import type { Finding } from './finding.ts'
import { isMapping } from './mapping.ts'

const LANGUAGE_CODE = /^[a-z]{2,3}$/

/**
 * The finding for a text of which commas have cut off the ends, at the first of these; undefined for any other value.
 *
 * @param value what stands where a text is expected
 */
export function commaInText(
  document: MergedDocument,
  path: Finding['path'],
  value: unknown,
): Finding | undefined {
  if (!isMapping(value)) return undefined
  const keys = Object.keys(value)
  const cut = keys.find((key, index) => index > 0 && isCutOff(key, value[key]))
  if (cut === undefined || !keys.every((key) => LANGUAGE_CODE.test(key) || isCutOff(key, value[key])))
    return undefined
  const place = [...path, cut]
  const { document: source, span } = document.locate(place, 'key')
  if (!source.text.slice(0, span.start).trimEnd().endsWith(',')) return undefined
  const at = keys.indexOf(cut)
  const language = keys[at - 1] ?? ''
  const end = keys.findIndex((key, index) => index > at && !isCutOff(key, value[key]))
  const parts = keys.slice(at, end < 0 ? keys.length : end)
  const args = { language, shown: [String(value[language]), ...parts].join(', ') }
  return { code: 'schema/wrong-format', variant: 'comma', path: place, at: 'key', args }
}

/** What stands between two commas reads as a key without a value. */
function isCutOff(key: string, value: unknown): boolean {
  return value === null && !LANGUAGE_CODE.test(key)
}
