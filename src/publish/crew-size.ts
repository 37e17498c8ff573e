/** Decides how many processes build at once. */

export interface CrewWishes {
  /** What `--jobs` asks for, this process included. */
  readonly jobs: number | undefined
  /** How many processes can compute at once on this machine. */
  readonly cores: number
  readonly registers: number
  readonly printsPdf: boolean
  /** Whether a browser prints, which is at work in processes of its own. */
  readonly hasBrowser: boolean
}

/**
 * For how many registers one more process pays. It costs the start of Node, the reading of the settings, code that has to
 * become fast anew, and with PDFs the loading of the engine and its fonts: as much as 15 registers in HTML and Markdown,
 * or two in PDF. The double of that or more is worth the memory.
 */
const worthwhile = { pages: 30, pdf: 5 } as const

/** How many helpers to start. What the user asks for is done, though never with more processes than registers. */
export function crewSize({ jobs, cores, registers, printsPdf, hasBrowser }: CrewWishes): number {
  if (jobs !== undefined) return Math.max(0, Math.min(jobs, registers) - 1)
  if (hasBrowser) return 0
  const least = printsPdf ? worthwhile.pdf : worthwhile.pages
  return Math.max(0, Math.min(cores, Math.floor(registers / least)) - 1)
}
