/** What a build knows of the last one, and how much of it still holds. */
import { sep } from 'node:path'
import type { FileSystem } from '../../io/io.ts'
import type { Section } from './cache-file.ts'
import type { KeptFacts, KeptMarks, KeptOutput, Mark } from './kept.ts'
import { KeptBytes } from './kept-bytes.ts'
import { FileComparison, type Verdict } from './mark.ts'
import { hashesOf, type RegisterFacts } from './register-facts.ts'
import type { HashedSource } from './source-table.ts'
import { holds } from './traced-files.ts'
import { isToldSo, type View } from './view.ts'

/** A register whose files are as the last build made them, from sources that are as they were. */
export interface FreshRegister {
  readonly sources: readonly HashedSource[]
  readonly outputs: readonly KeptOutput[]
  readonly facts: RegisterFacts
}

/** An index page that stands as the last build made it. */
export interface StandingPage {
  readonly output: KeptOutput
  readonly sha256: string
}

/** Whether something holds: known at once, but where a content has to be read. */
type Held = boolean | Promise<boolean>

export class Memory {
  readonly marks: KeptMarks
  /** Where marks had to be made anew. */
  hasNewMarks = false
  readonly #files: FileSystem
  readonly #comparison: FileComparison
  readonly #sections: readonly (() => Buffer)[]
  readonly #places: ReadonlyMap<string, number>
  readonly #sources = new Map<number, Held>()
  readonly #registers = new Map<number, Held>()
  #kept: KeptBytes | undefined

  /**
   * @param sections of a cache, see `KeptMarks` and those that follow
   * @param clock see `CacheFolder.now`
   */
  constructor(files: FileSystem, sections: readonly (() => Buffer)[], clock: () => number) {
    this.#files = files
    this.#sections = sections
    this.#comparison = new FileComparison(files, clock)
    this.marks = JSON.parse(this.#section(0).toString()) as KeptMarks
    this.#places = new Map(
      this.marks.registers.map(({ sources: [first = -1] }, place) => [this.pathOf(first), place]),
    )
  }

  get facts(): KeptFacts {
    return this.#bytes.facts
  }

  /** Whether nothing of it is damaged. What fails on the way to this counts as changed. */
  get isWhole(): boolean {
    try {
      return this.facts.registers.length === this.marks.registers.length
    } catch {
      return false
    }
  }

  /** What the last run printed of its findings. */
  get report(): string {
    return this.#section(4).toString()
  }

  /** The sections, with marks that were made anew. */
  sections(): Section[] {
    const others = this.#sections.slice(1).map((section) => [section()])
    return [[Buffer.from(JSON.stringify(this.marks))], ...others]
  }

  /** The path of a source. */
  pathOf(place: number): string {
    return this.marks.sources[place]?.[0] ?? ''
  }

