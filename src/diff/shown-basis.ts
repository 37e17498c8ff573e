/** Legal bases as sentences of changes show them: by the words that lawyers use for them. */
import type { BasisCode } from '../law/gdpr.ts'
import type { OtherBasis } from '../validate/register.ts'
import type { Shown } from './change.ts'
import { shownText, shownWords } from './shown.ts'

/** Shorter than the notice, which speaks to those who do not know the Article. */
const BASES: Readonly<Record<BasisCode, readonly [fi: string, en: string]>> = {
  consent: ['suostumus', 'consent'],
  contract: ['sopimus', 'contract'],
  'legal-obligation': ['lakisääteinen velvoite', 'legal obligation'],
  'vital-interests': ['elintärkeä etu', 'vital interests'],
  'public-task': ['yleistä etua koskeva tehtävä tai julkinen valta', 'public task or official authority'],
  'legitimate-interests': ['oikeutettu etu', 'legitimate interests'],
}

export function shownBasis(basis: BasisCode | OtherBasis): Shown {
  return typeof basis === 'string' ? shownWords(...BASES[basis]) : shownText(basis.other)
}
