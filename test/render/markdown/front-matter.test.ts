import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { cleanText } from '../../../src/render/clean-text.ts'
import { frontMatterLines, yamlText } from '../../../src/render/markdown/front-matter.ts'
import { hostileText } from '../arbitrary-inlines.ts'
import { fixtureNotice } from '../fixture.ts'

describe('yamlText', () => {
  it('is plain where that is safe', () => {
    expect(yamlText('Tietosuojaseloste')).toBe('Tietosuojaseloste')
    expect(yamlText('no')).toBe('"no"')
    expect(yamlText('1.0')).toBe('"1.0"')
  })

  it('takes no long time over a long text', () => {
    expect(yamlText(`${'a'.repeat(50_000)}!`)).toBe(`"${'a'.repeat(50_000)}!"`)
  })

  it('reads back as written, by YAML 1.1 and 1.2', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          hostileText,
          fc.constantFrom('null', '~', 'Yes', '0x1f', '1e3', '2026-01-01', '- a', 'a: b', 'a #b'),
        ),
        (value) => {
          for (const version of ['1.1', '1.2'] as const) {
            expect(parse(`x: ${yamlText(value)}`, { version })).toEqual({ x: cleanText(value) })
          }
        },
      ),
    )
  })
})

describe('frontMatterLines', () => {
  it('tells which notice this is and what it was made from', () => {
    const lines = frontMatterLines(fixtureNotice())
    expect(lines.at(0)).toBe('---')
    expect(lines.at(-1)).toBe('---')
    expect(parse(lines.slice(1, -1).join('\n'))).toEqual({
      id: 'water-care',
      language: 'fi',
      version: '2.1',
      updated: '2026-10-12',
      kind: 'Tietosuojaseloste',
      stamp: `notice-compiler 0.1.0 sha256:${'0123456789abcdef'.repeat(4)}`,
    })
  })

  it('says draft only on a draft', () => {
    expect(frontMatterLines(fixtureNotice({ draft: true }))).toContain('draft: true')
  })
})
