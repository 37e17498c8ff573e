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
  expect(out).toContain('✓ stated                  The legal basis of each purpose\n')
  expect(out).toContain('not stated: 0')
  expect(out).not.toMatch(/draft|not to be published/i)
  expect(out).not.toContain('✗')
})

test('not told: exit status 1, with what is missing', async () => {
  const { status, out, err } = await openWorld(faulty).run('coverage')
  expect({ status, err }).toEqual({ status: 1, err: '' })
  expect(out).toMatch(
    /✗ not stated {14}The legitimate interests pursued\n +GDPR 13\(1\)\(d\), 14\(2\)\(b\)\n +Missing: /,
  )
  expect(out).toMatch(/Register customers[\s\S]*Register staff/)
})

test('tells how far it is, beside the report', async () => {
  let clock = 0
  const world = openWorld(workspace, {
    now: () => {
      clock += 6000
      return clock
    },
  })
  const { out, err } = await world.run('coverage')
  expect(err).toMatch(/^Going through duties: 1 of 2 registers, .* left$/m)
  expect(out).not.toContain('Going through')
  expect((await world.run('coverage', '--ui-lang', 'fi')).err).toContain(
    'Velvollisuuksia käydään läpi: 1/2 rek',
  )
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
  expect(out).toContain('**Ei julkaistavissa: avoimia virheitä 2.**')
  expect(new TextDecoder().decode(world.io.files.readFile(`${world.folder}/c.html`))).toMatch(
    /^<!doctype html>/i,
  )
})

test.each(['text', 'md', 'html', 'json'])(
  'what is waived is still not told, and listed: %s',
  async (format) => {
    const { status, out } = await openWorld({
      'notices/a.yaml': register('a').replace(/^retention:\n.*\n/m, ''),
      'notices/notice.waivers.yaml':
        'waivers: [{ rule: retention/missing, register: a, reason: Being agreed on, owner: Legal, until: 2027-03-31 }]',
    }).run('coverage', '--format', format)
    expect(status).toBe(1)
    for (const part of ['retention/missing', 'Being agreed on', 'Legal']) expect(out).toContain(part)
    expect(out).toContain(format === 'json' ? '"until": "2027-03-31"' : '31 March 2027')
    // Nothing open stops it.
    expect(out).not.toContain('Not to be published')
  },
)

test.each(['text', 'md', 'html'])(
  'an open error stops publication, and the page says so: %s',
  async (format) => {
    const { out } = await openWorld({ 'notices/a.yaml': unlawful('a') }).run('coverage', '--format', format)
    expect(out).toContain('Not to be published: 2 open errors.')
    expect(out).not.toMatch(/this is a draft|>draft</i)
    const clean = await openWorld({ 'notices/a.yaml': register('a') }).run('coverage', '--format', format)
    expect(clean.out).not.toContain('Not to be published')
  },
)

test('the page says by which law, in which languages, and what the rules find in what is told', async () => {
  const vague = register('a').replace(
    'period: P3Y, from: end-of-relationship',
    'criteria: { fi: toistaiseksi, en: until further notice }',
  )
  const world = openWorld({ 'notices/a.yaml': vague })
  const text = await world.run('coverage', '--as-of', '2026-11-22')
  expect(text.status).toBe(0)
  expect(text.out).toContain('Law as of: 22 November 2026; tables last checked 22 November 2026')
  expect(text.out).toContain('Languages: Finnish, English')
  expect(text.out).toMatch(
    /! stated, but +The period for which [\s\S]+? +warning: [^✓✗–]*?\(retention\/vague\)/,
  )
  const finnish = await world.run('coverage', '--ui-lang', 'fi')
  expect(finnish.out).toMatch(/! kerrottu, mutta +Henkilötietojen säilytysaika/)
  const { registers } = JSON.parse((await world.run('coverage', '--format', 'json')).out)
  const retention = registers[0].duties.find(({ id }: Duty) => id === 'retention')
  expect(registers[0]).toMatchObject({
    asOf: '2026-11-22',
    languages: ['fi', 'en'],
    openErrors: 0,
    waived: [],
  })
  expect(retention).toMatchObject({ status: 'told', manner: null, required: true })
  expect(retention.findings[0]).toMatchObject({
    code: 'retention/vague',
    file: 'notices/a.yaml',
    severity: 'warning',
  })
})

test('what no law asks a notice to tell is no reason for exit status 1', async () => {
  const yaml = register('a').replace(/^security:\n(?: .*\n)+/m, '')
  const { status, out } = await openWorld({ 'notices/a.yaml': yaml }).run('coverage')
  expect(status).toBe(0)
  expect(out).toContain('✗ not stated')
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
