import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrastRatio, isHexColour, readableShade, relativeLuminance } from '../../src/render/contrast.ts'

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('contrastRatio', () => {
  it('agrees with WCAG on known pairs', () => {
    expect(relativeLuminance('#ffffff')).toBe(1)
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrastRatio('#ffffff', '#777777')).toBeCloseTo(4.478, 2)
    expect(contrastRatio('#0000FF', '#ffffff')).toBeCloseTo(8.592, 2)
  })

  it('refuses what is not #rrggbb', () => {
    expect(isHexColour('#0b4a8f')).toBe(true)
    expect(isHexColour('blue')).toBe(false)
    expect(() => relativeLuminance('#fff')).toThrow(RangeError)
  })
})

describe('readableShade', () => {
  it('keeps a colour that can be read', () =>
    expect(readableShade('#0B4A8F', ['#ffffff'], 7)).toBe('#0b4a8f'))

  it('darkens on light paper and lightens on dark', () => {
    expect(relativeLuminance(readableShade('#2aa876', ['#ffffff'], 7))).toBeLessThan(
      relativeLuminance('#2aa876'),
    )
    expect(relativeLuminance(readableShade('#0b4a8f', ['#14171b'], 7))).toBeGreaterThan(
      relativeLuminance('#0b4a8f'),
    )
  })

  it('keeps the hue', () => {
    expect(readableShade('#2aa876', ['#ffffff'], 7)).toMatch(/^#1[0-9a-f]6[0-9a-f]4[0-9a-f]$/)
    expect(readableShade('#777777', ['#ffffff'], 7)).toMatch(/^#([0-9a-f]{2})\1\1$/)
  })

  it('reads whatever the colour is', () => {
    fc.assert(
      fc.property(
        colour,
        fc.constantFrom(['#ffffff', '#f2f5f8'], ['#14171b', '#1e232a']),
        (brand, papers) => {
          const shade = readableShade(brand, papers, 7)
          for (const paper of papers) expect(contrastRatio(shade, paper)).toBeGreaterThanOrEqual(7)
        },
      ),
    )
  })
})
