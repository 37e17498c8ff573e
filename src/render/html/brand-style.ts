/** The organisation's look on a page: its accent colour in shades that can be read, its name, its logo. */
import { isHexColour, readableShade } from '../contrast.ts'
import { type LogoSize, logoSize } from '../logo.ts'
import type { LogoView } from './page-view.ts'

export interface BrandLogo {
  /** `image/svg+xml` or `image/png`. */
  readonly mediaType: string
  /** The bytes of the image in base64. */
  readonly base64: string
  /** In rem; where nothing is said, that of a logo of the usual shape. */
  readonly size?: LogoSize | undefined
}

/** One file of the brand's typeface. */
export interface BrandFace {
  readonly format: 'truetype' | 'opentype'
  /** The bytes of the font in base64. */
  readonly base64: string
  /** `400`, or the range of a variable font, `100 900`. */
  readonly weight: string
  readonly italic: boolean
}

export interface Brand {
  readonly name?: string | undefined
  readonly logo?: BrandLogo | undefined
  /** `#rrggbb`; what is no such colour is not used. */
  readonly colour?: string | undefined
  /** The typeface; the system's own, on paper ours first, stands behind it for characters that it lacks. */
  readonly font?: { readonly name: string; readonly faces: readonly BrandFace[] } | undefined
}

/** What text stands on in each scheme, the same as in `templates/styles/page.css`: the paper and the boxes. */
export const backgrounds = { light: ['#ffffff', '#f2f5f8'], dark: ['#14171b', '#1e232a'] } as const

/** A deep blue, for those who have no colour of their own. */
const defaultColour = '#0b4a8f'

/** Contrast of text at level AAA of WCAG 2.2 (success criterion 1.4.6). */
const textContrast = 7

interface Accents {
  readonly light: string
  readonly dark: string
}

/** Those of the colour that was asked for last: the pages of a run have one and the same. */
let last: { readonly colour: string; readonly accents: Accents } | undefined

/** The shades of the accent for both schemes, readable whatever the brand's colour is. */
function accents(brand: Brand | undefined): Accents {
  const colour = brand?.colour !== undefined && isHexColour(brand.colour) ? brand.colour : defaultColour
  if (last?.colour !== colour) {
    const light = readableShade(colour, backgrounds.light, textContrast)
    const dark = readableShade(colour, backgrounds.dark, textContrast)
    last = { colour, accents: { light, dark } }
  }
  return last.accents
}

/** CSS that sets `--accent` for both schemes and for print, readable whatever the brand's colour is. */
export function accentStyle(brand: Brand | undefined): string {
  const { light, dark } = accents(brand)
  return `:root{--accent:${light}}@media screen and (prefers-color-scheme:dark){:root{--accent:${dark}}}`
}

/** CSS that sets the accent of a fragment, which has no dark scheme: the page around it decides what it stands on. */
export function fragmentAccentStyle(brand: Brand | undefined): string {
  return `.notice-fragment{--notice-accent:${accents(brand).light}}`
}

const base64Text = /^[A-Za-z0-9+/]+={0,2}$/

/** What stands behind the brand's typeface for characters that it lacks: on screens, and on paper as in `print.css`. */
const systemFonts = 'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif'

/** CSS that holds the brand's typeface and sets pages and the margins of sheets in it; nothing where there is none. */
export function fontStyle(brand: Brand | undefined): string {
  const font = brand?.font
  if (font === undefined) return ''
  const family = cssString(font.name)
  const faces = font.faces
    .filter(({ base64, weight }) => base64Text.test(base64) && /^\d+(?: \d+)?$/.test(weight))
    .map(({ format, base64, weight, italic }) => {
      const type = format === 'truetype' ? 'font/ttf' : 'font/otf'
      const source = `url(data:${type};base64,${base64}) format("${format}")`
      return `@font-face{font-family:${family};src:${source};font-weight:${weight};font-style:${italic ? 'italic' : 'normal'}}`
    })
  const page = `body{font-family:${family},${systemFonts}}`
  // Margins take their type from the root.
  const print = `@media print{:root,body{font-family:${family},"Source Sans 3",${systemFonts}}}`
  return `${faces.join('')}${page}${print}`
}

/** CSS pixels of a rem where the reader has not chosen otherwise. */
const pixels = 16

/**
 * The logo, inside the page; null where there is none or it is no image.
 *
 * @param otherwise its words where the brand has no name
 */
export function logoView(brand: Brand | undefined, otherwise: string): LogoView | null {
  const logo = brand?.logo
  if (logo === undefined || !/^image\/[a-z+.-]+$/.test(logo.mediaType) || !base64Text.test(logo.base64))
    return null
  const { width, height } = logo.size ?? logoSize({ ratio: undefined })
  return {
    address: `data:${logo.mediaType};base64,${logo.base64}`,
    alt: brand?.name ?? otherwise,
    width: Math.round(width * pixels),
    height: Math.round(height * pixels),
  }
}

/** A text as a CSS string that cannot end the string, the rule or the style element. */
export function cssString(text: string): string {
  // Nearly always, and to read a class of letters takes time.
  if (/^[A-Za-zÅÄÖåäö0-9 .,:()/–-]*$/.test(text)) return `"${text}"`
  return `"${text.replace(/[^A-Za-zÅÄÖåäö0-9 .,:()/–-]/gu, escapedUnlessLetter)}"`
}

function escapedUnlessLetter(sign: string): string {
  // No letters nor figures of other scripts: ASCII signs and spaces, and those of typography.
  const isSign = sign < '\u00aa' || (sign >= '\u2000' && sign < '\u2070')
  return !isSign && /[\p{L}\p{N}]/u.test(sign) ? sign : `\\${sign.codePointAt(0)?.toString(16)} `
}
