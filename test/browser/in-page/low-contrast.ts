/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * Runs inside a page: every text that has not the contrast of level AAA to what it stands on (WCAG 2.2, 1.4.6).
 *
 * axe leaves texts undecided that stand in a region that scrolls. Here the ground is the nearest painted box around.
 */
export function lowContrast(): string[] {
  const faults = new Set<string>()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement
    if (element === null || node.nodeValue?.trim() === '' || !element.checkVisibility()) continue
    judge(element, getComputedStyle(element), node.nodeValue?.trim().slice(0, 40) ?? '')
    const item = element.closest('li')
    if (item !== null) judge(item, getComputedStyle(item, '::marker'), 'marker of a list')
  }
  return [...faults]

  function judge(element: Element, style: CSSStyleDeclaration, words: string) {
    const size = Number.parseFloat(style.fontSize)
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
    const { contrast, read, ground } = window.colours
    const ratio = contrast(read(style.color), ground(element))
    if (!(ratio >= (isLarge ? 4.5 : 7))) faults.add(`${element.localName} “${words}”: ${ratio.toFixed(2)}`)
  }
}
