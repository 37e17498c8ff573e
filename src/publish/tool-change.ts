/** Tells what a newer tool, its phrases or the user's templates changed in a notice whose description stayed as it was. */
import type { Notice } from '../compose/notice.ts'
import type { Redline } from '../diff/redline/redline.ts'
import { redline } from '../diff/redline/redline-notices.ts'
import type { ToolChange } from '../diff/report.ts'
import { fileName } from '../render/document-file.ts'
import type { DiffSide } from './diff-side.ts'
import { manifestName, parseManifest, sha256 } from './manifest.ts'
import type { Renderer } from './open-renderer.ts'
import { saysTheSame, wordsBeside } from './published-words.ts'
import { stampsIn } from './read-stamp.ts'

/** Markdown first, in which every word of the notice stands and nothing else; pages show what own templates changed. */
const formats = ['md', 'html'] as const

/** An older description that is laid beside what was published with it. */
export interface OldDescription {
  readonly id: string
  readonly languages: readonly string[]
  /** As the user would name it. */
  readonly file: string
  /** What this tool makes of it, one notice a language. */
  readonly compose: () => Promise<readonly Notice[]>
}

/** The names of the files that may tell what the tool changed. */
export function comparableFiles({ id, languages }: Pick<OldDescription, 'id' | 'languages'>): string[] {
  return languages.flatMap((language) => formats.map((format) => fileName(id, language, format)))
}

/**
 * The published files of an older description beside those that this tool, with the settings of today, makes of it.
 *
 * Files of another description, and those that were changed by hand since a build wrote them, tell nothing of the tool.
 *
 * @param published reads what was published with it
 */
export async function toolChange(
  old: OldDescription,
  published: DiffSide['published'],
  render: Renderer['options'],
): Promise<ToolChange> {
  const files = await published([manifestName, ...comparableFiles(old)])
  if (!comparableFiles(old).some((name) => files.has(name))) return { status: 'unknown' }
  const manifest = files.get(manifestName)
  const listed = manifest && parseManifest(new TextDecoder().decode(manifest))
  const redlines: Redline[] = []
  // The languages in which something was published, and those of them that could be compared.
  const found = new Set<string>()
  const known = new Set<string>()
  for (const notice of await old.compose()) {
    for (const format of formats) {
      const name = fileName(notice.id, notice.language, format)
      const bytes = files.get(name)
      if (bytes === undefined) continue
      found.add(notice.language)
      if (stampsIn(bytes).stamp?.facts !== notice.stamp.facts) continue
      const written = listed?.get(name)?.sha256
      if (written !== undefined && written !== sha256(bytes)) continue
      const words = await wordsBeside(bytes, format, { notice, file: old.file, render })
      if (words === undefined) continue
      known.add(notice.language)
      if (saysTheSame(words)) continue
      redlines.push(redline(words.published, words.made))
      break
    }
  }
  if (redlines.length > 0) return { status: 'changed', redlines }
  // That one language reads the same says nothing of another, whose file was edited by hand.
  return {
    status: known.size > 0 && [...found].every((language) => known.has(language)) ? 'none' : 'unknown',
  }
}
