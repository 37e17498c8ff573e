/** Every message in English; the keys of this catalogue are those that every other language must have. */
import { lookMessagesEn } from './look-en.ts'
import { pdfMessagesEn } from './pdf-en.ts'
import { schemaMessagesEn } from './schema-en.ts'
import { tuningMessagesEn } from './tuning-en.ts'
import { valueMessagesEn } from './values-en.ts'
import type { Wording } from './wording.ts'
import { workspaceMessagesEn } from './workspace-en.ts'
import { yamlMessagesEn } from './yaml-en.ts'

export const messagesEn = {
  ...yamlMessagesEn,
  ...schemaMessagesEn,
  ...valueMessagesEn,
  ...workspaceMessagesEn,
  ...pdfMessagesEn,
  ...tuningMessagesEn,
  ...lookMessagesEn,
}

export type Messages = Readonly<Record<keyof typeof messagesEn, Wording>>
