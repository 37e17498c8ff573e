// `notice diff`: what it compares, where its reports go, and how it ends.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hasGit, openRepo } from '../workspace/git-repo.ts'
import { openWorld } from './open-world.ts'
import { quickWorkspace, register } from './sample.ts'

const longer = (id: string) => register(id).replace('period: P3Y', 'period: P5Y')
const renamedStep = (id: string) =>
  register(id).replace('  - { of: [contact-details]', '  - { of:   [contact-details]')
const dated = (id: string) => register(id).replace('updated: 2026-10-12', 'updated: 2026-11-01')

interface Report {
  readonly version: number
  readonly weight: string
  readonly registers: readonly {
    readonly id: string
    readonly weight: string
    readonly changes: readonly { readonly kind: string; readonly weight: string; readonly text: string }[]
  }[]
}

const report = (out: string): Report => JSON.parse(out) as Report
const kinds = ({ registers }: Report) =>
  registers.map(({ id, changes }) => [id, ...changes.map(({ kind }) => kind)])

describe('two files', () => {
  test('are compared whatever their names and ids', async () => {
    const world = openWorld({ 'old.yaml': register('customers'), 'new/later.yaml': longer('customers') })
    const { status, out, err } = await world.run('diff', 'old.yaml', 'new/later.yaml', '--format', 'json')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(kinds(report(out))).toEqual([['customers', 'retention.lengthened']])
    expect(report(out)).toMatchObject({ version: 1, weight: 'material' })
  })

  test('that say the same give no word', async () => {
    const shuffled = renamedStep('customers')
      .replace('dpo: none\n', '')
      .replace(/^id: .*\n/, '$&dpo: none # nobody\n')
    const world = openWorld({ 'a.yaml': register('customers'), 'b.yaml': shuffled })
    for (const path of ['a.yaml', 'b.yaml'])
      expect(await world.run('diff', 'a.yaml', path, '--exit-code')).toEqual({ status: 0, out: '', err: '' })
  })

  test('one of them may be that of the workspace here', async () => {
    const world = openWorld({ ...quickWorkspace, 'old.yaml': longer('staff') })
    const { out } = await world.run('diff', 'old.yaml', '--format', 'json')
    expect(kinds(report(out))).toEqual([['staff', 'retention.shortened']])
  })
})

