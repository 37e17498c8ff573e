/** `notice validate` as the lawyer beside the writer: findings by law, in every format and by the law of any day. */
import { expect, test } from 'vitest'
import { fits } from '../report/sarif-schema.ts'
import { openWorld } from './open-world.ts'
import { register, unlawful, workspace } from './sample.ts'

const faulty = { ...workspace, 'notices/staff.yaml': unlawful('staff') }

test('a finding has its place, its provision, and what to write instead', async () => {
  const { status, out, err } = await openWorld(faulty).run('validate')
  expect({ status, err }).toEqual({ status: 1, err: '' })
  expect(out).toContain(`notices/staff.yaml:1:1  error  retention/missing  GDPR 13(2)(a), 14(2)(a)
  The notice does not say how long the data are kept.
  → Add \`retention\` with a period and its start, or with criteria, for each data category.

  ▸ 1 │ id: staff
      │ ^^^^^^^^^
`)
  expect(out).toContain(
    'notices/staff.yaml:14:5  error  legal-basis/interest-unnamed  GDPR 13(1)(d), 14(2)(b)',
  )
  expect(out).toMatch(/\n2 errors in 1 of 2 registers\n$/)
})

test('and so in Finnish', async () => {
  const { out } = await openWorld(faulty).run('validate', '--ui-lang', 'fi')
  expect(out).toContain('  virhe  retention/missing  tietosuoja-asetus 13(2)(a), 14(2)(a)\n')
  expect(out).toMatch(/\n {2}→ Lisää `retention`/)
  expect(out).toMatch(/\n2 virhettä \(1\/2 rekisteriä\)\n$/)
  expect(out).not.toMatch(/error|GDPR/)
})

const json = async (world: ReturnType<typeof openWorld>, ...argv: string[]) =>
  JSON.parse((await world.run('validate', '--format', 'json', ...argv)).out)

test('JSON has the citation, the hint and the pointer', async () => {
  const { diagnostics, summary } = await json(openWorld(faulty))
  expect(summary).toEqual({ errors: 2, warnings: 0, infos: 0, files: 2 })
  expect(diagnostics[0]).toEqual({
    file: 'notices/staff.yaml',
    line: 1,
    column: 1,
    endLine: expect.any(Number),
    endColumn: expect.any(Number),
    code: 'retention/missing',
    severity: 'error',
    message: 'The notice does not say how long the data are kept.',
    hint: 'Add `retention` with a period and its start, or with criteria, for each data category.',
    citation: 'GDPR 13(2)(a), 14(2)(a)',
    path: '',
    waived: false,
  })
  expect(diagnostics[1]).toMatchObject({ code: 'legal-basis/interest-unnamed', path: '/purposes/0/interest' })
})

test('the other formats, several at once, each say the same', async () => {
  const world = openWorld(faulty)
  const formats = ['pretty', 'json=f.json', 'sarif=f.sarif', 'junit=f.xml']
  const { status, out } = await world.run('validate', ...formats.flatMap((format) => ['--format', format]))
  expect(status).toBe(1)
  expect(out).toContain('2 errors')
  const read = (name: string) => new TextDecoder().decode(world.io.files.readFile(`${world.folder}/${name}`))

  const sarif = JSON.parse(read('f.sarif'))
  fits(sarif)
  expect(fits.errors).toBeNull()
  const { results, tool } = sarif.runs[0]
  expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(
    JSON.parse(read('f.json')).diagnostics.map(({ code }: { code: string }) => code),
  )
  const described = tool.driver.rules[results[0].ruleIndex]
  expect(described).toMatchObject({ id: 'retention/missing', defaultConfiguration: { level: 'error' } })
  expect(described.help.markdown).toContain('13(2)(a)')

  const junit = read('f.xml')
  expect(junit).toContain('<testsuites name="notice" tests="3" failures="2" errors="0" skipped="0">')
  expect(junit).toContain('<testcase name="notice validate" classname="notices/customers.yaml"/>')
  expect(junit).toContain('type="retention/missing"')
})

test('GitHub shows findings at their lines', async () => {
  const { out } = await openWorld(faulty).run('validate', '--format', 'github')
  expect(out.split('\n')[0]).toMatch(
    /^::error file=notices\/staff\.yaml,line=1,.*title=retention\/missing \(GDPR 13\(2\)\(a\)%2C 14\(2\)\(a\)\)::The notice does not say/,
  )
})

test('the order is that of the files and lines, however the folder is listed', async () => {
  const tree = { 'notices/b.yaml': unlawful('b'), 'notices/a.yaml': unlawful('a') }
  const first = openWorld(tree)
  const { files } = first.io
  const second = openWorld(tree, { files: { ...files, list: (path) => [...files.list(path)].reverse() } })
  const expected = await first.run('validate')
  expect(expected.out.match(/^notices\/\w\.yaml:\d+/gm)).toEqual([
    'notices/a.yaml:1',
    'notices/a.yaml:14',
    'notices/b.yaml:1',
    'notices/b.yaml:14',
  ])
  expect(await second.run('validate')).toEqual(expected)
})

test('what has mistakes of shape is not judged by law as well', async () => {
  const { diagnostics } = await json(openWorld({ 'notices/a.yaml': `${unlawful('a')}x: 1\n` }))
  expect(diagnostics.map(({ code }: { code: string }) => code)).toEqual(['schema/unknown-key'])
})

