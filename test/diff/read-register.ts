/** Reads registers as users write them, from files with their shared parts or from text. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isError } from '../../src/diagnostics/diagnostic.ts'
import { carefulParser } from '../../src/parse/careful-parser.ts'
import { markdownLexer } from '../../src/parse/markdown-lexer.ts'
import { type MergedDocument, mergeExtends } from '../../src/parse/merge-extends.ts'
import { parseSource } from '../../src/parse/parse-source.ts'
import type { Register } from '../../src/validate/register.ts'
import { validateRegister } from '../../src/validate/validate-register.ts'

await Promise.all([carefulParser.load(), markdownLexer.load()])

const languages = ['fi', 'en', 'sv']

function merged(file: string, text: string): MergedDocument {
  const { value, diagnostics } = parseSource(file, new TextEncoder().encode(text))
  if (value === undefined || diagnostics.some(isError))
    throw new Error(`${file}: ${JSON.stringify(diagnostics)}`)
  const { extends: bases = [] } = value.data as { extends?: string | readonly string[] }
  return mergeExtends(
    value,
    [bases].flat().map((base) => readMerged(join(dirname(file), base))),
  )
}

/** A file laid over its shared parts. */
export function readMerged(file: string): MergedDocument {
  return merged(file, readFileSync(file, 'utf8'))
}

/** The register of a file. @throws where it is not valid */
export function readRegister(file: string): Register {
  return validated(readMerged(file))
}

/** The register of a text, which has an id and languages. */
export function registerFrom(text: string, file = 'example.yaml'): Register {
  return validated(merged(file, text))
}

function validated(document: MergedDocument): Register {
  const { value, diagnostics } = validateRegister(document, { knownLanguages: languages })
  const errors = diagnostics.filter(isError)
  if (value === undefined || errors.length > 0) throw new Error(`${document.file}: ${JSON.stringify(errors)}`)
  return value
}

/** Whether validation finds no error in the data. */
export function isValid(data: unknown): boolean {
  const document = {
    file: 'made.yaml',
    data,
    documents: [],
    locate: () => {
      throw new Error('no text')
    },
  }
  try {
    const { value, diagnostics } = validateRegister(document as unknown as MergedDocument, {
      knownLanguages: languages,
    })
    return value !== undefined && !diagnostics.some(isError)
  } catch {
    return false
  }
}
