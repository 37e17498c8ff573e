/** Typst files, fonts and colours of the user's own belong to one engine, and change no other's bytes. */
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import type { Block } from '../../../src/compose/notice.ts'
import type { PrintOptions } from '../../../src/pdf/engine.ts'
import { createTypstEngine, type TypstEngineOptions } from '../../../src/pdf/typst/typst-engine.ts'
import { familyName, postScriptName, renamedFont } from '../../look/renamed-font.ts'
import { fixture, paragraph, section, text } from '../fixture.ts'
import { flowOf, inspect, toolsMissing } from '../pdf-tools.ts'

const templates = fileURLToPath(new URL('../../../templates', import.meta.url))
const ua: PrintOptions = { standard: 'ua-1' }

async function open(options: Partial<TypstEngineOptions> = {}) {
  const engine = await createTypstEngine({ templates, ...options })
  onTestFinished(() => engine.close())
  return async (print: PrintOptions = ua) => {
    const { value, diagnostics } = await engine.print(fixture, print)
    expect(diagnostics).toEqual([])
    return Buffer.from(value ?? [])
  }
}

const own = (text: string) => [{ name: 'typst/title-block.typ', file: 'own/title-block.typ', text }]
const titleBlock = (words: string) =>
  `#import "look.typ": *\n#let title-block = { title(draft-title); par[${words}] }\n`

test('one engine’s files are not another’s, and each prints the same again', async () => {
  const plain = await open()
  const before = await plain()
  const [one, other] = [
    await open({ own: own(titleBlock('Oma yksi')) }),
    await open({ own: own(titleBlock('Oma kaksi')) }),
  ]
  const [first, second] = [await one(), await other()]
  expect(first.equals(second)).toBe(false)
  expect((await one()).equals(first)).toBe(true)
  expect((await plain()).equals(before)).toBe(true)
  expect((await (await open())()).equals(before)).toBe(true)
  if (toolsMissing !== undefined) return
  expect(flowOf(first)).toContain('Oma yksi')
  expect(flowOf(second)).toContain('Oma kaksi')
  expect(flowOf(before)).not.toContain('Oma')
})

test('files that are no Typst are not looked at', async () => {
  const strange = [{ name: 'notice.html.hbs', file: 'own/notice.html.hbs', text: '{{#if' }]
  expect((await (await open({ own: strange }))()).equals(await (await open())())).toBe(true)
})

test.skipIf(toolsMissing)('the typeface is used where the brand asks for it', async () => {
  const print = await open({ fonts: [renamedFont('Regular'), renamedFont('SemiBold')] })
  const branded = await print({ ...ua, brand: { font: familyName } })
  expect(inspect('pdffonts', ['{}'], branded)).toContain(`${postScriptName}Regular`)
  expect(inspect('pdffonts', ['{}'], await print())).not.toContain(postScriptName)
})

test('a colour that cannot be read on white is printed in a shade that can', async () => {
  const print = await open()
  const light = await print({ ...ua, brand: { colour: '#ffb000' } })
  const dark = await print({ ...ua, brand: { colour: '#12467b' } })
  expect(light.equals(dark)).toBe(false)
  expect(dark.equals(await print())).toBe(true)
})

test('in a typeface of the user’s own, characters are those that it has besides ours', async () => {
  const engine = await createTypstEngine({ templates, fonts: [renamedFont('Regular')] })
  onTestFinished(() => engine.close())
  const notice = { ...fixture, title: 'Äö ☂', introduction: [], sections: [], footnotes: [] }
  const { diagnostics } = await engine.print(notice, { ...ua, brand: { font: familyName } })
  expect(diagnostics.map(({ code, args }) => [code, args?.['characters']])).toEqual([
    ['pdf/missing-glyph', ['☂']],
  ])
})

test.skipIf(toolsMissing)('terms are measured in it, and a footnote in one is printed once', async () => {
  const engine = await createTypstEngine({ templates, fonts: [renamedFont('Regular')] })
  onTestFinished(() => engine.close())
  const term = [text('Postiosoite'), { kind: 'footnote', note: 'mandatory', number: 1 }] as const
  const terms: Block = {
    kind: 'definitions',
    from: [],
    entries: [{ term, blocks: [paragraph('Esimerkkikatu 1')] }],
  }
  const notice = { ...fixture, sections: [section('only', '1', 'Ainoa', [terms])] }
  const { value, diagnostics } = await engine.print(notice, { ...ua, brand: { font: familyName } })
  expect(diagnostics).toEqual([])
  const flow = flowOf(value ?? new Uint8Array())
  expect(flow).toContain('Esimerkkikatu 1')
  expect(flow.split('Tähdellä (*) merkityt tiedot ovat pakollisia.')).toHaveLength(2)
})
