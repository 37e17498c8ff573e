/** Lays a workspace's own phrases over those of the tool. */
import { extname, join } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Outcome } from '../diagnostics/outcome.ts'
import { fileFailure } from '../io/edge-error.ts'
import type { Io } from '../io/io.ts'
import { builtinLocales, type Locale, mergeLocale, type PhraseOverrides } from '../locale/locale.ts'
import { validateLocaleOverrides } from '../validate/validate-locale.ts'
import type { WorkspaceConfig } from '../validate/workspace-config.ts'
import { byCodeUnit, isYaml } from './find-registers.ts'
import { refuseOutside } from './refuse-outside.ts'
import { shownPath } from './shown-path.ts'
import type { SourceReader } from './source-reader.ts'

export interface ReadLocales {
  readonly locales: Readonly<Record<string, Locale>>
  /** Problems in the files of phrases. With an error among them nothing can run. */
  readonly diagnostics: readonly Diagnostic[]
}

type NeededIo = Pick<Io, 'files' | 'cwd'>

/** Files of phrases in a folder: paths by language, which is the name of the file. */
function phraseFiles(io: NeededIo, folder: string): [language: string, path: string][] {
  try {
    return io.files
      .list(folder)
      .filter(({ name, kind }) => kind === 'file' && isYaml(name) && !name.startsWith('.'))
      .map(({ name }) => name)
      .sort(byCodeUnit)
      .map((name) => [name.slice(0, -extname(name).length), join(folder, name)])
  } catch (error) {
    throw fileFailure(error, shownPath(io, folder))
  }
}

/**
 * The built-in languages, with the phrases replaced that the folder `locales` of the config replaces.
 *
 * @throws EdgeError when the folder or a file in it cannot be read
 */
export function readLocales(
  io: NeededIo,
  reader: SourceReader,
  root: string,
  config: WorkspaceConfig,
): ReadLocales {
  const locales: Record<string, Locale> = { ...builtinLocales() }
  const diagnostics: Diagnostic[] = []
  const folder = config.locales === undefined ? undefined : join(root, config.locales)
  // A folder that is not there was told of when the config was read.
  if (folder === undefined || io.files.kindOf(folder) !== 'folder') return { locales, diagnostics }
  const found = phraseFiles(io, folder)
  refuseOutside(
    io,
    root,
    found.map(([, path]) => ({ path, real: io.files.realPath(path) })),
  )
  for (const [language, path] of found) {
    const locale = Object.hasOwn(locales, language) ? locales[language] : undefined
    const outcome =
      locale === undefined
        ? unknownLanguage(language, shownPath(io, path), locales)
        : overrides(reader, path, locale)
    for (const one of outcome.diagnostics) diagnostics.push(one)
    if (locale !== undefined && outcome.value !== undefined)
      locales[language] = mergeLocale(locale, outcome.value)
  }
  return { locales, diagnostics }
}

function overrides(reader: SourceReader, path: string, locale: Locale): Outcome<PhraseOverrides> {
  const parsed = reader.read(path)
  if (parsed.value === undefined) return { diagnostics: parsed.diagnostics }
  const { value, diagnostics } = validateLocaleOverrides(parsed.value, locale.phrases)
  const found = [...parsed.diagnostics, ...diagnostics]
  // The validator has held them to the shape of the locale's phrases.
  return value === undefined
    ? { diagnostics: found }
    : { value: value as PhraseOverrides, diagnostics: found }
}

function unknownLanguage(
  language: string,
  file: string,
  locales: Readonly<Record<string, Locale>>,
): Outcome<never> {
  const args = { language, known: Object.keys(locales).sort() }
  const span = { start: 0, end: 0 }
  return {
    diagnostics: [{ code: 'workspace/unknown-language', severity: 'error', file, path: [], span, args }],
  }
}
