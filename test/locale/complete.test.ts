/** Every language has every phrase: the locale schema says which. */

import { expect, test } from 'vitest'
import { locales } from '#precompiled/locales.js'
import { validateLocale } from '#precompiled/validate-locale.js'

/** The slots of a phrase, such as `{n}`, in order. */
const slots = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()

/** Phrases by path; both forms of address count as one. */
function phrases(node: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof node === 'string') return [[path.join('.'), node]]
  return Object.entries(node as Record<string, unknown>).flatMap(([key, below]) =>
    phrases(below, [...path, key]),
  )
}

test.each(Object.keys(locales))('%s has all phrases of the schema and no others', (language) => {
  expect(validateLocale(locales[language]), JSON.stringify(validateLocale.errors)).toBe(true)
})

test('a missing phrase and a strange one are refused', () => {
  const { name, ...missing } = locales['fi'] as Record<string, unknown>
  expect(name).toBe('suomi')
  expect(validateLocale(missing)).toBe(false)
  expect(validateLocale({ ...(locales['fi'] as object), strange: 'x' })).toBe(false)
})

test('a phrase has the same slots in every language', () => {
  const [first, ...others] = Object.values(locales).map((locale) => new Map(phrases(locale)))
  for (const other of others) {
    for (const [path, text] of first ?? []) {
      const translated = other.get(path)
      if (translated !== undefined) expect(slots(translated), path).toEqual(slots(text))
    }
  }
})
