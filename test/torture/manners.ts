/** What a run that cannot go on owes its user: a message with a remedy, and the exit status that says so. */
import type { Ended } from './program.ts'

/** Whether a run ended with one of the statuses, and told why where it could not run. */
export function unmannerly({ status, out, err }: Ended, statuses: readonly unknown[]): string[] {
  const said = out + err
  const faults: string[] = []
  if (!statuses.includes(status)) faults.push(`it ended with ${status}: ${said.slice(0, 500)}`)
  if (/^ {4}at /m.test(said)) faults.push(`it printed a stack: ${said.slice(0, 500)}`)
  if (/mistake in notice itself|vika on ohjelmassa/i.test(said))
    faults.push(`it called it a bug: ${said.slice(0, 500)}`)
  if (status === 2 && !/^(?:error|virhe): .+\n {2}\S/m.test(err) && !/^ {2}→ \S/m.test(err))
    faults.push(`it named no remedy: ${err.slice(0, 500)}`)
  return faults
}
