/** What only a look of one's own or a fragment needs costs nobody else anything: it is loaded by import() alone. */
import { expect, test } from 'vitest'
import { bundles } from '../../.scripts/build.mjs'

const heavy = /node_modules\/(?:handlebars\/|parse5\/|source-map\/)/

test('neither Handlebars nor parse5 is evaluated for the templates of the tool', async () => {
  const { whole: command } = await bundles()
  const { inputs } = command.metafile
  const eager = (path: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(path)) return seen
    seen.add(path)
    for (const { kind, path: next } of inputs[path]?.imports ?? [])
      if (kind === 'import-statement' || kind === 'require-call') eager(next, seen)
    return seen
  }
  const loaded = (path: string) => {
    expect(Object.keys(inputs)).toContain(path)
    return [...eager(path)].filter((input) => heavy.test(input))
  }
  const cold = [
    'src/cli/main.ts',
    'src/cli/program.ts',
    'src/cli/commands/build.ts',
    'src/cli/commands/validate.ts',
    'src/publish/open-renderer.ts',
    'src/publish/make-index-pages.ts',
    'src/render/formats/html.ts',
    'src/render/formats/index-page.ts',
  ]
  for (const path of cold) expect(loaded(path), path).toEqual([])
  expect(loaded('src/render/html/own-templates.ts').length).toBeGreaterThan(5)
  expect(loaded('src/render/formats/fragment.ts').length).toBeGreaterThan(5)
})
