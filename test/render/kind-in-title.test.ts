/** A title that says what kind of document it heads: no format says it again, and sheets have another name beside it. */
import { describe, expect, test } from 'vitest'
import type { Notice } from '../../src/compose/notice.ts'
import { makeSheet } from '../../src/pdf/typst/make-sheet.ts'
import { renderHtml } from '../../src/render/formats/html.ts'
import { renderMarkdown } from '../../src/render/formats/markdown.ts'
import { cssString } from '../../src/render/html/brand-style.ts'
import { printStyle } from '../../src/render/html/print-style.ts'
import { fixtureNotice } from './fixture.ts'

const KIND = 'Tietosuojaseloste'
const options = { formats: ['html'] as const }
const sheetOf = (notice: Notice) => makeSheet(notice, {})

describe('a title of other words', () => {
  const notice = fixtureNotice({ kind: KIND, title: 'Asiakasrekisteri' })

  test('has the kind beside it everywhere', () => {
    expect(renderMarkdown(notice).split(KIND)).toHaveLength(3)
    expect(renderHtml(notice, options)).toContain(`<p class="kind">${KIND}</p>`)
    expect(printStyle(notice)).toContain(cssString(`Asiakasrekisteri · ${KIND}`))
    expect(sheetOf(notice)).toMatchObject({ kind: KIND, head: `Asiakasrekisteri · ${KIND}` })
  })
})

describe('a title that says the kind', () => {
  const { kind: _, ...rest } = fixtureNotice({ title: KIND, besideTitle: 'Asiakasrekisteri' })
  const notice: Notice = rest

  test('says it once in the text and on the page', () => {
    expect(renderMarkdown(notice).split(KIND)).toHaveLength(2)
    expect(renderHtml(notice, options)).not.toContain('class="kind"')
  })

  test('has the register beside it at the head of sheets, or nothing', () => {
    expect(printStyle(notice)).toContain(cssString(`${KIND} · Asiakasrekisteri`))
    expect(sheetOf(notice)).not.toHaveProperty('kind')
    expect(sheetOf(notice).head).toBe(`${KIND} · Asiakasrekisteri`)
    const { besideTitle: __, ...alone } = rest
    expect(printStyle(alone)).toContain(`{content:"${KIND}"}`)
    expect(sheetOf(alone).head).toBe(KIND)
  })
})
