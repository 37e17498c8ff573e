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

const files = { 'notices/customers.yaml': block('id: customers') }

test('the register of the README has no error and no warning, and is published', async () => {
  const world = openWorld(files)
  const validated = await world.run('validate', '--max-warnings', '0', '--format', 'json')
  expect(validated).toMatchObject({ status: 0, err: '' })
  const { summary } = JSON.parse(validated.out)
  expect(summary).toEqual({ errors: 0, warnings: 0, infos: 3, files: 1 })
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
  expect(out.trim()).toBe(block('retenton').trim())
})

test('the tables of the README are what the sample prints', async () => {
  const { purposes, retention } = splitExample(block('legal-obligation'))
  const data = 'data: [{ id: invoices, name: { fi: Laskut, en: Invoices } }]'
  const world = openWorld({
    'notices/books.yaml': `id: books\nlanguages: [en]\n${data}\n${purposes}${retention}`,
  })
  // Two facts alone are no lawful notice, and so a draft.
  expect(await world.run('build', '-f', 'md', '--draft')).toMatchObject({ status: 0 })
  const printed = world.read('books.en.md').replaceAll('_', '').replaceAll(/ +\|/g, ' |').replaceAll('\\', '')
  for (const row of readme.matchAll(/^> (\| \*\*.*\|)$/gm)) expect(printed).toContain(row[1])
})

function splitExample(yaml: string): { purposes: string; retention: string } {
  const at = yaml.indexOf('retention:')
  return { purposes: yaml.slice(0, at), retention: yaml.slice(at) }
}

/** The register of the README with the transfer of its example. */
const shielded = {
  'notices/customers.yaml': block('id: customers')
    .replace('location: FI', 'location: US')
    .replace('transfers: none\n', block('Privacy Shield } }\n')),
}

test('the finding by law of the README is what is printed, and stops the notice', async () => {
  const world = openWorld(shielded)
  const { status, out } = await world.run('validate', '--ui-lang', 'en', '--no-color')
  expect(status).toBe(1)
  expect(out).toContain(block('transfer/invalid-mechanism  GDPR'))
  expect((await world.run('build', '-f', 'md')).status).toBe(1)
  expect((await world.run('explain', 'transfer/invalid-mechanism')).status).toBe(0)
})

test('the waiver of the README covers it until its last day', async () => {
  const world = openWorld({ ...shielded, 'notices/notice.waivers.yaml': block('waivers:') })
  expect(await world.run('validate', '--max-warnings', '0')).toMatchObject({
    status: 0,
    out: expect.stringContaining('1 waived'),
  })
  expect((await world.run('build', '-f', 'md')).status).toBe(0)
  expect((await world.run('validate', '--as-of', '2027-04-01')).status).toBe(1)
})

test('the severities of the README do what they say', async () => {
  const world = openWorld({ ...files, 'notices/notice.config.yaml': block('layered/summary') })
  const { diagnostics } = JSON.parse((await world.run('validate', '--format', 'json')).out)
  expect(
    diagnostics.map(({ code, severity }: { code: string; severity: string }) => `${code} ${severity}`),
  ).toEqual(['contact/missing info', 'layered/summary warning'])
})

test('the commands for CI pass where all is well, and fail where it is not', async () => {
  const commands = block('notice build --check')
    .trim()
    .split('\n')
    .map((line) => line.split(' ').slice(1))
  expect(commands).toHaveLength(2)
  const world = openWorld(files)
  await world.run('build')
  for (const argv of commands) expect((await world.run(...argv)).status, argv.join(' ')).toBe(0)
  world.write(shielded)
  for (const argv of commands) expect((await world.run(...argv)).status, argv.join(' ')).toBe(1)
})

test('every command is in the table', async () => {
  const { out } = await openWorld({}).run('--help', '--ui-lang', 'en')
  const [, table = ''] = /Commands:\n([\s\S]*?)\n\n/.exec(out) ?? []
  const names = [...table.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name)
  expect(names.length).toBeGreaterThan(4)
  for (const name of names) expect(readme).toContain(`| \`notice ${name}`)
})
