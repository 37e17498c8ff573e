/** What a part of a description says of itself, and what it says that the description can say too. */
import { type ListShape, type MapShape, registerShape } from './shape.ts'

const OWN: ReadonlySet<string> = new Set(['id', 'name', 'languages'])

/** The list of parts as far as each is told of itself: its id, name and languages. */
export function ownShapeOfParts(): ListShape {
  const { list, part } = partShapes()
  return { ...list, items: { ...part, fields: new Map([...part.fields].filter(([key]) => OWN.has(key))) } }
}

/** Whether a fact of the description can be one of a part. */
export function isFactOfPart(key: string): boolean {
  return partShapes().part.fields.has(key) && !OWN.has(key)
}

/** @throws {TypeError} when the schema has no parts any more */
function partShapes(): { readonly list: ListShape; readonly part: MapShape } {
  const list = registerShape().fields.get('parts')
  if (list?.kind !== 'list' || list.items.kind !== 'map')
    throw new TypeError('The schema has no list of parts')
  return { list, part: list.items }
}
