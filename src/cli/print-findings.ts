/** Puts findings in front of the user, or into the hands of another program. */
import { resolve } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { loadingOnDemand } from '../diagnostics/on-demand.ts'
import type { Io, OutputStream } from '../io/io.ts'
import { packageVersion } from '../io/package-root.ts'
import { findingPlaces, locateFindings } from '../publish/locate-findings.ts'
import type { ReportStyle } from '../publish/report-style.ts'
import { type LocatedDiagnostic, type ReportSources, textsOf } from '../report/located.ts'
import type { RegisterSource } from '../workspace/read-registers.ts'
import type { Tuning } from '../workspace/read-tuning.ts'
import { isWithin, shownPath } from '../workspace/shown-path.ts'
import type { SourceReader } from '../workspace/source-reader.ts'
import { wantsColour } from './colour.ts'
import type { Session } from './session.ts'

export const findingsFormats = ['pretty', 'json', 'sarif', 'github', 'junit'] as const

export type FindingsFormat = (typeof findingsFormats)[number]

/** Diagnostics, and where their places are looked up. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[]
  readonly reader: SourceReader
  /** The registers that were looked at; none where only the config was. */
  readonly sources: readonly RegisterSource[]
  /** The rules that they were judged by; undefined where it did not come to that. */
  readonly tuning?: Tuning | undefined
  /** The config as the user would name it. */
  readonly configFile?: string | undefined
  /** Whether the run could not go on: mistakes of the settings. */
  readonly isStopped?: boolean
}

/**
 * Findings with their places and words.
 *
 * @throws NotLoaded unless `findingsText` told of them before
 */
export function locatedFindings({ language }: Session, findings: Findings): LocatedDiagnostic[] {
  return locateFindings(findings.diagnostics, placesOf(findings), language)
}

function placesOf({ reader, sources, tuning }: Omit<Findings, 'diagnostics'>): ReportSources {
  return findingPlaces({ readers: [reader], sources, tuning })
}

/**
 * The report in one format.
 *
 * @param stream where it will be shown; undefined for a file, which is never coloured
 */
export async function findingsText(
  session: Session,
  format: FindingsFormat,
  findings: Findings,
  stream: OutputStream | undefined,
): Promise<string> {
  const located = await loadingOnDemand(() => locatedFindings(session, findings))
  const { language, io } = session
  const { sources, tuning, isStopped = false } = findings
  const repository = repositoryOf(io)
  const settings = settingsOf(findings)
  switch (format) {
    case 'json':
      return (await import('../report/format-json.ts')).formatJson(located, sources.length)
    case 'sarif': {
      const { formatSarif } = await import('../report/format-sarif.ts')
      const { rules = [], severities } = tuning ?? {}
      const strictness = severities === undefined ? {} : { strictness: severities.strictness }
      const options = { language, tool: packageVersion, rules, ...strictness, isStopped }
      return formatSarif(repository === undefined ? located : located.map(repository), {
        ...options,
        isFromRepository: repository !== undefined,
      })
    }
    case 'github':
      return (await import('../report/format-github.ts')).formatGithub(
        repository === undefined ? located : located.map(repository),
        sources.length,
        language,
        settings,
      )
    case 'junit': {
      const { formatJunit } = await import('../report/format-junit.ts')
      return formatJunit(
        located,
        sources.map(({ file }) => file),
      )
    }
    case 'pretty':
      return prettyText(session, located, findings, sources.length, stream)
  }
}

async function prettyText(
  session: Session,
  located: readonly LocatedDiagnostic[],
  findings: Findings,
  files: number,
  stream: OutputStream | undefined,
): Promise<string> {
  const { formatPretty } = await import('../report/format-pretty.ts')
  const settings = settingsOf(findings)
  const style = stream === undefined ? { language: session.language, color: false } : styleOn(session, stream)
  return formatPretty(located, textsOf(placesOf(findings)), {
    ...style,
    files,
    ...(settings && { settings }),
  })
}

/** How findings are shown on a stream. */
export function styleOn(session: Session, stream: OutputStream): ReportStyle {
  const color = wantsColour(stream, session.io.env, session.colour)
  const width = stream.columns
  return { language: session.language, color, ...(width !== undefined && { width }) }
}

/**
 * On GitHub, names the file of a finding from the root of the repository, as its annotations and its code scanning
 * need it; undefined where the command does not run inside of one.
 */
function repositoryOf({ env, cwd }: Io): ((finding: LocatedDiagnostic) => LocatedDiagnostic) | undefined {
  const root = env['GITHUB_WORKSPACE']
  if (root === undefined || root === '' || !isWithin(resolve(root), cwd)) return undefined
  return (finding) =>
    finding.file === ''
      ? finding
      : { ...finding, file: shownPath({ cwd: resolve(root) }, resolve(cwd, finding.file)) }
}

/** How many rules the config sets, where it sets any: reports tell it. */
function settingsOf({ tuning, configFile }: Findings) {
  const rules = tuning?.severities.set.length ?? 0
  return rules === 0 || configFile === undefined ? undefined : { rules, file: configFile }
}

/** Prints findings for people, if there are any. */
export async function printFindings(
  session: Session,
  stream: OutputStream,
  findings: Findings,
): Promise<void> {
  if (findings.diagnostics.length > 0) stream.write(await findingsText(session, 'pretty', findings, stream))
}

/** What a build found, in the order in which it is told. */
export interface BuildFindings extends Omit<Findings, 'diagnostics' | 'sources'> {
  readonly ofSettings: readonly Diagnostic[]
  /** Located while the registers were at hand. */
  readonly ofRegisters: readonly LocatedDiagnostic[]
  readonly atEnd: readonly Diagnostic[]
  /** How many registers were looked at. */
  readonly registers: number
}

/** Prints for people what a build found, if it found anything: the text. */
export async function printBuildFindings(
  session: Session,
  stream: OutputStream,
  { ofSettings, ofRegisters, atEnd, registers, ...places }: BuildFindings,
): Promise<string> {
  if (ofSettings.length + ofRegisters.length + atEnd.length === 0) return ''
  const findings = { ...places, sources: [] }
  const locate = (diagnostics: readonly Diagnostic[]) =>
    loadingOnDemand(() => locatedFindings(session, { ...findings, diagnostics }))
  const located = [...(await locate(ofSettings)), ...ofRegisters, ...(await locate(atEnd))]
  const text = await prettyText(session, located, { ...findings, diagnostics: [] }, registers, stream)
  stream.write(text)
  return text
}
