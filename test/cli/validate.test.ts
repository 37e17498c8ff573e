import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { type Tree, testWorld } from '../io/test-world.ts'
import { register, workspace } from './sample.ts'

async function validate(tree: Tree, ...argv: string[]) {
  const { io, out, err, folder } = testWorld(tree)
  const status = await main(['validate', ...argv], io)
  const file = (name: string) => readFileSync(join(folder, name), 'utf8')
  return { status, out: out(), err: err(), folder, file }
}

const broken: Tree = { ...workspace, 'notices/staff.yaml': register('staff', 'retentoin: []') }

test('says so when all is well, and writes nothing', async () => {
  const { status, out, err, folder } = await validate(workspace)
  expect({ status, out, err }).toEqual({ status: 0, out: 'No problems in 2 registers\n', err: '' })
  expect(existsSync(join(folder, 'published'))).toBe(false)
})

test('findings go to the standard output, with exit status 1', async () => {
  const { status, out, err } = await validate(broken)
  expect({ status, err }).toEqual({ status: 1, err: '' })
  expect(out).toContain('notices/staff.yaml:16:1')
  expect(out).toContain('1 error in 1 of 2 registers')
})

test('only what is named is looked at', async () => {
  expect((await validate(broken, 'notices/customers.yaml')).status).toBe(0)
  expect((await validate(broken, 'notices/staff.yaml')).status).toBe(1)
})

test('mistakes in templates of one’s own are told as well', async () => {
  const templates: Tree = {
    ...workspace,
    'notices/notice.config.yaml': 'templates: branding\n',
    'branding/partials/page-footer.hbs': '<footer>{{> partials/moto}}</footer>\n',
    'branding/partials/motto-of-ours.hbs': '<p>{{#if title}}x{{/each}}</p>\n',
  }
  const { status, out, err } = await validate(templates)
  expect({ status, err }).toEqual({ status: 1, err: '' })
  expect(out).toContain('branding/partials/page-footer.hbs:1:9  error  template/unknown-partial')
  expect(out).toMatch(/branding\/partials\/motto-of-ours\.hbs:1:\d+ {2}error {2}template\/syntax/)
  // Its folder and ending are those of many: that is no likeness.
  expect(out).toContain('Nothing uses `partials/motto-of-ours.hbs`')
  expect(out).not.toContain('Did you mean')
  expect(out).toMatch(/\n2 errors, 1 warning\n$/)
})

test('JSON has the promised shape', async () => {
  const { status, out } = await validate(broken, '--format', 'json')
  expect(status).toBe(1)
  expect(JSON.parse(out)).toEqual({
    version: 1,
    diagnostics: [
      {
        file: 'notices/staff.yaml',
        line: 16,
        column: 1,
        endLine: 16,
        endColumn: 10,
        code: 'schema/unknown-key',
        severity: 'error',
        message: 'Unknown key `retentoin`. Did you mean `retention`?',
        hint: null,
        citation: null,
        path: '/retentoin',
        waived: false,
      },
    ],
    summary: { errors: 1, warnings: 0, infos: 0, files: 2 },
  })
})

test('-o writes the report to a file, without colour', async () => {
  const { status, out, file } = await validate(broken, '-o', 'reports/findings.txt', '--color')
  expect({ status, out }).toEqual({ status: 1, out: '' })
  expect(file('reports/findings.txt')).toContain('notices/staff.yaml:16:1')
  expect(file('reports/findings.txt')).not.toContain('\u001b')
})

test('several formats at once', async () => {
  const { out, file } = await validate(broken, '--format', 'pretty', '--format', 'json=findings.json')
  expect(out).toContain('notices/staff.yaml:16:1')
  expect(JSON.parse(file('findings.json')).summary.errors).toBe(1)
})

test('--color colours where no terminal is', async () => {
  expect((await validate(broken, '--color')).out).toContain('\u001b[31m')
  expect((await validate(broken)).out).not.toContain('\u001b')
})

test('a broken config is told beside the results, with exit status 2', async () => {
  const { status, out, err } = await validate({ ...workspace, 'notice.config.yaml': 'sorces: [x]' })
  expect({ status, out }).toEqual({ status: 2, out: '' })
  expect(err).toContain('notice.config.yaml:1:1')
  expect(err).toContain('sources')
})

test('while a shared part is missing, what it may have held is not missed', async () => {
  const { out } = await validate(
    { 'notices/a.yaml': 'id: a\nextends: gone.yaml\nretentoin: []\n' },
    '--format',
    'json',
  )
  expect(JSON.parse(out).diagnostics.map(({ code }: { code: string }) => code)).toEqual([
    'workspace/extends-missing',
    'schema/unknown-key',
  ])
})

test('speaks Finnish', async () => {
  const { out } = await validate(broken, '--ui-lang', 'fi')
  expect(out).toContain('virhe')
  expect(out).not.toContain('error')
})

test('--max-warnings 0 passes where there are none', async () => {
  expect((await validate(workspace, '--max-warnings', '0')).status).toBe(0)
})
