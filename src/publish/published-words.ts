/** Reads the words of published files back, so that they can be laid over those that are made now. */
import { type FileFormat, renderNotice } from '../compile.ts'
import type { Notice } from '../compose/notice.ts'
import { loadingOnDemand } from '../diagnostics/on-demand.ts'
import type { MadeNotice } from './find-notice.ts'
import { markdownWords, type PublishedWords } from './markdown-words.ts'

/** The formats that can be read back word by word; a PDF shows its words at places, and not in an order. */
export type ReadableFormat = Exclude<FileFormat, 'pdf'>

export function isReadable(format: FileFormat): format is ReadableFormat {
  return format !== 'pdf'
}

/** A published file and what is made now, read back in the same way. */
export interface WordsBeside {
  readonly published: Notice
  readonly made: Notice
  /** The file as it is made now. */
  readonly bytes: Uint8Array
}

/**
 * The words of a file beside those that this tool makes; undefined where it can make none, for a template of the
 * user's own has mistakes.
 *
 * What is said before the first section stands in the introduction: the file does not tell it apart.
 *
 * @param now what is made now, in the language of the file
 */
export async function wordsBeside(
  bytes: Uint8Array,
  format: ReadableFormat,
  { notice, file, render }: MadeNotice,
): Promise<WordsBeside | undefined> {
  const published = await wordsOf(bytes, format)
  // A draft says that it is one, and is no other notice for it.
  const draft = JSON.stringify(published.introduction).includes(
    JSON.stringify(notice.words.draftExplained).slice(1, -1),
  )
  const { value: files } = await renderNotice({ ...notice, draft }, file, { formats: [format], ...render })
  const made = files?.[0]?.bytes
  if (made === undefined) return undefined
  const frame = { ...notice, draft, front: [], footnotes: [] }
  return {
    published: { ...frame, ...published },
    made: { ...frame, ...(await wordsOf(made, format)) },
    bytes: made,
  }
}

async function wordsOf(bytes: Uint8Array, format: ReadableFormat): Promise<PublishedWords> {
  if (format === 'docx') return (await import('./docx-words.ts')).docxWords(bytes)
  const text = new TextDecoder().decode(bytes)
  if (format === 'md') return loadingOnDemand(() => markdownWords(text))
  return (await import('./html-words.ts')).htmlWords(text)
}

/** Whether both say the same, word by word. */
export function saysTheSame({ published, made }: WordsBeside): boolean {
  const words = ({ title, introduction, sections }: Notice) => JSON.stringify([title, introduction, sections])
  return words(published) === words(made)
}
