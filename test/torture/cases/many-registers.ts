/** Very many registers in one run of one process. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { register } from '../../cli/sample.ts'
import { dearer, measured } from '../measured.ts'
import { namesIn, writeTexts } from '../site.ts'
import type { TortureCase } from '../torture-case.ts'

/** Of what grows with the registers alone each costs as much as ever; the rest is what collecting garbage may add. */
const mostDearer = 1.5
/** What is kept of each register until the last is built, for the lists and the manifest: MiB for a thousand. */
const mostKept = 40

const thousands = (count: number) => count.toLocaleString('en-GB')

export const manyRegisters: TortureCase = {
  name: 'many-registers',
  what: 'a first build of so many registers in HTML and Markdown, in two languages, by one process',
  rounds: { short: 30, long: 10_000 },
  run: async ({ rounds, folder, isLong }) => {
    const lost: string[] = []
    const figures: string[] = []
    const build = async (count: number) => {
      const site = join(folder, `${count}`)
      const texts: Record<string, string> = { 'notices/notice.config.yaml': 'formats: [html, md]\n' }
      for (let place = 0; place < count; place++)
        texts[`notices/part-${place % 100}/register-${place}.yaml`] = register(`register-${place}`)
      writeTexts(site, texts)
      const run = await measured(site, ['build', '--jobs', '1'])
      const pages = namesIn(join(site, 'published')).filter((name) => /^register-/.test(name)).length
      rmSync(site, { recursive: true })
      if (run.status !== 0) lost.push(`${thousands(count)} registers ended with ${run.status}: ${run.err}`)
      if (pages !== 4 * count)
        lost.push(`of ${thousands(count)} registers ${thousands(pages)} files are there`)
      figures.push(
        `${thousands(count)} registers: ${run.seconds.toFixed(1)} s of computing, ${run.peak.toFixed(0)} MiB at most`,
      )
      return run
    }
    // A few are all that the short form has time for; there is nothing to compare them with.
    if (!isLong) {
      await build(rounds)
      return { tried: rounds, lost, figures }
    }
    const few = rounds / 10
    const [little, much] = [await build(few), await build(rounds)]
    const ratio = dearer({ cost: much.seconds, of: rounds }, { cost: little.seconds, of: few })
    const kept = ((much.peak - little.peak) / (rounds - few)) * 1000
    figures.push(`each costs ${ratio.toFixed(2)} times as much, a thousand more keep ${kept.toFixed(0)} MiB`)
    if (ratio > mostDearer) lost.push(`each register costs ${ratio.toFixed(2)} times as much among many`)
    if (kept > mostKept) lost.push(`a thousand registers more keep ${kept.toFixed(0)} MiB more`)
    return { tried: rounds, lost, figures }
  },
}
