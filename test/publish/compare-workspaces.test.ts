// Two sides of a comparison: which register is which, what is broken on one side, and what only the tool changed.
import { describe, expect, test } from 'vitest'
import { type ComparedWorkspaces, compareWorkspaces } from '../../src/publish/compare-workspaces.ts'
import { type DiffSide, isBroken, openPathSide } from '../../src/publish/diff-side.ts'
import { openRenderer } from '../../src/publish/open-renderer.ts'
import { pairRegisters } from '../../src/publish/pair-registers.ts'
import { openWorld } from '../cli/open-world.ts'
import { register } from '../cli/sample.ts'
import type { Tree } from '../io/test-world.ts'

type World = ReturnType<typeof openWorld>

async function sideOf(world: World, folder: string): Promise<DiffSide> {
  const side = await openPathSide(world.io, folder)
  if (isBroken(side)) throw new Error(JSON.stringify(side.diagnostics))
  return side
}

/** Compares the folders `old` and `new` of a world. */
async function compared(world: World): Promise<ComparedWorkspaces> {
  const sides = { old: await sideOf(world, 'old/notices'), new: await sideOf(world, 'new/notices') }
  const { options: render } = openRenderer(world.io, sides.new.workspace)
  const pairs = pairRegisters(world.io, sides.old, sides.new)
  return compareWorkspaces(world.io, { ...sides, pairs, render, days: { new: world.io.today() } })
}

const compareTrees = (old: Tree, now: Tree) => {
  const placed = (folder: string, tree: Tree) =>
    Object.fromEntries(Object.entries(tree).map(([path, text]) => [`${folder}/notices/${path}`, text]))
  return compared(openWorld({ ...placed('old', old), ...placed('new', now) }))
}

const summary = ({ compared: pairs }: ComparedWorkspaces) =>
  pairs.flatMap(({ diff }) => (diff === undefined ? [] : [`${diff.id} ${diff.status} ${diff.weight}`]))

const longer = (id: string) => register(id).replace('period: P3Y', 'period: P5Y')

describe('registers are paired', () => {
  test('by their ids, wherever they stand', async () => {
    const result = await compareTrees(
      { 'a.yaml': register('one'), 'b.yaml': register('two'), 'c.yaml': register('gone') },
      { 'x/a.yaml': register('two'), 'b.yaml': longer('one'), 'd.yaml': register('fresh') },
    )
    expect(summary(result)).toEqual([
      'one changed material',
      'fresh added material',
      'two unchanged none',
      'gone removed notable',
    ])
  })

  test('by their files where the id is another', async () => {
    const result = await compareTrees({ 'a.yaml': register('one') }, { 'a.yaml': register('two') })
    expect(summary(result)).toEqual(['two changed editorial'])
  })
})

test('a changed register has its changes and the redline of each language', async () => {
  const { compared: pairs } = await compareTrees({ 'a.yaml': register('one') }, { 'a.yaml': longer('one') })
  const diff = pairs[0]?.diff
  expect(diff?.changes.map(({ kind, weight }) => [kind.id, weight])).toEqual([
    ['retention.lengthened', 'material'],
  ])
  expect(diff?.redlines.map(({ language, isChanged }) => [language, isChanged])).toEqual([
    ['fi', true],
    ['en', true],
  ])
  expect(diff?.title).toEqual({ fi: 'Rekisteri one', en: 'Register one' })
  expect(diff?.tool).toEqual({ status: 'unknown' })
})

test('a description that is broken on one side is told of, and stops no other', async () => {
  const broken = register('one').replace('dpo: none', 'dpo: nobody')
  const result = await compareTrees(
    { 'a.yaml': register('one'), 'b.yaml': register('two') },
    { 'a.yaml': broken, 'b.yaml': longer('two') },
  )
  expect(summary(result)).toEqual(['two changed material'])
  expect(result.problems.old).toEqual([])
  expect(result.problems.new.map(({ file }) => file)).toEqual(['new/notices/a.yaml'])
})

