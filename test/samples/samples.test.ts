/** The sample registers as data: complete in both languages, invented throughout, nothing forgotten. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const folder = join(import.meta.dirname, '../../notices')
const samples = ['accounting-firm', 'cleanroom-services', 'event-rental', 'invoice-app', 'water-care']

interface Sample {
  readonly id: string
  readonly languages: readonly string[]
  readonly controllers: readonly { readonly businessId?: string; readonly country?: string }[]
  readonly purposes: readonly {
    readonly id: string
    readonly basis: string
    readonly interest?: unknown
    readonly law?: unknown
  }[]
  readonly data: readonly { readonly id: string; readonly for?: readonly string[] }[]
  readonly retention: readonly { readonly of: readonly string[]; readonly period?: string }[]
}

const sourceOf = (name: string) => readFileSync(join(folder, `${name}.yaml`), 'utf8')
const read = (name: string): Sample => parse(sourceOf(name))

/** Every mapping below a value, with its path. */
function mappings(value: unknown, path = ''): [string, Record<string, unknown>][] {
  if (Array.isArray(value)) return value.flatMap((item, at) => mappings(item, `${path}/${at}`))
  if (typeof value !== 'object' || value === null) return []
  const mapping = value as Record<string, unknown>
  return [
    [path, mapping],
    ...Object.entries(mapping).flatMap(([key, below]) => mappings(below, `${path}/${key}`)),
  ]
}

/** Whether the check digit of a Finnish Business ID is right (Business Information Act 244/2001, section 9). */
function isBusinessId(text: string): boolean {
  const match = /^(\d{7})-(\d)$/.exec(text)
  if (match === null) return false
  const weights = [7, 9, 10, 5, 8, 4, 2]
  const rest =
    [...(match[1] ?? '')].reduce((sum, digit, at) => sum + Number(digit) * (weights[at] ?? 0), 0) % 11
  return rest !== 1 && Number(match[2]) === (rest === 0 ? 0 : 11 - rest)
}

it('are the five that the workspace publishes', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml') && file !== 'notice.config.yaml')
  expect(files.map((file) => file.replace('.yaml', '')).sort()).toEqual(samples)
})

describe.each(samples)('%s', (name) => {
  const sample = read(name)

  it('has the name of its file and asks the editor to check it', () => {
    expect(sample.id).toBe(name)
    expect(sourceOf(name)).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/schemas\/register\.schema\.json\n/,
    )
  })

  it('says every text in Finnish and in English', () => {
    const texts = mappings(sample).filter(([, mapping]) => 'fi' in mapping || 'en' in mapping)
    const gaps = texts.filter(
      ([, { fi, en }]) => typeof fi !== 'string' || typeof en !== 'string' || fi === '' || en === '',
    )
    expect(texts.length).toBeGreaterThan(50)
    expect(gaps.map(([path]) => path)).toEqual([])
  })

  it('names nobody real: addresses end in .example, Business IDs are well formed and begin with 9', () => {
    const hosts = [...sourceOf(name).matchAll(/(?:@|https?:\/\/)([a-z0-9.-]+[a-z])/g)].map(
      (match) => match[1],
    )
    expect(hosts.length).toBeGreaterThan(0)
    expect(hosts.filter((host) => !host?.endsWith('.example'))).toEqual([])
    for (const { businessId = '', country = 'FI' } of sample.controllers) {
      expect(country !== 'FI' || (isBusinessId(businessId) && businessId.startsWith('9')), businessId).toBe(
        true,
      )
    }
  })

  it('keeps no category of data without a purpose or a retention period', () => {
    const kept = new Set(sample.retention.flatMap((row) => row.of))
    expect(
      sample.data.filter(({ id, for: purposes = [] }) => !kept.has(id) || purposes.length === 0),
    ).toEqual([])
  })

  it('names the interest or the Act that the legal basis asks for', () => {
    const bare = sample.purposes.filter(
      ({ basis, interest, law }) =>
        (basis === 'legitimate-interests' && interest === undefined) ||
        (basis === 'legal-obligation' && law === undefined),
    )
    expect(bare.map(({ id }) => id)).toEqual([])
  })
})

it('shows a period of one year, which the examples of the documentation rely on', () => {
  expect(read('water-care').retention.filter(({ period }) => period === 'P1Y').length).toBeGreaterThan(0)
  expect(sourceOf('water-care')).toContain('period: P1Y\n')
})
