/** Where the texts of a register stand, read from the schema once: the fast way through a description. */
import { registerRoot, resolved, type SchemaNode, textNode } from '../validate/schema-nodes.ts'

/** What may stand at a place: a text, a mapping, a list, or several of these. */
export interface TextShape {
  readonly text: boolean
  /** Strings that are codes here and no text. */
  readonly codes: ReadonlySet<string>
  /** Whether a period may stand here beside words. */
  readonly period: boolean
  key(name: string): TextShape | undefined
  readonly items: TextShape | undefined
}

const shapes = new Map<SchemaNode, TextShape>()

/** The shape of a whole description. */
export function registerShape(): TextShape {
  return shapeOf(registerRoot)
}

function shapeOf(schema: SchemaNode): TextShape {
  const node = resolved(schema)
  const known = shapes.get(node)
  if (known !== undefined) return known
  const shape = new Shape(node)
  shapes.set(node, shape)
  return shape
}

class Shape implements TextShape {
  readonly text: boolean
  readonly codes: ReadonlySet<string>
  readonly period: boolean
  readonly #branches: readonly SchemaNode[]
  readonly #keys = new Map<string, TextShape | undefined>()
  #items: TextShape | undefined

  constructor(node: SchemaNode) {
    this.#branches = branchesOf(node)
    this.text = this.#branches.includes(textNode)
    this.codes = new Set(this.#branches.flatMap(codesOf))
    this.period = this.#branches.some((branch) => branch.format === 'duration')
  }

  key(name: string): TextShape | undefined {
    const known = this.#keys.get(name)
    if (known !== undefined || this.#keys.has(name)) return known
    const schema = this.#branches
      .map((branch) => branch.properties?.[name] ?? (branch.additionalProperties || undefined))
      .find((found) => found !== undefined)
    const shape = schema === undefined ? undefined : shapeOf(schema)
    this.#keys.set(name, shape)
    return shape
  }

  get items(): TextShape | undefined {
    const schema = this.#branches.find((branch) => branch.items !== undefined)?.items
    this.#items ??= schema === undefined ? undefined : shapeOf(schema)
    return this.#items
  }
}

/** The node and all that it offers to choose from, but a text is one thing. */
function branchesOf(schema: SchemaNode): SchemaNode[] {
  const node = resolved(schema)
  if (node === textNode || node.anyOf === undefined) return [node]
  return node.anyOf.flatMap(branchesOf)
}

function codesOf(node: SchemaNode): readonly string[] {
  return typeof node.const === 'string' ? [node.const] : (node.enum ?? [])
}
