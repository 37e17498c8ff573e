// A thousand registers of which no two share a text of their own, made of the samples.
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from '../../.scripts/files.mjs'
import { inventedWord } from './invented-word.mjs'

const names = ['accounting-firm', 'cleanroom-services', 'event-rental', 'invoice-app', 'water-care']

/** The samples with their shared parts parsed, and where in their sources texts stand. */
export function readSamples({ parseSource, mergeExtends, LintRegister }, asOf) {
  return names.map((name) => {
    const file = join(root, 'notices', `${name}.yaml`)
    const bytes = readFileSync(file)
    const main = parseSource(basename(file), bytes).value
    const bases = [].concat(main.data.extends).map((path) => {
      const base = join(root, 'notices', path)
      return parseSource(basename(base), readFileSync(base)).value
    })
    const merged = mergeExtends(main, bases)
    const spans = []
    // Texts without a language are left: they are names and addresses, which rules compare with one another.
    for (const { path, whole } of new LintRegister(merged.data, asOf).texts) {
      if (whole === undefined) continue
      const { document, span } = merged.locate(path)
      if (document === main) spans.push(span)
    }
    spans.sort((a, b) => a.start - b.start)
    return { file: main.file, text: main.text, bases, data: merged.data, spans }
  })
}

/**
 * Sources of registers, each text of its own made distinct by a word behind its last.
 *
 * @returns one an element: the sample it was made of, and its bytes
 */
export function distinctRegisters(samples, count) {
  return Array.from({ length: count }, (_, number) => {
    const sample = samples[number % samples.length]
    const pieces = []
    let from = 0
    for (const { start, end } of sample.spans) {
      const at = start + placeIn(sample.text.slice(start, end))
      pieces.push(sample.text.slice(from, at))
      from = at
    }
    pieces.push(sample.text.slice(from))
    return { sample, bytes: Buffer.from(pieces.join(` ${inventedWord(number)}`)) }
  })
}

/** Behind the last word that is in no link. */
function placeIn(scalar) {
  const words = [
    ...scalar.replace(/\[[^\]]*\]\([^)]*\)/g, (link) => ' '.repeat(link.length)).matchAll(/[\p{L}\p{N}]+/gu),
  ]
  const last = words.at(-1)
  return last === undefined ? scalar.length : last.index + last[0].length
}
