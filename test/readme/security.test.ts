// What SECURITY.md promises is held by tests that are there, and its figures are those of the code.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { root } from '../architecture/sources.ts'
import { usualCases } from '../fuzz/campaign.ts'
import { usualLimits } from '../fuzz/fuzz-worker.ts'

const page = readFileSync(`${root}SECURITY.md`, 'utf8')

/** The rows of the table under a heading, each as its cells. */
function rowsUnder(heading: string): string[][] {
  const [, section = ''] = page.split(`\n## ${heading}\n`)
  const [own = ''] = section.split('\n## ')
  return [...own.matchAll(/^\| (.*) \|$/gm)]
    .map(([, row = '']) => row.split(' | '))
    .filter(([first = '']) => !first.startsWith('---'))
    .slice(1)
}

describe('every promise', () => {
  const promises = rowsUnder('What is promised, and where it is held')

  test.each(promises)('%s', (_promise, tests = '') => {
    const named = [...tests.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((path) => !/^test\/.+\.test\.ts$/.test(path) || !existsSync(root + path))).toEqual([])
  })

  test('is in the table', () => {
    expect(promises.length).toBeGreaterThan(15)
  })
})

const units: Readonly<Record<string, number>> = { MiB: 2 ** 20, seconds: 1000 }

describe('every limit is that of the code', () => {
  const limits = rowsUnder('Limits')

  test.each(limits)('%s: %s', (_limit, figure = '', place = '') => {
    const [, count = '', unit = ''] = /^([\d,]+)(?: (\w+))?$/.exec(figure) ?? []
    const [, name = '', path = ''] = /^`(\w+)` in `(src\/[\w/-]+\.ts)`$/.exec(place) ?? []
    const source = readFileSync(root + path, 'utf8')
    const [, value = ''] = new RegExp(`^(?:export )?const ${name} = ([\\d_* ]+)$`, 'm').exec(source) ?? []
    const factors = value.split('*').map((factor) => Number(factor.trim().replaceAll('_', '') || Number.NaN))
    expect(factors.reduce((product, factor) => product * factor, 1)).toBe(
      Number(count.replaceAll(',', '')) * (units[unit] ?? 1),
    )
  })

  test('is in the table', () => {
    expect(limits.length).toBeGreaterThan(15)
  })
})

test('what is said of the fuzzing is so', () => {
  const figure = (count: number) => count.toLocaleString('en')
  expect(page).toContain(`${figure(usualLimits.megabytes)} MB of memory`)
  expect(page).toContain(`\`npm run fuzz\` tries ${figure(usualCases)} cases`)
})

test('other pages that it names are there', () => {
  const links = [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, path = '']) => path)
  expect(links.filter((path) => !existsSync(root + path))).toEqual([])
  expect(links).toContain('docs/releasing.md')
})

test('the README leads to it', () => {
  expect(readFileSync(`${root}README.md`, 'utf8')).toContain('](SECURITY.md)')
})
