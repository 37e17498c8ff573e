/** Law that ended while the description stayed: row 57 of the table of materiality. */
import type { ChangeKind } from '../change.ts'
import { gdpr } from './cite.ts'

export const lawLapsed: ChangeKind = {
  id: 'law.lapsed',
  area: 'law',
  tier: 'A',
  effects: ['widens'],
  reason: [gdpr('45(9)', '46')],
  texts: {
    default: {
      en: 'The description is the same, but the law on which it rests is no longer in force: {finding}',
      fi: 'Kuvaus on ennallaan, mutta säännös tai päätös, johon se nojaa, ei ole enää voimassa: {finding}',
    },
  },
}
