// Prints the sum of a test run from vitest's JSON report, as the last line of `.ci/run`.
import { readFileSync } from 'node:fs'

/** Numbers of a report; a file that failed before its tests could run counts as one failed test. */
function counts(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

const [path] = process.argv.slice(2)
const text = path === undefined ? '' : readFileSync(path, 'utf8')
const { passed, failed, skipped } =
  text === '' ? { passed: 0, failed: 1, skipped: 0 } : counts(JSON.parse(text))
if (skipped > 0) console.log(`skipped tests: ${skipped}`)
console.log(`${passed} passed, ${failed} failed`)
