/// <reference lib="dom" />

/** What the checks inside a page share: colours, and how well they stand out. */
export interface Colours {
  /** Red, green, blue and alpha of a computed colour. */
  read(colour: string): readonly number[]
  /** The colour that is painted behind what `element` holds. */
  ground(element: Element | null): readonly number[]
  /** By WCAG 2.2, from 1 to 21. */
  contrast(one: readonly number[], other: readonly number[]): number
}

declare global {
  interface Window {
    colours: Colours
  }
}

/** Runs in each page before anything else in it. */
export function installColours(): void {
  const read: Colours['read'] = (colour) => {
    const numbers =
      /^rgba?\(([^)]+)\)$/
        .exec(colour)?.[1]
        ?.split(/[ ,/]+/)
        .map(Number) ?? []
    if (numbers.length < 3) throw new Error(`cannot read the colour ${colour}`)
    return numbers.length === 3 ? [...numbers, 1] : numbers
  }
  const luminance = (colour: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
      const share = channel / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  window.colours = {
    read,
    ground: (start) => {
      for (let element = start; element !== null; element = element.parentElement) {
        const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element)
        const painted = read(backgroundColor)
        if (backgroundImage !== 'none' || opacity !== '1')
          throw new Error(`cannot judge ${element.localName}`)
        if (painted[3] === 1) return painted
        if (painted[3] !== 0) throw new Error(`half transparent ground of ${element.localName}`)
      }
      return [255, 255, 255, 1]
    },
    contrast: (one, other) => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
      return (light + 0.05) / (dark + 0.05)
    },
  }
}
