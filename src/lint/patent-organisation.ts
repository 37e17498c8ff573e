/** The one international organisation that an adequacy decision covers: the European Patent Organisation. */
import { adequacyOf } from '../law/adequacy.ts'
import type { Text } from '../validate/register.ts'
import { allWords } from './all-words.ts'

/** Whether a text names the organisation, by its name or that of its office, while the decision holds. */
export function isPatentOrganisation(organisation: Text, day: string): boolean {
  if (adequacyOf('EPO', day) === undefined) return false
  return allWords(organisation).some((words) =>
    /\bEPO\b|European Patent|Euroopan patentti(?:järjestö|virasto)/iu.test(words),
  )
}
