/** What a word processor would have to mend in a document, or would refuse to open it for. */
import { bodyOf, elementsOf, partsOf, type XmlElement, xmlTree } from './xml-tree.ts'

/** The order that ECMA-376 part 1 gives to the children of an element: those of ours. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': [
    ...[
      'w:pStyle',
      'w:keepNext',
      'w:keepLines',
      'w:numPr',
      'w:pBdr',
      'w:shd',
      'w:tabs',
      'w:spacing',
      'w:ind',
    ],
    ...['w:contextualSpacing', 'w:outlineLvl', 'w:rPr'],
  ],
  'w:rPr': [
    ...['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rStyle', 'w:rFonts', 'w:b', 'w:bCs', 'w:i', 'w:iCs'],
    ...['w:color', 'w:sz', 'w:szCs', 'w:u', 'w:vertAlign', 'w:lang'],
  ],
  'w:tblPr': [
    'w:tblW',
    'w:tblInd',
    'w:tblBorders',
    'w:tblLayout',
    'w:tblCellMar',
    'w:tblLook',
    'w:tblCaption',
  ],
  'w:trPr': ['w:cantSplit', 'w:tblHeader', 'w:ins', 'w:del'],
  'w:tcPr': ['w:tcW'],
}

const MOVES = /^w:move(From|To)$/

/** One sentence a fault; the parts that are no well-formed XML throw. */
export function documentFaults(bytes: Uint8Array): string[] {
  const trees = new Map(
    [...partsOf(bytes)].map(([name, part]) => [
      name,
      name === 'word/document.xml' ? bodyOf(bytes) : xmlTree(part),
    ]),
  )
  const all = elementsOf(bodyOf(bytes))
  const styles = elementsOf(trees.get('word/styles.xml'))
  const numbering = elementsOf(trees.get('word/numbering.xml'))
  const relations = elementsOf(trees.get('word/_rels/document.xml.rels'))
  const named = (name: string, key: string, among = all) =>
    among.flatMap((element) => (element.name === name ? [element.attributes[key] ?? ''] : []))
  // With a relation, the anchor is one of the page that the link leads to.
  const within = all.filter(({ attributes }) => attributes['r:id'] === undefined)
  const bookmarks = named('w:bookmarkStart', 'w:name')
  return [
    ...[...all, ...styles].flatMap(orderFaults),
    ...repeated('id of a change', all.filter(({ name }) => isChange(name)).map(idOf)),
    ...repeated(
      'bookmark',
      bookmarks.map((name) => name.toLowerCase()),
    ),
    ...bookmarks.filter((name) => !/^[A-Za-z]\w{0,39}$/.test(name)).map((name) => `bookmark ${name}`),
    ...pairFaults(all, 'w:bookmarkStart', 'w:bookmarkEnd'),
    ...pairFaults(all, 'w:moveFromRangeStart', 'w:moveFromRangeEnd'),
    ...pairFaults(all, 'w:moveToRangeStart', 'w:moveToRangeEnd'),
    ...moveFaults(all),
    ...unknown('style', named('w:pStyle', 'w:val'), named('w:style', 'w:styleId', styles)),
    ...unknown('style', named('w:rStyle', 'w:val'), named('w:style', 'w:styleId', styles)),
    ...unknown('list', named('w:numId', 'w:val'), named('w:num', 'w:numId', numbering)),
    ...unknown('relation', named('w:hyperlink', 'r:id'), named('Relationship', 'Id', relations)),
    ...unknown('anchor', named('w:hyperlink', 'w:anchor', within), bookmarks),
    ...named('Relationship', 'Target', relations)
      .filter((target) => /[^!-~]|["<>\\^`{|}]|%(?![0-9a-f]{2})/i.test(target))
      .map((target) => `no address: ${target}`),
    ...all
      .filter(({ name }) => name === 'w:tc')
      .flatMap((cell) => (endsInParagraph(cell) ? [] : ['open cell'])),
  ]
}

function isChange(name: string): boolean {
  return /^w:(?:ins|del|move(?:From|To)(?:RangeStart)?|bookmarkStart)$/.test(name)
}

function idOf({ attributes }: XmlElement): string {
  return attributes['w:id'] ?? 'none'
}

function orderFaults({ name, children }: XmlElement): string[] {
  const order = ORDER[name]
  if (order === undefined) return []
  const names = children.flatMap((below) => (typeof below === 'string' ? [] : [below.name]))
  const places = names.map((below) => order.indexOf(below))
  const isSorted = places.every((place, index) => place >= 0 && place > (places[index - 1] ?? -1))
  return isSorted ? [] : [`${name}: ${names.join(' ')}`]
}

function repeated(what: string, values: readonly string[]): string[] {
  const seen = new Set<string>()
  return values.filter((value) => seen.size === seen.add(value).size).map((value) => `${what} ${value} twice`)
}

function unknown(what: string, used: readonly string[], known: readonly string[]): string[] {
  const all = new Set(known)
  return used.filter((value) => value !== '' && !all.has(value)).map((value) => `no ${what} ${value}`)
}

/** Each start has one end, after it. */
function pairFaults(all: readonly XmlElement[], start: string, end: string): string[] {
  const open = new Set<string>()
  const faults: string[] = []
  for (const element of all) {
    if (element.name === start) open.add(idOf(element))
    if (element.name === end && !open.delete(idOf(element)))
      faults.push(`${end} ${idOf(element)} ends nothing`)
  }
  return [...faults, ...[...open].map((id) => `${start} ${id} has no end`)]
}

/** All that moved stands in a range, ranges never in each other, and the name of each stands at two places. */
function moveFaults(all: readonly XmlElement[]): string[] {
  const faults: string[] = []
  const names: Record<string, string[]> = { From: [], To: [] }
  let open = ''
  for (const element of all) {
    const [, way = '', edge] = /^w:move(From|To)Range(Start|End)$/.exec(element.name) ?? []
    if (edge === 'Start') {
      if (open !== '') faults.push(`a range in a range: ${element.attributes['w:name']}`)
      names[way]?.push(element.attributes['w:name'] ?? '')
    }
    if (edge !== undefined) open = edge === 'Start' ? way : ''
    const moved = MOVES.exec(element.name)?.[1]
    if (moved !== undefined && moved !== open) faults.push(`${element.name} ${idOf(element)} in no range`)
  }
  const [from, to] = [names['From'], names['To']].map((of) => [...(of ?? [])].sort().join(' '))
  return from === to ? faults : [...faults, `moved from ${from}, to ${to}`]
}

function endsInParagraph({ children }: XmlElement): boolean {
  const last = children.at(-1)
  return typeof last === 'object' && last.name === 'w:p'
}
