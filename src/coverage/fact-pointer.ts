/** JSON Pointers (RFC 6901) to the facts of a description, read. */

/** The value at a pointer; undefined where the pointer leads nowhere. */
export function valueAt(data: unknown, pointer: string): unknown {
  return stepsOf(pointer).reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<string, unknown>>)[step]
        : undefined,
    data,
  )
}

/** The steps of a pointer, unescaped. */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

export function depthOf(pointer: string): number {
  return pointer.split('/').length - 1
}

export function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')))
}
