/** Waivers: findings that somebody accepts for a time, with a reason and an end. */
import type { DataPath, Diagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../validate/nearest.ts'
import { covers, stepsOf } from '../validate/path-pattern.ts'
import type { Waiver } from '../validate/validate-waivers.ts'
import { nearestRule } from './severities.ts'

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
}

interface Prepared {
  readonly waiver: Waiver
  readonly steps: readonly string[] | undefined
}

/** The waivers of a run. Registers come one after the other; what the waivers themselves lack is told at the end. */
export class Waiving {
  readonly #waivers: readonly Prepared[]
  readonly #options: WaivingOptions
  readonly #used = new Set<Prepared>()
  readonly #judged = new Set<string>()

  constructor(waivers: readonly Waiver[], options: WaivingOptions) {
    this.#options = options
    this.#waivers = waivers.map((waiver) => ({
      waiver,
      steps: waiver.at === undefined ? undefined : stepsOf(waiver.at),
    }))
  }

  /** The findings about one register, those that a waiver covers marked with it. */
  waive(found: readonly Diagnostic[], register: JudgedRegister): Diagnostic[] {
    this.#judged.add(register.id)
    const own = this.#waivers.filter(({ waiver }) => waiver.register === register.id && !this.#isOver(waiver))
    if (own.length === 0) return [...found]
    return found.map((diagnostic) => {
      if (!this.#options.rules.includes(diagnostic.code)) return diagnostic
      const fitting = own.filter(({ waiver, steps }) => {
        if (waiver.rule !== diagnostic.code) return false
        return steps === undefined || covers(steps, diagnostic.path, register.data)
      })
      for (const prepared of fitting) this.#used.add(prepared)
      const [first] = fitting
      if (first === undefined) return diagnostic
      const { reason, owner, until } = first.waiver
      return { ...diagnostic, waived: { reason, owner, until } }
    })
  }

  /** What is wrong with the waivers, each told once: expired, of no rule or register, unused, without a reason. */
  remarks(seen: SeenRegisters): Diagnostic[] {
    return this.#waivers.flatMap((prepared, index) => this.#remarksOf(prepared, ['waivers', index], seen))
  }

  #remarksOf(prepared: Prepared, path: DataPath, { ids, whole }: SeenRegisters): Diagnostic[] {
    const { waiver } = prepared
    const { rule, register, owner, until } = waiver
    const isKnown = ids.includes(register)
    // A run over some registers judges the waivers of those alone.
    if (!whole && !isKnown) return []
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
    // A register whose shape has errors was not judged by the rules: whether the waiver is used is not known.
    if (!this.#used.has(prepared))
      return this.#judged.has(register) ? [remark('waiver/unused', 'warning', '', {})] : []
    return (['reason', 'owner'] as const)
      .filter((key) => isToFillIn(waiver[key]))
      .map((key) => remark('waiver/no-reason', 'warning', key, key === 'owner' ? { variant: 'owner' } : {}))
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
