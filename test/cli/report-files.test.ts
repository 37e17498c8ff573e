/** Where reports go, and by which paths they name files. */
import { expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { openWorld } from './open-world.ts'
import { unlawful, workspace } from './sample.ts'

const faulty = { ...workspace, 'notices/staff.yaml': unlawful('staff') }

test('on GitHub paths begin at the root of the repository', async () => {
  const tree = Object.fromEntries(Object.entries(faulty).map(([path, text]) => [`site/${path}`, text]))
  const world = openWorld(tree)
  const inside = { ...world.io, cwd: `${world.folder}/site`, env: { GITHUB_WORKSPACE: world.folder } }
  await main(
    ['validate', '--format', 'github', '--format', 'sarif=f.sarif', '--format', 'json=f.json'],
    inside,
  )
  expect(world.out()).toMatch(/^::error file=site\/notices\/staff\.yaml,/)
  const read = (name: string) =>
    JSON.parse(new TextDecoder().decode(world.io.files.readFile(`${world.folder}/site/${name}`)))
  const { artifactLocation } = read('f.sarif').runs[0].results[0].locations[0].physicalLocation
  expect(artifactLocation.uri).toBe('site/notices/staff.yaml')
  expect(read('f.json').diagnostics[0].file).toBe('notices/staff.yaml')
})

test.each([
  'notices/customers.yaml',
  'notices/notice.config.yaml',
  'notices/notice.waivers.yaml',
  'notices/shared/common.yaml',
  'notices/new.yaml',
  'branding/rules.yaml',
  'branding/templates/notice.css',
  'branding/logo.svg',
])('no report is written over a source: %s', async (path) => {
  const tree = {
    ...faulty,
    'notices/notice.config.yaml':
      'templates: branding/templates\nbrand: { logo: branding/logo.svg }\ncompanyRules: [branding/rules.yaml]\n',
    'notices/notice.waivers.yaml': 'waivers: []\n',
    'notices/shared/common.yaml': 'profiling: none\n',
    'branding/rules.yaml': 'rules: []\n',
    'branding/templates/notice.css': 'p { margin: 0 }\n',
    'branding/logo.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10"/></svg>',
  }
  const world = openWorld(tree)
  for (const argv of [
    ['validate', '--format', 'json', '-o', path],
    ['validate', '--format', 'pretty', '--format', `sarif=${path}`],
    ['coverage', '-o', path],
  ]) {
    const { status, out, err } = await world.run(...argv)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(`error: ${path} is a source of the workspace`)
    const text: string | undefined = tree[path as keyof typeof tree]
    if (text === undefined) expect(world.io.files.kindOf(`${world.folder}/${path}`)).toBeUndefined()
    else expect(new TextDecoder().decode(world.io.files.readFile(`${world.folder}/${path}`))).toBe(text)
  }
})

test('a report of an earlier run is written over, also among the registers', async () => {
  const world = openWorld(faulty)
  for (let run = 0; run < 2; run += 1)
    expect((await world.run('validate', '--format', 'json', '-o', 'notices/f.json')).status).toBe(1)
})

test('SARIF goes where -o says', async () => {
  const world = openWorld(faulty)
  expect(await world.run('validate', '--format', 'sarif', '-o', 'reports/f.sarif')).toMatchObject({ out: '' })
  const report = new TextDecoder().decode(world.io.files.readFile(`${world.folder}/reports/f.sarif`))
  expect(JSON.parse(report).runs[0].results).toHaveLength(2)
})
