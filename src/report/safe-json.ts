/** JSON that may be printed: the same data, in which nothing acts on a terminal or on the log of a build service. */

/** What JSON need not escape by itself: DEL and C1, what steers writing direction or shows nothing, orders (see `safeText`). */
const UNSAFE =
  /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|(?<=##(?:vso|teamcity)?)\[/gi

/** The value as indented JSON with a line break at the end. */
export function safeJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
  return `${text.replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`
}
