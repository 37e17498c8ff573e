/** The organisation's look on a page: its accent colour in shades that can be read, its name, its logo. */
import { isHexColour, readableShade } from '../contrast.ts'

export interface BrandLogo {
  /** `image/svg+xml` or `image/png`. */
  readonly mediaType: string
  /** The bytes of the image in base64. */
  readonly base64: string
}

export interface Brand {
  readonly name?: string | undefined
  readonly logo?: BrandLogo | undefined
  /** `#rrggbb`; what is no such colour is not used. */
  readonly colour?: string | undefined
}

/** What text stands on in each scheme, the same as in `templates/styles/page.css`: the paper and the boxes. */
export const backgrounds = { light: ['#ffffff', '#f2f5f8'], dark: ['#14171b', '#1e232a'] } as const

/** A deep blue, for those who have no colour of their own. */
const defaultColour = '#0b4a8f'

/** Contrast of text at level AAA of WCAG 2.2 (success criterion 1.4.6). */
const textContrast = 7

/** CSS that sets `--accent` for both schemes and for print, readable whatever the brand's colour is. */
export function accentStyle(brand: Brand | undefined): string {
  const colour = brand?.colour !== undefined && isHexColour(brand.colour) ? brand.colour : defaultColour
  const light = readableShade(colour, backgrounds.light, textContrast)
  const dark = readableShade(colour, backgrounds.dark, textContrast)
  return `:root{--accent:${light}}@media screen and (prefers-color-scheme:dark){:root{--accent:${dark}}}`
}

/** The logo as an address that needs no request; `undefined` where there is none or it is no image. */
export function logoAddress(brand: Brand | undefined): string | undefined {
  const logo = brand?.logo
  if (logo === undefined || !/^image\/[a-z+.-]+$/.test(logo.mediaType)) return undefined
  return /^[A-Za-z0-9+/]+={0,2}$/.test(logo.base64)
    ? `data:${logo.mediaType};base64,${logo.base64}`
    : undefined
}

/** A text as a CSS string that cannot end the string, the rule or the style element. */
export function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,:()/–-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`
}
