/** A baseline for a workspace that starts with findings: a waiver for each, with its reason still to be written. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { lastingPlace } from '../validate/path-pattern.ts'
import type { Waiver } from '../validate/validate-waivers.ts'
import { addMonths } from './add-months.ts'
import { isToFillIn, type JudgedRegister, TO_FILL_IN } from './waivers.ts'

/** How long a baseline holds. */
const MONTHS = 6

/** One register with what was found in it, waivers applied. */
export interface FoundInRegister {
  readonly register: JudgedRegister
  readonly found: readonly Diagnostic[]
}

export interface BaselineOptions {
  /** ISO 8601: the day from which six months are counted. */
  readonly asOf: string
  /** Ids of every rule, company rules with them: other findings cannot be waived. */
  readonly rules: readonly string[]
  readonly language: 'en' | 'fi'
  /** The text of the file of waivers that is there already, well-formed and valid. */
  readonly existing?: string
  /** Where an editor finds the schema of the file, from the file; a new file begins by naming it. */
  readonly schema?: string
}

export interface Baseline {
  /** The whole file, with a line break at its end. */
  readonly text: string
  /** How many waivers were added. */
  readonly added: number
  /** How many that were generated before, and had ended unfilled, have a new last day. */
  readonly renewed: number
}

const WORDS = {
  en: {
    head: ' Findings that are accepted for a time. Each needs a reason, an owner and its last day.',
    reason: `${TO_FILL_IN.en}: why this is accepted for now`,
    owner: `${TO_FILL_IN.en}: who answers for it`,
  },
  fi: {
    head: ' Havainnot, jotka on hyväksytty määräajaksi. Kullakin on oltava perustelu, vastuuhenkilö ja viimeinen voimassaolopäivä.',
    reason: `${TO_FILL_IN.fi}: miksi tämä hyväksytään toistaiseksi`,
    owner: `${TO_FILL_IN.fi}: kuka tästä vastaa`,
  },
} as const

/**
 * The file of waivers with one more for each error and warning that none covers: sorted by register, rule and place.
 * What stands in an existing file stays, its comments too.
 */
export async function generateWaivers(
  registers: readonly FoundInRegister[],
  options: BaselineOptions,
): Promise<Baseline> {
  const { language, existing, schema } = options
  const waivers = registers.flatMap((judged) => waiversFor(judged, options)).sort(inOrder)
  if (existing !== undefined && waivers.length === 0) return { text: existing, added: 0, renewed: 0 }
  const { Document, isSeq, parseDocument } = await import('yaml')
  const document = existing === undefined ? new Document() : parseDocument(existing)
  if (existing === undefined)
    document.commentBefore = [
      ...(schema === undefined ? [] : [` yaml-language-server: $schema=${schema}`]),
      WORDS[language].head,
    ].join('\n')
  const list = document.contents === null ? undefined : document.get('waivers', true)
  const ended = isSeq(list) ? endedUnfilled(list.toJSON() as Waiver[], options) : new Map<string, number>()
  const added = waivers.filter((waiver) => !ended.has(keyOf(waiver)))
  if (document.contents !== null && isSeq(list)) {
    for (const waiver of waivers) {
      const index = ended.get(keyOf(waiver))
      if (index !== undefined) list.setIn([index, 'until'], waiver.until)
    }
    if (added.length > 0) list.flow = false
    for (const waiver of added) list.add(document.createNode(waiver))
  } else if (document.contents === null) document.contents = document.createNode({ waivers })
  else document.set('waivers', document.createNode(waivers))
  const text = document.toString({ lineWidth: 0 })
  return { text, added: added.length, renewed: waivers.length - added.length }
}

/** Waivers that nobody has filled in and that hold no more, by what they cover; the position of each in the list. */
function endedUnfilled(waivers: readonly Waiver[], { asOf }: BaselineOptions): Map<string, number> {
  return new Map(
    waivers.flatMap((waiver, index): [string, number][] =>
      waiver.until < asOf && isToFillIn(waiver.reason) ? [[keyOf(waiver), index]] : [],
    ),
  )
}

function waiversFor({ register, found }: FoundInRegister, options: BaselineOptions): Waiver[] {
  const { asOf, rules, language } = options
  const until = addMonths(asOf, MONTHS)
  const { reason, owner } = WORDS[language]
  const places = new Map<string, Waiver>()
  for (const { code, path, severity, waived } of found) {
    if (waived !== undefined || severity === 'info' || !rules.includes(code)) continue
    const at = lastingPlace(path, register.data)
    const waiver = { rule: code, register: register.id, ...(at !== '' && { at }), reason, owner, until }
    places.set(JSON.stringify([code, at]), waiver)
  }
  return [...places.values()]
}

/** What a waiver covers, as a key that sorts. */
function keyOf({ register, rule, at = '' }: Waiver): string {
  return [register, rule, at].join('\n')
}

function inOrder(a: Waiver, b: Waiver): number {
  const [first, second] = [keyOf(a), keyOf(b)]
  return first === second ? 0 : first < second ? -1 : 1
}
