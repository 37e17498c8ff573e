/** What a sheet prints of a run of text, to measure it: its words, and the addresses behind its links. */
import { plainText } from '../../compose/inline.ts'
import type { Inline } from '../../compose/notice.ts'
import { printedAddress } from '../printed-address.ts'

/** What the inlines say, each link followed by its address in brackets where one is printed. */
export function printedText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (!('children' in inline)) return plainText([inline])
      const words = printedText(inline.children)
      const address =
        inline.kind === 'link' ? printedAddress(inline.href, plainText(inline.children)) : undefined
      return address === undefined ? words : `${words} (${address})`
    })
    .join('')
}
