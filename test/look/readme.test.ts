/** The README's words alone give a workspace a look of its own. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openWorld } from '../cli/open-world.ts'
import { register } from '../cli/sample.ts'
import { flowOf, toolsMissing } from '../pdf/pdf-tools.ts'
import { examplesOf } from './examples.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

test('colours, a logo and one phrase of one’s own', async () => {
  const examples = examplesOf(readme)
  expect(Object.keys(examples).sort()).toEqual([
    'branding/locales/fi.yaml',
    'branding/logo.svg',
    'notices/notice.config.yaml',
  ])
  const world = openWorld({ 'notices/customers.yaml': register('customers'), ...examples })
  expect(await world.run('validate', '--max-warnings', '0')).toMatchObject({ status: 0, err: '' })
  expect(await world.run('build')).toMatchObject({ status: 0 })
  for (const name of ['customers.fi.html', 'index.fi.html']) {
    expect(world.read(name)).toContain('--accent:#7a1f3d')
    expect(world.read(name)).toMatch(/<img src="data:image\/svg\+xml;base64,[^"]+" alt="Esimerkki Oy"/)
    expect(world.read(name)).toContain('Näin käsittelemme tietojasi')
  }
  expect(world.read('customers.en.html')).toContain('Privacy notice')
  if (toolsMissing === undefined)
    expect(flowOf(world.bytes('customers.fi.pdf'))).toContain('Näin käsittelemme tietojasi')
  expect(await world.run('build', '-f', 'fragment')).toMatchObject({ status: 0 })
  expect(world.names()).toContain('customers.fi.fragment.html')
})
