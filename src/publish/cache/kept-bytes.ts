/** Finds in the sections of a cache what is kept of one register. */
import type { KeptFacts, KeptMarks } from './kept.ts'
import { hashesLength, type RegisterFacts } from './register-facts.ts'
import type { HashedSource } from './source-table.ts'

/** Where the bytes of a register begin: its hashes with what was found, and what the index tells. */
interface Offsets {
  readonly told: number
  readonly listed: number
}

export class KeptBytes {
  readonly facts: KeptFacts
  readonly #marks: KeptMarks
  readonly #told: Buffer
  readonly #listed: Buffer
  readonly #offsets: readonly Offsets[]
  readonly #sources: HashedSource[]

  /** @throws where the sections do not fit each other */
  constructor(marks: KeptMarks, facts: KeptFacts, told: Buffer, listed: Buffer) {
    this.facts = facts
    this.#marks = marks
    this.#told = told
    this.#listed = listed
    const at = { told: 0, listed: 0 }
    this.#offsets = facts.registers.map(([, , toldLength, listedLength], place) => {
      const begin = { ...at }
      at.told += hashesLength(marks.registers[place]?.outputs.length ?? 0) + toldLength
      at.listed += listedLength
      return begin
    })
    if (at.told !== told.length || at.listed !== listed.length)
      throw new Error('the sections of the cache do not fit each other')
    this.#sources = marks.sources.map((kept, place) => ({ kept, hash: facts.hashes[place] ?? '' }))
  }

  factsOf(place: number): RegisterFacts | undefined {
    const kept = this.facts.registers[place]
    const offsets = this.#offsets[place]
    const outputs = this.#marks.registers[place]?.outputs
    if (kept === undefined || offsets === undefined || outputs === undefined) return undefined
    const [id, view, toldLength, listedLength] = kept
    const toldAt = offsets.told + hashesLength(outputs.length)
    return {
      id,
      view: this.facts.views[view] ?? '',
      hashes: this.#told.subarray(offsets.told, toldAt),
      told: this.#told.subarray(toldAt, toldAt + toldLength),
      listed: this.#listed.subarray(offsets.listed, offsets.listed + listedLength),
    }
  }

  sourceOf(place: number): HashedSource {
    const source = this.#sources[place]
    if (source === undefined) throw new Error('the sections of the cache do not fit each other')
    return source
  }
}
