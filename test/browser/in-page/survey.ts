/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Runs inside a page: what can be told of it without doing anything. */
export function survey() {
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id)
  const links = [...document.querySelectorAll('a[href]')]
  const hrefs = links.map((link) => link.getAttribute('href') ?? '')
  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => ({
    level: Number(heading.localName.slice(1)),
    text: heading.textContent,
  }))
  const shown = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility())
  return {
    language: document.documentElement.lang,
    lost: hrefs.filter((href) => href.startsWith('#') && !ids.includes(decodeURIComponent(href.slice(1)))),
    repeated: ids.filter((id, index) => ids.indexOf(id) !== index),
    files: hrefs.filter((href) => /^[\w.-]+\.(?:html|md|pdf)$/.test(href)),
    topHeadings: levels.filter(({ level }) => level === 1).length,
    skipped: levels.filter(({ level }, index) => level > (levels[index - 1]?.level ?? 0) + 1),
    /** A link that is named in another language says so, and leads to a page in that language. */
    strangeLanguages: links.flatMap((link) => {
      const file = /\.([a-z]{2,3})\.(?:html|md|pdf)$/.exec(link.getAttribute('href') ?? '')?.[1]
      const told = link.getAttribute('hreflang')
      const named = link.getAttribute('lang')
      const isRight = told === null || (told === file && (named === null || named === file))
      return isRight ? [] : [link.outerHTML]
    }),
    /** Targets of a size that fingers miss, other than words in a line of text (WCAG 2.2, success criterion 2.5.8). */
    small: shown.flatMap((element) => {
      if (!element.matches('a[href], summary')) return []
      const { width, height } = element.getBoundingClientRect()
      return (width >= 24 && height >= 24) || isInText(element)
        ? []
        : [`${element.outerHTML}: ${width} × ${height}`]
    }),
    moving: shown.flatMap((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element)
      const isStill =
        animationName === 'none' && /^0s(?:, 0s)*$/.test(transitionDuration) && scrollBehavior === 'auto'
      return isStill ? [] : [element.outerHTML.slice(0, 60)]
    }),
  }

  /** Whether words that are no link stand on the same line. */
  function isInText(link: Element): boolean {
    if (getComputedStyle(link).display !== 'inline') return false
    let block = link.parentElement
    while (block !== null && getComputedStyle(block).display === 'inline') block = block.parentElement
    const linked = [...(block?.querySelectorAll('a') ?? [])].map((one) => one.textContent ?? '').join('')
    const words = (block?.textContent ?? '').replace(/\s/g, '').length
    return words > linked.replace(/\s/g, '').length
  }
}

/** Runs inside a page: follows each link within it once, and tells where the view came to stand. */
export function jumpTo(): { href: string; fault: string }[] {
  const hrefs = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href') ?? '')
  return [...new Set(hrefs)].map((href) => {
    location.hash = ''
    location.hash = href
    const target = document.getElementById(decodeURIComponent(href.slice(1)))
    if (target === null) return { href, fault: 'leads nowhere' }
    const range = document.createRange()
    range.selectNodeContents(target.querySelector('h1, h2, h3, h4, h5, h6') ?? target)
    const [first] = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
    if (first === undefined) return { href, fault: 'leads to what is not shown' }
    if (first.top < -1 || first.top + Math.min(first.height, 24) > window.innerHeight)
      return { href, fault: `stands at ${Math.round(first.top)} px` }
    const met = document.elementFromPoint(first.left + Math.min(4, first.width / 2), first.top + 4)
    return { href, fault: met !== null && target.contains(met) ? '' : `is covered by ${met?.className}` }
  })
}
