/** Which descriptions a change of some files concerns, told without parsing any. */
import { basename } from 'node:path'
import type { FileSystem } from '../io/io.ts'
import { decodeForDisplay } from '../parse/decode-source.ts'
import { isYaml } from './find-registers.ts'

/** Finds any of some names in a text: file systems may not tell capitals or accents apart, and YAML folds lines. */
function finderOf(names: readonly string[]): (text: string) => boolean {
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
  const pattern = new RegExp(escaped.join('|'), 'iu')
  const isPlain = names.every((name) => !/[^\0-\x7f]/.test(name))
  return (text) => pattern.test(isPlain ? text : text.normalize('NFC'))
}

/** Names by which a file may be spoken of: its own, and that of what it leads to. */
function namesOf(files: FileSystem, path: string): string[] {
  const names = [basename(path)]
  if (files.kindOf(path) === 'file') names.push(basename(files.realPath(path)))
  return names.map((name) => name.normalize('NFC'))
}

/** What cannot be read may extend anything. */
function textOf(files: FileSystem, path: string): string {
  try {
    return decodeForDisplay(files.readFile(path))
  } catch {
    return '\\'
  }
}

/**
 * The files that changed and all that may extend one of them, by however many steps.
 *
 * A file may extend another only if it holds its name, so a search for names misses none; a name that is written with
 * escapes cannot be searched for, so a file with a backslash counts as one that holds it. What is found needlessly
 * is read and turns out to be equal.
 *
 * @param all absolute paths of every YAML file that may be extended or extend
 * @param changed those of them that changed, or are gone
 */
export function concernedFiles(
  files: FileSystem,
  all: readonly string[],
  changed: ReadonlySet<string>,
): Set<string> {
  const concerned = new Set(changed)
  let fresh = [...changed].filter(isYaml)
  if (fresh.length === 0) return concerned
  const others = all
    .filter((path) => !concerned.has(path) && isYaml(path))
    .map((path) => ({ path, text: textOf(files, path) }))
  while (fresh.length > 0) {
    const names = finderOf([...new Set(fresh.flatMap((path) => namesOf(files, path)))])
    fresh = others
      .filter(({ path, text }) => !concerned.has(path) && (text.includes('\\') || names(text)))
      .map(({ path }) => path)
    for (const path of fresh) concerned.add(path)
  }
  return concerned
}
