// `notice verify`: whether a published file is what the sources make, and what was changed in it.
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { nodeFiles } from '../../src/io/node-io.ts'
import { openWorld } from './open-world.ts'
import { quickWorkspace, register } from './sample.ts'

async function published(...flags: string[]) {
  const world = openWorld(quickWorkspace)
  expect(await world.run('build', ...flags)).toMatchObject({ status: 0 })
  const change = (name: string, edit: (text: string) => string) =>
    world.write({ [`published/${name}`]: edit(world.read(name)) })
  const verdictOf = async (...paths: string[]) => {
    const { status, out } = await world.run('verify', '--json', ...paths)
    const { version, files } = JSON.parse(out) as { version: number; files: Record<string, unknown>[] }
    expect(version).toBe(1)
    return { status, verdicts: files.map(({ verdict }) => verdict), files }
  }
  const move = (from: string, to: string) => renameSync(join(world.folder, from), join(world.folder, to))
  return { ...world, change, verdictOf, move }
}

test('files that the sources make are so, whichever format and wherever they lie', async () => {
  const world = await published('-f', 'html,md,fragment,pdf,docx')
  const names = ['html', 'md', 'fragment.html', 'pdf', 'docx'].map(
    (ending) => `published/customers.fi.${ending}`,
  )
  expect(await world.verdictOf(...names)).toMatchObject({ status: 0, verdicts: Array(5).fill('current') })
  world.write({
    'downloads/copy.md': world.read('customers.en.md'),
    'downloads/x.html': world.read('staff.fi.html'),
  })
  world.write({ 'downloads/sheet.pdf': world.bytes('staff.en.pdf') })
  expect(await world.verdictOf('downloads/sheet.pdf')).toMatchObject({
    files: [{ id: 'staff', language: 'en', verdict: 'current' }],
  })
  const copies = await world.verdictOf('downloads/copy.md', 'downloads/x.html')
  expect(copies).toMatchObject({
    status: 0,
    files: [
      { id: 'customers', language: 'en', verdict: 'current', sameWords: true, edit: null },
      { id: 'staff', language: 'fi', verdict: 'current' },
    ],
  })
})

test('a file that a build at work takes out of the folder meanwhile is none of it', async () => {
  const list: typeof nodeFiles.list = (path) =>
    path.endsWith('published')
      ? [...nodeFiles.list(path), { name: 'gone.fi.html', kind: 'file' }]
      : nodeFiles.list(path)
  const world = openWorld(quickWorkspace, { files: { ...nodeFiles, list } })
  await world.run('build')
  expect((await world.run('verify', 'published')).status).toBe(0)
  expect((await world.run('verify', 'published/gone.fi.html')).status).toBe(2)
})

test('a draft is what the sources make, too', async () => {
  const world = await published('--draft')
  expect(await world.verdictOf('published/customers.fi.html')).toMatchObject({ verdicts: ['current'] })
})

test('lists of all notices are for the build to check', async () => {
  const world = await published()
  const { status, out } = await world.run('verify', 'published/index.fi.html', 'published/staff.fi.md')
  expect(status).toBe(0)
  expect(out).toBe(
    'published/index.fi.html is a list of all notices, which is checked by: notice build --check\n' +
      'published/staff.fi.md is what the sources make\n',
  )
})

describe('an edit by hand is shown, word by word', () => {
  test.each(['md', 'html', 'fragment.html'])('in %s', async (ending) => {
    const world = await published('-f', 'html,md,fragment')
    world.change(`customers.en.${ending}`, (text) => text.replace('carrying orders', 'selling orders'))
    const { status, out } = await world.run('verify', `published/customers.en.${ending}`)
    expect(status).toBe(1)
    expect(out).toContain(`published/customers.en.${ending} was edited by hand\n`)
    expect(out).toContain('[-carrying-]{+selling+} orders')
    expect(out).not.toContain('encryption')
  })

  test('in Finnish', async () => {
    const world = await published()
    world.change('customers.fi.md', (text) => text.replace('kuljettaminen', 'myyminen'))
    const { out } = await world.run('verify', 'published/customers.fi.md', '--ui-lang', 'fi')
    expect(out).toContain('published/customers.fi.md on muutettu käsin\n')
    expect(out).toContain('[-kuljettaminen-]{+myyminen+}')
  })

  test('where the list of the build is lost', async () => {
    const world = await published()
    world.io.files.remove(join(world.published, '.notice-manifest.json'))
    world.change('customers.fi.md', (text) => text.replace('kuljettaminen', 'myyminen'))
    expect(await world.verdictOf('published/customers.fi.md')).toMatchObject({
      status: 1,
      verdicts: ['edited'],
    })
  })

  test('in a document that a word processor has saved', async () => {
    const world = await published('-f', 'docx')
    const saved = (change: (xml: string) => string) => {
      const parts = unzipSync(world.bytes('customers.en.docx'))
      const xml = change(strFromU8(parts['word/document.xml'] ?? new Uint8Array()))
      world.write({ 'saved.docx': zipSync({ ...parts, 'word/document.xml': strToU8(xml) }) })
      return world.run('verify', 'saved.docx')
    }
    expect((await saved((xml) => xml)).out).toBe(
      'saved.docx differs in its bytes from what the sources make; its words are the same: settings or templates may have changed since, or the file was edited\n',
    )
    const { status, out } = await saved((xml) => xml.replace('carrying orders', 'selling orders &amp; more'))
    expect(status).toBe(1)
    expect(out).toContain('saved.docx was edited by hand\n')
    expect(out).toContain('[-carrying-]{+selling+} orders {+& more+}')
  })

  test('but not what stands around the words, which is told all the same', async () => {
    const world = await published()
    world.change('customers.fi.html', (text) => text.replace('</body>', '<script>track()</script></body>'))
    const { status, out } = await world.run('verify', 'published/customers.fi.html')
    expect({ status, out }).toEqual({
      status: 1,
      out:
        'published/customers.fi.html was edited by hand; only what surrounds the words was changed\n' +
        'Links, and what is loaded or run, from what the sources make (-) to what the file has (+):\n  + <script>\n',
    })
  })

  test('nor in a PDF, whose words have no order', async () => {
    const world = await published('-f', 'pdf')
    world.write({
      'published/customers.fi.pdf': Buffer.concat([world.bytes('customers.fi.pdf'), Buffer.from('\n%')]),
    })
    const { status, out } = await world.run('verify', 'published/customers.fi.pdf')
    expect(status).toBe(1)
    expect(out).toMatch(/was edited by hand; the words of a PDF cannot be shown/)
  })
})

