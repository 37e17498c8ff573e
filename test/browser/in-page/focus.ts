/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

export interface FocusView {
  /** Place among all that can have the focus, in the order of the document; -1 for anything else. */
  readonly at: number
  readonly name: string
  /** What hinders seeing where the focus is. */
  readonly faults: readonly string[]
}

/** Runs inside a page: how many elements the Tab key must reach. */
export function focusableCount(): number {
  const all = document.querySelectorAll('a[href], summary, [tabindex="0"], button, input')
  return [...all].filter((element) => element.checkVisibility()).length
}

/** Runs inside a page: where the focus is, and whether it can be seen (WCAG 2.2, 2.4.7, 2.4.11, 2.4.13, 1.4.11). */
export function focusView(): FocusView {
  const all = [...document.querySelectorAll('a[href], summary, [tabindex="0"], button, input')]
  const focusable = all.filter((element) => element.checkVisibility())
  const element = document.activeElement
  if (element === null || element === document.body) return { at: -1, name: 'nothing', faults: [] }
  const faults: string[] = []
  const style = getComputedStyle(element)
  const width = Number.parseFloat(style.outlineWidth)
  if (style.outlineStyle === 'none' || width < 2) faults.push('has no outline')
  // An outline stands outside of its element.
  const { contrast, read, ground } = window.colours
  const ratio = contrast(read(style.outlineColor), ground(element.parentElement))
  if (!(ratio >= 3)) faults.push(`has an outline of contrast ${ratio.toFixed(2)}`)

  const reach = width + Number.parseFloat(style.outlineOffset)
  const view = new DOMRect(0, 0, document.documentElement.clientWidth, window.innerHeight)
  const whole = element.getBoundingClientRect()
  let seen = whole
  for (let box = element.parentElement; box !== null && box !== document.body; box = box.parentElement) {
    if (getComputedStyle(box).overflowX === 'visible') continue
    const { left, top } = box.getBoundingClientRect()
    const inside = new DOMRect(left + box.clientLeft, top + box.clientTop, box.clientWidth, box.clientHeight)
    const sides = {
      left: whole.left - reach < inside.left - 0.5 && box.scrollLeft === 0,
      right:
        whole.right + reach > inside.right + 0.5 && box.scrollLeft + box.clientWidth >= box.scrollWidth - 1,
      top: whole.top - reach < inside.top - 0.5,
      bottom: whole.bottom + reach > inside.bottom + 0.5,
    }
    // What a table has more of to its side is scrolled into view; browsers leave what is partly in view where it is.
    for (const [side, isCut] of Object.entries(sides))
      if (isCut) faults.push(`has an outline cut by ${box.className}: ${side}`)
    seen = common(seen, inside)
  }
  // A region taller than the window can only be seen in part.
  const isTall = whole.height > view.height * 0.6
  if (!isTall && common(seen, view).height < seen.height - 0.5) faults.push('is outside of the window')
  if (common(seen, view).width < Math.min(24, whole.width)) faults.push('is out of view')
  for (const box of isTall ? [] : element.getClientRects()) {
    const { left, top, width, height } = common(box, seen)
    const points = [2, width / 2, width - 2].flatMap((x) => [3, height - 3].map((y) => [left + x, top + y]))
    const isCovered = points.some(([x = 0, y = 0]) => {
      const met = document.elementFromPoint(x, y)
      return met === null || !element.contains(met)
    })
    if (isCovered && width > 0 && height > 0) faults.push('is covered')
  }
  const name = `${element.localName} “${(element.textContent ?? '').trim().slice(0, 30)}”`
  return { at: focusable.indexOf(element), name, faults: [...new Set(faults)] }

  function common(one: DOMRect, other: DOMRect): DOMRect {
    const [left, top] = [Math.max(one.left, other.left), Math.max(one.top, other.top)]
    const width = Math.min(one.right, other.right) - left
    return new DOMRect(left, top, Math.max(0, width), Math.max(0, Math.min(one.bottom, other.bottom) - top))
  }
}