test('what the settings publish is what is compared', async () => {
  const both = { 'a.yaml': register('one') }
  const result = await compareTrees(both, { ...both, 'notice.config.yaml': 'languages: [fi]\n' })
  expect(result.compared[0]?.diff?.changes.map(({ kind }) => kind.id)).toEqual(['language.removed'])
  const english = { 'a.yaml': register('one').replace('languages: [fi, en]', 'languages: [en]') }
  const none = await compareTrees(english, { ...english, 'notice.config.yaml': 'languages: [fi]\n' })
  expect(summary(none)).toEqual(['one removed notable'])
})

test('law that ended since the description was updated is told, though nothing in it changed', async () => {
  const shield = register('one')
    .replace('location: FI', 'location: US')
    .replace(
      'transfers: none',
      'transfers: [{ id: us, recipient: carrier, to: US, mechanism: { other: Privacy Shield } }]',
    )
  const dated = (day: string) =>
    shield.replace('created: 2024-02-01', 'created: 2018-02-01').replace('2026-10-12', day)
  const changesOf = async (text: string) => {
    const { compared: pairs } = await compareTrees({ 'a.yaml': text }, { 'a.yaml': text })
    return pairs[0]?.diff?.changes.map(({ kind, weight, path }) => [kind.id, weight, path.join('.')])
  }
  expect(await changesOf(dated('2020-01-01'))).toEqual([['law.lapsed', 'material', 'transfers.0.mechanism']])
  expect(await changesOf(dated('2021-01-01'))).toEqual([])
})

describe('beside the description, the tool', () => {
  const published = async (change: (text: string) => string = (text) => text, more: Tree = {}) => {
    const world = openWorld({
      'old/notices/a.yaml': register('one'),
      'new/notices/a.yaml': register('one'),
      ...more,
    })
    await world.run('build', 'old/notices', '--out', 'old/published', '-f', 'md,html')
    for (const ending of ['fi.md', 'en.md', 'fi.html', 'en.html']) {
      const path = `old/published/one.${ending}`
      const text = new TextDecoder().decode(world.io.files.readFile(`${world.folder}/${path}`))
      world.write({ [path]: change(text) })
    }
    return world
  }
  /** A file as another version of the tool would have written it, so that its list names what it wrote. */
  const withoutList = (world: World) => {
    world.io.files.remove(`${world.folder}/old/published/.notice-manifest.json`)
    return world
  }
  const toolOf = async (world: World) => (await compared(world)).compared[0]?.diff?.tool

  test('changed nothing where it makes the same file again', async () => {
    expect(await toolOf(await published())).toEqual({ status: 'none' })
  })

  test('changed nothing where only the stamp, styles or markup differ', async () => {
    const older = (text: string) =>
      text.replaceAll('notice-compiler 0.', 'notice-compiler 9.').replace('<style>', '<style>/* old */')
    expect(await toolOf(withoutList(await published(older)))).toEqual({ status: 'none' })
  })

  test('changed the words that it says otherwise now', async () => {
    const older = (text: string) => text.replaceAll('Retention periods', 'Keeping of data')
    const tool = await toolOf(withoutList(await published(older)))
    expect(tool).toMatchObject({ status: 'changed', redlines: [{ language: 'en', isChanged: true }] })
  })

  test('or the user did, with phrases or templates', async () => {
    const own = {
      'new/notices/notice.config.yaml': 'locales: locales\n',
      'new/locales/fi.yaml': 'headings: { retention: { statement: Kauanko tietoja säilytetään } }\n',
    }
    const tool = await toolOf(await published(undefined, own))
    expect(tool).toMatchObject({ status: 'changed', redlines: [{ language: 'fi' }] })
    const templates = {
      'new/notices/notice.config.yaml': 'templates: templates\n',
      'new/templates/partials/title-block.hbs': '<header><h1>{{title}}</h1><p>Own words</p></header>\n',
    }
    expect(await toolOf(await published(undefined, templates))).toMatchObject({ status: 'changed' })
  })

  test('is unknown where the published file is of another description, or was edited by hand', async () => {
    const other = (text: string) => text.replace(/sha256:[0-9a-f]{4}/g, 'sha256:0000')
    expect(await toolOf(withoutList(await published(other)))).toEqual({ status: 'unknown' })
    const edited = (text: string) => text.replaceAll('Retention periods', 'Keeping of data')
    // Finnish files stand as they were written, which says nothing of the English ones.
    expect(await toolOf(await published(edited))).toEqual({ status: 'unknown' })
  })
})