  /** Whether the settings would be read as they were. */
  async settingsHold(): Promise<boolean> {
    for (const answer of this.marks.answers) {
      if (!holds(this.#files, answer)) return false
      if (answer[0] === 'read' && !(await this.#isSameSource(Number(answer[2])))) return false
    }
    return true
  }

  /** The register of a description; undefined where it has to be built. */
  async fresh(path: string): Promise<FreshRegister | undefined> {
    const place = this.#places.get(path)
    return place !== undefined && (await this.#isFresh(place)) ? this.#keptAt(place) : undefined
  }

  /** What was kept of the register of a description, whether it still holds or not. */
  factsOf(path: string): RegisterFacts | undefined {
    const place = this.#places.get(path)
    return place === undefined ? undefined : this.#bytes.factsOf(place)
  }

  /** What is kept of the registers whose descriptions are none of these. */
  others(paths: ReadonlySet<string>): FreshRegister[] {
    return [...this.#places].flatMap(([path, place]) => (paths.has(path) ? [] : (this.#keptAt(place) ?? [])))
  }

  /**
   * Whether nothing is to be done: the same registers as the last time, all of them fresh, nothing else in the way.
   *
   * @param hasLeftovers whether files of killed runs stand in the output folder
   */
  async isDone(
    files: readonly string[],
    { whole, view }: { readonly whole: boolean; readonly view: View },
    hasLeftovers: () => Promise<boolean>,
  ): Promise<boolean> {
    const { last } = this.marks
    if (last === undefined || last.whole !== whole || !isToldSo(last.view, view)) return false
    if (!this.#hadSame(files, last.registers)) return false
    if (!(await allHold(last.registers, (place) => this.#isFresh(place)))) return false
    if (!(await this.#areSame([...last.pages, last.manifest], () => this.facts.outputs))) return false
    const { output } = this.marks.settings
    if (this.#comparison.isFolderUntouched(output, last.folder)) return true
    const mark = this.#comparison.markNow(output)
    if (await hasLeftovers()) return false
    last.folder = mark
    this.hasNewMarks = true
    return true
  }

  /** The index pages, where they list these registers and stand as they were made. */
  async standingPages(files: readonly string[]): Promise<readonly StandingPage[] | undefined> {
    const { last } = this.marks
    if (last === undefined || !this.#hadSame(files, last.registers)) return undefined
    if (!(await this.#areSame(last.pages, () => this.facts.outputs))) return undefined
    return last.pages.map((output, index) => ({ output, sha256: this.facts.outputs[index] ?? '' }))
  }

  #hadSame(files: readonly string[], places: readonly number[]): boolean {
    if (places.length !== files.length) return false
    const pathAt = (place: number) => this.pathOf(this.marks.registers[place]?.sources[0] ?? -1)
    return places.every((place, index) => pathAt(place) === files[index])
  }

  #section(place: number): Buffer {
    return this.#sections[place]?.() ?? Buffer.of()
  }

  get #bytes(): KeptBytes {
    this.#kept ??= new KeptBytes(
      this.marks,
      JSON.parse(this.#section(1).toString()) as KeptFacts,
      this.#section(2),
      this.#section(3),
    )
    return this.#kept
  }

  #keptAt(place: number): FreshRegister | undefined {
    const kept = this.marks.registers[place]
    const facts = this.#bytes.factsOf(place)
    if (kept === undefined || facts === undefined) return undefined
    const sources = kept.sources.map((source) => this.#bytes.sourceOf(source))
    return { sources, outputs: kept.outputs, facts }
  }

  #isFresh(place: number): Held {
    let known = this.#registers.get(place)
    if (known === undefined) {
      known = this.#compare(place)
      this.#registers.set(place, known)
    }
    return known
  }

  #compare(place: number): Held {
    const kept = this.marks.registers[place]
    if (kept === undefined) return false
    const areOutputsSame = () =>
      this.#areSame(kept.outputs, () => {
        const facts = this.#bytes.factsOf(place)
        return facts && hashesOf(facts)
      })
    const areSourcesSame = allHold(kept.sources, (source) => this.#isSameSource(source))
    if (typeof areSourcesSame === 'boolean') return areSourcesSame && areOutputsSame()
    return areSourcesSame.then((areSame) => areSame && areOutputsSame())
  }

  /** Shared parts are looked at once, however many registers they are parts of. */
  #isSameSource(place: number): Held {
    let known = this.#sources.get(place)
    if (known === undefined) {
      const source = this.marks.sources[place]
      known =
        source !== undefined &&
        this.#isSame(
          this.#comparison.source(source, () => this.facts.hashes[place]),
          (mark) => {
            source[2] = mark
          },
        )
      this.#sources.set(place, known)
    }
    return known
  }

  #areSame(outputs: readonly KeptOutput[], hashes: () => readonly string[] | undefined): Held {
    return allHold(outputs, (output, index) => {
      const path = `${this.marks.settings.output}${sep}${output[0]}`
      const verdict = this.#comparison.output(path, output[1], () => hashes()?.[index])
      return this.#isSame(verdict, (mark) => {
        output[1] = mark
      })
    })
  }

  #isSame(verdict: Verdict | Promise<Verdict>, remark: (mark: Mark) => void): Held {
    if (verdict === 'same' || verdict === 'other') return verdict === 'same'
    if (verdict instanceof Promise) return verdict.then((found) => this.#isSame(found, remark))
    remark(verdict.mark)
    this.hasNewMarks = true
    return true
  }
}

/** Whether all hold, asked one after the other up to the first that does not. */
function allHold<T>(items: readonly T[], holds: (item: T, index: number) => Held, from = 0): Held {
  for (let at = from; at < items.length; at++) {
    const held = holds(items[at] as T, at)
    if (held === false) return false
    if (held !== true) return held.then((isSo) => isSo && allHold(items, holds, at + 1))
  }
  return true
}