describe('a description that has errors', () => {
  const broken = register('customers').replace('dpo: none', 'dpo: nobody')

  test.each(['text', 'md', 'html'])(
    'is not assessed, and %s does not say that nothing changed',
    async (format) => {
      const world = openWorld({ 'old.yaml': register('customers'), 'x.yaml': broken })
      const { status, out } = await world.run('diff', 'old.yaml', 'x.yaml', '--format', format)
      expect(status).toBe(1)
      expect(out).toContain('The changes have not been assessed: the description has errors (x.yaml).')
      expect(out).not.toContain('Nothing changed')
      const finnish = await world.run('diff', 'old.yaml', 'x.yaml', '--format', format, '--ui-lang', 'fi')
      expect(finnish.out).toContain('Muutoksia ei ole arvioitu: kuvauksessa on virheitä (x.yaml).')
    },
  )

  test('stands beside the sum of what changed in others', async () => {
    const world = openWorld({
      'old/a.yaml': register('customers'),
      'old/b.yaml': register('staff'),
      'new/a.yaml': broken,
      'new/b.yaml': longer('staff'),
    })
    const { out } = await world.run('diff', 'old', 'new')
    expect(out).toContain('1 material change in 1 of 2 registers. The changes have not been assessed:')
  })

  test('is named in the report for programs', async () => {
    const world = openWorld({ 'old.yaml': broken, 'x.yaml': register('customers') })
    const { out } = await world.run('diff', 'old.yaml', 'x.yaml', '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({ unread: ['old.yaml'], registers: [] })
  })
})

test('two folders are compared register by register', async () => {
  const world = openWorld({
    'old/a.yaml': register('customers'),
    'old/b.yaml': register('staff'),
    'new/b.yaml': longer('customers'),
    'new/c.yaml': register('partners'),
  })
  const { out } = await world.run('diff', 'old', 'new', '--format', 'json')
  expect(report(out).registers.map(({ id, weight }) => [id, weight])).toEqual([
    ['customers', 'material'],
    ['partners', 'material'],
    ['staff', 'notable'],
  ])
})

describe('the exit status', () => {
  const world = () =>
    openWorld({
      'old.yaml': register('customers'),
      'material.yaml': longer('customers'),
      'editorial.yaml': dated('customers'),
    })
  test.each([
    [0, 'material.yaml', []],
    [1, 'material.yaml', ['--exit-code']],
    [1, 'material.yaml', ['--fail-on', 'material']],
    [1, 'material.yaml', ['--fail-on', 'notable']],
    [0, 'editorial.yaml', ['--fail-on', 'notable']],
    [1, 'editorial.yaml', ['--exit-code']],
    [0, 'old.yaml', ['--exit-code', '--fail-on', 'notable']],
  ])('is %i for %s with %j', async (status, file, flags) => {
    expect((await world().run('diff', 'old.yaml', file, ...flags)).status).toBe(status)
  })

  test('is 1 where a description has mistakes, which are told; the others are compared', async () => {
    const broken = register('staff').replace('dpo: none', 'dpo: nobody')
    const trees = { 'old/a.yaml': register('customers'), 'new/a.yaml': longer('customers') }
    const both = openWorld({ ...trees, 'old/b.yaml': broken, 'new/b.yaml': register('staff') })
    const { status, out, err } = await both.run('diff', 'old', 'new', '--format', 'json')
    expect(status).toBe(1)
    expect(kinds(report(out))).toEqual([['customers', 'retention.lengthened']])
    expect(err).toContain('in old:\n')
    expect(err).toContain('old/b.yaml:')
  })
})

describe('could not run', () => {
  test.each([
    [[], 'tell what to compare: two files, two folders, or --base and a revision'],
    [['main'], 'If main is a git revision: notice diff --base main'],
    [['a.yaml', 'folder'], 'a.yaml and folder are a file and a folder'],
    [['a.yaml', 'a.yaml', 'a.yaml'], 'there are too many arguments'],
    [['a.yaml', 'a.yaml', '--fail-on', 'editorial'], 'it takes material, notable'],
    [['a.yaml', 'a.yaml', '--lang', 'suomi'], 'suomi is not a language code'],
    [['a.yaml', 'a.yaml', '--lang', 'xx'], 'nothing is published in the language xx: --lang takes en, fi'],
    [['a.yaml', 'a.yaml', '--as-of', 'today'], '--as-of takes a day'],
  ])('%j', async (argv, message) => {
    const world = openWorld({ 'a.yaml': register('customers'), 'folder/b.yaml': register('customers') })
    const { status, err } = await world.run('diff', ...argv)
    expect(err).toContain(message)
    expect(status).toBe(2)
  })

  test('by settings with mistakes', async () => {
    const world = openWorld({ ...quickWorkspace, 'notices/notice.config.yaml': 'outptu: x\n' })
    const { status, err } = await world.run('diff', 'notices', 'notices')
    expect(status).toBe(2)
    expect(err).toContain('notices/notice.config.yaml:1:1')
  })
})

describe('reports', () => {
  const world = () => openWorld({ 'old.yaml': register('customers'), 'new.yaml': longer('customers') })
  const files = [
    '--format',
    'md=r/a.md',
    '--format',
    'html=r/a.html',
    '--format',
    'json=r/a.json',
    '--format',
    'docx=r/',
  ]

  test('are written in several formats at once', async () => {
    const here = world()
    expect(await here.run('diff', 'old.yaml', 'new.yaml', ...files)).toMatchObject({ status: 0, out: '' })
    const folder = join(here.folder, 'r')
    expect(readdirSync(folder).sort()).toEqual([
      'a.html',
      'a.json',
      'a.md',
      'customers.en.docx',
      'customers.fi.docx',
    ])
    const read = (name: string) => readFileSync(join(folder, name))
    expect(read('a.md').toString()).toContain('5 years')
    expect(read('a.html').toString()).toMatch(/^<!DOCTYPE html>/i)
    expect(read('customers.fi.docx').subarray(0, 2).toString()).toBe('PK')
  })

  test('speak Finnish', async () => {
    const { out } = await world().run('diff', 'old.yaml', 'new.yaml', '--ui-lang', 'fi')
    expect(out).toContain('5 vuotta')
  })

  test('show the words in the languages asked for', async () => {
    const here = world()
    await here.run('diff', 'old.yaml', 'new.yaml', '--lang', 'fi', '--format', 'docx', '--out', 'one.docx')
    expect(existsSync(join(here.folder, 'one.docx'))).toBe(true)
  })

  test('as documents, of which there are as many as registers and languages, need a folder', async () => {
    const here = world()
    const single = await here.run('diff', 'old.yaml', 'new.yaml', '--format', 'docx=one.docx')
    expect(single).toMatchObject({ status: 2 })
    expect(single.err).toContain('there are 2 documents: name a folder for them')
    expect((await here.run('diff', 'old.yaml', 'new.yaml', '--format', 'docx')).status).toBe(2)
    const piped = await here.run('diff', 'old.yaml', 'new.yaml', '--format', 'docx', '--lang', 'fi')
    expect(piped.status).toBe(0)
    expect(piped.out.startsWith('PK')).toBe(true)
  })

  test('as a document are not shown at a terminal', async () => {
    const terminal = openWorld({ 'old.yaml': register('a'), 'new.yaml': longer('a') }, { terminal: true })
    const { status, err } = await terminal.run(
      'diff',
      'old.yaml',
      'new.yaml',
      '--format',
      'docx',
      '--lang',
      'fi',
    )
    expect(status).toBe(2)
    expect(err).toContain('docx is no text')
  })
})

test('a register that is new is told by its main facts, and its notice is inserted as a whole', async () => {
  const world = openWorld({ 'old/a.yaml': register('customers'), 'new/a.yaml': register('customers') })
  world.write({ 'new/b.yaml': register('staff') })
  const targets = ['json=r.json', 'md=r.md', 'html=r.html', 'text=r.txt', 'docx=r/']
  await world.run('diff', 'old', 'new', ...targets.flatMap((target) => ['--format', target]))
  const read = (name: string) => readFileSync(join(world.folder, name), 'utf8')
  const facts = [
    'Purposes: Services (contract)',
    'Recipients: Carrier',
    'Transfers outside the EU and the EEA: none',
  ]
  expect(JSON.parse(read('r.json')).registers).toMatchObject([{ id: 'staff', status: 'added', facts }])
  for (const name of ['r.md', 'r.html', 'r.txt']) {
    for (const fact of facts) expect(read(name)).toContain(fact)
    expect(read(name)).toContain('encryption of the data')
  }
  expect(readdirSync(join(world.folder, 'r')).sort()).toEqual(['staff.en.docx', 'staff.fi.docx'])
  const gone = await world.run('diff', 'new', 'old', '--format', 'docx=none/')
  expect(gone.err).toBe('note: no words of a notice changed: no document was written\n')
})

describe.skipIf(!hasGit)('a git revision', () => {
  test('is compared with the working tree', async () => {
    const repo = openRepo(quickWorkspace)
    repo.write({ 'notices/staff.yaml': longer('staff') })
    const { status, out } = await repo.run('diff', '--base', 'main', '--format', 'json')
    expect(status).toBe(0)
    expect(kinds(report(out))).toEqual([['staff', 'retention.lengthened']])
    repo.commit()
    expect(await repo.run('diff', '--base', 'main', '--exit-code')).toEqual({ status: 0, out: '', err: '' })
    expect((await repo.run('diff', '--base', 'main~1', 'notices/customers.yaml', '--exit-code')).status).toBe(
      0,
    )
    expect((await repo.run('diff', '--base', 'HEAD~1', 'notices/staff.yaml', '--exit-code')).status).toBe(1)
  })

  test('is told of with a hint where there is none of that name', async () => {
    const repo = openRepo(quickWorkspace)
    const { status, err } = await repo.run('diff', '--base', 'mian')
    expect(status).toBe(2)
    expect(err).toMatch(/git knows no revision `mian`\n {2}Did you mean `main`\?/)
  })

  test('may have had mistakes', async () => {
    const broken = register('staff').replace('dpo: none', 'dpo: nobody')
    const repo = openRepo({ ...quickWorkspace, 'notices/staff.yaml': broken })
    repo.write({ 'notices/staff.yaml': register('staff') })
    const { status, err } = await repo.run('diff', '--base', 'HEAD')
    expect(status).toBe(1)
    expect(err).toMatch(/^in HEAD:\nnotices\/staff\.yaml:\d+:6/)
  })

  test('published by another version of the tool: what it says otherwise is told, and that nothing is', async () => {
    const repo = openRepo(quickWorkspace)
    await repo.run('build')
    repo.io.files.remove(join(repo.published, '.notice-manifest.json'))
    for (const name of repo.names()) {
      const older = repo.read(name).replaceAll(/notice-compiler \d[\w.-]*/g, 'notice-compiler 0.0.1')
      repo.write({ [`published/${name}`]: older })
    }
    repo.commit()
    const same = await repo.run('diff', '--base', 'HEAD', '--exit-code')
    expect(same).toEqual({
      status: 0,
      out: '',
      err: 'note: published by notice 0.0.1: 2 registers with an unchanged description read the same by this version\n',
    })
    repo.write({ 'published/staff.en.md': repo.read('staff.en.md').replace('Retention periods', 'How long') })
    repo.commit()
    const other = await repo.run('diff', '--base', 'HEAD', '--exit-code')
    expect(other.status).toBe(1)
    expect(other.out).toContain('How long')
    expect(other.out).toContain('No description changed; the words of 1 notice changed.')
    const finnish = await repo.run('diff', '--base', 'HEAD', '--lang', 'fi')
    expect(finnish.out).not.toContain('How long')
    expect(other.err).toContain('1 register with an unchanged description reads the same')
  })
})

describe('--write-history', () => {
  const read = (folder: string) => readFileSync(join(folder, 'new.yaml'), 'utf8')
  const run = ['diff', 'old.yaml', 'new.yaml', '--write-history', '--as-of', '2026-12-01']

  test('drafts the next entry in each language of the description, once', async () => {
    const before = longer('customers').replace('dpo: none', 'dpo: none   # for now')
    const world = openWorld({ 'old.yaml': register('customers'), 'new.yaml': before })
    const { status, err } = await world.run(...run)
    expect(status).toBe(0)
    expect(err).toContain('note: new.yaml: the next entry of changes.history is drafted')
    const written = read(world.folder)
    expect(written.startsWith(before)).toBe(true)
    expect(written.slice(before.length)).toMatch(
      /^changes:\n {2}history:\n {4}- date: 2026-12-01\n {6}what:\n {8}fi: >-\n {10}\S.*5 vuotta.*\.\n {8}en: >-\n {10}\S.*5 years.*\.\n {6}x-draft: "[0-9a-f]{12}-[0-9a-f]{12}"\n$/,
    )
    expect(await world.run('validate', 'new.yaml')).toMatchObject({ status: 0 })
    const again = await world.run(...run)
    expect(again.err).toContain('note: new.yaml: changes.history has a new entry already; none was added')
    expect(read(world.folder)).toBe(written)
  })

  test('replaces a draft that nobody has touched, and keeps one that a writer has made their own', async () => {
    const world = openWorld({ 'old.yaml': register('customers'), 'new.yaml': longer('customers') })
    await world.run(...run)
    const moreOf = (text: string) => text.replace('location: FI', 'location: SE')
    world.write({ 'new.yaml': moreOf(read(world.folder)) })
    await world.run(...run)
    const entries = () => read(world.folder).match(/x-draft/g)?.length
    expect(entries()).toBe(1)
    expect(read(world.folder)).toMatch(/Sweden[\s\S]*5 years/)
    expect(await world.run('validate', 'new.yaml')).toMatchObject({ status: 0 })
    world.write({ 'new.yaml': read(world.folder).replace('5 years', 'five years').replace('P5Y', 'P6Y') })
    await world.run(...run)
    expect(entries()).toBe(2)
  })

  test('keeps the ends of the lines', async () => {
    const windows = longer('customers').replaceAll('\n', '\r\n')
    const world = openWorld({ 'old.yaml': register('customers'), 'new.yaml': windows })
    await world.run(...run)
    expect(read(world.folder)).toContain('changes:\r\n')
    expect(read(world.folder)).not.toMatch(/[^\r]\n/)
  })

  test('leaves alone what a writer has told, and what needs no telling', async () => {
    const told = `${longer('customers')}changes: { history: [{ date: 2026-11-30, what: { fi: Piteni., en: Longer. } }] }\n`
    const world = openWorld({ 'old.yaml': register('customers'), 'new.yaml': told })
    expect((await world.run(...run)).err).toContain('has a new entry already')
    expect(read(world.folder)).toBe(told)
    world.write({ 'new.yaml': dated('customers') })
    expect((await world.run(...run)).err).toBe('')
    expect(read(world.folder)).toBe(dated('customers'))
  })
})

describe.skipIf(!hasGit)('a revision', () => {
  test('from before the workspace: every register is new', async () => {
    const repo = openRepo({ 'readme.txt': 'a' })
    repo.write(quickWorkspace)
    const { status, out, err } = await repo.run('diff', '--base', 'HEAD', '--format', 'json')
    expect(status).toBe(0)
    expect(
      JSON.parse(out).registers.map(({ id, status: what }: Record<string, string>) => [id, what]),
    ).toEqual([
      ['customers', 'added'],
      ['staff', 'added'],
    ])
    expect(err).toBe('note: there was no workspace in HEAD: every register counts as added\n')
  })

  test('whose settings have mistakes is named', async () => {
    const repo = openRepo({ ...quickWorkspace, 'notices/notice.config.yaml': 'outptu: x\n' })
    repo.write(quickWorkspace)
    const { status, err } = await repo.run('diff', '--base', 'HEAD')
    expect(status).toBe(2)
    expect(err).toMatch(/^in HEAD:\nnotices\/notice\.config\.yaml:1:1/)
  })
})

describe('registers are paired', () => {
  test('also where file and id are others, by what they say', async () => {
    const world = openWorld({
      'old/a.yaml': register('customers'),
      'new/b.yaml': longer('clients').replaceAll('Register clients', 'Register customers'),
    })
    const { out } = await world.run('diff', 'old', 'new', '--format', 'json')
    const { registers } = report(out)
    expect(registers).toHaveLength(1)
    expect(kinds(report(out))[0]).toContain('retention.lengthened')
  })

  test('and not with shared parts and phrases, which are none', async () => {
    const tree = (side: string, id: string) => ({
      [`${side}/notice.config.yaml`]: 'sources: [registers]\nlocales: words\n',
      [`${side}/words/en.yaml`]: 'headings: { history: Log }\n',
      [`${side}/registers/${id}.yaml`]: `extends: ../parts/more.yaml\n${register(id)}`,
      [`${side}/parts/more.yaml`]: 'x-note: shared\n',
    })
    const world = openWorld({ ...tree('old', 'staff'), ...tree('new', 'staff') })
    expect(await world.run('diff', 'old', 'new', '--exit-code')).toEqual({ status: 0, out: '', err: '' })
  })
})

test.skipIf(!hasGit)('a path at which a description stood is compared with nothing', async () => {
  const repo = openRepo(quickWorkspace)
  repo.remove('notices/staff.yaml')
  const { status, out } = await repo.run('diff', '--base', 'HEAD', 'notices/staff.yaml', '--format', 'json')
  expect(status).toBe(0)
  expect(JSON.parse(out).registers).toMatchObject([{ id: 'staff', status: 'removed' }])
  expect((await repo.run('diff', '--base', 'HEAD', 'notices/staf.yaml')).status).toBe(2)
})

test.skipIf(!hasGit)('of a description that was only moved it is told that nothing changed', async () => {
  const repo = openRepo(quickWorkspace)
  repo.git('mv', 'notices/staff.yaml', 'notices/people.yaml')
  expect(await repo.run('diff', '--base', 'HEAD', '--exit-code')).toEqual({
    status: 0,
    out: '',
    err: 'note: notices/staff.yaml → notices/people.yaml: nothing changed\n',
  })
  const { err } = await repo.run('diff', '--base', 'HEAD', '--ui-lang', 'fi')
  expect(err).toContain('notices/people.yaml: mikään ei ole muuttunut')
})

test('of many registers the comparison tells how far it is', async () => {
  let clock = 0
  const now = () => {
    clock += 6000
    return clock
  }
  const tree = { 'old/a.yaml': register('a'), 'old/b.yaml': register('b') }
  const world = openWorld({ ...tree, 'new/a.yaml': longer('a'), 'new/b.yaml': register('b') }, { now })
  const { out, err } = await world.run('diff', 'old', 'new')
  expect(err).toMatch(/^Comparing: 1 of 2 registers, .* left$/m)
  expect(out).toContain('material')
  expect((await world.run('diff', 'old', 'new', '--ui-lang', 'fi')).err).toContain(
    'Verrataan: 1/2 rekisteriä',
  )
})

test('of many registers the heaviest come first, and why they are told is said once', async () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  const tree = (side: string, text: (id: string) => string) =>
    Object.fromEntries(ids.map((id) => [`${side}/${id}.yaml`, text(id)]))
  const world = openWorld({
    ...tree('old', register),
    ...tree('new', (id) => (id === 'a' ? dated(id) : longer(id))),
  })
  const { out } = await world.run('diff', 'old', 'new')
  expect(out.indexOf('Register a')).toBeGreaterThan(out.indexOf('Register e'))
  expect(out.match(/A material change concerns/g)).toHaveLength(1)
  expect(out.match(/Tell data subjects before the change takes effect/g)).toHaveLength(4)
})

