/** What the README shows works: its example builds, its message is the one that is printed. */
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { openWorld } from '../cli/open-world.ts'

const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')

/** The fenced block that holds `text`, without the indentation of the list it stands in. */
function block(text: string): string {
  const found = [...readme.matchAll(/^( *)```\w*\n([\s\S]*?)^\1```/gm)].find((match) =>
    match[2]?.includes(text),
  )
  if (found === undefined) throw new Error(`README has no block with ${text}`)
  return (found[2] ?? '').replaceAll(new RegExp(`^${found[1]}`, 'gm'), '')
}

test('the register of the README has no mistakes and is published', async () => {
  const world = openWorld({ 'notices/customers.yaml': block('id: customers') })
  const validated = await world.run('validate')
  expect(validated).toMatchObject({ status: 0 })
  expect(await world.run('build')).toMatchObject({ status: 0 })
  expect(world.names()).toEqual([
    'customers.en.html',
    'customers.en.md',
    'customers.en.pdf',
    'customers.fi.html',
    'customers.fi.md',
    'customers.fi.pdf',
    'index.en.html',
    'index.fi.html',
  ])
})

test('the message of the README is what is printed', async () => {
  const mistaken = block('id: customers').replace('retention:', 'retenton:')
  const world = openWorld({ 'notices/customers.yaml': mistaken })
  const { status, out } = await world.run('validate', '--ui-lang', 'en', '--no-color')
  expect(status).toBe(1)
  expect(out.trim()).toBe(block('Did you mean').trim())
})

test('the tables of the README are what the sample prints', async () => {
  const { purposes, retention } = splitExample(block('legal-obligation'))
  const data = 'data: [{ id: invoices, name: { fi: Laskut, en: Invoices } }]'
  const world = openWorld({
    'notices/books.yaml': `id: books\nlanguages: [en]\n${data}\n${purposes}${retention}`,
  })
  expect(await world.run('build', '-f', 'md')).toMatchObject({ status: 0 })
  const printed = world.read('books.en.md').replaceAll('_', '').replaceAll(/ +\|/g, ' |').replaceAll('\\', '')
  for (const row of readme.matchAll(/^> (\| \*\*.*\|)$/gm)) expect(printed).toContain(row[1])
})

function splitExample(yaml: string): { purposes: string; retention: string } {
  const at = yaml.indexOf('retention:')
  return { purposes: yaml.slice(0, at), retention: yaml.slice(at) }
}
