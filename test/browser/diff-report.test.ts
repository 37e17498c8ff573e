/// <reference lib="dom" />
/** The page of a report of changes before axe, and its marks without colours. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import { afterAll, describe, expect, test } from 'vitest'
import { formatDiff } from '../../src/report/diff/format-diff.ts'
import { PAIRS } from '../diff/redline/sample-notices.ts'
import { pairReport } from '../report/diff/sample-report.ts'
import { browserPath } from './find-browser.ts'
import { lowContrast } from './in-page/low-contrast.ts'
import { forceColours, setMode } from './modes.ts'
import { openBrowser } from './open-browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const openPage = openBrowser()
const folder = mkdtempSync(join(tmpdir(), 'notice-diff-'))
const file = join(folder, 'diff.html')
writeFileSync(file, await formatDiff(pairReport(PAIRS[3]), 'html', { language: 'fi', tool: '1.2.3' }))
const address = pathToFileURL(file).href
afterAll(() => rmSync(folder, { recursive: true }))

describe.skipIf(browserPath === undefined)('a report of changes', { timeout: 120_000 }, () => {
  test.each(['light', 'dark', 'phone', 'print'] as const)('axe finds nothing: %s', async (mode) => {
    const { page, noise } = await openPage()
    await setMode(page, mode)
    await page.goto(address)
    await page.evaluate(axe)
    expect(await page.evaluate(violations, mode === 'print')).toEqual([])
    expect(await page.evaluate(lowContrast)).toEqual([])
    expect(noise()).toEqual([])
    await page.close()
  })

  test.each(['phone', 'zoomed'] as const)('nothing but tables is wider than the window: %s', async (mode) => {
    const { page } = await openPage()
    await setMode(page, mode)
    await page.goto(address)
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
    await page.close()
  })

  test('on paper, boxes and numbers stand within the sheet', async () => {
    const { page } = await openPage()
    await setMode(page, 'print')
    await page.goto(address)
    const reach = await page.evaluate(() => {
      const edge = document.querySelector('main')?.getBoundingClientRect().left ?? 0
      const inside = [...document.querySelectorAll('.redline :is(.boxed, .note, .table, .number)')]
      return {
        count: inside.length,
        least: Math.min(...inside.map((own) => own.getBoundingClientRect().left - edge)),
      }
    })
    expect(reach.count).toBeGreaterThan(0)
    expect(reach.least).toBeGreaterThanOrEqual(0)
    await page.close()
  })

  test('what came and what went differ without colours', async () => {
    const { page } = await openPage()
    await forceColours(page)
    await page.goto(address)
    const lines = await page.evaluate(() =>
      ['ins', 'del'].map((tag) => {
        const mark = document.querySelector(`p ${tag}, td ${tag}, dd ${tag}`)
        return mark === null ? '' : getComputedStyle(mark).textDecorationLine
      }),
    )
    expect(lines).toEqual(['underline', 'line-through'])
    await page.close()
  })
})

interface Axe {
  run(context: Document, options: unknown): Promise<AxeResults>
}

/** Runs inside the page. No finger meets a sheet of paper. */
async function violations(isPrint: boolean): Promise<string[]> {
  const own = (window as unknown as { axe: Axe }).axe
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations: found } = await own.run(document, {
    runOnly: { type: 'tag', values: tags },
    rules: { 'target-size': { enabled: !isPrint } },
    resultTypes: ['violations'],
  })
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  )
}
