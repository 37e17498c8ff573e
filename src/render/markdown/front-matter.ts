/** The few lines of YAML at the top of a Markdown file, for those who publish it with a site generator. */
import type { Notice } from '../../compose/notice.ts'
import { cleanText } from '../clean-text.ts'
import { stampText } from '../document-file.ts'

/** Words that YAML 1.1 or 1.2 reads as something else than text. */
const reserved = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i

/** A YAML scalar that every parser reads back as this text: plain where that is safe, else in double quotes. */
export function yamlText(text: string): string {
  const isPlain = /^[A-Za-zÅÄÖåäö][\wÅÄÖåäö]*(?:[ ./-][\wÅÄÖåäö]+)*$/.test(text) && !reserved.test(text)
  if (isPlain) return text
  // JSON strings are YAML; line separators and controls are escaped, for YAML does not print them.
  return JSON.stringify(cleanText(text)).replace(
    /[\u0085\u00a0\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Front matter with its fences; `draft: true` only on a draft. */
export function frontMatterLines(notice: Notice): string[] {
  const version = notice.front.find((fact) => fact.key === 'version')?.value
  const updated = notice.front.find((fact) => fact.key === 'updated')?.iso
  return [
    '---',
    `id: ${yamlText(notice.id)}`,
    `language: ${yamlText(notice.language)}`,
    ...(version === undefined ? [] : [`version: ${yamlText(version)}`]),
    ...(updated === undefined
      ? []
      : [`updated: ${/^\d{4}-\d{2}-\d{2}$/.test(updated) ? updated : yamlText(updated)}`]),
    ...(notice.kind === undefined ? [] : [`kind: ${yamlText(notice.kind)}`]),
    ...(notice.draft ? ['draft: true'] : []),
    `stamp: ${yamlText(stampText(notice))}`,
    '---',
  ]
}
