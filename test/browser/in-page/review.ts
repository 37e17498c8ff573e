/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Runs inside a page: the first class of each part that is not shown. */
export function hiddenParts(): string[] {
  const isHidden = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).display === 'none' || isHidden(element.parentElement))
  const hidden = [...document.body.querySelectorAll('*')].filter(
    (element) => isHidden(element) && !isHidden(element.parentElement),
  )
  return [...new Set(hidden.map((element) => element.classList[0] ?? element.localName))].sort()
}

/** Runs inside a page: links of one name that lead to different places, where nothing around tells which is which. */
export function vagueLinks(): string[] {
  const places = new Map<string, Set<string>>()
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const name = link.getAttribute('aria-label') ?? link.textContent?.trim() ?? ''
    // What a reader of the row, the item or the entry is told first (WCAG 2.2, success criterion 2.4.4).
    const row = link.closest('tr')?.querySelector('th')?.textContent
    const term = link.closest('dl > div')?.querySelector('dt')?.textContent
    const whole = [name, row ?? term ?? link.closest('p')?.textContent ?? '', ...itemsAround(link)].join(
      ' | ',
    )
    places.set(whole, (places.get(whole) ?? new Set()).add(link.href))
  }
  return [...places].filter(([, addresses]) => addresses.size > 1).map(([name]) => name)

  /** What the items begin with that the link stands in, as the contents of a part below its name. */
  function itemsAround(link: Element): string[] {
    const item = link.closest('li')
    if (item === null) return []
    const outer = item.parentElement === null ? [] : itemsAround(item.parentElement)
    return [item.firstElementChild?.textContent?.trim() ?? '', ...outer]
  }
}

/** Runs inside a page: links whose names do not hold the words that are seen (WCAG 2.2, success criterion 2.5.3). */
export function misnamedLinks(): string[] {
  return [...document.querySelectorAll('a[aria-label]')].flatMap((link) => {
    const seen = link.textContent?.trim() ?? ''
    return link.getAttribute('aria-label')?.includes(seen) ? [] : [link.outerHTML]
  })
}
