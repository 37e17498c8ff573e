/** The line by which editors find the schema of a YAML file. */
import { dirname } from 'node:path/posix'

const SCHEMA_LINE = /^# yaml-language-server: \$schema=(\S*\/)?[\w-]+\.schema\.json\s*$/m

/**
 * Where editors find another schema of the tool, by what a file of the same folder says; undefined where none says it.
 *
 * @param file the file to be written, and `texts` the texts of others by the same kind of name
 * @param name of the schema, such as `waivers.schema.json`
 */
export function schemaBeside(
  file: string,
  texts: Iterable<{ readonly file: string; readonly text: string }>,
  name: string,
): string | undefined {
  for (const other of texts) {
    const found = dirname(other.file) === dirname(file) ? SCHEMA_LINE.exec(other.text) : null
    if (found !== null) return `${found[1] ?? ''}${name}`
  }
  return undefined
}
