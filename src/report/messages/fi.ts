/** Every message in Finnish; one that lacks fails to compile. */
import type { Messages } from './en.ts'
import { lookMessagesFi } from './look-fi.ts'
import { pdfMessagesFi } from './pdf-fi.ts'
import { schemaMessagesFi } from './schema-fi.ts'
import { tuningMessagesFi } from './tuning-fi.ts'
import { valueMessagesFi } from './values-fi.ts'
import { workspaceMessagesFi } from './workspace-fi.ts'
import { yamlMessagesFi } from './yaml-fi.ts'

export const messagesFi: Messages = {
  ...yamlMessagesFi,
  ...schemaMessagesFi,
  ...valueMessagesFi,
  ...workspaceMessagesFi,
  ...pdfMessagesFi,
  ...tuningMessagesFi,
  ...lookMessagesFi,
}
