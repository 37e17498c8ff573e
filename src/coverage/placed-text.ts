/** Texts of the description by the facts that they belong to. */
import type { UserText } from '../lint/user-texts.ts'

/** A text and the JSON Pointer to the fact that it belongs to, whatever its language. */
export interface PlacedText {
  readonly text: UserText
  readonly pointer: string
}

export function placedText(text: UserText): PlacedText {
  // The last step of a text in several languages is the language.
  const path = text.whole === undefined ? text.path : text.path.slice(0, -1)
  return { text, pointer: `/${path.join('/')}` }
}
