/** Syntax tree → plain data, refusing what YAML allows and a description must not hold. */
import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type ParsedNode,
  type YAMLMap,
} from 'yaml'
import type { Diagnostic, DiagnosticArguments, Span } from '../diagnostics/diagnostic.ts'
import { FORBIDDEN_KEYS, MAX_DEPTH } from './limits.ts'
import { positionOf } from './locate.ts'

/** Nodes that aliases may add by being used again. Honest files add some tens; alias bombs add billions. */
const MAX_ALIASED_NODES = 10_000
const CORE_TAG = /^tag:yaml\.org,2002:(str|int|float|bool|null|seq|map)$/

interface Builder {
  readonly file: string
  readonly text: string
  readonly anchors: Map<string, Node>
  /** Anchored nodes being built, to notice one that holds itself. */
  readonly open: Set<Node>
  readonly diagnostics: Diagnostic[]
  aliased: number
  insideAlias: number
  stopped: boolean
}

/** The data of a tree, and all that is wrong with it. The data is of no use when anything was found. */
export function buildData(file: string, text: string, root: ParsedNode | null) {
  const builder: Builder = {
    file,
    text,
    anchors: new Map(),
    open: new Set(),
    diagnostics: [],
    aliased: 0,
    insideAlias: 0,
    stopped: false,
  }
  const data = root === null ? null : build(builder, root, 0)
  return { data, diagnostics: builder.diagnostics }
}

function report(
  builder: Builder,
  code: string,
  node: Node | null | undefined,
  args: DiagnosticArguments,
  variant?: string,
) {
  // What is wrong inside an anchored node was said where it stands.
  if (builder.insideAlias > 0 && code !== 'yaml/alias-bomb') return
  const diagnostic: Diagnostic = {
    code,
    severity: 'error',
    file: builder.file,
    path: [],
    span: spanOf(node),
    args,
  }
  builder.diagnostics.push(variant === undefined ? diagnostic : { ...diagnostic, variant })
}

function spanOf(node: Node | null | undefined): Span {
  const range = node?.range
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 }
}

function build(builder: Builder, node: Node | null, depth: number): unknown {
  if (builder.stopped || node === null) return null
  if (builder.insideAlias > 0 && ++builder.aliased > MAX_ALIASED_NODES) {
    builder.stopped = true
    return null
  }
  if (isAlias(node)) return buildAlias(builder, node, depth)
  if (depth > MAX_DEPTH) {
    report(builder, 'yaml/too-deep', node, { limit: MAX_DEPTH })
    builder.stopped = true
    return null
  }
  if (node.tag !== undefined && !CORE_TAG.test(node.tag)) {
    report(builder, 'yaml/custom-tag', node, { tag: shortTag(node.tag) })
  }
  if (isScalar(node)) {
    if (node.anchor !== undefined) builder.anchors.set(node.anchor, node)
    return node.value
  }
  if ((isMap(node) || isSeq(node)) && node.anchor !== undefined) builder.anchors.set(node.anchor, node)
  builder.open.add(node)
  const built = isMap(node)
    ? buildMapping(builder, node, depth)
    : isSeq(node)
      ? node.items.map((item) => build(builder, item as Node | null, depth + 1))
      : null
  builder.open.delete(node)
  return built
}

function buildAlias(builder: Builder, alias: Alias, depth: number): unknown {
  const target = builder.anchors.get(alias.source)
  if (target === undefined) {
    // Without a name it is none, which the parser has reported.
    if (alias.source !== '')
      report(builder, 'yaml/syntax', alias, { found: `*${alias.source}` }, 'unknown-alias')
    return null
  }
  if (builder.open.has(target)) {
    report(builder, 'yaml/alias-bomb', alias, { name: alias.source }, 'recursive')
    return null
  }
  builder.insideAlias += 1
  const built = build(builder, target, depth)
  builder.insideAlias -= 1
  if (builder.stopped && builder.aliased > MAX_ALIASED_NODES && builder.insideAlias === 0) {
    report(builder, 'yaml/alias-bomb', alias, { limit: MAX_ALIASED_NODES })
    builder.aliased = 0
  }
  return built
}

function buildMapping(builder: Builder, mapping: YAMLMap, depth: number): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  const seen = new Map<string, Node>()
  for (const pair of mapping.items) {
    const key = keyOf(builder, pair as Pair<Node | null, Node | null>)
    const value = build(builder, pair.value as Node | null, depth + 1)
    if (key === undefined) continue
    const first = seen.get(key)
    if (first === undefined) {
      seen.set(key, pair.key as Node)
      data[key] = value
    } else {
      report(builder, 'yaml/duplicate-key', pair.key as Node, {
        key,
        line: positionOf(builder.text, spanOf(first).start).line,
      })
    }
  }
  return data
}

/** The key of a pair as text, or undefined when it is none that a description may have. */
function keyOf(builder: Builder, { key, value }: Pair<Node | null, Node | null>): string | undefined {
  if (key === null || (isScalar(key) && key.value === null)) {
    report(builder, 'yaml/null-key', isScalar(key) ? nonEmpty(key, value) : value, {})
    return undefined
  }
  if (!isScalar(key)) {
    report(builder, 'yaml/complex-key', key, {})
    return undefined
  }
  if (key.tag !== undefined && !CORE_TAG.test(key.tag)) {
    report(builder, 'yaml/custom-tag', key, { tag: shortTag(key.tag) })
  }
  if (key.anchor !== undefined) builder.anchors.set(key.anchor, key)
  const written = builder.text.slice(...(key.range ?? [0, 0]))
  if (typeof key.value !== 'string') {
    report(builder, 'yaml/non-string-key', key, { key: written })
    return undefined
  }
  if (key.value === '<<') {
    report(builder, 'yaml/merge-key', key, {})
    return undefined
  }
  if (FORBIDDEN_KEYS.has(key.value)) {
    report(builder, 'yaml/forbidden-key', key, { key: key.value })
    return undefined
  }
  return key.value
}

/** A key that was left out has an empty range; its value is then the better place to point at. */
function nonEmpty(key: Node, value: Node | null): Node | null {
  const { start, end } = spanOf(key)
  return start < end ? key : (value ?? key)
}

function shortTag(tag: string): string {
  return tag.replace(/^tag:yaml\.org,2002:/, '!!')
}
