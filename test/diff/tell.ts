/** What a comparison of two short descriptions tells, as a reader of the report sees it. */

import type { Change } from '../../src/diff/change.ts'
import { compareRegisters } from '../../src/diff/compare-registers.ts'
import { wordChange } from '../../src/diff/word-change.ts'
import { citeProvisions } from '../../src/lint/provision.ts'
import { builtinLocales } from '../../src/locale/locale.ts'
import { registerFrom } from './read-register.ts'

export interface Told {
  readonly id: string
  readonly weight: Change['weight']
  readonly effect: Change['effect']
  /** As the report cites it in English. */
  readonly law: string
  readonly en: string
  readonly fi: string
  readonly remarks: Change['remarks']
  readonly consequences: readonly Told[]
}

/**
 * The changes from one description to another in YAML; `id` and `languages` (Finnish and English) may be left out.
 *
 * @throws where one of them is not valid
 */
export function tell(before: string, after: string): Told[] {
  return compareRegisters(registerFrom(whole(before)), registerFrom(whole(after))).map(toldOf)
}

/** Each change as its weight and id, and its sentences in English and Finnish; what follows from it after a `>`. */
export type Row = readonly [weightAndId: string, en: string, fi: string]

export function rows(told: readonly Told[], mark = ''): Row[] {
  return told.flatMap(({ id, weight, en, fi, consequences }): Row[] => [
    [`${mark}${weight} ${id}`, en, fi],
    ...rows(consequences, `${mark}> `),
  ])
}

function whole(yaml: string): string {
  const languages = /^languages:/m.test(yaml) ? '' : 'languages: [fi, en]\n'
  return `${/^id:/m.test(yaml) ? '' : 'id: register\n'}${languages}${yaml}`
}

function toldOf(change: Change): Told {
  const { fi, en } = builtinLocales()
  if (fi === undefined || en === undefined) throw new Error('No built-in locales')
  const { kind, weight, effect, reason, remarks, consequences } = change
  return {
    id: kind.id,
    weight,
    effect,
    law: citeProvisions(reason, 'en'),
    en: wordChange(change, en),
    fi: wordChange(change, fi),
    remarks,
    consequences: consequences.map(toldOf),
  }
}
