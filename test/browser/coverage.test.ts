/// <reference lib="dom" />
/** The coverage page on narrow screens and wide: nothing is cut, and every cell says of which column it is. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openWorld } from '../cli/open-world.ts'
import { unlawful } from '../cli/sample.ts'
import { browserPath } from './find-browser.ts'
import { layoutFaults } from './in-page/layout-faults.ts'
import { openBrowser } from './open-browser.ts'

const openPage = openBrowser()

test.skipIf(browserPath === undefined)(
  'at 390 pixels rows are stacked under the names of their columns, at 1,200 they are rows of a table',
  { timeout: 60_000 },
  async () => {
    const world = openWorld({
      'notices/a.yaml': unlawful('a'),
      'notices/notice.waivers.yaml':
        'waivers: [{ rule: retention/missing, register: a, reason: Being agreed on, owner: Legal, until: 2027-03-31 }]',
    })
    await world.run('coverage', '--format', 'html', '-o', 'coverage.html', '--ui-lang', 'fi')
    const { page } = await openPage()
    await page.setContent(readFileSync(`${world.folder}/coverage.html`, 'utf8'))

    await page.setViewport({ width: 390, height: 800 })
    expect(await page.evaluate(layoutFaults)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    const stacked = await page.$$eval('tbody tr', (rows) =>
      rows.map((row) => {
        const cells = [...row.children].filter((cell) => cell.getBoundingClientRect().height > 0)
        const lefts = new Set(cells.map((cell) => Math.round(cell.getBoundingClientRect().left)))
        const right = Math.max(...cells.map((cell) => cell.getBoundingClientRect().right))
        return lefts.size === 1 && right <= 390
      }),
    )
    expect(stacked.length).toBeGreaterThan(40)
    expect(stacked).not.toContain(false)
    const label = await page.$eval('td.status', (cell) => getComputedStyle(cell, '::before').content)
    expect(label).toContain('Tila')

    await page.setViewport({ width: 1_200, height: 800 })
    expect(await page.$eval('tbody tr', (row) => getComputedStyle(row).display)).toBe('table-row')
    expect(await page.$eval('td.status', (cell) => getComputedStyle(cell, '::before').content)).toBe('none')
    await page.close()
  },
)
