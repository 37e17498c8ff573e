// A machine for which there is no build of the compiler.
import { expect, test, vi } from 'vitest'
import { createTypstEngine } from '../../../src/pdf/typst/typst-engine.ts'

vi.mock('@myriaddreamin/typst-ts-node-compiler', () => {
  throw new Error('Cannot find native binding')
})

test('is told what to do instead', async () => {
  await expect(createTypstEngine({ templates: '.' })).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringContaining(process.platform),
    hint: expect.stringContaining('--format html,md'),
  })
})
