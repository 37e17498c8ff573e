// The reports of the five pairs, as published → sample, as a lawyer reads them; refreshed with `vitest -u` and reviewed as diffs.
import { describe, expect, test } from 'vitest'
import { formatDiff } from '../../../src/report/diff/format-diff.ts'
import { PAIRS } from '../../diff/redline/sample-notices.ts'
import { pairReport } from '../../report/diff/sample-report.ts'

interface ReportedRegister {
  readonly changes: readonly unknown[]
  readonly redlines: readonly { readonly language: string; readonly places: readonly unknown[] }[]
}

describe.each(PAIRS)('%s → %s', (old, fresh) => {
  const report = pairReport([old, fresh])
  const golden = (name: string) => `reports/${fresh}.${name}`

  test.each(['fi', 'en'] as const)('%s', async (language) => {
    const options = { language, tool: '1.2.3' }
    await expect(await formatDiff(report, 'md', options)).toMatchFileSnapshot(golden(`${language}.md`))
    const { registers } = JSON.parse(await formatDiff(report, 'json', options))
    // A line a change. The exact words stand in the Markdown: here it is enough that they are there.
    const lines = registers.flatMap(({ changes, redlines, ...register }: ReportedRegister) => [
      { ...register, redlines: redlines.map(({ language: own, places }) => `${own} ${places.length}`) },
      ...changes,
    ])
    const json = `[\n${lines.map((line: unknown) => JSON.stringify(line)).join(',\n')}\n]\n`
    await expect(json).toMatchFileSnapshot(golden(`${language}.json`))
  })
})

test('at the terminal', async () => {
  const report = pairReport(['seed-004-puhdastila-sade', 'cleanroom-services'])
  const text = await formatDiff(report, 'text', { language: 'fi', tool: '1.2.3', width: 100 })
  await expect(text).toMatchFileSnapshot('reports/cleanroom-services.fi.txt')
})
