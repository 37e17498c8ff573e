/** The report of changes as one page that needs nothing else. */
import { fill } from '../../locale/fill.ts'
import { accentStyle } from '../../render/html/brand-style.ts'
import { asMade, builtinTemplates } from '../../render/html/page-templates.ts'
import { placeOfChange } from './change-links.ts'
import type { DiffSheet, SheetBundle, SheetRedline, SheetRegister } from './diff-sheet.ts'
import { diffWords } from './diff-words.ts'
import { type RedlineHtmlOptions, redlineHtml } from './redline-html.ts'
import { redlineWords } from './redline-words.ts'
import type { RedlineAnchor } from './redline-writer.ts'

/** A redline as it stands in the page. */
interface PageRedline {
  readonly id: string
  readonly heading: string
  /** The language of the notice. */
  readonly name: string
  readonly html: ReturnType<typeof asMade>
  readonly anchors: readonly RedlineAnchor[]
}

/**
 * A valid HTML5 page, self-contained as the notices are.
 *
 * @param tool version of this tool
 */
export function diffHtml(sheet: DiffSheet, tool: string): string {
  const { language, compared, sum, registers } = sheet
  const words = diffWords(language)
  const [only, ...others] = registers
  const page = { words: redlineWords(language), headingLevel: 4, regions: new Set<string>() }
  const isSingle = only !== undefined && others.length === 0
  return builtinTemplates.fill('diff.html', {
    language,
    pageTitle: isSingle ? `${words.title} – ${only.title}` : words.title,
    description: words.description,
    draft: true, // keeps the page out of search engines, wherever it is put
    generator: `notice-compiler ${tool}`,
    stamp: null,
    addresses: null,
    style: asMade(builtinTemplates.styles('page', 'print', 'diff') + accentStyle(undefined)),
    words,
    compared,
    sum,
    registers: registers.map((register) => registerView(register, page)),
  })
}

/** What all redlines of a page share. */
type Shared = Omit<RedlineHtmlOptions, 'prefix'>

function registerView(register: SheetRegister, page: Shared) {
  const { id, tool } = register
  const redlines = register.redlines.map((redline) => pageRedline(redline, `${id}_`, page))
  const toolRedlines = tool.redlines.map((redline) => pageRedline(redline, `${id}_tool_`, page))
  const groups = register.groups.map((group) => ({
    ...group,
    id: `${id}_${group.weight}`,
    areas: group.areas.map((area) => ({
      ...area,
      bundles: area.bundles.map((bundle) => bundleView(bundle, redlines)),
    })),
  }))
  return {
    ...register,
    groups,
    tool: { text: tool.text, redlines: toolRedlines },
    redlines,
    contents: [...groups, ...redlines].map(({ id: target, heading }) => ({ href: `#${target}`, heading })),
  }
}

function pageRedline({ heading, name, redline }: SheetRedline, before: string, page: Shared): PageRedline {
  const id = `${before}${redline.language}`
  const { html, anchors } = redlineHtml(redline, { ...page, prefix: `${id}_` })
  return { id, heading, name, html: asMade(html), anchors }
}

interface BundleView extends Omit<SheetBundle, 'changes'> {
  readonly changes: readonly object[]
}

function bundleView(bundle: SheetBundle, redlines: readonly PageRedline[]): BundleView {
  const changes = bundle.changes.map(({ text, place, placed, change, consequences }) => ({
    text,
    place: place === null ? null : fill(placed, { place }),
    links: redlines.flatMap(({ name, anchors }) => {
      const found = placeOfChange(change, anchors)
      return found === undefined ? [] : [{ href: `#${found}`, name }]
    }),
    consequences: consequences.flatMap(withConsequences).map((below) => bundleView(below, redlines)),
  }))
  return { ...bundle, changes }
}

/** All that follows from a change as one list, however long the chain. */
function withConsequences(bundle: SheetBundle): SheetBundle[] {
  const own = { ...bundle, changes: bundle.changes.map((change) => ({ ...change, consequences: [] })) }
  return [own, ...bundle.changes.flatMap(({ consequences }) => consequences.flatMap(withConsequences))]
}
