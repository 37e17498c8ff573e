// What the rules find in real notices, taken over as they were published: each finding by its severity, rule, place and
// message. The lists beside the notices are compared exactly; `vitest -u` writes them anew.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { lintRegister } from '../../src/lint/lint-rules.ts'
import { fixtureNames } from '../fixtures/fixture-set.ts'
import { registerOf } from './register-of.ts'

const SET = join(import.meta.dirname, '../fixtures/as-published')
const DAY = '2026-11-22'

function findingsOf(name: string): Diagnostic[] {
  const register = registerOf(readFileSync(join(SET, 'notices', `${name}.yaml`), 'utf8'))
  return lintRegister(register, { file: `${name}.yaml`, asOf: DAY })
}

/** By severity and rule, each place with the key of its message; a rule’s only message needs no key. */
function listed(findings: readonly Diagnostic[]): string {
  const severities = ['error', 'warning', 'info'].map((severity) => {
    const ofSeverity = findings.filter((found) => found.severity === severity)
    const rules = [...new Set(ofSeverity.map(({ code }) => code))].map((rule) => [
      rule,
      ofSeverity
        .filter(({ code }) => code === rule)
        .map(placed)
        .sort(byPlace)
        .map(shown),
    ])
    return [`${severity} (${ofSeverity.length})`, Object.fromEntries(rules)]
  })
  return stringify(Object.fromEntries(severities), { lineWidth: 0 })
}

interface Placed {
  readonly place: string
  readonly key: string | undefined
}

function placed({ path, variant }: Diagnostic): Placed {
  return { place: path.length === 0 ? 'the whole description' : path.join('/'), key: variant }
}

function byPlace(a: Placed, b: Placed): number {
  const order = a.place.localeCompare(b.place, 'en', { numeric: true })
  return order === 0 ? (a.key ?? '').localeCompare(b.key ?? '', 'en') : order
}

function shown({ place, key }: Placed): string | Record<string, string> {
  return key === undefined || key === 'default' ? place : { [place]: key }
}

test.each(fixtureNames(SET))('%s', async (name) => {
  const head = `# What the rules find in ${name} on ${DAY}: the place in the description, and which message.\n`
  await expect(head + listed(findingsOf(name))).toMatchFileSnapshot(join(SET, 'findings', `${name}.yaml`))
})
