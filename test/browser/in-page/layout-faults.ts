/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Runs inside a page: what is cut, stands outside of the page or on top of other text. */
export function layoutFaults(): string[] {
  const faults: string[] = []
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth - clientWidth} px too wide`)

  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element)
    if (overflowX === 'visible' && overflowY === 'visible') continue
    const isWide = element.scrollWidth > element.clientWidth + 1
    const isHigh = element.scrollHeight > element.clientHeight + 1
    const scrollsX = /auto|scroll/.test(overflowX) && element.matches('.table')
    const scrollsY = /auto|scroll/.test(overflowY) && element.matches('.contents')
    if (isWide && !scrollsX) faults.push(`${name(element)} is cut at its side`)
    if (isHigh && !scrollsY) faults.push(`${name(element)} is cut at its foot`)
    if (textOverflow === 'ellipsis') faults.push(`${name(element)} leaves words out`)
  }

  const lines = textLines()
  for (const { box, words, scrolls } of lines) {
    const isOutside = box.left < -1 || box.right > clientWidth + 1
    if (isOutside && !scrolls) faults.push(`“${words}” stands outside of the page`)
  }
  lines.sort((a, b) => a.box.top - b.box.top)
  lines.forEach((one, index) => {
    for (let at = index + 1; at < lines.length; at += 1) {
      const other = lines[at]
      if (other === undefined || other.box.top >= one.box.bottom) break
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      if (across > 2 && one.node !== other.node) faults.push(`“${one.words}” stands on “${other.words}”`)
    }
  })
  return faults

  function name(element: Element): string {
    return `${element.localName}.${element.className}`
  }

  /** Each line of each text, without the space above and below its letters, which may well touch. */
  function textLines() {
    const found: { box: DOMRect; words: string; node: Node; scrolls: boolean }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement
      if (element === null || node.nodeValue?.trim() === '' || !element.checkVisibility()) continue
      if (element.closest('.skip-link') !== null) continue
      range.selectNodeContents(node)
      const words = node.nodeValue?.trim().slice(0, 30) ?? ''
      const scrolls = element.closest('.table') !== null
      for (const { left, top, width, height } of range.getClientRects()) {
        if (width < 1) continue
        const box = new DOMRect(left, top + height * 0.25, width, height * 0.5)
        found.push({ box, words, node, scrolls })
      }
    }
    return found
  }
}
