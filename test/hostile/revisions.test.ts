/** Old revisions that somebody made to harm: names, links, sizes, days and settings of a repository. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { register } from '../cli/sample.ts'
import { hasGit, noGit, openRepo } from '../workspace/git-repo.ts'

const SECRET = 'salainen-avain-4711'
type Repo = ReturnType<typeof openRepo>
type Entry = readonly [mode: string, name: string, object: string]

function object(repo: Repo, kind: string, content: Uint8Array | string): string {
  const args = ['-C', repo.folder, 'hash-object', '-t', kind, '-w', '--literally', '--stdin']
  return execFileSync('git', args, { input: content, encoding: 'utf8', maxBuffer: 2 ** 26 }).trim()
}

const blob = (repo: Repo, content: string | Uint8Array) => object(repo, 'blob', content)

/** A tree as git would never make it itself. */
function tree(repo: Repo, entries: readonly Entry[]): string {
  const bytes = entries.flatMap(([mode, name, id]) => [
    Buffer.from(`${mode} ${name}\0`),
    Buffer.from(id, 'hex'),
  ])
  return object(repo, 'tree', Buffer.concat(bytes))
}

function commit(repo: Repo, top: string, day = '1767225600 +0000'): string {
  const who = `Testi <testi@esimerkki.example> ${day}`
  return object(repo, 'commit', `tree ${top}\nauthor ${who}\ncommitter ${who}\n\nA change\n`)
}

/** The revision in which `notices` holds these entries beside the description `a`. */
function revision(repo: Repo, more: readonly Entry[], besides: readonly Entry[] = [], day?: string): string {
  const own: Entry = ['100644', 'a.yaml', blob(repo, register('a').replace('Palvelut', 'Ennen'))]
  return commit(repo, tree(repo, [['40000', 'notices', tree(repo, [own, ...more])], ...besides]), day)
}

const open = () => openRepo({ 'notices/a.yaml': register('a'), 'secret.txt': SECRET })

