/** A register as rules look at it: its scopes, its grounds, its texts, and the day of judgement. */
import type { Facts } from '../compose/context.ts'
import type { DataPath } from '../diagnostics/diagnostic.ts'
import type { Register, Text } from '../validate/register.ts'
import type { WordLists } from './prose/word-list.ts'
import { TextsByList } from './texts-by-list.ts'
import { type UserText, userTexts } from './user-texts.ts'

/** A place where facts of a register stand: the description itself, or one of its parts. */
export interface Scope {
  readonly facts: Facts
  readonly path: DataPath
}

export class LintRegister {
  readonly register: Register
  /** ISO 8601: the day by whose law the register is judged. */
  readonly asOf: string
  /** Every place where items stand: the description, then its parts. For rules that look at items one by one. */
  readonly scopes: readonly Scope[]
  /**
   * Each register that the document describes, whole: the description, or, where it has parts, each part with what
   * is common to all. For rules that ask whether something is told at all.
   */
  readonly wholes: readonly Scope[]
  #texts: readonly UserText[] | undefined
  #textsByList: TextsByList | undefined
  #textsByArea: Map<string, UserText[]> | undefined
  readonly #textsByAreas = new Map<string, readonly UserText[]>()

  constructor(register: Register, asOf: string) {
    this.register = register
    this.asOf = asOf
    const parts = (register.parts ?? []).map((facts, index): Scope => ({ facts, path: ['parts', index] }))
    const common: Scope = { facts: register, path: [] }
    this.scopes = [common, ...parts]
    this.wholes =
      parts.length === 0
        ? [common]
        : parts.map(({ facts, path }) => ({ facts: { ...register, ...facts } as Facts, path }))
  }

  /** Every text that a user wrote, in each of its languages, with the Markdown taken off. */
  get texts(): readonly UserText[] {
    this.#texts ??= userTexts(this.register)
    return this.#texts
  }

  /** The texts that have words of the lists; with keys, those of them whose path begins with one of these. */
  textsWith(lists: WordLists, ...areas: readonly string[]): readonly UserText[] {
    this.#textsByList ??= new TextsByList(this.texts)
    return this.#textsByList.with(lists, areas)
  }

  get #byArea(): ReadonlyMap<string, readonly UserText[]> {
    if (this.#textsByArea === undefined) {
      this.#textsByArea = new Map()
      for (const text of this.texts) {
        const before = this.#textsByArea.get(text.area)
        if (before === undefined) this.#textsByArea.set(text.area, [text])
        else before.push(text)
      }
    }
    return this.#textsByArea
  }

  /** A name as a finding shows it: in the main language of the register. */
  readonly nameOf = (text: Text): string => {
    if (typeof text === 'string') return text
    return text[this.register.languages[0] ?? ''] ?? Object.values(text)[0] ?? ''
  }

  /** The texts whose path begins with one of these keys, in a part as well. */
  textsIn(...areas: readonly string[]): readonly UserText[] {
    const byArea = this.#byArea
    if (areas.length === 1) return byArea.get(areas[0] as string) ?? NONE
    const key = areas.join()
    let texts = this.#textsByAreas.get(key)
    if (texts === undefined) {
      texts = areas.flatMap((area) => byArea.get(area) ?? NONE).sort((a, b) => a.position - b.position)
      this.#textsByAreas.set(key, texts)
    }
    return texts
  }
}

const NONE: readonly never[] = []

/** Whether a fact of the register, or of one of its parts, is a list with something in it. */
export function someItems(fact: unknown): fact is readonly unknown[] {
  return Array.isArray(fact) && fact.length > 0
}
