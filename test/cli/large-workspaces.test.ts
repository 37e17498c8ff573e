// The page on large workspaces: its YAML is YAML, and every command in it is one that runs.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { openWorld } from './open-world.ts'
import { quickWorkspace } from './sample.ts'

const page = readFileSync(new URL('../../docs/large-workspaces.md', import.meta.url), 'utf8')
const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, kind, text = '']) => ({
  kind,
  text,
}))

test.each(blocks.filter(({ kind }) => kind === 'yaml').map(({ text }) => text))(
  'the YAML can be read: %.20s',
  (text) => {
    const documents = parseAllDocuments(text)
    expect(documents.length).toBeGreaterThan(0)
    for (const document of documents) expect('errors' in document ? document.errors : []).toEqual([])
  },
)

/** Every command line that calls `notice`, with what the engine puts in its places. */
const commands = blocks.flatMap(({ text }) =>
  [...text.matchAll(/(?:npx --no )?notice (build .*?)(?:\s+#.*)?$/gm)].map(([, command = '']) =>
    command
      .replace(/\$\{\{ matrix\.index \}\}|\$CI_NODE_INDEX|\$\(\(JOB_COMPLETION_INDEX \+ 1\)\)/g, 'I')
      .replace('$CI_NODE_TOTAL', '4')
      .replaceAll('"', '')
      .replaceAll('/site/', ''),
  ),
)

test('every engine builds the parts and merges them', async () => {
  const shards = commands.filter((command) => command.includes('--shard'))
  const merges = commands.filter((command) => command.includes('--merge'))
  expect([shards.length, merges.length]).toEqual([4, 4])
  for (const [place, shard] of shards.entries()) {
    const world = openWorld(quickWorkspace)
    for (const index of ['1', '2', '3', '4']) {
      const argv = shard
        .replace('--shard 1/4 --out shards/1', '--shard I/4 --out shards/I')
        .replaceAll('I', index)
      expect(await world.run(...argv.split(' ')), argv).toMatchObject({ status: 0 })
    }
    const merge = merges[place]?.replace('shards/*', 'shards/1 shards/2 shards/3 shards/4') ?? ''
    expect(await world.run(...merge.split(' ')), merge).toMatchObject({ status: 0 })
    expect(world.names()).toContain('index.fi.html')
  }
})

test('the line of progress is one that is printed', async () => {
  const { textsEn } = await import('../../src/cli/texts/texts-en.ts')
  const line = `${textsEn.progress(4200, 10000)}${textsEn.progressPace('95', '1 min 2 s')}`
  expect(page).toContain(`\n${line}\n`)
})

test('nothing is fetched that is not the tool, and no browser is downloaded', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  expect(`${page}${readme}`.match(/npx (?!--no\b)notice/g)).toBeNull()
  expect(page.match(/npm ci(?! --ignore-scripts)/g)).toBeNull()
  expect(readme.match(/npm install (?=.*--save-dev)(?!--ignore-scripts)/g)).toBeNull()
})
