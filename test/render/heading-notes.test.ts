/** A footnote called in the heading of a section is called there in every format. */
import { expect, test } from 'vitest'
import { renderHtml } from '../../src/render/formats/html.ts'
import { renderMarkdown } from '../../src/render/formats/markdown.ts'
import { fixtureNotice, paragraph, section, text } from './fixture.ts'

const notice = fixtureNotice({
  introduction: [],
  sections: [
    {
      ...section('retention', 'Säilytysajat', [paragraph('Kolme vuotta.')]),
      calls: [{ kind: 'footnote', note: 'eea', number: 1 }],
    },
  ],
  footnotes: [{ id: 'eea', number: 1, text: [text('ETA-valtiot.')] }],
})

test('Markdown', () => {
  expect(renderMarkdown(notice)).toContain('Säilytysajat<sup>[1](#footnote_eea)</sup>')
})

test('HTML: in the heading, and not in the contents', () => {
  const html = renderHtml(notice, { formats: ['html'] })
  expect(html).toMatch(/Säilytysajat<sup><a href="#footnote_eea" id="call_eea"[^>]*>1<\/a><\/sup><\/h2>/)
  expect(html.match(/footnote_eea"/g)).toHaveLength(2)
})
