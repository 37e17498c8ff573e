// Labels, citations and captions are quiet, and still readable: WCAG 2.2, 1.4.6, on paper and in boxes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contrastRatio } from '../../src/render/contrast.ts'

const textOf = (name: string) => readFileSync(join(import.meta.dirname, '../../templates', name), 'utf8')

/** Every value that the name is given, in the order of the file. */
function valuesOf(text: string, name: string): readonly string[] {
  return [...text.matchAll(new RegExp(`${name}(?:: | = rgb\\(")(#[0-9a-f]{6})`, 'g'))].map(
    ([, colour = '']) => colour,
  )
}

describe('quiet words', () => {
  const page = textOf('styles/page.css')
  const [light, dark] = [0, 1]
  for (const [scheme, index] of Object.entries({ light, dark })) {
    for (const paper of ['--paper', '--tint']) {
      it(`reach 7 : 1 in the ${scheme} scheme on ${paper}`, () => {
        const [words = '', ground = ''] = [valuesOf(page, '--quiet')[index], valuesOf(page, paper)[index]]
        expect(contrastRatio(words, ground)).toBeGreaterThanOrEqual(7)
      })
    }
  }

  it('reach 7 : 1 on the sheet, and the draft’s white does on its band', () => {
    const look = textOf('typst/look.typ')
    const [words = ''] = valuesOf(look, 'quiet-ink')
    for (const ground of ['#ffffff', ...valuesOf(look, 'wash')])
      expect(contrastRatio(words, ground)).toBeGreaterThanOrEqual(7)
    for (const ground of valuesOf(look, 'warning'))
      expect(contrastRatio('#ffffff', ground)).toBeGreaterThanOrEqual(7)
    expect([...valuesOf(look, 'wash'), ...valuesOf(look, 'warning')]).toHaveLength(2)
  })
})
