/** Every regular expression that the program may run, by the time that V8 takes over texts that are made to be slow. */
import type { Tried } from '../torture/run-cases.ts'
import { allowedFor } from './allowed.ts'
import { slowest } from './growth.ts'
import { builtPatterns, libraryPatterns, ownPatterns, type Pattern, written } from './patterns.ts'
import { whileBuilding } from './while-building.ts'

/** Nothing is repeated without an end: from each place of a text there are so many steps and no more. */
export function isBounded({ source }: Pick<Pattern, 'source'>): boolean {
  const outsideClasses = source.replace(/\\[\s\S]/g, 'x').replace(/\[[^\]]*\]/g, 'x')
  return !/[*+]|\{\d+,\}/.test(outsideClasses)
}

/** Those that are slow and may not be, each with a text over which it is. */
export function slowPatterns(patterns: readonly Pattern[]): string[] {
  return patterns.flatMap((pattern) => {
    if (isBounded(pattern) || allowedFor(pattern) !== undefined) return []
    const found = slowest(new RegExp(pattern.source, pattern.flags))
    return found === undefined
      ? []
      : [`${pattern.place}: ${written(pattern)} over ${JSON.stringify(found.text.slice(0, 20))}…`]
  })
}

/** A row of the table of the long form. The program must not have been loaded: it makes its expressions but once. */
export async function patternRow(): Promise<Tried> {
  const built = await builtPatterns(whileBuilding)
  const all = [...ownPatterns(), ...libraryPatterns(), ...built]
  const start = process.cpuUsage()
  const lost = slowPatterns(all)
  const { user, system } = process.cpuUsage(start)
  return {
    name: 'patterns',
    what: 'regular expressions, over texts that are made to be slow',
    tried: all.length,
    lost,
    seconds: (user + system) / 1e6,
  }
}
