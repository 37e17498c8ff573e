/** Several texts as one, in each of the languages that they have. */
import { isMapping } from '../validate/mapping.ts'
import type { Text } from '../validate/register.ts'

/** The texts one after another, where there are any; a string stands for every language. */
export function joinTexts(texts: readonly (Text | undefined)[], separator: string): Text {
  const told = texts.filter((text) => text !== undefined && text !== '')
  const languages = [...new Set(told.flatMap((text) => (isMapping(text) ? Object.keys(text) : [])))]
  if (languages.length === 0) return told.join(separator)
  const inLanguage = (language: string) =>
    told.flatMap((text) => (typeof text === 'string' ? text : (text?.[language] ?? []))).join(separator)
  return Object.fromEntries(languages.map((language) => [language, inLanguage(language)]))
}
