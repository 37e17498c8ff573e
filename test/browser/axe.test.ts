/// <reference lib="dom" />
/**
 * Every page before axe, with every rule it knows: WCAG 2.2 A, AA and AAA, best practice and those on trial.
 *
 * What axe leaves to people is decided here by checks of our own.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { describe, expect, test } from 'vitest'
import { browserPath } from './find-browser.ts'
import { lowContrast } from './in-page/low-contrast.ts'
import { hiddenParts, vagueLinks } from './in-page/review.ts'
import { type Mode, setMode } from './modes.ts'
import { openBrowser } from './open-browser.ts'
import { fixtureSets, publishedPages } from './published-pages.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe cannot decide, and what decides it. Any other kind is a fault until it has been looked at. */
const REVIEWED: Readonly<Record<string, string>> = {
  'hidden-content': 'each hidden part is shown, and looked at, in another mode: `hiddenParts`',
  'color-contrast': 'texts in a table that scrolls, and by the edge of a sheet: `lowContrast`',
  'color-contrast-enhanced': 'the same',
  'identical-links-same-purpose': 'the row or term that a link stands in tells whose it is: `vagueLinks`',
}

/** Parts that a mode does not show. Between light and phone, everything is shown. */
const HIDDEN: Readonly<Partial<Record<Mode, readonly string[]>>> = {
  light: ['contents-narrow'],
  dark: ['contents-narrow'],
  phone: ['contents-wide'],
  print: ['back', 'contents', 'download', 'languages', 'page-footer', 'skip-link'],
}

const pages = publishedPages()
const openPage = openBrowser()

describe.skipIf(browserPath === undefined)('axe finds nothing', () => {
  test.each(['light', 'dark', 'phone', 'print'] as const)('in the samples, %s', (mode) => judgeAll(mode))

  // The other modes change colours and styles only, which all pages share with the samples and the draft.
  describe.skipIf(fixtureSets.length === 0)('in the fixtures', { timeout: 60_000 }, () => {
    test.each(['light', 'phone'] as const)('%s', (mode) => judgeAll(mode, fixtureSets))
    test.each(['dark', 'print'] as const)('one of each set, %s', (mode) => judgeAll(mode, fixtureSets, 1))
  })
})

async function judgeAll(
  mode: Mode,
  sets: readonly string[] = ['samples', 'draft'],
  most = Number.POSITIVE_INFINITY,
) {
  const { page, noise } = await openPage()
  await setMode(page, mode)
  const seen = new Map<string, number>()
  const all = await pages.of(...sets)
  expect(all.length).toBeGreaterThan(0)
  for (const { name, address, set } of all) {
    seen.set(set, (seen.get(set) ?? 0) + 1)
    if ((seen.get(set) ?? 0) > most) continue
    await page.goto(address)
    await page.$$eval('.contents details', (details) =>
      details.forEach((it) => {
        it.open = true
      }),
    )
    await page.evaluate(axe)
    const { violations, undecided } = await page.evaluate(runAxe)
    expect(violations, `${name}, ${mode}`).toEqual([])
    expect(
      undecided.filter((rule) => REVIEWED[rule] === undefined),
      `${name}, ${mode}`,
    ).toEqual([])
    expect(await page.evaluate(lowContrast), `${name}, ${mode}: contrast`).toEqual([])
    expect(await page.evaluate(vagueLinks), `${name}, ${mode}: links of one name`).toEqual([])
    const hidden = await page.evaluate(hiddenParts)
    expect(
      hidden.filter((part) => !HIDDEN[mode]?.includes(part)),
      `${name}, ${mode}: hidden`,
    ).toEqual([])
    expect(noise(), name).toEqual([])
  }
  await page.close()
}

/** Runs inside the page. */
async function runAxe() {
  const { axe } = window as unknown as {
    axe: {
      getRules(): { ruleId: string }[]
      run(context: Document, options: unknown): Promise<AxeResults>
    }
  }
  const values = axe.getRules().map(({ ruleId }) => ruleId)
  const results = await axe.run(document, {
    runOnly: { type: 'rule', values },
    resultTypes: ['violations', 'incomplete'],
  })
  return {
    violations: results.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id} (${help}): ${html}\n${failureSummary ?? ''}`),
    ),
    undecided: results.incomplete.map(({ id }) => id),
  }
}
