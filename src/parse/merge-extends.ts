/** Lays a description over the shared parts it extends, and remembers which file each value came from. */
import type { DataPath, Span } from '../diagnostics/diagnostic.ts'
import type { SourceDocument } from './source-document.ts'

export interface MergedDocument {
  /** The file that was laid on top. */
  readonly file: string
  readonly data: unknown
  /** Every file that was merged, the one on top first. */
  readonly documents: readonly SourceDocument[]
  /** Which file holds the value at `path`, and where; a missing path gives its closest ancestor. */
  locate(path: DataPath, at?: 'key' | 'value'): { readonly document: SourceDocument; readonly span: Span }
}

type Mapping = Readonly<Record<string, unknown>>

/** Where a merged value came from; `keys` only where several files gave keys to one mapping. */
interface Origin {
  readonly document: SourceDocument
  readonly keys?: ReadonlyMap<string, Origin>
}

interface Layer {
  readonly data: unknown
  readonly origin: Origin
}

/** What a file says of itself, not of those that extend it. */
const OWN_KEYS = new Set(['id', 'extends'])
const LANGUAGE_KEY = /^[a-z]{2,3}$/

/** The origins of merged documents, so that a shared part may itself extend others. */
const origins = new WeakMap<MergedDocument, Origin>()

/**
 * Merges `main` over `bases`, given in the order of `extends`: later ones win over earlier ones, `main` over all.
 *
 * Mappings merge key by key; lists, texts (one string per language) and scalars replace. `id` and `extends` of a
 * base are not inherited. A base that extends others is passed as what this function made of it.
 */
export function mergeExtends(
  main: SourceDocument,
  bases: readonly (SourceDocument | MergedDocument)[],
): MergedDocument {
  const inherited = bases.map(inheritable)
  const under = inherited.reduce<Layer | undefined>(
    (below, layer) => (below ? over(layer, below) : layer),
    undefined,
  )
  const own = { data: main.data, origin: { document: main } }
  const merged = under === undefined ? own : over(own, under)
  const document: MergedDocument = {
    file: main.file,
    data: merged.data,
    documents: [...new Set([main, ...bases.toReversed().flatMap(documentsOf)])],
    locate: (path, at) => locate(merged.origin, path, at),
  }
  origins.set(document, merged.origin)
  return document
}

function documentsOf(base: SourceDocument | MergedDocument): readonly SourceDocument[] {
  return 'documents' in base ? base.documents : [base]
}

function inheritable(base: SourceDocument | MergedDocument): Layer {
  const origin = 'documents' in base ? origins.get(base) : { document: base }
  if (origin === undefined) throw new TypeError('a merged document that mergeExtends did not make')
  if (!isMapping(base.data)) return { data: base.data, origin }
  return { data: Object.fromEntries(Object.entries(base.data).filter(([key]) => !OWN_KEYS.has(key))), origin }
}

function over(upper: Layer, lower: Layer): Layer {
  if (!isMapping(upper.data) || !isMapping(lower.data)) return upper
  // Both, for `rights: {fee: …}` looks like a text too, and must not swallow the rights of the shared part.
  if (isText(upper.data) && isText(lower.data)) return upper
  const data: Record<string, unknown> = {}
  const keys = new Map<string, Origin>()
  // Keys stand in the order of the upper file, then what only the lower one has.
  for (const key of new Set([...Object.keys(upper.data), ...Object.keys(lower.data)])) {
    const above = child(upper, key)
    const below = child(lower, key)
    const value = above && below ? over(above, below) : (above ?? below)
    if (value === undefined) continue
    data[key] = value.data
    keys.set(key, value.origin)
  }
  return { data, origin: { document: upper.origin.document, keys } }
}

function child({ data, origin }: Layer, key: string): Layer | undefined {
  if (!isMapping(data) || !Object.hasOwn(data, key)) return undefined
  return { data: data[key], origin: origin.keys?.get(key) ?? { document: origin.document } }
}

function locate(root: Origin, path: DataPath, at: 'key' | 'value' = 'value') {
  let origin = root
  for (const step of path) {
    const next = origin.keys?.get(String(step))
    if (next === undefined) break
    origin = next
  }
  const { document } = origin
  return { document, span: document.spanOf(path, at) ?? { start: 0, end: 0 } }
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A text in several languages: every key a language code, every value a string. */
function isText(value: Mapping): boolean {
  const entries = Object.entries(value)
  return (
    entries.length > 0 && entries.every(([key, text]) => LANGUAGE_KEY.test(key) && typeof text === 'string')
  )
}
