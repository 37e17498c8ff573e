/** The addresses by which search engines find a page and its language versions. */

export interface SiteAddresses {
  readonly canonical: string
  readonly alternates: readonly { readonly language: string; readonly href: string }[]
}

/**
 * The page's own address and that of each language version, sorted by tag. `x-default`, for readers of any other
 * language, is the English version where there is one, else the first: the same choice on every version.
 * @param siteUrl the folder in which the files are published
 * @param file the name of the page's file in a language
 */
export function siteAddresses(
  siteUrl: string,
  language: string,
  others: readonly string[],
  file: (language: string) => string,
): SiteAddresses {
  const base = siteUrl.replace(/(?<!\/)\/*$/, '/')
  const href = (tag: string) => base + file(tag)
  const languages = [...new Set([language, ...others])].sort()
  const fallback = languages.find((tag) => /^en\b/i.test(tag)) ?? languages[0] ?? language
  return {
    canonical: href(language),
    alternates: [
      ...languages.map((tag) => ({ language: tag, href: href(tag) })),
      { language: 'x-default', href: href(fallback) },
    ],
  }
}
