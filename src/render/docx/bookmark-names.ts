/** Names of bookmarks: a word processor takes letters, digits and underscores, forty at most. */

/** A name for each anchor, no two the same, however the anchors are spelt. */
export function bookmarkNames(anchors: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const anchor of anchors) {
    if (names.has(anchor)) continue
    const plain = anchor.replace(/[^A-Za-z0-9]/g, '_').slice(0, 32)
    const base = /^[A-Za-z]/.test(plain) ? plain : `s_${plain}`
    let name = base
    // Word does not tell upper from lower case.
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${base}_${count}`
    taken.add(name.toLowerCase())
    names.set(anchor, name)
  }
  return names
}
