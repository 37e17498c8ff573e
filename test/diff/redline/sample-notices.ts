/** Notices of the samples and fixtures, and of what edits make of them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeNotice } from '../../../src/compose/compose-notice.ts'
import type { Notice } from '../../../src/compose/notice.ts'
import { isClean } from '../../../src/diagnostics/outcome.ts'
import { builtinLocales } from '../../../src/locale/locale.ts'
import { carefulParser } from '../../../src/parse/careful-parser.ts'
import { markdownLexer } from '../../../src/parse/markdown-lexer.ts'
import { mergeExtends } from '../../../src/parse/merge-extends.ts'
import { parseSource } from '../../../src/parse/parse-source.ts'
import type { SourceDocument } from '../../../src/parse/source-document.ts'
import type { Register } from '../../../src/validate/register.ts'
import { validateRegister } from '../../../src/validate/validate-register.ts'

await Promise.all([carefulParser.load(), markdownLexer.load()])

const root = join(import.meta.dirname, '../../..')

/** Folders of registers: the samples, and notices of others taken over. */
const FOLDERS = ['notices', 'test/fixtures/as-published/notices', 'test/fixtures/wider-practice/notices']

/** As published, and the sample that was made of it. */
export const PAIRS = [
  ['seed-000-lahdeluoto', 'water-care'],
  ['seed-001-sirulasku', 'invoice-app'],
  ['seed-002-kirjurinne', 'accounting-firm'],
  ['seed-003-hyorina', 'event-rental'],
  ['seed-004-puhdastila-sade', 'cleanroom-services'],
] as const

const registers = new Map(
  FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.yaml') && file !== 'notice.config.yaml')
      .map((file) => [file.replace('.yaml', ''), join(root, folder, file)] as const),
  ),
)

/** The names of all of them. */
export const NAMES: readonly string[] = [...registers.keys()]

function documentAt(path: string): SourceDocument {
  const { value } = parseSource(path, readFileSync(path))
  if (value === undefined) throw new Error(`${path} is no YAML`)
  return value
}

/** The description of that name, laid over its shared parts. */
export function descriptionOf(name: string): Record<string, unknown> {
  const path = registers.get(name)
  if (path === undefined) throw new Error(`no register ${name}`)
  const main = documentAt(path)
  const named = (main.data as { extends?: string | readonly string[] }).extends ?? []
  const bases = [named].flat().map((base) => documentAt(join(path, '..', base)))
  return mergeExtends(main, bases).data as Record<string, unknown>
}

/** The description as a register, where it is valid. */
export function validated(description: unknown): Register | undefined {
  const { value } = parseSource('edited.yaml', new TextEncoder().encode('{}'))
  if (value === undefined) throw new Error('no document')
  const outcome = validateRegister(mergeExtends({ ...value, data: description }, []), {
    knownLanguages: Object.keys(builtinLocales()),
  })
  return isClean(outcome) ? outcome.value : undefined
}

/** The notice of a valid register in one of its languages. */
export function noticeOf(register: Register, language: string): Notice {
  const languages = register.languages
  return composeNotice(register, {
    language,
    languages,
    locales: builtinLocales(),
    draft: false,
    stamp: { tool: '1.2.3', facts: 'sha256:00' },
  })
}

export function noticeNamed(name: string, language: string): Notice {
  const register = validated(descriptionOf(name))
  if (register === undefined) throw new Error(`${name} is not valid`)
  return noticeOf(register, language)
}
