// The lists of words, found by their folder, so that they can be made one automaton before the first text is read.
import { filesUnder } from './files.mjs'

const camel = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())

/** The text of `src/lint/word-registry.ts`: modules in the order of their names. */
export async function wordRegistry() {
  const paths = (await filesUnder('src/lint/words')).filter((path) => path.endsWith('.ts')).sort()
  const files = paths.map((path) => path.slice('src/lint/'.length))
  const named = files.map((path) => ({ path, name: camel(path.slice('words/'.length, -'.ts'.length)) }))
  return [
    '/** Every module of word lists. Generated from the folder by `npm run generate`. Do not edit. */',
    ...named.map(({ path, name }) => `import * as ${name} from './${path}'`),
    '',
    'export const WORD_MODULES: readonly object[] = [',
    ...named.map(({ name }) => `  ${name},`),
    ']',
    '',
  ].join('\n')
}
