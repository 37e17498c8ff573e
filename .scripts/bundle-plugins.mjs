// What the bundles leave out or put off, so that the command starts sooner.
import { readFile } from 'node:fs/promises'
import { withoutAnnotations } from './precompile.mjs'

/** Commander loads `child_process` at its start, for commands that are programs of their own. There are none here. */
export const withoutChildProcess = {
  name: 'commander-without-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[/\\]commander[/\\]/.test(importer) ? { path: 'child_process', namespace: 'absent' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'module.exports = {}' }))
  },
}

/** A property of a rule that is a literal over several lines, or on one, as the formatter lays it out. */
const textsOfRule = /^ {2}(title|rationale|hint|messages|examples): (\{\n(?:.*\n)*? {2}\}|\{.*\}),$/gm

/**
 * What a rule says takes three quarters of its file, and a clean build asks for none of it: in the bundle it is made by
 * a getter, so that neither the engine's kept code nor the memory holds it before a finding is worded.
 */
export const ruleTextsOnDemand = {
  name: 'rule-texts-on-demand',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\]lint[/\\]rules[/\\].+\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const contents = text.replace(textsOfRule, 'get $1() { return $2 },')
      if (contents === text) return { errors: [{ text: 'no text of the rule was found; is it formatted?' }] }
      return { contents, loader: 'ts' }
    })
  },
}

/** What a list of words has, as the formatter lays it out. */
const wordsOfList = /^( +)(entries|innocent): (\[\n(?:.*\n)*?\1\]),$/gm

/** Of hundreds of lists of words a register needs a few: the others are not made, and the engine keeps none of them. */
export const wordsOnDemand = {
  name: 'words-on-demand',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\]lint[/\\]words[/\\].+\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      return { contents: text.replace(wordsOfList, '$1get $2() { return $3 },'), loader: 'ts' }
    })
  },
}

/** A text to parse starts faster than a literal of the same size, and what schemas say to editors is not needed here. */
export const dataAsText = {
  name: 'data-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\](?:src|schemas)[/\\].+\.json$/ }, async ({ path }) => {
      const data = JSON.stringify(JSON.parse(await readFile(path, 'utf8'), withoutAnnotations))
      return { contents: `export default JSON.parse(${JSON.stringify(data)})` }
    })
  },
}
