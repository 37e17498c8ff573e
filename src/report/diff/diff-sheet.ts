/** The changes in the words of one language, in the order in which a lawyer reads, ready for all formats for people. */
import type { Change, Weight } from '../../diff/change.ts'
import type { Redline } from '../../diff/redline/redline.ts'
import type { DiffReport, RegisterDiff } from '../../diff/report.ts'
import { wordChange, wordShown } from '../../diff/word-change.ts'
import { citeProvisions } from '../../lint/provision.ts'
import { formatList } from '../../locale/format-list.ts'
import { builtinLocales, type Locale } from '../../locale/locale.ts'
import { languageName } from '../../locale/names.ts'
import type { ReportLanguage } from '../word-diagnostic.ts'
import { type Advice, advise, isFurtherProcessing } from './advise.ts'
import { type Counts, countChanges, sumOf, WEIGHTS_FIRST } from './count-changes.ts'
import type { DiffVocabulary } from './diff-vocabulary.ts'
import { diffWords } from './diff-words.ts'
import { effectWord } from './effect-word.ts'
import { groupedBy } from './grouped-by.ts'
import { locateChange } from './locate-change.ts'
import { heaviestFirst, reasonsOnce } from './order-registers.ts'
import { partName } from './part-name.ts'
import { spokenIn } from './spoken-in.ts'

export interface SheetChange {
  /** What happened, with the part of the document before it where that has several. */
  readonly text: string
  /** `notices/customers.yaml:41`; null where the description was not kept. */
  readonly place: string | null
  /** How the place is written, with the slot `{place}`: by itself, or as one in the old description. */
  readonly placed: string
  readonly consequences: readonly SheetBundle[]
  readonly change: Change
}

/** Changes of one kind of reason, which is said once. */
export interface SheetBundle {
  readonly effect: string
  readonly citation: string
  readonly remarks: readonly string[]
  readonly changes: readonly SheetChange[]
}

export interface SheetArea {
  readonly heading: string
  readonly bundles: readonly SheetBundle[]
}

export interface SheetGroup {
  readonly weight: Weight
  readonly heading: string
  readonly count: number
  readonly areas: readonly SheetArea[]
}

export interface SheetRedline {
  readonly heading: string
  /** The language of the notice. */
  readonly name: string
  readonly redline: Redline
}

export interface SheetAdvice extends Advice {
  /** The reason in words and the law behind it; empty where an earlier register has the same advice. */
  readonly why: string
}

export interface SheetRegister {
  readonly id: string
  readonly weight: RegisterDiff['weight']
  readonly title: string
  /** The language of the title. */
  readonly language: string
  readonly files: string
  /** What happened to the register as a whole; null where its description changed. */
  readonly status: string | null
  /** What a register that was added is about, a line each. */
  readonly facts: readonly string[]
  /** How many changes of each weight; empty where there are none, or the sum says the same. */
  readonly counts: string
  readonly groups: readonly SheetGroup[]
  readonly advice: readonly SheetAdvice[]
  readonly tool: { readonly text: string | null; readonly redlines: readonly SheetRedline[] }
  readonly redlines: readonly SheetRedline[]
}

export interface DiffSheet {
  readonly language: ReportLanguage
  readonly compared: string
  readonly registers: readonly SheetRegister[]
  /** `2 material, 3 notable, 1 editorial change in 1 of 5 registers`, and what could not be read. */
  readonly sum: string
}

/** @throws NotLoaded see `locateChange` */
export function diffSheet(report: DiffReport, language: ReportLanguage): DiffSheet {
  const words = diffWords(language)
  const locale = builtinLocales()[language]
  if (locale === undefined) throw new Error(`no phrases for ${language}`)
  const { registers, compared, unread } = report
  const all = sumOf(registers.map(countChanges))
  const of = Math.max(report.looked, registers.length)
  const worded = registers.flatMap(({ tool }) => (tool.status === 'changed' ? tool.redlines : [])).length
  const nothing = worded === 0 ? words.nothing : words.onlyWords(worded)
  return {
    language,
    compared: words.compared(compared.old, compared.new),
    registers: reasonsOnce(
      heaviestFirst(registers).map((register) => ({
        ...sheetRegister(register, new SheetWriter(register, locale, words)),
        // Of a single register the sum says it.
        ...(registers.length === 1 && { counts: '' }),
      })),
    ),
    sum: [
      ...(isNothing(all) ? [] : [words.sum(words.counts(all), registers.length, of)]),
      // What could not be read may have changed in anything.
      ...(unread.length > 0 ? [words.unread(unread)] : isNothing(all) ? [nothing] : []),
    ].join('. '),
  }
}

