/** The languages in which the two descriptions of a register are written. */
import type { RegisterDiff } from '../../diff/report.ts'
import type { Spoken } from '../../diff/word-change.ts'
import type { MergedDocument } from '../../parse/merge-extends.ts'
import { isMapping } from '../../validate/mapping.ts'

export function spokenIn({ documents }: Pick<RegisterDiff, 'documents'>): Spoken {
  return { old: languagesOf(documents.old), new: languagesOf(documents.new) }
}

function languagesOf(document: MergedDocument | undefined): readonly string[] {
  const data = document?.data
  const languages = isMapping(data) ? data['languages'] : undefined
  return Array.isArray(languages) ? languages.filter((language) => typeof language === 'string') : []
}
