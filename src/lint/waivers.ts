/** Waivers: findings that somebody accepts for a time, with a reason and an end. */
import type { DataPath, Diagnostic } from '../diagnostics/diagnostic.ts'
import type { WrongStep } from '../validate/check-fact-place.ts'
import { nearest } from '../validate/nearest.ts'
import { covers, stepsOf } from '../validate/path-pattern.ts'
import type { Waiver } from '../validate/validate-waivers.ts'
import { nearestRule } from './severities.ts'
import { wrongPlace } from './waived-place.ts'

/** A register that the rules have judged. */
export interface JudgedRegister {
  /** The id that the description gives it. */
  readonly id: string
  /** The description as data, with what it extends. */
  readonly data: unknown
}

export interface WaivingOptions {
  /** The file of waivers, as the user would name it. */
  readonly file: string
  /** ISO 8601: the day of judgement. A waiver still holds on its last day. */
  readonly asOf: string
  /** Ids of every rule, company rules with them. Other findings cannot be waived. */
  readonly rules: readonly string[]
}

/** What the whole run has seen, for what is wrong with the waivers themselves. */
export interface SeenRegisters {
  /** Ids of every register that was read, also of those whose shape has errors. */
  readonly ids: readonly string[]
  /** Whether those are all that the workspace has. */
  readonly whole: boolean
  /** Ids of registers that other runs judge, and whose waivers those tell of. */
  readonly elsewhere?: ReadonlySet<string>
}

/** What judging registers has told of the waivers: plain data, so that it may come from another process. */
export interface WaiverUse {
  /** Ids of the registers that the rules have judged. */
  readonly judged: readonly string[]
  /** Places, in the file, of the waivers that covered a finding. */
  readonly used: readonly number[]
  /** Places of those that covered none, and name a place that cannot be in the description. */
  readonly misplaced: readonly MisplacedWaiver[]
}

export interface MisplacedWaiver {
  readonly index: number
  /** The first step that leads nowhere, and the place that was most likely meant. */
  readonly step: string
  readonly suggestion?: string | undefined
}

interface Prepared {
  readonly waiver: Waiver
  readonly steps: readonly string[] | undefined
}

interface Use {
  readonly judged: Set<string>
  readonly used: Set<Prepared>
  /** Found while the description is at hand: it is not kept. */
  readonly misplaced: Map<Prepared, WrongStep>
}

const newUse = (): Use => ({ judged: new Set(), used: new Set(), misplaced: new Map() })

/** With more waivers to be filled in than this, one remark stands for all of them. */
const MAX_REMINDERS = 5

/** The waivers of a run. Registers come one after the other; what the waivers themselves lack is told at the end. */
export class Waiving {
  readonly #waivers: readonly Prepared[]
  readonly #options: WaivingOptions
  /** What this judge has told since it was last asked; what was given to it is apart, or it would be told again. */
  #own = newUse()
  readonly #given = newUse()

