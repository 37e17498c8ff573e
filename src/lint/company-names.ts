/** Names of companies in prose: words with capitals before the form of a firm. */

/** What every such name ends with. */
const FIRM = /(?:Oy|Ab|AB|Ky|OÜ|Ltd|Limited|GmbH|AG|ApS|BV|Inc|LLC|Corp)/

/** Made when it is first asked for: to read a class of letters takes time. */
const company = () =>
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}&’'-]{0,60}\s){1,4}(?:Oyj|Oy|Abp|Ab|AB|Ky|OÜ|Ltd|Limited|GmbH|AG|ApS|BV|Inc|LLC|Corp)(?![\p{L}\p{N}])/gu

/** Each company that the text names, with the form of its firm and without an ending: `Pilvitarha Oy`. */
export function companyNames(text: string): string[] {
  return FIRM.test(text) ? [...text.matchAll(company())].map(([name]) => name) : []
}
