/** Long form of `test/network`: every command in both languages, with a network under watch and without any. */
import { browserPath } from '../browser/find-browser.ts'
import { runSteps, type Step, type StepRun, sequences } from '../network/every-command.ts'
import { noStrace, noUnshare } from '../network/watch-sockets.ts'

export interface NetworkRow {
  readonly tried: string
  readonly times: number
  /** What reached for the network, or ended otherwise than it should: a sentence each. */
  readonly lost: readonly string[]
  /** Why nothing was tried; undefined where it was. */
  readonly skipped: string | undefined
}

/** Each command is run on its own folder's files, so that the sequences may go side by side. */
async function everyCommand(language: string, isCutOff: boolean): Promise<StepRun[]> {
  const options = { languageOf: () => language, browser: browserPath, isCutOff }
  return (await Promise.all(sequences.map((steps: readonly Step[]) => runSteps(steps, options)))).flat()
}

function lostBy({ step, language, status, err, reached }: StepRun): string[] {
  const command = `notice ${step.argv.join(' ')} --ui-lang ${language}`
  return [
    ...reached.map((line) => `${command} reached for the network: ${line}`),
    ...(status === step.status ? [] : [`${command} ended with ${status} and not ${step.status}: ${err}`]),
  ]
}

/** Runs all of it: some hundred commands, each under watch. */
export async function networkRows(): Promise<NetworkRow[]> {
  const rows: NetworkRow[] = []
  const ways = [
    { name: 'with a network', isCutOff: false, skipped: undefined },
    { name: 'without one', isCutOff: true, skipped: noUnshare },
  ]
  const watch = noStrace === undefined ? 'by the system and within Node' : 'within Node'
  for (const { name, isCutOff, skipped } of ways) {
    for (const language of ['fi', 'en']) {
      const tried = `commands ${name}, messages in ${language}, watched ${watch}`
      const runs = skipped === undefined ? await everyCommand(language, isCutOff) : []
      rows.push({ tried, times: runs.length, lost: runs.flatMap(lostBy), skipped })
    }
  }
  return rows
}
