/** `notice coverage`: each information duty told or not, at which line and in which section, in every format. */
import { expect, test } from 'vitest'
import { pageValidator } from '../report/coverage/page-validator.ts'
import { openWorld } from './open-world.ts'
import { register, unlawful, workspace } from './sample.ts'

const faulty = { ...workspace, 'notices/staff.yaml': unlawful('staff') }

interface Duty {
  readonly id: string
  readonly status: string
}

test('all told: exit status 0', async () => {
  const { status, out, err } = await openWorld(workspace).run('coverage')
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(out).toContain('✓ told            The legal basis of each purpose\n')
  expect(out).toContain('not told: 0')
  expect(out).not.toContain('✗')
})

test('not told: exit status 1, with what is missing', async () => {
  const { status, out, err } = await openWorld(faulty).run('coverage')
  expect({ status, err }).toEqual({ status: 1, err: '' })
  expect(out).toMatch(
    /✗ not told {8}The legitimate interests pursued\n +GDPR 13\(1\)\(d\), 14\(2\)\(b\)\n +Missing: /,
  )
  expect(out).toMatch(/Register customers[\s\S]*Register staff/)
})

test('only what is named is looked at', async () => {
  const { status, out } = await openWorld(faulty).run('coverage', 'notices/customers.yaml')
  expect(status).toBe(0)
  expect(out).not.toContain('Register staff')
})

test('JSON has the promised shape', async () => {
  const { status, out } = await openWorld(faulty).run('coverage', '--format', 'json')
  expect(status).toBe(1)
  const { version, registers } = JSON.parse(out)
  expect(version).toBe(1)
  expect(registers.map(({ id }: { id: string }) => id)).toEqual(['customers', 'staff'])
  for (const { duties } of registers) {
    for (const duty of duties) {
      expect(duty).toMatchObject({ citation: expect.any(String), duty: expect.any(String) })
      expect(['told', 'not-told', 'not-applicable']).toContain(duty.status)
      expect(duty).toHaveProperty('section')
      for (const fact of duty.facts)
        expect(fact).toMatchObject({
          file: expect.any(String),
          line: expect.any(Number),
          path: expect.any(String),
        })
    }
  }
  const retention = (at: number) => registers[at].duties.find(({ id }: Duty) => id === 'retention')
  const line =
    register('customers')
      .split('\n')
      .findIndex((text) => text.includes('period: P3Y')) + 1
  expect(retention(0)).toMatchObject({
    status: 'told',
    section: { id: 'retention', heading: 'Retention periods' },
  })
  expect(retention(0).facts).toContainEqual({
    file: 'notices/customers.yaml',
    line,
    path: '/retention/0/period',
    section: 'retention',
  })
  expect(retention(1)).toMatchObject({ status: 'not-told', facts: [], section: null })
})

test('the page to sign is valid, and lists the open findings', async () => {
  for (const language of ['en', 'fi']) {
    const { status, out } = await openWorld(faulty).run('coverage', '--format', 'html', '--ui-lang', language)
    expect(status).toBe(1)
    const report = await pageValidator.validateString(out)
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([])
    expect(out).toContain(`<html lang="${language}"`)
    expect(out).toContain('retention/missing')
  }
})

test('Markdown, and several formats at once', async () => {
  const world = openWorld(faulty)
  const { status, out } = await world.run(
    'coverage',
    '--format',
    'md',
    '--format',
    'html=c.html',
    '--ui-lang',
    'fi',
  )
  expect(status).toBe(1)
  expect(out).toMatch(/^#+ /m)
  expect(out).toContain('ei kerrottu')
  expect(new TextDecoder().decode(world.io.files.readFile(`${world.folder}/c.html`))).toMatch(
    /^<!doctype html>/i,
  )
})

test('what is waived is still not told', async () => {
  const { status } = await openWorld({
    'notices/a.yaml': register('a').replace(/^retention:\n.*\n/m, ''),
    'notices/notice.waivers.yaml':
      'waivers: [{ rule: retention/missing, register: a, reason: Being agreed on, owner: Legal, until: 2027-03-31 }]',
  }).run('coverage')
  expect(status).toBe(1)
})

test('what has mistakes of shape cannot be looked into, and the rest is', async () => {
  const { status, out, err } = await openWorld({
    ...workspace,
    'notices/staff.yaml': register('staff', 'retentoin: []'),
  }).run('coverage')
  expect(status).toBe(1)
  expect(err).toContain('notices/staff.yaml:16:1  error  schema/unknown-key')
  expect(out).toContain('Register customers')
  expect(out).not.toContain('Register staff')
})

test('colour only where a terminal is, and none in files', async () => {
  expect((await openWorld(workspace).run('coverage')).out).not.toContain('\u001b')
  const world = openWorld(workspace, { terminal: true })
  expect((await world.run('coverage')).out).toContain('\u001b[')
  await world.run('coverage', '-o', 'coverage.txt', '--color')
  expect(new TextDecoder().decode(world.io.files.readFile(`${world.folder}/coverage.txt`))).not.toContain(
    '\u001b',
  )
})
