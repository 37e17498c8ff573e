/** The words of the report of changes in each language of the messages. */
import type { ReportLanguage } from '../word-diagnostic.ts'
import type { DiffVocabulary } from './diff-vocabulary.ts'
import { diffEn } from './diff-words-en.ts'
import { diffFi } from './diff-words-fi.ts'

const WORDS: Readonly<Record<ReportLanguage, DiffVocabulary>> = { en: diffEn, fi: diffFi }

export function diffWords(language: ReportLanguage): DiffVocabulary {
  return WORDS[language]
}