function isNothing({ material, notable, editorial }: Counts): boolean {
  return material + notable + editorial === 0
}

function sheetRegister(register: RegisterDiff, writer: SheetWriter): SheetRegister {
  const { words, language } = writer
  const { id, title, files, status, tool } = register
  const titled = title[language] === undefined ? Object.keys(title)[0] : language
  const counts = countChanges(register)
  return {
    id,
    weight: register.weight,
    title: titled === undefined ? id : (title[titled] ?? id),
    language: titled ?? language,
    files: [...new Set([files.old, files.new].filter((file) => file !== undefined))].join(' → '),
    status: status === 'changed' ? null : words[status],
    facts: writer.facts(),
    counts: isNothing(counts) ? '' : words.counts(counts),
    groups: writer.groups(),
    advice: advise(register, language).map((advice) => {
      const ground = `${words.advice.ground}: ${advice.citation}.`
      return { ...advice, why: [advice.reason, ground].filter((part) => part !== null).join(' ') }
    }),
    tool: {
      // Of a register that came there was nothing that a tool could have changed.
      text: status === 'added' ? null : words.tool[tool.status],
      redlines: tool.status === 'changed' ? tool.redlines.map((redline) => writer.redline(redline)) : [],
    },
    redlines: register.redlines.map((redline) => writer.redline(redline)),
  }
}

class SheetWriter {
  readonly words: DiffVocabulary
  readonly language: ReportLanguage
  readonly #register: RegisterDiff
  readonly #locale: Locale

  constructor(register: RegisterDiff, locale: Locale, words: DiffVocabulary) {
    this.words = words
    this.language = locale.language as ReportLanguage
    this.#register = register
    this.#locale = locale
  }

  groups(): SheetGroup[] {
    return WEIGHTS_FIRST.flatMap((weight) => {
      const changes = this.#register.changes.filter((change) => change.weight === weight)
      if (changes.length === 0) return []
      const areas = [...groupedBy(changes, ({ kind }) => kind.area)].map(([area, own]) => ({
        heading: this.words.areas[area],
        bundles: this.#bundles(own),
      }))
      return [{ weight, heading: this.words.weights[weight], count: changes.length, areas }]
    })
  }

  facts(): string[] {
    const { facts = [] } = this.#register
    return facts.map((fact) => wordShown(fact, this.#locale))
  }

  redline(redline: Redline): SheetRedline {
    const name = languageName(redline.language, this.#locale)
    return { heading: this.words.redline(name), name, redline }
  }

  #bundles(changes: readonly Change[]): SheetBundle[] {
    const reasons = changes.map((change) => ({ change, reason: this.#reason(change) }))
    const byReason = groupedBy(reasons, ({ reason }) => JSON.stringify(reason))
    return [...byReason.values()].flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : [{ ...first.reason, changes: [first, ...others].map(({ change }) => this.#change(change)) }],
    )
  }

  #reason(change: Change) {
    const { kind, reason, effect, remarks, languages = [] } = change
    const names = formatList(
      languages.map((language) => languageName(language, this.#locale)),
      this.#locale,
    )
    const texts = {
      'told-for-the-first-time': this.words.firstTold,
      'correction-of-error': this.words.correction,
      'one-language': this.words.oneLanguage(names, languages.length),
    }
    return {
      effect: this.words.effects[effectWord(kind, effect)],
      citation: citeProvisions(reason, this.language),
      remarks: [
        ...remarks.map((remark) => texts[remark]),
        ...(isFurtherProcessing(change, this.#register) ? [this.words.furtherProcessing] : []),
      ],
    }
  }

  #change(change: Change): SheetChange {
    const place = locateChange(change, this.#register)
    const at = place && `${place.file}:${place.line}`
    return {
      text: this.#part(change.part) + wordChange(change, this.#locale, spokenIn(this.#register)),
      place: at ?? null,
      placed: place?.side === 'old' ? this.words.oldPlace : '{place}',
      consequences: this.#bundles(change.consequences),
      change,
    }
  }

  #part(part: string | undefined): string {
    return part === undefined ? '' : `${this.words.part} ${partName(part, this.#register, this.language)}: `
  }
}
