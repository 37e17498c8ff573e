/** Reads the interfaces of a TypeScript source: their names, what they extend, their keys. */
import { readFileSync } from 'node:fs'

export interface ReadInterface {
  readonly name: string
  /** Names of the interfaces that it takes over, those that it takes over in part too. */
  readonly parents: readonly string[]
  readonly keys: readonly string[]
}

/** The exported interfaces of a file under `src/`, in their order. */
export function interfacesOf(path: string): ReadInterface[] {
  const text = readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8')
  const found = [...text.matchAll(/^export interface (\w+)(?: extends ([^{]+))? \{\n([\s\S]*?)^\}/gm)]
  return found.map(([, name = '', parents = '', body = '']) => ({
    name,
    parents: parents.match(/\b[A-Z]\w+(?=[,\s>]|$)/g)?.filter((word) => word !== 'Omit') ?? [],
    keys: [...body.matchAll(/^ {2}(?:readonly )?(\w+)\??:/gm)].map(([, key = '']) => key),
  }))
}
