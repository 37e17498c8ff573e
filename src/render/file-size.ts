/** Sizes of files as readers know them. */

/**
 * `34 kB`: whole kilobytes of 1,000 bytes, rounded up so that no file has none.
 * @param unit the language's sign for kilobytes: kB, kt
 */
export function formatFileSize(bytes: number, unit: string): string {
  const kilobytes = String(Math.max(1, Math.ceil(bytes / 1000)))
  // No-break spaces, between groups of thousands too, as both languages allow.
  return `${kilobytes.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0')}\u00a0${unit}`
}
