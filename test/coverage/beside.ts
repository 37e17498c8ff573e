/** The facts beside which a leaf is tried: those that the sections which read it read too. The rest cannot hide it. */
import { vi } from 'vitest'
import { SECTION_COMPOSERS } from '../../src/compose/section-composers.ts'
import type { Register } from '../../src/validate/register.ts'
import { completeRegister } from './complete-register.ts'
import type { Leaf } from './schema-leaves.ts'

/** `purposes`, or `parts.purposes` in a part. */
type Key = string

function keyOf({ name }: Leaf): Key {
  const [first = '', , second = ''] = name.split('.')
  return first === 'parts' ? `parts.${second}` : first
}

/** Calls `note` with every key that is read from the register and from its part. */
function watched(register: Register, note: (key: Key) => void): Register {
  const watch = <T extends object>(value: T, prefix: string, inner: Readonly<Record<string, unknown>>): T =>
    new Proxy(value, {
      get(target, key) {
        if (typeof key === 'string') note(`${prefix}${key}`)
        return typeof key === 'string' && key in inner ? inner[key] : Reflect.get(target, key)
      },
    })
  const parts = (register.parts ?? []).map((part) => watch(part, 'parts.', {}))
  return watch(register, '', { parts })
}

/** What each section reads of the complete register and of its part, each time one is composed. */
function readings(compose: (register: Register) => void): ReadonlySet<Key>[] {
  const sections: Set<Key>[] = []
  let current = new Set<Key>()
  const spies = SECTION_COMPOSERS.map((composer) => {
    const original = composer.compose
    return vi.spyOn(composer, 'compose').mockImplementation((context) => {
      current = new Set()
      sections.push(current)
      const draft = original(context)
      current = new Set()
      return draft
    })
  })
  compose(watched(completeRegister, (key) => current.add(key)))
  for (const spy of spies) spy.mockRestore()
  return sections
}

/** What the words and the order of every section depend on, though no section reads it for itself. */
const FOR_ALL =
  /^(document\.(address|regime|footnotes|appendices)|layout|sections|extraSections|languages|parts\.\*\.(id|name|languages))\b/

/** Gives each leaf the part of the complete register that it is tried in; `compose` must read as the trials will. */
export function facts(compose: (register: Register) => void): (leaf: Leaf) => unknown {
  const sections = readings(compose)
  const known = new Map<Key, unknown>()
  return (leaf) => {
    const key = keyOf(leaf)
    const readers = sections.filter((read) => read.has(key))
    if (FOR_ALL.test(leaf.name) || readers.length === 0) return completeRegister
    const beside = known.get(key) ?? keep(new Set(readers.flatMap((read) => [...read])))
    known.set(key, beside)
    return beside
  }
}

/** Those keys of the complete register, and of its part where one of them is of a part. */
function keep(kept: ReadonlySet<Key>): unknown {
  const only = (value: object, prefix: string): object =>
    Object.fromEntries(Object.entries(value).filter(([key]) => kept.has(`${prefix}${key}`)))
  const { parts = [], ...common } = completeRegister
  const ofParts = parts.map((part) => ({ ...only(part, 'parts.'), id: part.id, name: part.name }))
  return {
    ...only(common, ''),
    ...([...kept].some((key) => key.startsWith('parts.')) ? { parts: ofParts } : {}),
  }
}
