/** Sizes of files as readers know them. */

/** Bytes rounded up to whole kilobytes of 1,000 bytes: as exact as readers are told. */
export function wholeKilobytes(bytes: number): number {
  return Math.ceil(bytes / 1000) * 1000
}

/**
 * `34 kB`: whole kilobytes of 1,000 bytes, rounded up so that no file has none.
 * @param unit the language's sign for kilobytes: kB, kt
 */
export function formatFileSize(bytes: number, unit: string): string {
  const kilobytes = String(Math.max(1, wholeKilobytes(bytes) / 1000))
  // No-break spaces, between groups of thousands too, as both languages allow.
  return `${kilobytes.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0')}\u00a0${unit}`
}
