/** Typst files, fonts and colours of the user's own belong to one engine, and change no other's bytes. */
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import type { PrintOptions } from '../../../src/pdf/engine.ts'
import { createTypstEngine, type TypstEngineOptions } from '../../../src/pdf/typst/typst-engine.ts'
import { familyName, postScriptName, renamedFont } from '../../look/renamed-font.ts'
import { fixture } from '../fixture.ts'
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
