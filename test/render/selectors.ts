/** The selectors of a style sheet without comments or nesting, those inside `@media` and `@supports` too. */
export function selectorsOf(css: string): string[] {
  const found: string[] = []
  let prelude = ''
  const open: ('group' | 'rule')[] = []
  for (const sign of css) {
    if (sign === '{') {
      const isGroup = /^\s*@(?:media|supports)\b/.test(prelude)
      if (open.includes('rule')) throw new Error(`nested: ${prelude}`)
      if (!isGroup) found.push(...listed(prelude))
      open.push(isGroup ? 'group' : 'rule')
      prelude = ''
    } else if (sign === '}') {
      if (open.pop() === undefined) throw new Error('a brace too many')
      prelude = ''
    } else if (sign === ';' && open.at(-1) !== 'rule') throw new Error(`a statement: ${prelude}`)
    else prelude += sign
  }
  if (open.length > 0 || prelude.trim() !== '') throw new Error('a brace is missing')
  return found
}

/** The selectors of a list; commas inside `:is()` and the like belong to one of them. */
function listed(prelude: string): string[] {
  const selectors = ['']
  let depth = 0
  for (const sign of prelude) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0
    if (sign === ',' && depth === 0) selectors.push('')
    else selectors[selectors.length - 1] += sign
  }
  return selectors.map((selector) => selector.trim())
}
