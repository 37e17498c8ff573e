/** The messages of every language. */
import { messagesEn } from './en.ts'
import { messagesFi } from './fi.ts'
import type { Catalogue } from './wording.ts'

export const CATALOGUES: Readonly<Record<'en' | 'fi', Catalogue>> = { en: messagesEn, fi: messagesFi }
