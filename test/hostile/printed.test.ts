/** Hostile words on paper: they are words, and no link leads where none may. */
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createTypstEngine } from '../../src/pdf/typst/typst-engine.ts'
import { compiled, noticesOf } from '../escaping/compiled.ts'
import { inspect, toolsMissing } from '../pdf/pdf-tools.ts'

const ACTING = [
  '#read("/etc/passwd") #panic("A") #import "@preview/x:1.0.0": * #include "b.typ" #set page(width: 1pt)',
  '$ sum_(i=1)^n i $ @viite <nimike> = otsikko // huomautus /* B */ #[C] \\ ~ _d_ *e* `f` ```g```',
  '<script>alert(1)</script> {{constructor}} <img src="https://evil.example/h.png" onerror="i">',
  '/JavaScript (app.alert(1)) /URI (javascript:j) ) Tj ET Q endstream endobj',
]
const escaped = (plain: string) => plain.replace(/[!-/:-@[-`{-~]/g, '\\$&')
const links =
  '[A](javascript:k) [B](data:text/html,l) [C](file:///etc/passwd) [D](https://sallittu.example/m)'
/** Where lines end, and where a word may be parted, is for the page to say. */
const squeezed = (text: string) => text.replace(/[\s\u00ad]/g, '')

describe.skipIf(toolsMissing !== undefined)(
  `on paper${toolsMissing === undefined ? '' : ` (${toolsMissing})`}`,
  () => {
    const engine = createTypstEngine({ templates: join(import.meta.dirname, '../../templates') })
    afterAll(async () => (await engine).close())

    test('Typst prints the words, runs none of them, and links to what is allowed', {
      timeout: 60_000,
    }, async () => {
      const [notice] = noticesOf(
        compiled({
          register: { name: escaped(ACTING[1] ?? '') },
          document: { introduction: `${ACTING.map(escaped).join('\n\n')}\n\n${links}` },
          purposes: [
            {
              id: 'a',
              name: escaped(ACTING[2] ?? ''),
              description: escaped(ACTING[3] ?? ''),
              basis: 'contract',
            },
          ],
        }),
      )
      if (notice === undefined) throw new Error('no notice')
      const { value: pdf = new Uint8Array(), diagnostics } = await (await engine).print(notice, {
        standard: 'ua-1',
      })
      expect(diagnostics).toEqual([])
      const text = squeezed(inspect('pdftotext', ['-raw', '{}', '-'], pdf))
      for (const words of ACTING) expect(text).toContain(squeezed(words))
      expect(text).not.toContain('root:x:0')
      const json = inspect('qpdf', ['--json', '--json-key=qpdf', '{}'], pdf)
      const targets = [...json.matchAll(/"\/URI": "u:([^"]*)"/g)].map(([, uri = '']) => uri)
      expect(targets).toContain('https://sallittu.example/m')
      expect(targets.filter((uri) => !/^(?:https?:\/\/|mailto:|tel:)/.test(uri))).toEqual([])
      expect(json).not.toMatch(
        /"\/(?:JavaScript|JS|Launch|SubmitForm|ImportData|GoToR|EmbeddedFile|AA|OpenAction|RichMedia)"/,
      )
    })
  },
)
