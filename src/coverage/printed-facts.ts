/** Where a notice prints which facts: told is what stands in print, not what stands in the description. */
import { plainText } from '../compose/inline.ts'
import type { Block, Inline, Notice, Section } from '../compose/notice.ts'
import { depthOf, parentOf, valueAt } from './fact-pointer.ts'

/** A section as a reader finds it. */
export interface SectionPlace {
  readonly id: string
  /** Its own number, or that of the section around it. */
  readonly number?: string
  readonly heading: string
  /** The heading of the section around it, where it is a sub-section. */
  readonly within?: string
}

/** Sections of the rights: they speak because of purposes, and tell of them nothing but their names. */
const OF_RIGHTS = /(?:^|-)(?:right-[a-z0-9-]|rights-how$)/

const RIGHTS_FACT = /^(?:\/parts\/\d+)?\/rights(?:\/|$)/

/** Facts that are told in blocks of their own, and not with the rest of their item. */
const APART = /^(?:\/parts\/\d+)?\/purposes\/\d+\/(?:directMarketing|furtherUse|consent\/withdrawal)(?=\/|$)/

/** Lists whose items stand in one block under the pointer of the list, with nothing of their own. */
const IN_ONE_BLOCK = /^(?:\/parts\/\d+)?\/(?:controllers|data)$/

type Places = Map<string, SectionPlace>

export class PrintedFacts {
  readonly notice: Notice
  private readonly register: unknown
  private readonly places: Places = new Map()
  private readonly bySection = new Map<string, Places>()
  private readonly bySentence = new Map<string, SectionPlace[]>()

  /** @param register the facts to which the pointers of the blocks lead */
  constructor(notice: Notice, register: unknown) {
    this.notice = notice
    this.register = register
    const introduction = { id: 'introduction', heading: notice.title }
    for (const block of notice.introduction) this.readBlock(block, introduction)
    for (const section of notice.sections) this.readSection(section, undefined)
  }

  /** The section that prints the fact at a JSON Pointer; in `section`, or anywhere but where only rights are told. */
  placeOf(fact: string, section?: string): SectionPlace | undefined {
    const places = section === undefined ? this.places : this.bySection.get(section)
    if (places === undefined) return undefined
    const below = `${fact}/`
    const exact = places.get(fact) ?? [...places].find(([from]) => from.startsWith(below))?.[1]
    if (exact !== undefined) return exact
    const shallowest = section === undefined ? shallowestTeller(fact) : itemDepth(fact)
    for (let from = parentOf(fact); depthOf(from) >= shallowest; from = parentOf(from)) {
      const place = places.get(from)
      if (place !== undefined) return place
    }
    return undefined
  }

  /** The sections in which a sentence of the program's own stands. */
  placesOfSentence(sentence: string): readonly SectionPlace[] {
    return this.bySentence.get(sentence) ?? []
  }

  private readSection(section: Section, around: SectionPlace | undefined): void {
    const number = section.number ?? around?.number
    const place: SectionPlace = {
      id: section.id,
      ...(number === undefined ? {} : { number }),
      heading: section.heading,
      ...(around === undefined ? {} : { within: around.heading }),
    }
    for (const block of section.blocks) this.readBlock(block, place)
    for (const below of section.sections) this.readSection(below, place)
  }

  private readBlock(block: Block, place: SectionPlace): void {
    for (const from of block.from) this.add(from, place)
    if (block.kind === 'paragraph') {
      const sentence = sentenceOf(block.text)
      this.bySentence.set(sentence, [...(this.bySentence.get(sentence) ?? []), place])
    }
    const entries = entriesOf(block)
    const [only = '', ...others] = block.from
    if (others.length === 0 && IN_ONE_BLOCK.test(only) && this.countAt(only) === entries.length)
      for (let index = 0; index < entries.length; index += 1) this.add(`${only}/${index}`, place)
    for (const below of entries.flat()) this.readBlock(below, place)
  }

  private add(from: string, place: SectionPlace): void {
    const own = this.bySection.get(place.id) ?? new Map<string, SectionPlace>()
    this.bySection.set(place.id, own.set(from, place))
    const isOnlyNamed = OF_RIGHTS.test(place.id) && !RIGHTS_FACT.test(from)
    if (!isOnlyNamed && !this.places.has(from)) this.places.set(from, place)
  }

  /** How many items the list at a pointer has; undefined where there is no list. */
  private countAt(pointer: string): number | undefined {
    const found = valueAt(this.register, pointer)
    return Array.isArray(found) ? found.length : undefined
  }
}

/** The words without the provision that is printed after them. */
function sentenceOf(text: readonly Inline[]): string {
  return plainText(text.filter(({ kind }) => kind !== 'citation')).trim()
}

function entriesOf(block: Block): readonly (readonly Block[])[] {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => item.blocks)
    case 'definitions':
      return block.entries.map((entry) => entry.blocks)
    case 'note':
      return [block.blocks]
    default:
      return []
  }
}

/** A block may tell a fact by way of its item (`/purposes/2`), never by way of the whole list (`/purposes`). */
function itemDepth(fact: string): number {
  return /^\/parts\/\d+\//.test(fact) ? 4 : 2
}

function shallowestTeller(fact: string): number {
  const apart = APART.exec(fact)
  return apart === null ? itemDepth(fact) : depthOf(apart[0])
}
