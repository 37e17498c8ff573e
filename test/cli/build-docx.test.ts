// Documents of word processors among the other files: asked for by an option or in the settings.
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { stampOf } from '../../src/publish/read-stamp.ts'
import { openWorld } from './open-world.ts'
import { quickFiles, quickWorkspace, register } from './sample.ts'

const documents = ['customers.en.docx', 'customers.fi.docx', 'staff.en.docx', 'staff.fi.docx']

const inSettings = (formats: string) => ({
  ...quickWorkspace,
  'notices/notice.config.yaml': `formats: [${formats}]\n`,
})

test('build -f docx writes a document for each notice, with its stamp', async () => {
  const { run, names, bytes } = openWorld(quickWorkspace)
  expect((await run('build', '-f', 'docx')).status).toBe(0)
  expect(names()).toEqual(documents)
  for (const name of documents) {
    expect(Buffer.from(bytes(name)).subarray(0, 2).toString()).toBe('PK')
    expect((await stampOf(bytes(name)))?.facts).toMatch(/^sha256:[0-9a-f]{64}$/)
  }
})

test('formats: [docx] in the settings: the list of notices links them, and what is not asked for goes', async () => {
  const { run, names, read, write } = openWorld(inSettings('html, docx'))
  await run('build')
  expect(names().filter((name) => name.endsWith('.docx'))).toEqual(documents)
  const list = read('index.fi.html')
  expect(list).toMatch(/href="customers\.fi\.docx"/)
  expect(list).toContain('type="application/vnd.openxmlformats-officedocument.wordprocessingml.document"')
  expect(list).toContain('Word-asiakirja')
  expect(read('index.en.html')).toContain('Word document')
  write(inSettings('html, md'))
  await run('build')
  expect(names()).toEqual(quickFiles)
})

test('--check knows documents that are up to date, stale and stray', async () => {
  const { run, write, published } = openWorld(inSettings('docx'))
  await run('build')
  const before = readdirSync(published)
  expect(await run('build', '--check')).toMatchObject({ status: 0, out: '' })
  write({ 'notices/staff.yaml': register('staff').replaceAll('Palvelut', 'Palveleminen') })
  const stale = await run('build', '--check')
  expect(stale.status).toBe(1)
  expect(stale.out).toContain('published/staff.fi.docx: stale\n')
  expect(stale.out).not.toContain('customers')
  write(inSettings('md'))
  expect((await run('build', '--check')).out).toContain('published/customers.fi.docx: stray\n')
  expect(readdirSync(published)).toEqual(before)
})
