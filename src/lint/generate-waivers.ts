/** A baseline for a workspace that starts with findings: a waiver for each, with its reason still to be written. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { lastingPlace } from '../validate/path-pattern.ts'
import type { Waiver } from '../validate/validate-waivers.ts'
import { addMonths } from './add-months.ts'
import { type JudgedRegister, TO_FILL_IN } from './waivers.ts'

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
}

export interface Baseline {
  /** The whole file, with a line break at its end. */
  readonly text: string
  /** How many waivers were added. */
  readonly added: number
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
  const { language, existing } = options
  const waivers = registers.flatMap((judged) => waiversFor(judged, options)).sort(inOrder)
  if (existing !== undefined && waivers.length === 0) return { text: existing, added: 0 }
  const { Document, isSeq, parseDocument } = await import('yaml')
  const document = existing === undefined ? new Document() : parseDocument(existing)
  if (existing === undefined) document.commentBefore = WORDS[language].head
  const list = document.contents === null ? undefined : document.get('waivers', true)
  if (document.contents !== null && isSeq(list)) {
    list.flow = false
    for (const waiver of waivers) list.add(document.createNode(waiver))
  } else if (document.contents === null) document.contents = document.createNode({ waivers })
  else document.set('waivers', document.createNode(waivers))
  return { text: document.toString({ lineWidth: 0 }), added: waivers.length }
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

function inOrder(a: Waiver, b: Waiver): number {
  const key = ({ register, rule, at = '' }: Waiver) => [register, rule, at].join('\n')
  const [first, second] = [key(a), key(b)]
  return first === second ? 0 : first < second ? -1 : 1
}