test('a file of a description that has changed since is older, and may be edited as well', async () => {
  const world = await published()
  world.write({ 'notices/staff.yaml': register('staff').replace('P3Y', 'P5Y') })
  expect(await world.verdictOf('published/staff.fi.md', 'published/customers.fi.md')).toMatchObject({
    status: 1,
    files: [{ verdict: 'older', touched: false, edit: null }, { verdict: 'current' }],
  })
  world.change('staff.fi.md', (text) => `${text}More.\n`)
  const { out } = await world.run('verify', 'published/staff.fi.md')
  expect(out).toBe(
    'published/staff.fi.md was made from a description that has changed since; and was changed by hand after it was published\n',
  )
})

test('a file that another version made is told by its stamp, and whether it says the same', async () => {
  const world = await published()
  world.io.files.remove(join(world.published, '.notice-manifest.json'))
  const older = (text: string) => text.replaceAll(/notice-compiler \d[\w.-]*/g, 'notice-compiler 0.0.1')
  world.change('customers.fi.html', older)
  const { status, out } = await world.run('verify', 'published/customers.fi.html')
  expect(status).toBe(1)
  expect(out).toBe(
    'published/customers.fi.html was made from this description by another version of notice; made by notice 0.0.1; its words are the same\n',
  )
})

test('a file that nobody touched, but that would look otherwise now', async () => {
  const world = await published()
  world.write({ 'notices/notice.config.yaml': 'formats: [html, md]\nbrand: { colour: "#7a1f3d" }\n' })
  expect(await world.verdictOf('published/customers.fi.html')).toMatchObject({
    status: 1,
    files: [{ verdict: 'other-settings', sameWords: true, touched: false }],
  })
})

describe('what is not ours', () => {
  test('has no stamp, or that of a register that is not here', async () => {
    const world = await published()
    world.write({
      'a/notes.md': '# Notes\n',
      'a/page.html': '<p>Hello</p>',
      'a/picture.png': 'PNG',
      'a/other.fi.md': world.read('staff.fi.md').replaceAll('staff', 'other'),
    })
    expect(
      await world.verdictOf('a/notes.md', 'a/page.html', 'a/picture.png', 'a/other.fi.md'),
    ).toMatchObject({
      status: 1,
      // The facts are those of a register here, whatever the file calls itself.
      files: [
        { verdict: 'no-stamp' },
        { verdict: 'no-stamp' },
        { verdict: 'no-stamp' },
        { verdict: 'edited', id: 'staff' },
      ],
    })
  })

  test('a file whose stamp was taken away is not what the sources make', async () => {
    const world = await published()
    world.change('customers.fi.md', (text) => text.replace(/^stamp: .*\n/m, ''))
    expect(await world.verdictOf('published/customers.fi.md')).toMatchObject({
      status: 1,
      verdicts: ['no-stamp'],
    })
  })

  test('a register that is gone is unknown', async () => {
    const world = await published()
    world.io.files.remove(join(world.folder, 'notices/staff.yaml'))
    expect(await world.verdictOf('published/staff.fi.html')).toMatchObject({ verdicts: ['unknown'] })
  })
})