describe.skipIf(!hasGit)(`a hostile revision${hasGit ? '' : ` (${noGit})`}`, () => {
  const made: readonly (readonly [string, (repo: Repo) => readonly Entry[]])[] = [
    [
      'a folder called ..',
      (repo) => [['40000', '..', tree(repo, [['100644', 'b.yaml', blob(repo, register('b'))]])]],
    ],
    [
      'a folder called .',
      (repo) => [['40000', '.', tree(repo, [['100644', 'b.yaml', blob(repo, register('b'))]])]],
    ],
    [
      'a file with strokes in its name',
      (repo) => [['100644', '../../../evil.yaml', blob(repo, register('b'))]],
    ],
    [
      'a folder called .git',
      (repo) => [['40000', '.git', tree(repo, [['100644', 'config', blob(repo, '[core]')]])]],
    ],
    [
      'a name that steers a terminal',
      (repo) => [['100644', '\u001b[2J\n::error::x\u202e.yaml', blob(repo, register('b'))]],
    ],
    [
      'a name of bytes that are no text',
      (repo) => [['100644', '\ufffd\ufffe.yaml', blob(repo, register('b'))]],
    ],
    ['a name without end', (repo) => [['100644', `${'x'.repeat(5_000)}.yaml`, blob(repo, register('b'))]]],
    ['the same name twice', (repo) => [['100644', 'a.yaml', blob(repo, register('b'))]]],
    [
      'a link out of the repository',
      (repo) => [['120000', 'b.yaml', blob(repo, '../../../../../../etc/hostname')]],
    ],
    ['a link to the root of the machine', (repo) => [['120000', 'b.yaml', blob(repo, '/etc/hostname')]]],
    ['a folder that is the machine', (repo) => [['120000', 'deep', blob(repo, '/')]]],
    [
      'a link to itself',
      (repo) => [
        ['120000', 'b', blob(repo, 'b')],
        ['120000', 'c.yaml', blob(repo, 'b/b/b')],
      ],
    ],
    ['a link of a megabyte', (repo) => [['120000', 'b.yaml', blob(repo, '../'.repeat(350_000))]]],
    ['a link with control characters', (repo) => [['120000', 'b.yaml', blob(repo, '\u0000\u001b[2J')]]],
    [
      'a file of 33 megabytes',
      (repo) => [['100644', 'huge.yaml', blob(repo, Buffer.alloc(33 * 2 ** 20, 'a'))]],
    ],
    [
      'a description of YAML that is a bomb',
      (repo) => [['100644', 'b.yaml', blob(repo, `id: b\nx-a: ${'['.repeat(20_000)}`)]],
    ],
    ['a submodule', () => [['160000', 'module', '1'.repeat(40)]]],
    ['an unknown mode', (repo) => [['100777', 'b.yaml', blob(repo, register('b'))]]],
  ]

  test('trees: nothing of another place is read, and nothing is a mistake of the tool', {
    timeout: 120_000,
  }, async () => {
    const repo = open()
    const before = readdirSync(repo.folder).sort()
    // Those by which a comparison may stop, each alone; then all others at once.
    const alone = /twice|megabyte|bomb/
    const others = made.filter(([name]) => !alone.test(name))
    const revisions = [
      ...made.filter(([name]) => alone.test(name)),
      ['the others', (at: Repo) => others.flatMap(([, entries]) => entries(at))] as const,
    ]
    for (const [name, entries] of revisions) {
      const base = revision(repo, entries(repo))
      const { status, out, err } = await repo.run('diff', '--base', base, '--format', 'json')
      expect(out + err, name).not.toMatch(/mistake in notice|undefined|\[object/)
      expect(out + err, name).not.toContain(SECRET)
      expect(out + err, name).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u)
      expect([0, 1, 2], name).toContain(status)
      // What of the revision can be read is compared, unless there is reason to stop.
      if (status === 0) expect(out, name).toContain('"id": "a"')
      else expect(err, name).not.toBe('')
    }
    expect(readdirSync(repo.folder).sort()).toEqual(before)
  })

  test('days', { timeout: 60_000 }, async () => {
    const repo = open()
    for (const day of [
      '-99999999999 +0000',
      '99999999999999 +0000',
      `${'9'.repeat(26)} +0000`,
      'x',
      '1767225600 +9999999',
    ]) {
      const { out, err } = await repo.run('diff', '--base', revision(repo, [], [], day), '--format', 'json')
      expect(out + err, day).not.toMatch(/mistake in notice|Invalid time|NaN/)
    }
  })

  test('names: none is a revision, and none an option of git', { timeout: 60_000 }, async () => {
    const repo = open()
    const names = [
      '--output=x',
      '-c',
      '--upload-pack=touch x',
      'HEAD:notices',
      'HEAD^{tree}',
      '@{u}',
      'HEAD..HEAD',
      '$(touch x)',
      'x\u0000y',
      '\n',
      '',
    ]
    for (const name of names) {
      const { status, err } = await repo.run('diff', `--base=${name}`)
      expect({ name, status }).toEqual({ name, status: 2 })
      expect(err, name).not.toMatch(/mistake in notice/)
      expect(existsSync(join(repo.folder, 'x')), name).toBe(false)
    }
  })

  test('no program that the settings of a repository name is started', async () => {
    const repo = open()
    const start = `touch ${join(repo.folder, 'started')}; cat`
    const keys = [
      'core.fsmonitor',
      'core.pager',
      'diff.external',
      'core.sshCommand',
      'core.editor',
      'gpg.program',
      'filter.x.clean',
      'filter.x.smudge',
      'diff.x.textconv',
      'credential.helper',
      'core.gitProxy',
      'uploadpack.packObjectsHook',
    ]
    for (const key of keys) repo.git('config', key, start)
    repo.git('config', 'log.showSignature', 'true')
    repo.write({
      '.gitattributes': '* filter=x diff=x\n',
      'notices/a.yaml': register('a').replace('Palvelut', 'Uudet'),
    })
    const base = revision(repo, [])
    expect(await repo.run('diff', '--base', base)).toMatchObject({ status: 0 })
    expect(existsSync(join(repo.folder, 'started'))).toBe(false)
  })
})
