/** Findings as JUnit XML, for servers that show the results of tests. */
import { inReadingOrder, type LocatedDiagnostic } from './located.ts'
import { safeXml } from './safe-xml.ts'

/**
 * One suite for each file that was judged, one case for each finding in it, or one that passes where there is none.
 * Errors are failures; warnings and remarks pass and say what they say; what is waived is skipped.
 *
 * @param files descriptions that were looked at, in their order; other files with findings come after them
 */
export function formatJunit(located: readonly LocatedDiagnostic[], files: readonly string[]): string {
  const findings = inReadingOrder(located)
  const names = new Set([...files, ...findings.map(({ register }) => register)])
  const suites = [...names].map((name) =>
    suite(
      name,
      findings.filter(({ register }) => register === name),
    ),
  )
  const total = counts(findings, suites.length - new Set(findings.map(({ register }) => register)).size)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="notice" ${total}>`,
    ...suites.flat(),
    '</testsuites>',
    '',
  ].join('\n')
}

function counts(findings: readonly LocatedDiagnostic[], passing: number): string {
  const failures = findings.filter(isFailure).length
  const skipped = findings.filter(({ waived }) => waived).length
  return `tests="${findings.length + passing}" failures="${failures}" errors="0" skipped="${skipped}"`
}

function isFailure({ severity, waived }: LocatedDiagnostic): boolean {
  return severity === 'error' && !waived
}

function suite(name: string, findings: readonly LocatedDiagnostic[]): string[] {
  const shown = safeXml(name === '' ? 'notice' : name)
  const cases =
    findings.length === 0
      ? [`    <testcase name="notice validate" classname="${shown}"/>`]
      : findings.flatMap((finding) => testCase(finding, shown))
  const passing = findings.length === 0 ? 1 : 0
  return [`  <testsuite name="${shown}" ${counts(findings, passing)}>`, ...cases, '  </testsuite>']
}

/** Named by what is found and where in the description, not by the line, so that servers know it again. */
function testCase(finding: LocatedDiagnostic, suiteName: string): string[] {
  const name = safeXml(finding.path === '' ? finding.code : `${finding.code} ${finding.path}`)
  return [
    `    <testcase name="${name}" classname="${suiteName}">`,
    `      ${outcome(finding)}`,
    '    </testcase>',
  ]
}

function outcome(finding: LocatedDiagnostic): string {
  const { severity, code, file, line, column, message, hint, citation, waivedBy } = finding
  if (waivedBy !== undefined) {
    const { reason, owner, until } = waivedBy
    return `<skipped message="${safeXml(`${message} – ${reason} (${owner}, ${until})`)}"/>`
  }
  const lines = [
    ...(file === '' ? [] : [`${file}:${line}:${column}`]),
    message,
    ...(hint === undefined ? [] : [`→ ${hint}`]),
    ...(citation === undefined ? [] : [citation]),
  ]
  const text = safeXml(lines.join('\n'))
  return isFailure(finding)
    ? `<failure message="${safeXml(message)}" type="${safeXml(code)}">${text}</failure>`
    : `<system-out>${severity}: ${text}</system-out>`
}
