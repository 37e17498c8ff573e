/** By which day registers were judged, and how findings were shown: what was told holds for that, and silence for more. */

export interface View {
  /** ISO 8601: the day of judgement. */
  readonly day: string
  /** The day, and how findings are shown: language, colour, width, from which folder. A text that is no day. */
  readonly shown: string
}

/** What is kept with something told: where nothing was, neither language nor terminal would change it. */
export function keptView({ day, shown }: View, isSilent: boolean): string {
  return isSilent ? day : shown
}

/** Whether what was told then would be told now, in the same words. */
export function isToldSo(kept: string, { day, shown }: View): boolean {
  return kept === shown || kept === day
}
