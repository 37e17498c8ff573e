/** Ids of items: what one is, and what a text was meant as. */
import { idNode } from './schema-nodes.ts'

const ID = new RegExp(idNode.pattern ?? '')

/** Whether a text is an id: lower-case words joined by hyphens. */
export function isId(text: string): boolean {
  return ID.test(text)
}

/** An id made of what was written: lower case, plain letters, words joined by hyphens. */
export function suggestId(text: string): string {
  const plain = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
  const joined = plain
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return joined.replace(/^[-0-9]+|-$/g, '')
}
