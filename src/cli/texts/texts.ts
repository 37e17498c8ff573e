/** The words of the command line by language. */
import type { UiLanguage } from '../ui-language.ts'
import { type Texts, textsEn } from './texts-en.ts'
import { textsFi } from './texts-fi.ts'

export type { Texts } from './texts-en.ts'

const byLanguage: Readonly<Record<UiLanguage, Texts>> = { en: textsEn, fi: textsFi }

export function textsOf(language: UiLanguage): Texts {
  return byLanguage[language]
}
