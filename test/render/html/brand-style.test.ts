import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrastRatio } from '../../../src/render/contrast.ts'
import { accentStyle, backgrounds, cssString } from '../../../src/render/html/brand-style.ts'
import { hostileText } from '../arbitrary-inlines.ts'

const css = readFileSync(new URL('../../../templates/styles/page.css', import.meta.url), 'utf8')
const [lightBlock = '', darkBlock = ''] = css.match(/:root \{[^}]*\}/g) ?? []

function colour(block: string, name: string): string {
  return new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(block)?.[1] ?? `no --${name}`
}

describe('the colours of the style sheet', () => {
  it('are those that the accent is chosen for', () => {
    expect([colour(lightBlock, 'paper'), colour(lightBlock, 'tint')]).toEqual(backgrounds.light)
    expect([colour(darkBlock, 'paper'), colour(darkBlock, 'tint')]).toEqual(backgrounds.dark)
  })

  it('let text be read at AAA', () => {
    for (const block of [lightBlock, darkBlock]) {
      for (const ink of ['ink', 'quiet']) {
        for (const paper of ['paper', 'tint']) {
          expect(contrastRatio(colour(block, ink), colour(block, paper))).toBeGreaterThanOrEqual(7)
        }
      }
    }
    expect(
      contrastRatio(colour(lightBlock, 'draft-ink'), colour(lightBlock, 'draft-paper')),
    ).toBeGreaterThanOrEqual(7)
  })
})

describe('accentStyle', () => {
  it('has a shade for each scheme, and ignores what is no colour', () => {
    expect(accentStyle({ colour: '#0b4a8f' })).toMatch(
      /^:root\{--accent:#0b4a8f\}@media screen and \(prefers-color-scheme:dark\)\{:root\{--accent:#[0-9a-f]{6}\}\}$/,
    )
    expect(accentStyle({ colour: 'red}body{display:none' })).toBe(accentStyle(undefined))
  })
})

it('a CSS string cannot be left', () => {
  fc.assert(
    fc.property(hostileText, (value) => {
      expect(cssString(value)).toMatch(/^"(?:[\p{L}\p{N} .,:()/–-]|\\[0-9a-f]{1,6} )*"$/u)
    }),
  )
})

it('a CSS string keeps letters and figures of any script as they are, and no other sign', () => {
  expect(cssString('Œuvre Ж٣ß ª')).toBe('"Œuvre Ж٣ß ª"')
  expect(cssString('a\u2003b\u00a0"c"')).toBe('"a\\2003 b\\a0 \\22 c\\22 "')
})
