/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** Reports about hostile descriptions: what changed and what is covered, in every format, says the words and does nothing. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { marked } from 'marked'
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { browserPath } from '../browser/find-browser.ts'
import { openBrowser } from '../browser/open-browser.ts'
import { activeParts } from '../escaping/skeleton.ts'
import { documentFaults } from '../render/docx/document-faults.ts'
import { elementsOf, partOf, xmlTree } from '../render/docx/xml-tree.ts'
import { shown, textOf } from '../render/read-back.ts'
import { openSites, registers, shownMarkup } from './hostile-site.ts'

const openPage = openBrowser()

type Node = DefaultTreeAdapterTypes.Node

const PAGES = [
  'diff.html',
  'diff.md',
  'coverage.html',
  'coverage.md',
  'published/r0.fi.html',
  'published/r0.en.md',
  'published/r0.fi.fragment.html',
  'published/index.fi.html',
]

/** Every kind of element with the attributes that it has. */
function kindsIn(node: Node): Set<string> {
  const kinds = new Set<string>()
  const walk = (at: Node): void => {
    if ('tagName' in at)
      for (const { name } of [...at.attrs, { name: '' }]) kinds.add(`${at.tagName} ${name}`)
    if ('childNodes' in at) for (const child of at.childNodes) walk(child)
  }
  walk(node)
  return kinds
}

/** The words without marks of what was added, which part them. */
const plain = (text: string) => shown(text).replace(/[\s\u200b\u00ad]/g, '')

test('pages, Markdown and documents; the pages in a browser too', { timeout: 180_000 }, async () => {
  const world = await openSites()
  const read = (site: string, name: string) => readFileSync(join(world.folder, site, name))
  const html = (bytes: Uint8Array, faults: string[] = []) =>
    parse(new TextDecoder().decode(bytes), {
      onParseError: ({ code, startLine }) => faults.push(`${code} ${startLine}`),
    })
  const markdown = (bytes: Uint8Array) =>
    parseFragment(marked.parse(new TextDecoder().decode(bytes), { gfm: true, async: false }))
  const places = registers.flatMap(({ leaves }) => leaves.map((_, at) => plain(shownMarkup(at + 1))))

  for (const name of PAGES) {
    const faults: string[] = []
    const parsed = (site: string) =>
      name.endsWith('.md')
        ? markdown(read(site, name))
        : html(read(site, name), site === 'hostile' ? faults : [])
    const tree = parsed('hostile')
    // A fragment is no page: it begins without saying what it is.
    expect(
      faults.filter((fault) => fault !== 'missing-doctype 1'),
      name,
    ).toEqual([])
    expect(
      activeParts(tree).filter((part) => part !== 'a comment'),
      name,
    ).toEqual([])
    if (name.startsWith('diff')) continue
    const known = kindsIn(parsed('calm'))
    // Texts may have links of their own; two neighbours in a line are parted.
    const strange = [...kindsIn(tree)].filter((kind) => !known.has(kind) && !/^(?:a|code|br) /.test(kind))
    expect(strange, name).toEqual([])
  }

  // Every changed text stands in the report of changes, whichever way it is cut into what stayed and what came.
  const page = plain(textOf(html(read('hostile', 'diff.html'))))
  const lost = places.filter((words) => !page.includes(words))
  expect(lost).toEqual([])

  const documents = readdirSync(join(world.folder, 'hostile/redlines'))
  expect(documents).toHaveLength(2 * registers.length)
  for (const name of documents) {
    const docx = read('hostile/redlines', name)
    expect(documentFaults(docx), name).toEqual([])
    const rels = elementsOf(xmlTree(partOf(docx, 'word/_rels/document.xml.rels')))
    const outside = rels.flatMap(({ attributes: { Target = '', TargetMode } }) =>
      TargetMode === 'External' ? [Target] : [],
    )
    expect(outside.filter((target) => !/^(?:https?:\/\/|mailto:|tel:)/.test(target))).toEqual([])
    expect(outside.filter((target) => target.includes('evil.example'))).toEqual([])
  }
  expect(() => JSON.parse(new TextDecoder().decode(read('hostile', 'diff.json')))).not.toThrow()
  for (const name of browserPath === undefined ? [] : PAGES.filter((page) => page.endsWith('.html'))) {
    const hostile = await opened(join(world.folder, 'hostile', name))
    expect(hostile.heard, name).toEqual([])
    if (name.startsWith('diff')) continue
    const calm = await opened(join(world.folder, 'calm', name))
    expect(hostile.structure, name).toEqual(calm.structure)
  }
})

/** What a page does when it is opened, and how it is built: landmarks and levels of headings, in their order. */
async function opened(path: string) {
  const { page, noise } = await openPage()
  const heard: string[] = []
  page.on('dialog', (dialog) => {
    heard.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('framenavigated', (frame) => heard.push(`frame: ${frame.url()}`))
  const address = pathToFileURL(path).href
  await page.goto(address, { waitUntil: 'load' })
  // Whatever waits to be pointed at, focused or opened is.
  const { owned, structure, frames, prototype } = await page.evaluate(() => {
    for (const element of document.querySelectorAll('*')) {
      for (const kind of ['mouseover', 'focus', 'load', 'error', 'toggle'])
        element.dispatchEvent(new Event(kind))
      if (element instanceof HTMLDetailsElement) element.open = true
    }
    const built = document.querySelectorAll(
      'main, nav, header, footer, article, aside, section, h1, h2, h3, h4, h5, h6, table',
    )
    return {
      owned: (window as unknown as { owned?: unknown }).owned,
      structure: [...built].map(({ localName }) => localName),
      frames: window.frames.length,
      prototype: Object.keys(Object.prototype),
    }
  })
  // What was begun only now, such as a request, is told in a moment.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)))
  heard.push(...noise())
  if (owned !== undefined) heard.push(`owned: ${String(owned)}`)
  if (frames > 0 || prototype.length > 0) heard.push(`frames: ${frames}, ${prototype.join()}`)
  await page.close()
  return { heard: heard.filter((what) => what !== `frame: ${address}`), structure }
}
