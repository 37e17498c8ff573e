/** What a build makes: files with their names and bytes, before anything is written. */

import { fileName } from '../render/document-file.ts'

export interface PublishedFile {
  /** Name in the output folder, such as `customer-register.fi.html`. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** The name of an index page. No register may have the id `index`. */
export function indexName(language: string): string {
  return fileName('index', language, 'html')
}

export function isIndexName(name: string): boolean {
  return name.startsWith('index.')
}

const published = /^[a-z][a-z0-9-]{0,63}\.[a-z]{2,3}\.(?:html|md|pdf|docx|fragment\.html)$/

/** Whether a build could have made a file of this name. A name with a path in it is none. */
export function isPublishedName(name: string): boolean {
  return published.test(name)
}

/** The name under which a file is written before it takes its place. */
export function temporaryName(name: string, random: string): string {
  return `.${name}.${random}.tmp`
}

/** Where a part of a workspace says what it is: see `ShardRecord`. */
export const shardRecordName = '.notice-shard.json'

/** What the temporary name of a journal is made from: see `Journal`. */
export const journalStem = 'notice-journal'

/** The final name that a temporary file was meant for, or undefined when the name is not one of ours. */
export function nameBehindTemporary(temporary: string): string | undefined {
  return /^\.(.+)\.[0-9a-f]{12}\.tmp$/.exec(temporary)?.[1]
}
