/** Brings what texts and layouts call sections, parts and footnotes to the ids that these have now. */

export interface AnchorRenames {
  readonly sections: Map<string, string>
  readonly parts: Map<string, string>
  readonly footnotes: Map<string, string>
}

type Bag = Record<string, unknown>

/** Changes the description itself; positions and items stay the same objects. */
export function renameAnchors(register: object, renames: AnchorRenames): void {
  if (renames.sections.size + renames.parts.size + renames.footnotes.size === 0) return
  const anchor = (id: string) => anchorNow(id, renames)
  const bag = register as Bag
  const sections = bag['sections'] as Bag | undefined
  if (sections !== undefined)
    bag['sections'] = Object.fromEntries(Object.entries(sections).map(([id, texts]) => [anchor(id), texts]))
  walk(register, '', (text, key) =>
    key === 'order' || key === 'sections' || key === 'after' ? anchor(text) : text,
  )
  walk(register, '', (text) =>
    text
      .replace(
        /(\]\(#)([a-z0-9-]+)(\))/g,
        (_, open: string, id: string, close: string) => open + anchor(id) + close,
      )
      .replace(/(\[\^)([a-z0-9-]+)(\])/g, (_, open: string, id: string, close: string) =>
        [open, renames.footnotes.get(id) ?? id, close].join(''),
      ),
  )
}

/** Within a part, the anchor of a section begins with the id of the part. */
function anchorNow(id: string, { sections, parts }: AnchorRenames): string {
  const whole = sections.get(id) ?? parts.get(id)
  if (whole !== undefined) return whole
  for (const [before, after] of parts) {
    if (id.startsWith(`${before}-`)) return `${after}${id.slice(before.length)}`
  }
  return id
}

/** Replaces strings in place; those of a list have the key of the list. */
function walk(value: unknown, key: string, replaced: (text: string, key: string) => string): void {
  if (typeof value !== 'object' || value === null) return
  const bag = value as Bag
  for (const [step, item] of Object.entries(bag)) {
    const name = Array.isArray(value) ? key : step
    if (typeof item === 'string') bag[step] = replaced(item, name)
    else walk(item, name, replaced)
  }
}