  constructor(waivers: readonly Waiver[], options: WaivingOptions) {
    this.#options = options
    this.#waivers = waivers.map((waiver) => ({
      waiver,
      steps: waiver.at === undefined ? undefined : stepsOf(waiver.at),
    }))
  }

  /** The findings about one register, those that a waiver covers marked with it. */
  waive(found: readonly Diagnostic[], register: JudgedRegister): Diagnostic[] {
    this.#own.judged.add(register.id)
    const own = this.#waivers.filter(({ waiver }) => waiver.register === register.id && !this.#isOver(waiver))
    if (own.length === 0) return [...found]
    const waived = found.map((diagnostic) => {
      if (!this.#options.rules.includes(diagnostic.code)) return diagnostic
      const fitting = own.filter(({ waiver, steps }) => {
        if (waiver.rule !== diagnostic.code) return false
        return steps === undefined || covers(steps, diagnostic.path, register.data)
      })
      for (const prepared of fitting) this.#own.used.add(prepared)
      const [first] = fitting
      if (first === undefined) return diagnostic
      const { reason, owner, until } = first.waiver
      return { ...diagnostic, waived: { reason, owner, until } }
    })
    for (const prepared of own) this.#lookForPlace(prepared, register.data)
    return waived
  }

  #lookForPlace(prepared: Prepared, data: unknown): void {
    const { used, misplaced } = this.#own
    if (prepared.steps === undefined || used.has(prepared)) return
    const wrong = wrongPlace(prepared.steps, data)
    if (wrong !== undefined) misplaced.set(prepared, wrong)
  }

  /** What was told of the waivers since the last call; `remarks` know of it only when it is given back. */
  takeUse(): WaiverUse {
    const { judged, used, misplaced } = this.#own
    this.#own = newUse()
    return {
      judged: [...judged],
      used: this.#waivers.flatMap((prepared, index) => (used.has(prepared) ? [index] : [])),
      misplaced: this.#waivers.flatMap((prepared, index) => {
        const wrong = misplaced.get(prepared)
        return wrong === undefined ? [] : [{ index, ...wrong }]
      }),
    }
  }

  addUse({ judged, used, misplaced }: WaiverUse): void {
    for (const id of judged) this.#given.judged.add(id)
    for (const index of used) {
      const prepared = this.#waivers[index]
      if (prepared !== undefined) this.#given.used.add(prepared)
    }
    for (const { index, step, suggestion } of misplaced) {
      const prepared = this.#waivers[index]
      if (prepared !== undefined) this.#given.misplaced.set(prepared, { step, suggestion })
    }
  }

  /** What is wrong with the waivers, each told once: expired, of no rule or register, unused, without a reason. */
  remarks(seen: SeenRegisters): Diagnostic[] {
    const remarks = this.#waivers.flatMap((prepared, index) => this.#remarksOf(prepared, index, seen))
    const unfilled = remarks.filter(({ code }) => code === 'waiver/no-reason')
    if (unfilled.length <= MAX_REMINDERS) return remarks
    // A baseline that was just generated: what is to be done is the same for each.
    const many = {
      code: 'waiver/no-reason',
      variant: 'many',
      severity: 'warning',
      file: this.#options.file,
      path: ['waivers'],
      at: 'key',
      args: { count: unfilled.length },
    } as const
    return [...remarks.filter((remark) => !unfilled.includes(remark)), many]
  }

  #remarksOf(prepared: Prepared, index: number, { ids, whole, elsewhere }: SeenRegisters): Diagnostic[] {
    const path: DataPath = ['waivers', index]
    const { waiver } = prepared
    const { rule, register, owner, until } = waiver
    const isKnown = ids.includes(register)
    // A run over some registers judges the waivers of those alone.
    if (!isKnown && (!whole || elsewhere?.has(register) === true)) return []
    const remark = (
      code: string,
      severity: Diagnostic['severity'],
      key: string,
      more: Partial<Diagnostic>,
    ) => {
      const place = { file: this.#options.file, path: key === '' ? path : [...path, key] }
      const args = { rule, register, ...more.args }
      return { code, severity, at: 'value', ...place, ...more, args } as const
    }
    if (!this.#options.rules.includes(rule)) {
      if (rule.endsWith('/*') || this.#options.rules.some((id) => id.startsWith(`${rule}/`)))
        return [remark('waiver/unknown-rule', 'error', 'rule', { variant: 'area' })]
      const suggestion = nearestRule(rule, this.#options.rules)
      return [
        remark('waiver/unknown-rule', 'error', 'rule', {
          args: suggestion === undefined ? {} : { suggestion },
        }),
      ]
    }
    if (this.#isOver(waiver))
      return [remark('waiver/expired', 'error', 'until', { args: { day: until, owner } })]
    if (!isKnown) {
      const suggestion = nearest(register, ids)
      const args = suggestion === undefined ? {} : { suggestion }
      return [remark('waiver/unused', 'warning', 'register', { variant: 'register', args })]
    }
    if (this.#isCoveredBefore(prepared, index))
      return [remark('waiver/unused', 'warning', '', { variant: 'again' })]
    // A register whose shape has errors was not judged by the rules: whether the waiver is used is not known.
    const uses = [this.#own, this.#given]
    if (!uses.some(({ used }) => used.has(prepared))) {
      if (!uses.some(({ judged }) => judged.has(register))) return []
      const wrong = this.#own.misplaced.get(prepared) ?? this.#given.misplaced.get(prepared)
      if (wrong === undefined) return [remark('waiver/unused', 'warning', '', {})]
      const args = { shown: waiver.at ?? '', step: wrong.step, suggestion: wrong.suggestion ?? '' }
      return [remark('waiver/unused', 'warning', 'at', { variant: 'place', args })]
    }
    const [first, second] = (['reason', 'owner'] as const).filter((key) => isToFillIn(waiver[key]))
    if (first === undefined) return []
    const variant = second !== undefined ? { variant: 'both' } : first === 'owner' ? { variant: 'owner' } : {}
    return [remark('waiver/no-reason', 'warning', first, variant)]
  }

  /** Whether a waiver before this one covers the same rule in the same place. */
  #isCoveredBefore({ waiver, steps }: Prepared, index: number): boolean {
    const place = steps?.join('\n')
    return this.#waivers
      .slice(0, index)
      .some(
        (other) =>
          other.waiver.rule === waiver.rule &&
          other.waiver.register === waiver.register &&
          other.steps?.join('\n') === place &&
          !this.#isOver(other.waiver),
      )
  }

  #isOver({ until }: Waiver): boolean {
    return until < this.#options.asOf
  }
}

/** Words that hold the place of a reason or an owner. They begin what `--generate-waivers` writes. */
export const TO_FILL_IN = { en: 'FILL IN', fi: 'TÄYDENNÄ' } as const

/** Whether somebody still has to say it: a marker, or a text without a letter. */
export function isToFillIn(text: string): boolean {
  return (
    /^\P{L}*(?:fill in|täydennä|to ?do|to be (?:done|added)|tbd|fixme|xxx+|puuttuu)(?!-?\p{L})/iu.test(
      text,
    ) || !/\p{L}/u.test(text)
  )
}
