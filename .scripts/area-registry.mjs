// The list of areas of facts that `notice diff` tells changes of, found by their folder, as rules are.
import { filesUnder } from './files.mjs'

const camel = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())

/** The text of `src/diff/all-areas.ts`: areas in the order of their names; the order of the report is another. */
export async function areaRegistry() {
  const folder = 'src/diff/areas/'
  const paths = (await filesUnder('src/diff/areas')).filter((path) => path.endsWith('.ts'))
  const areas = paths
    .map((path) => path.slice(folder.length, -'.ts'.length))
    .filter((path) => !path.includes('/'))
    .sort()
    .map((id) => ({ id, name: `${camel(id)}Area` }))
  return [
    '/** Every area of facts. Generated from the folder by `npm run generate`. Do not edit. */',
    "import type { Area } from './area.ts'",
    ...areas.map(({ id, name }) => `import { ${name} } from './areas/${id}.ts'`),
    '',
    'export const AREAS: readonly Area[] = [',
    ...areas.map(({ name }) => `  ${name},`),
    ']',
    '',
  ].join('\n')
}
