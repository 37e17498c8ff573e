/** Takes the Markdown off words. */

/** Takes off emphasis, code marks, the addresses of links, and references to sections and notes. */
export function plainWords(words: string): string {
  if (!/[*_`[\]\\]/.test(words)) return words
  return words
    .replace(/\[\^[^[\]\s]*\]/g, '')
    .replace(/\[([^[\]]*)\]\([^)[\s]*\)/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '')
}
