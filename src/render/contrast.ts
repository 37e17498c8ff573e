/** Colours that can be read: WCAG 2.2 contrast, and the nearest shade of a colour that has enough of it. */

/** Red, green and blue, 0–255 each. */
type Rgb = readonly [number, number, number]

const hexColour = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i

/** Whether the text is a colour of the form `#rrggbb`. */
export function isHexColour(text: string): boolean {
  return hexColour.test(text)
}

function parseHex(colour: string): Rgb {
  const [, red, green, blue] = hexColour.exec(colour) ?? []
  if (red === undefined || green === undefined || blue === undefined)
    throw new RangeError(`not #rrggbb: ${colour}`)
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)]
}

function toHex(rgb: Rgb): string {
  return `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`
}

/** Hue in sixths of the circle, saturation and lightness 0–1: a shade keeps the first two, and so its character. */
type Hsl = readonly [number, number, number]

function toHsl(rgb: Rgb): Hsl {
  const [red, green, blue] = rgb.map((channel) => channel / 255) as [number, number, number]
  const [low, high] = [Math.min(red, green, blue), Math.max(red, green, blue)]
  const [lightness, chroma] = [(low + high) / 2, high - low]
  if (chroma === 0) return [0, 0, lightness]
  const saturation = chroma / (1 - Math.abs(2 * lightness - 1))
  if (high === red) return [((green - blue) / chroma + 6) % 6, saturation, lightness]
  return [high === green ? (blue - red) / chroma + 2 : (red - green) / chroma + 4, saturation, lightness]
}

function fromHsl([hue, saturation, lightness]: Hsl): Rgb {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation
  const channel = (offset: number) => {
    const distance = Math.abs(((hue + offset) % 6) - 3)
    return 255 * (lightness + chroma * (Math.min(1, Math.max(0, distance - 1)) - 0.5))
  }
  return [channel(0), channel(4), channel(2)]
}

/** Relative luminance of `#rrggbb`, 0 for black to 1 for white (WCAG 2.2, definition of relative luminance). */
export function relativeLuminance(colour: string): number {
  const [red, green, blue] = parseHex(colour).map((channel) => {
    const value = channel / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of two colours `#rrggbb`, 1 to 21, whichever of them is the lighter. */
export function contrastRatio(one: string, other: string): number {
  const [darker, lighter] = [relativeLuminance(one), relativeLuminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ]
  return (lighter + 0.05) / (darker + 0.05)
}

/**
 * The colour itself where it has the ratio on every background, else the nearest shade of it that has: darker on
 * light backgrounds, lighter on dark ones.
 * @param ratio at most what black or white reaches on the backgrounds
 */
export function readableShade(colour: string, backgrounds: readonly string[], ratio: number): string {
  const reads = (candidate: string) =>
    backgrounds.every((background) => contrastRatio(candidate, background) >= ratio)
  if (reads(colour)) return colour.toLowerCase()
  const isLight = backgrounds.every((background) => relativeLuminance(background) > 0.18)
  const [hue, saturation, lightness] = toHsl(parseHex(colour))
  const end = isLight ? 0 : 1
  for (let step = 1; step < 100; step += 1) {
    const shade = toHex(fromHsl([hue, saturation, lightness + ((end - lightness) * step) / 100]))
    if (reads(shade)) return shade
  }
  return isLight ? '#000000' : '#ffffff'
}