test('nor is what may stand in a shared part that is missing', async () => {
  const { diagnostics } = await json(openWorld({ 'notices/a.yaml': `${unlawful('a')}extends: gone.yaml\n` }))
  expect(diagnostics.map(({ code }: { code: string }) => code)).toEqual(['workspace/extends-missing'])
})

test('what a shared part says counts', async () => {
  const shared =
    'retention:\n  - { of: [contact-details], criteria: { fi: niin kauan kuin on tarpeen, en: as long as necessary } }\n'
  const text = register('a', 'extends: shared/common.yaml').replace(/^retention:\n.*\n/m, '')
  const { diagnostics } = await json(
    openWorld({ 'notices/a.yaml': text, 'notices/shared/common.yaml': shared }),
  )
  const vague = diagnostics.filter(({ code }: { code: string }) => code === 'retention/vague')
  expect(vague).toHaveLength(2)
  expect(vague[0]).toMatchObject({
    file: 'notices/shared/common.yaml',
    line: 2,
    path: '/retention/0/criteria/fi',
  })
})

const vague = {
  'notices/a.yaml': register('a').replace(
    'period: P3Y, from: end-of-relationship',
    'criteria: { fi: toistaiseksi, en: until further notice }',
  ),
}

test('warnings stop nothing, unless there are more than --max-warnings', async () => {
  const world = openWorld(vague)
  const { summary } = await json(world)
  expect(summary).toMatchObject({ errors: 0 })
  expect(summary.warnings).toBeGreaterThan(0)
  expect((await world.run('validate')).status).toBe(0)
  expect((await world.run('validate', '--max-warnings', `${summary.warnings}`)).status).toBe(0)
  const tooMany = await world.run('validate', '--max-warnings', `${summary.warnings - 1}`)
  expect(tooMany.status).toBe(1)
  const count = summary.warnings === 1 ? '1 warning' : `${summary.warnings} warnings`
  expect(tooMany.err).toBe(
    `error: ${count}, and --max-warnings allows ${summary.warnings - 1}: exit status 1\n`,
  )
})

const toBritain = register('a')
  .replace(
    'transfers: none',
    'transfers: [{ id: britain, recipient: carrier, to: GB, mechanism: adequacy-decision, receives: [contact-details] }]',
  )
  .replace('location: FI', 'location: GB')

test.each([
  ['2026-11-22', []],
  ['2031-12-27', []],
  ['2031-12-28', ['transfer/not-adequate']],
])('registers are judged by the law of --as-of %s', async (day, expected) => {
  const { diagnostics } = await json(openWorld({ 'notices/a.yaml': toBritain }), '--as-of', day)
  const errors = diagnostics.filter(({ severity }: { severity: string }) => severity === 'error')
  expect(errors.map(({ code }: { code: string }) => code)).toEqual(expected)
  if (errors.length > 0)
    expect(errors[0]).toMatchObject({ message: expect.stringContaining('28 December 2031') })
})

test('the day is today where none is given, and every command takes it', async () => {
  const late = openWorld({ 'notices/a.yaml': toBritain }, { today: () => '2032-01-01' })
  expect((await late.run('validate')).status).toBe(1)
  expect((await late.run('validate', '--as-of', '2026-11-22')).status).toBe(0)
  expect((await late.run('build', '-f', 'md')).status).toBe(1)
  expect((await late.run('build', '-f', 'md', '--as-of', '2026-11-22')).status).toBe(0)
})

test('law that was last looked at more than a year ago is told of', async () => {
  const world = openWorld({ 'notices/a.yaml': register('a') })
  const { diagnostics } = await json(world, '--as-of', '2028-06-01')
  expect(diagnostics).toMatchObject([
    {
      code: 'law/table-outdated',
      severity: 'info',
      file: '',
      message: expect.stringContaining('1 June 2028'),
    },
  ])
  expect((await world.run('validate', '--as-of', '2026-11-23')).out).toBe('No problems in 1 register\n')
  world.write({ 'notices/notice.config.yaml': 'rules: { law/table-outdated: warning }\n' })
  expect((await world.run('validate', '--as-of', '2028-06-01', '--max-warnings', '0')).status).toBe(1)
})

test('the remedy fits a summary that is there, and names the keys of a contact', async () => {
  const said = /(?:Rekisterinpitäjä|Voit|The controller|You may) [^.]*\./g
  const silent = register('a').replace(said, (words) =>
    /^[RV]/.test(words) ? 'Palvelu on hyvä.' : 'It is good.',
  )
  const nobody = register('nobody').replace(/^contacts:\n.*\n/m, '')
  const world = openWorld({ 'notices/a.yaml': silent, 'notices/nobody.yaml': nobody })
  const hintsOf = async (code: string, language: string): Promise<string[]> => {
    const { diagnostics } = await json(world, '--ui-lang', language)
    return diagnostics.flatMap((found: { file: string; code: string; hint: string }) =>
      found.code === code && (code === 'contact/missing' || found.file === 'notices/a.yaml')
        ? [found.hint]
        : [],
    )
  }
  expect(await hintsOf('layered/summary', 'en')).toEqual([
    expect.stringContaining('Name the controller in the summary'),
    expect.stringContaining('Add a sentence about the rights to the summary'),
  ])
  expect((await hintsOf('layered/summary', 'fi')).join()).toMatch(
    /Mainitse rekisterinpitäjä.*virke oikeuksista/,
  )
  expect((await hintsOf('contact/missing', 'en')).join()).toContain('as the `title`')
})