test.skipIf(!hasGit)(
  'a published file that was edited by hand says nothing of the tool in its language',
  async () => {
    const repo = openRepo(quickWorkspace)
    await repo.run('build')
    repo.write({ 'published/staff.fi.md': `${repo.read('staff.fi.md')}Lisää.\n` })
    repo.write({ 'published/staff.fi.html': `${repo.read('staff.fi.html')}<!-- -->` })
    repo.commit()
    repo.write({ 'notices/staff.yaml': longer('staff') })
    const status = async () =>
      JSON.parse((await repo.run('diff', '--base', 'HEAD', '--format', 'json')).out).registers[0].tool.status
    expect(await status()).toBe('unknown')
  },
)

test('what the settings changed is found in the settings', async () => {
  const world = openWorld({
    'old/notices/staff.yaml': register('staff'),
    'new/notices/staff.yaml': register('staff'),
    'old/notices/notice.config.yaml': 'formats: [html]\n',
    'new/notices/notice.config.yaml': 'formats: [html]\nlanguages: [fi]\nlayout: { numbering: none }\n',
  })
  const { out } = await world.run('diff', 'old', 'new', '--format', 'json')
  const { changes } = JSON.parse(out).registers[0]
  expect(changes.map(({ kind, file, line }: Record<string, unknown>) => [kind, file, line])).toEqual([
    ['language.removed', 'new/notices/notice.config.yaml', 2],
    ['layout.changed', 'new/notices/notice.config.yaml', 3],
  ])
})
