/** A run of the bundled program over the samples in which nearly everything is loaded, to see which expressions it makes. */

import { memoryFiles } from '../fuzz/memory-files.ts'
import { sampleSets } from '../fuzz/samples.ts'
import { runWithin } from '../torture/program.ts'

const root = '/notice-redos/workspace'

/** @throws {Error} where a command could not run */
export async function whileBuilding(): Promise<void> {
  const { registers = [], shared = {} } = sampleSets()[0] ?? {}
  const texts = [...registers.map(({ name, text }) => [name, text] as const), ...Object.entries(shared)]
  const files = {
    ...Object.fromEntries(texts.map(([name, text]) => [`notices/${name}`, text])),
    'notices/notice.config.yaml': 'formats: [html, md, docx, fragment]\n',
    // What is wrong is read by the careful parser, and worded.
    'broken/notices/register.yaml': 'id: a\nlanguages: [fi\nnimi: "x',
  }
  const [one, two] = registers.map(({ name }) => `notices/${name}`)
  const commands = [
    ['build', '--draft', 'notices'],
    ['coverage', '--format', 'html', 'notices'],
    ['diff', `${one}`, `${two}`, '--format', 'html'],
    ['validate', 'broken/notices'],
  ]
  let inMemory: ReturnType<typeof memoryFiles> | undefined
  for (const argv of commands) {
    const { status, err } = await runWithin(root, argv, (real) => {
      inMemory ??= memoryFiles(root, files, real)
      return { files: inMemory }
    })
    if (status !== 0 && status !== 1) throw new Error(`${argv.join(' ')}: ${err}`)
  }
}
