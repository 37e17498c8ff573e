/** One register as the duties look at it: its own facts and those it shares with the other parts of its document. */
import type { Facts } from '../compose/context.ts'
import { basesOf, groundsOf, listOf } from '../compose/grounds.ts'
import { type DerivedRight, deriveRights } from '../law/derive-rights.ts'
import { type BasisCode, RIGHTS_IN_ORDER, type RightCode } from '../law/gdpr.ts'
import { isArticle14, isElsewhere } from '../lint/collected-elsewhere.ts'
import { isGivenByPerson } from '../lint/given-by-person.ts'
import type { LintRegister } from '../lint/lint-register.ts'
import type { DataCategory, Purpose, Register, Text } from '../validate/register.ts'
import { type PlacedText, placedText } from './placed-text.ts'

/** An item of a list and the pointer to it. */
export interface Placed<T> {
  readonly item: T
  readonly at: string
}

type ListKey =
  | 'dataSubjects'
  | 'purposes'
  | 'data'
  | 'sources'
  | 'recipients'
  | 'transfers'
  | 'retention'
  | 'automatedDecisions'

type ItemOf<K extends ListKey> = Extract<NonNullable<Facts[K]>, readonly unknown[]>[number]

/** Facts and where they stand: the description, or one of its parts. */
interface Layer {
  readonly facts: Facts
  readonly base: string
}

export class DutyView {
  readonly looked: LintRegister
  readonly register: Register
  /** Position of the part; undefined for a document of one register. */
  readonly part: number | undefined
  /** What is common comes first, what is the part's own last. */
  private readonly layers: readonly Layer[]

  constructor(looked: LintRegister, part: number | undefined) {
    this.looked = looked
    this.register = looked.register
    this.part = part
    const facts = part === undefined ? undefined : looked.register.parts?.[part]
    const common: Layer = { facts: looked.register, base: '' }
    this.layers = facts === undefined ? [common] : [common, { facts, base: `/parts/${part}` }]
  }

  /** The items of a list, the common ones first. */
  items<K extends ListKey>(key: K): Placed<ItemOf<K>>[] {
    return this.layers.flatMap(({ facts, base }) =>
      listOf(facts[key] as 'none' | readonly ItemOf<K>[] | undefined).map((item, index) => ({
        item,
        at: `${base}/${key}/${index}`,
      })),
    )
  }

  /** A fact and the pointer to it: the part's own where it has one, else the common one. */
  fact<K extends keyof Facts>(key: K): Placed<NonNullable<Facts[K]>> | undefined {
    for (const { facts, base } of this.layers.toReversed()) {
      const item = facts[key]
      if (item !== undefined) return { item, at: `${base}/${key}` }
    }
    return undefined
  }

  /** Purposes with a basis of one of these kinds. */
  purposesOn(...bases: readonly BasisCode[]): Placed<Purpose>[] {
    return this.items('purposes').filter(({ item }) =>
      basesOf(item).some(({ basis }) => typeof basis === 'string' && bases.includes(basis)),
    )
  }

  /** The purposes that data serve; all of them where none are named. */
  purposesFor(ids: readonly string[] | undefined): Placed<Purpose>[] {
    return this.items('purposes').filter(({ item }) => ids?.includes(item.id) ?? true)
  }

  /** The right with the purposes that it goes with; undefined where it does not follow from any. */
  right(code: RightCode): DerivedRight | undefined {
    return this.derived.find(({ right }) => right === code)
  }

  private get derived(): DerivedRight[] {
    const regime = this.register.document?.regime ?? 'gdpr'
    return deriveRights(
      this.layers.flatMap(({ facts }) => groundsOf(facts)),
      RIGHTS_IN_ORDER,
      regime,
    )
  }

  /** Whether some data come from others than the person: Article 14. */
  get isFromOthers(): boolean {
    const facts = this.layers.at(-1)?.facts ?? this.register
    const whole = { facts: { ...this.register, ...facts } as Facts, path: [] }
    return isArticle14(this.looked, whole)
  }

  /** Whether some data come from the person: Article 13. A register that names no sources is taken to be so. */
  get isFromPerson(): boolean {
    const sources = this.items('sources')
    return sources.length === 0 || sources.some(({ item }) => !isElsewhere(item))
  }

  /** Whether the person gives data of a category, and does not only leave them behind when using a service. */
  isGivenByPerson(category: DataCategory): boolean {
    const sources = this.items('sources').map(({ item }) => item)
    return isGivenByPerson(category, { sources })
  }

  /** The texts below some keys: those common to all, and those of the part. */
  texts(...areas: readonly string[]): PlacedText[] {
    return this.looked
      .textsIn(...areas)
      .filter(({ part }) => part === undefined || part === this.part)
      .map(placedText)
  }

  nameOf({ name, id }: { readonly name?: Text; readonly id: string }): Text {
    return name ?? id
  }
}
