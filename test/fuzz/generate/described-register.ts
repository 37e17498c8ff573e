/** Registers made by the schema alone, so that every field is tried beside every other. */
import { REFERENCES } from '../../../src/validate/reference-table.ts'
import { registerRoot } from '../../../src/validate/schema-nodes.ts'
import type { Random } from '../../torture/random.ts'
import { schemaValue } from './schema-value.ts'

type Data = Record<string, unknown>

/** Valid, nearly valid, or far from it. */
export function describedRegister(random: Random): unknown {
  const manner = { wrong: random.pick([0, 0, 2, 20]), full: random.pick([5, 15, 30, 60]) }
  const made = schemaValue(registerRoot, random, manner)
  if (!isData(made)) return made
  const { extends: _laidOver, parts: _parts, ...facts } = made
  const data: Data = { ...facts, ...(random.below(10) === 0 && { parts: made['parts'] }) }
  if (manner.wrong === 0 || random.below(3) > 0) {
    lead(data, random)
    itemsAt(data, ['parts']).forEach((part, at) => {
      lead(part, random, `part-${at}-`)
    })
    placeSections(data, random)
  }
  return { ...data, id: 'register', languages: random.pick([['fi', 'en'], ['fi', 'en'], ['fi'], ['en']]) }
}

/** Gives the items of each list ids of their own, and leads what refers to them there. */
function lead(data: Data, random: Random, prefix = ''): void {
  const idsOf = new Map<string, string[]>()
  for (const name of new Set(REFERENCES.map(({ to }) => to))) {
    const items = itemsAt(data, [name])
    items.forEach((item, at) => {
      item['id'] = `${prefix}${name.toLowerCase()}-${at}`
    })
    idsOf.set(
      name,
      items.map((item) => String(item['id'])),
    )
  }
  for (const { from, to, single } of REFERENCES) {
    const steps = from.split('.').map((step) => step.replace('[]', ''))
    const key = steps.pop() ?? ''
    for (const holder of itemsAt(data, steps)) {
      if (holder[key] === undefined) continue
      const ids = idsOf.get(to) ?? []
      const some = [...new Set(ids.filter(() => random.below(2) === 0))]
      // An item that stands above itself is no fault of words.
      if (some.length === 0 || from === 'recipients[].parent') delete holder[key]
      else holder[key] = single === true ? some[0] : some
    }
  }
}

/** Sections are named by words that no schema lists. */
function placeSections(data: Data, random: Random): void {
  for (const section of itemsAt(data, ['extraSections']))
    section['after'] = random.pick(['retention', 'rights'])
  for (const layout of itemsAt(data, ['layout'])) {
    delete layout['merge']
    layout['order'] = ['purposes', 'retention']
  }
}

function itemsAt(data: Data, steps: readonly string[]): Data[] {
  let found: unknown[] = [data]
  for (const step of steps) found = found.flatMap((value) => (isData(value) ? value[step] : []))
  return found.flat().filter(isData)
}

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
