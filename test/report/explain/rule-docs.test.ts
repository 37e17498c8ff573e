// The written reference of the rules: all of them, links that lead somewhere, and no page of an area that is gone.
import { existsSync, readdirSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { ruleDocs } from '../../../.scripts/rule-docs.mjs'
import { RULES } from '../../../src/lint/rule-registry.ts'
import { root } from '../../architecture/sources.ts'

const docs = await ruleDocs()
const index = docs.get('docs/rules/README.md') ?? ''

test('every rule is in the list and has its part on a page', () => {
  for (const { id } of RULES) {
    const [area] = id.split('/')
    const anchor = id.replace('/', '-')
    expect(index).toContain(`(${area}.md#${anchor})`)
    expect(docs.get(`docs/rules/${area}.md`)).toContain(`<a id="${anchor}"></a>`)
  }
})

test('links between the pages lead to what is there', () => {
  for (const [path, text] of docs) {
    for (const [, target = '', anchor] of text
      .replace(/```[\s\S]*?```/g, '')
      .matchAll(/\]\(([^)#\s]+)(?:#([^)]+))?\)/g)) {
      if (/^https?:/.test(target)) continue
      const file = posix.join('docs/rules', target)
      const page = docs.get(file)
      if (page === undefined) expect(existsSync(root + file), `${path} leads to ${file}`).toBe(true)
      else if (anchor !== undefined) expect(page).toContain(`<a id="${anchor}"></a>`)
    }
  }
})

test('no page is left of an area that is gone', () => {
  expect(
    readdirSync(`${root}docs/rules`)
      .map((file) => `docs/rules/${file}`)
      .sort(),
  ).toEqual([...docs.keys()].sort())
})
