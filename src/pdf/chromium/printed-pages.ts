/** Reads out of a printed PDF how many pages it has and on which of them each anchor stands. */
import { pdfObjects, referenceTo } from './pdf-objects.ts'

export interface PrintedPages {
  readonly count: number
  /** Pages from 1, by the ids of the HTML that links lead to. */
  readonly ofAnchor: ReadonlyMap<string, number>
}

/** @param pdf the file, a character a byte */
export function printedPages(pdf: string): PrintedPages {
  const objects = pdfObjects(pdf)
  const catalogue = objects.dictionary(objects.root('Root') ?? 0)
  const leaves = (node: number): number[] => {
    const kids = /\/Kids \[([^[\]]*)\]/.exec(objects.dictionary(node))?.[1]
    if (kids === undefined) return [node]
    return [...kids.matchAll(/(?<!\d)(\d+) 0 R/g)].flatMap(([, kid]) => leaves(Number(kid)))
  }
  const root = referenceTo(catalogue, 'Pages')
  const pages = root === undefined ? [] : leaves(root)
  const anchors = objects.dictionary(referenceTo(catalogue, 'Dests') ?? 0)
  const ofAnchor = [...anchors.matchAll(/\/([^\s/[]+) \[(\d+) 0 R/g)].map(
    ([, name = '', page]) => [readName(name), pages.indexOf(Number(page)) + 1] as const,
  )
  return { count: pages.length, ofAnchor: new Map(ofAnchor) }
}

/** `a#20b` → `a b`, in UTF-8. */
function readName(name: string): string {
  const bytes = name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  )
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
