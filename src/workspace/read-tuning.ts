/** Reads what a workspace sets of the rules: severities, company rules, waivers. */
import { dirname, join } from 'node:path'
import { type DataPath, type Diagnostic, isError } from '../diagnostics/diagnostic.ts'
import { onDemand } from '../diagnostics/on-demand.ts'
import type { Outcome } from '../diagnostics/outcome.ts'
import type { Io } from '../io/io.ts'
import type { Rule } from '../lint/rule.ts'
import { RULES } from '../lint/rule-registry.ts'
import {
  checkSeverities,
  readSeverities,
  type Severities,
  TOOL_RULES,
  takenAreas,
} from '../lint/severities.ts'
import type { SourceDocument } from '../parse/source-document.ts'
import type { Waiver } from '../validate/validate-waivers.ts'
import type { WorkspaceConfig } from '../validate/workspace-config.ts'
import { sourcesName, waiversName } from './find-root.ts'
import { nearestEntry } from './nearest-entry.ts'
import { refuseOutside } from './refuse-outside.ts'
import { isWithin, leadsOut, shownPath } from './shown-path.ts'
import type { SourceReader } from './source-reader.ts'

/** Most workspaces have neither rules of their own nor waivers. */
export const companyRuleReader = onDemand('the reader of company rules', async () => {
  const [{ validateCompanyRules }, { companyRule }] = await Promise.all([
    import('../validate/validate-company-rules.ts'),
    import('../lint/company-rules.ts'),
  ])
  return { validateCompanyRules, companyRule }
})
export const waiverReader = onDemand('the reader of waivers', () => import('../validate/validate-waivers.ts'))

export interface Tuning {
  /** The legal rules, then those of the organisation's own. */
  readonly rules: readonly Rule[]
  readonly companyRules: readonly Rule[]
  readonly severities: Severities
  readonly waivers: readonly Waiver[]
  /** Absolute path of the file of waivers, whether it is there or not. */
  readonly waiversPath: string
}

export interface ReadTuning {
  readonly tuning: Tuning
  /** Problems in the settings and their files. With an error among them nothing can be judged. */
  readonly diagnostics: readonly Diagnostic[]
}

type NeededIo = Pick<Io, 'files' | 'cwd'>

interface Place {
  readonly io: NeededIo
  readonly root: string
  /** The config as the user would name it; undefined where there is none. */
  readonly configFile: string | undefined
}

/**
 * Everything that the config sets of the rules.
 *
 * @param configPath absolute path of the config; undefined where there is none
 * @throws EdgeError when a file is there and cannot be read; NotLoaded, see `loadingOnDemand`
 */
export function readTuning(
  io: NeededIo,
  reader: SourceReader,
  root: string,
  config: WorkspaceConfig,
  configPath: string | undefined,
): ReadTuning {
  const place = { io, root, configFile: configPath === undefined ? undefined : shownPath(io, configPath) }
  const own = readCompanyRules(place, reader, config.companyRules ?? [])
  const rules = [...RULES, ...own.rules]
  const ids = [...rules.map(({ id }) => id), ...TOOL_RULES]
  // A rule of a file with errors may be what is meant.
  const ofSeverities =
    place.configFile === undefined || own.diagnostics.some(isError)
      ? []
      : checkSeverities(config.rules, ids, place.configFile)
  const waivers = readWaivers(place, reader, config.waivers, configPath)
  const tuning = {
    rules,
    companyRules: own.rules,
    severities: readSeverities(config.rules, ids),
    waivers: waivers.waivers,
    waiversPath: waivers.path,
  }
  return { tuning, diagnostics: [...ofSeverities, ...own.diagnostics, ...waivers.diagnostics] }
}

function readCompanyRules(place: Place, reader: SourceReader, named: readonly string[]) {
  const rules: Rule[] = []
  const diagnostics: Diagnostic[] = []
  const documents: SourceDocument[] = []
  const areas = takenAreas(RULES.map(({ id }) => id))
  for (const [index, text] of named.entries()) {
    const problem = problemWith(place, text, ['companyRules', index])
    if (problem !== undefined) {
      diagnostics.push(problem)
      continue
    }
    const parsed = reader.read(join(place.root, text))
    for (const one of parsed.diagnostics.filter(isNotEmptiness)) diagnostics.push(one)
    if (parsed.value === undefined) continue
    const { validateCompanyRules, companyRule } = companyRuleReader()
    const { value, diagnostics: found } = validateCompanyRules(parsed.value, areas, documents)
    documents.push(parsed.value)
    for (const one of found) diagnostics.push(one)
    rules.push(...(value?.rules ?? []).map(companyRule))
  }
  return { rules, diagnostics }
}

function readWaivers(
  place: Place,
  reader: SourceReader,
  named: string | undefined,
  configPath: string | undefined,
): {
  readonly waivers: readonly Waiver[]
  readonly path: string
  readonly diagnostics: readonly Diagnostic[]
} {
  const { io, root } = place
  const inSources = join(root, sourcesName)
  const home =
    configPath !== undefined
      ? dirname(configPath)
      : io.files.kindOf(inSources) === 'folder'
        ? inSources
        : root
  const path = named === undefined ? join(home, waiversName) : join(root, named)
  const problem = named === undefined ? undefined : problemWith(place, named, ['waivers'])
  if (problem !== undefined) return { waivers: [], path, diagnostics: [problem] }
  if (io.files.kindOf(path) !== 'file') return { waivers: [], path, diagnostics: [] }
  refuseOutside(io, root, [{ path, real: io.files.realPath(path) }])
  const parsed: Outcome<SourceDocument> = reader.read(path)
  const unread = parsed.diagnostics.filter(isNotEmptiness)
  if (parsed.value === undefined) return { waivers: [], path, diagnostics: unread }
  const { value, diagnostics } = waiverReader().validateWaivers(parsed.value)
  return { waivers: value?.waivers ?? [], path, diagnostics: [...unread, ...diagnostics] }
}

/** A file of comments only sets nothing, which is no mistake. */
function isNotEmptiness({ code }: Diagnostic): boolean {
  return code !== 'yaml/empty-file'
}

/** What keeps a file that the config names from being read. */
function problemWith(
  { io, root, configFile = '' }: Place,
  text: string,
  path: DataPath,
): Diagnostic | undefined {
  const { files } = io
  const problem = (code: string, args: Diagnostic['args'] = {}): Diagnostic => {
    return { code, severity: 'error', file: configFile, path, at: 'value', args: { path: text, ...args } }
  }
  const target = join(root, text)
  if (!isWithin(root, target)) return problem('workspace/path-outside')
  if (files.kindOf(target) === 'file') {
    if (!isWithin(files.realPath(root), files.realPath(target))) return problem('workspace/path-outside')
    return undefined
  }
  if (leadsOut(root, text)) return problem('workspace/path-outside')
  const near = nearestEntry(files, target, root)
  return problem(
    'workspace/path-missing',
    near === undefined ? {} : { suggestion: shownPath({ cwd: root }, near) },
  )
}