test('a description with mistakes makes nothing, and its mistakes are told', async () => {
  const world = await published()
  world.write({ 'notices/staff.yaml': register('staff').replace('dpo: none', 'dpo: nobody') })
  const { status, out, err } = await world.run('verify', 'published/staff.fi.md')
  expect(status).toBe(1)
  expect(out).toBe(
    'published/staff.fi.md could not be checked: its description has mistakes (notices/staff.yaml:18)\n',
  )
  expect(err).toContain('notices/staff.yaml')
})

describe('could not run', () => {
  test.each([
    [
      ['published/custmers.fi.md'],
      /there is no file published\/custmers\.fi\.md\n {2}Did you mean `published\/customers\.fi\.md`\?/,
    ],
    [[], /name the published files/],
  ])('%j', async (paths, message) => {
    const world = await published()
    const { status, err } = await world.run('verify', ...paths)
    expect(status).toBe(2)
    expect(err).toMatch(message)
  })

  test('outside every workspace', async () => {
    const world = openWorld({ 'a.md': 'text\nnotice-compiler 0.1.0 sha256:'.padEnd(100, '0') })
    expect(await world.run('verify', 'a.md')).toMatchObject({ status: 2 })
  })
})

describe('a file that no list of a build names, with the same words in other bytes, is given no clean bill', () => {
  const perhaps =
    'differs in its bytes from what the sources make; its words are the same: settings or templates may have changed since, or the file was edited\n'

  test.each([
    ['html', (text: string) => text.replace('</body>', '<script>track()</script></body>'), '  + <script>\n'],
    [
      'html',
      (text: string) => text.replace('mailto:palvelu@esimerkki.example', 'mailto:other@esimerkki.example'),
      '  - mailto:palvelu@esimerkki.example\n  + mailto:other@esimerkki.example\n',
    ],
    ['html', (text: string) => text.replace('</style>', 'body { display: none }</style>'), ''],
    ['md', (text: string) => text.replaceAll('\n', '\r\n'), ''],
  ])('%s %#', async (ending, edit, shown) => {
    const world = await published()
    const text = world.read(`customers.en.${ending}`)
    expect(edit(text)).not.toBe(text)
    world.write({ [`elsewhere/customers.en.${ending}`]: edit(text) })
    const { status, out } = await world.run('verify', `elsewhere/customers.en.${ending}`)
    expect(status).toBe(1)
    expect(out).toContain(`elsewhere/customers.en.${ending} ${perhaps}`)
    expect(out).toContain(shown)
    if (shown === '') expect(out).not.toContain('Links')
  })

  test('a document that was packed anew, and one whose link leads elsewhere', async () => {
    const world = await published('-f', 'docx')
    const parts = unzipSync(world.bytes('customers.en.docx'))
    world.write({ 'again.docx': zipSync(parts, { level: 1 }) })
    expect((await world.run('verify', 'again.docx')).out).toBe(`again.docx ${perhaps}`)
    const name = 'word/_rels/document.xml.rels'
    const rels = strFromU8(parts[name] ?? new Uint8Array()).replaceAll('mailto:palvelu@', 'mailto:other@')
    world.write({ 'again.docx': zipSync({ ...parts, [name]: strToU8(rels) }) })
    expect((await world.run('verify', 'again.docx')).out).toContain('  + mailto:other@esimerkki.example\n')
  })
})

test('a document whose keywords a word processor broke apart has its stamp', async () => {
  const world = await published('-f', 'docx')
  const parts = unzipSync(world.bytes('customers.en.docx'))
  const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array()).replace('sha256:', 'sha256 ')
  world.write({ 'saved.docx': zipSync({ ...parts, 'docProps/core.xml': strToU8(core) }) })
  expect(await world.verdictOf('saved.docx')).toMatchObject({
    files: [{ id: 'customers', verdict: 'other-bytes' }],
  })
})

test('a renamed file is found by what stands in it, also when its description has changed since', async () => {
  const world = await published('-f', 'html,md,fragment,pdf,docx')
  world.write({ 'notices/staff.yaml': register('staff').replace('P3Y', 'P5Y') })
  for (const ending of ['html', 'md', 'pdf', 'docx']) {
    world.write({ [`downloads/x.${ending}`]: world.bytes(`staff.en.${ending}`) })
    expect(await world.verdictOf(`downloads/x.${ending}`)).toMatchObject({
      files: [{ id: 'staff', language: 'en', verdict: 'older' }],
    })
  }
})

test('the place of a mistake in the description is named', async () => {
  const world = await published()
  for (const text of [register('staff').replace('dpo: none', 'dpo: nobody'), `${register('staff')}x: [\n`]) {
    world.write({ 'notices/staff.yaml': text })
    const { out } = await world.run('verify', 'published/staff.fi.html')
    expect(out).toMatch(
      /^published\/staff\.fi\.html could not be checked: its description has mistakes \(notices\/staff\.yaml:\d+\)\n$/,
    )
  }
})

test('a folder stands for the files in it, of which the lists are not counted', async () => {
  const world = await published()
  const { status, err } = await world.run('verify', 'published')
  expect({ status, err }).toEqual({ status: 0, err: '8 of 8 files as the sources make them\n' })
})
