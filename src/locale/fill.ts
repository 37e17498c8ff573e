/** Puts values into the slots of a phrase. */

/**
 * Replaces each `{name}` of the phrase by its value; a slot without a value stays as it is.
 *
 * Only numbers, dates, periods and headings may go into a slot, never words of a user that Finnish would inflect.
 */
export function fill(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot))
}
