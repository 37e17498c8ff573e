/// <reference lib="dom" />
/**
 * Every page before axe: WCAG 2.2 A, AA and AAA, best practice and the rules on trial, but those of `isAsked`.
 *
 * What axe leaves to people is decided here by checks of our own.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { AxeResults } from 'axe-core'
import { describe, expect, test } from 'vitest'
import { browserPath } from './find-browser.ts'
import { lowContrast } from './in-page/low-contrast.ts'
import { openContents } from './in-page/open-contents.ts'
import { hiddenParts, misnamedLinks, vagueLinks } from './in-page/review.ts'
import { modelPages } from './model-pages.ts'
import { type Mode, setMode } from './modes.ts'
import { openBrowser } from './open-browser.ts'
import { fixtureSets, publishedPages } from './published-pages.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe cannot decide, and what decides it. Any other kind is a fault until it has been looked at. */
const REVIEWED: Readonly<Record<string, string>> = {
  'hidden-content': 'each hidden part is shown, and looked at, in another mode: `hiddenParts`',
  'color-contrast-enhanced': 'texts in a table that scrolls, and by the edge of a sheet: `lowContrast`',
  'label-content-name-mismatch': 'a link is called by what it shows, if only an arrow: `misnamedLinks`',
  'identical-links-same-purpose': 'the row or term that a link stands in tells whose it is: `vagueLinks`',
}

/**
 * Rules that are asked of a page, a model for others or not.
 *
 * What a mode changes are colours, and what is shown and where, by the style sheet that all pages share: the models
 * have everything that it can tell apart, so no other page can show a fault of it that they do not. Names, roles and
 * order differ from page to page, but no mode changes them: every page is asked for them in the light. Sizes of targets
 * are those of words: `survey` holds every one of every page to them, on a phone too.
 */
function isAsked({ ruleId, tags }: AxeRule, mode: Mode, isModel: boolean): boolean {
  // `color-contrast-enhanced` asks more of the same texts.
  if (ruleId === 'color-contrast') return false
  if (!isModel) return ruleId !== 'target-size' && !tags.includes('cat.color')
  // The dark scheme changes colours and nothing else.
  if (mode === 'dark') return tags.includes('cat.color')
  // No finger meets a sheet of paper.
  return mode !== 'print' || ruleId !== 'target-size'
}

/**
 * Parts that a mode does not show. Between light and phone everything is shown, but the third level of the contents
 * (`ol`), which no mode shows: the contents would be longer than they help.
 */
const HIDDEN: Readonly<Partial<Record<Mode, readonly string[]>>> = {
  light: ['contents-narrow', 'ol'],
  dark: ['contents-narrow', 'ol'],
  phone: ['contents-wide', 'ol'],
  print: ['back', 'contents', 'download', 'languages', 'page-footer', 'skip-link'],
}

const openPage = openBrowser()
const SETS = ['draft', ...fixtureSets, 'samples']

describe.skipIf(browserPath === undefined)('axe finds nothing', { timeout: 120_000 }, () => {
  test.each(['light', 'phone', 'dark', 'print'] as const)('%s', judgeAll)
})

async function judgeAll(mode: Mode) {
  const { page, noise } = await openPage()
  await setMode(page, mode)
  const faults: string[] = []
  const all = await publishedPages(...SETS)
  const models = modelPages(all)
  expect(models.length).toBeGreaterThan(3)
  expect(models.length).toBeLessThan(all.length)
  let rules: AxeRule[] = []
  for (const one of mode === 'light' ? all : models) {
    const { name, address } = one
    if (rules.length === 0) {
      await page.goto(address)
      await page.evaluate(axe)
      rules = await page.evaluate(axeRules)
    } else await page.evaluate(replaceDocument, readFileSync(fileURLToPath(address), 'utf8'))
    await page.evaluate(openContents)
    const asked = rules
      .filter((rule) => isAsked(rule, mode, models.includes(one)))
      .map(({ ruleId }) => ruleId)
    const { violations, undecided } = await page.evaluate(runAxe, asked)
    const found = [
      ...violations,
      ...undecided.filter((rule) => REVIEWED[rule] === undefined).map((rule) => `undecided: ${rule}`),
      ...(await page.evaluate(lowContrast)).map((text) => `low contrast: ${text}`),
      ...(await page.evaluate(vagueLinks)).map((link) => `links of one name: ${link}`),
      ...(await page.evaluate(misnamedLinks)).map((link) => `misnamed: ${link}`),
      ...(await page.evaluate(hiddenParts)).flatMap((part) =>
        HIDDEN[mode]?.includes(part) ? [] : [`hidden: ${part}`],
      ),
      ...noise(),
    ]
    faults.push(...found.map((fault) => `${name}: ${fault}`))
  }
  expect(faults).toEqual([])
  await page.close()
}

interface AxeRule {
  readonly ruleId: string
  readonly tags: readonly string[]
}

interface Axe {
  getRules(): AxeRule[]
  run(context: Document, options: unknown): Promise<AxeResults>
}

/** Runs inside the page: the next one takes its place. axe stays loaded, which is slow until it has run for a while. */
function replaceDocument(html: string): void {
  document.open()
  document.write(html)
  document.close()
}

/** Runs inside the page. */
function axeRules(): AxeRule[] {
  const { axe } = window as unknown as { axe: Axe }
  return axe.getRules().map(({ ruleId, tags }) => ({ ruleId, tags }))
}

/** Runs inside the page. */
async function runAxe(rules: readonly string[]) {
  const { axe } = window as unknown as { axe: Axe }
  const results = await axe.run(document, {
    runOnly: { type: 'rule', values: rules },
    resultTypes: ['violations', 'incomplete'],
  })
  return {
    violations: results.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id} (${help}): ${html}\n${failureSummary ?? ''}`),
    ),
    undecided: results.incomplete.map(({ id }) => id),
  }
}
