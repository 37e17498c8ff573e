/** Colours of the terminal. They repeat what the words say and never say more. */
import type { Severity } from '../diagnostics/diagnostic.ts'

export type Colour = 'red' | 'green' | 'yellow' | 'blue' | 'cyan' | 'dim' | 'bold'

/** Select Graphic Rendition codes (ECMA-48, 8.3.117): on and off. */
const CODES: Readonly<Record<Colour, readonly [number, number]>> = {
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
  dim: [2, 22],
  bold: [1, 22],
}

export const severityColours: Readonly<Record<Severity, Colour>> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
}

export type Paint = (colour: Colour, text: string) => string

/** A painter that colours, or one that leaves text as it is. */
export function painter(colours: boolean): Paint {
  if (!colours) return (_colour, text) => text
  return (colour, text) => {
    const [on, off] = CODES[colour]
    return text === '' ? text : `\u001b[${on}m${text}\u001b[${off}m`
  }
}
