// The list of section composers, found by their folder: a new section is one file there and nothing elsewhere.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './files.mjs'

const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())

/** The text of `src/compose/section-composers.ts`. */
export async function sectionRegistry() {
  const files = (await readdir(join(root, 'src/compose/sections')))
    .filter((file) => file.endsWith('.ts'))
    .sort()
  const names = files.map((file) => ({ file, name: `${camel(file.replace('.ts', ''))}Section` }))
  return [
    '/** Every section composer. Generated from the folder by `npm run generate`. Do not edit. */',
    "import type { SectionComposer } from './section-draft.ts'",
    ...names.map(({ file, name }) => `import { ${name} } from './sections/${file}'`),
    '',
    'export const SECTION_COMPOSERS: readonly SectionComposer[] = [',
    ...names.map(({ name }) => `  ${name},`),
    ']',
    '',
  ].join('\n')
}
