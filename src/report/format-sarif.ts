/** Findings as SARIF 2.1.0 (OASIS), for services that follow findings from run to run. */
import { createHash } from 'node:crypto'
import type { Strictness } from '../lint/lint-rules.ts'
import type { Rule } from '../lint/rule.ts'
import { inReadingOrder, type LocatedDiagnostic } from './located.ts'
import { safeJson } from './safe-json.ts'
import { SARIF_LEVELS, sarifCode, sarifRule } from './sarif-rules.ts'
import type { ReportLanguage } from './word-diagnostic.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

export interface SarifOptions {
  readonly language: ReportLanguage
  /** Version of this tool. */
  readonly tool: string
  /** Every rule that was asked or set off, company rules with them, in their order. */
  readonly rules: readonly Rule[]
  /** The user's severities, where there are any. */
  readonly strictness?: (rule: string) => Strictness | undefined
  /** Whether paths are named from the root of the repository; by itself from the folder in which the tool ran. */
  readonly isFromRepository?: boolean
  /** Whether mistakes in the settings kept the registers from being judged. */
  readonly isStopped?: boolean
}

/** The report as JSON with a line break at the end. Paths are relative to `%SRCROOT%`, columns in UTF-16 units. */
export function formatSarif(located: readonly LocatedDiagnostic[], options: SarifOptions): string {
  const { language, tool, rules, strictness = () => undefined } = options
  const { isFromRepository = false, isStopped = false } = options
  const root = isFromRepository ? 'The root of the repository.' : 'The folder in which notice ran.'
  const findings = inReadingOrder(located)
  const described = new Map<string, ReturnType<typeof sarifRule> | ReturnType<typeof sarifCode>>(
    rules.map((rule) => [rule.id, sarifRule(rule, language)]),
  )
  for (const { code, severity } of findings)
    if (!described.has(code)) described.set(code, sarifCode(code, severity))
  const index = new Map([...described.keys()].map((id, position) => [id, position]))
  const overrides = [...index].flatMap(([id, position]) => override(id, position, strictness(id)))
  const run = {
    tool: { driver: { name: 'notice', version: tool, rules: [...described.values()] } },
    language,
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: root } } },
    invocations: [
      {
        executionSuccessful: !isStopped,
        ...(overrides.length > 0 && { ruleConfigurationOverrides: overrides }),
      },
    ],
    results: results(findings, index),
  }
  return safeJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] })
}

function override(id: string, index: number, strictness: Strictness | undefined) {
  if (strictness === undefined) return []
  const configuration = strictness === 'off' ? { enabled: false } : { level: SARIF_LEVELS[strictness] }
  return [{ descriptor: { id, index }, configuration }]
}

function results(findings: readonly LocatedDiagnostic[], index: ReadonlyMap<string, number>) {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const { code, severity, message, hint, citation, waivedBy } = finding
    const place = [finding.file, code, finding.path].join('\n')
    const before = seen.get(place) ?? 0
    seen.set(place, before + 1)
    return {
      ruleId: code,
      ruleIndex: index.get(code),
      level: SARIF_LEVELS[severity],
      message: { text: hint === undefined ? message : `${message}\n${hint}` },
      ...(finding.file !== '' && { locations: [location(finding)] }),
      partialFingerprints: { 'place/v1': fingerprint(place, before) },
      ...(waivedBy !== undefined && { suppressions: [suppression(waivedBy)] }),
      ...(citation !== undefined && { properties: { citation } }),
    }
  })
}

function location({ file, line, column, endLine, endColumn, path }: LocatedDiagnostic) {
  return {
    physicalLocation: {
      artifactLocation: { uri: asUri(file), uriBaseId: '%SRCROOT%' },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
    ...(path !== '' && { logicalLocations: [{ fullyQualifiedName: path, kind: 'member' }] }),
  }
}

/** A path as a relative reference: what means something in an address is written as bytes. */
function asUri(file: string): string {
  return file
    .toWellFormed()
    .split('/')
    .map((name) => encodeURIComponent(name))
    .join('/')
}

function suppression({ reason, owner, until }: NonNullable<LocatedDiagnostic['waivedBy']>) {
  return { kind: 'external', status: 'accepted', justification: `${reason} (${owner}, ${until})` }
}

/** The same for the same finding in every run, whatever lines come before it and whatever the language. */
function fingerprint(place: string, before: number): string {
  return createHash('sha256').update(`${place}\n${before}`).digest('hex').slice(0, 32)
}
