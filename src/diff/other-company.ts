/** Whether a recipient of another name is another company: the id of an item says nothing of who it is. */
import { allWords } from '../lint/all-words.ts'
import type { Text } from '../validate/register.ts'
import type { ScopePair } from './area.ts'
import type { Edit } from './edit.ts'
import { likenessOfTexts } from './likeness.ts'
import { sharedLanguages } from './spelling-tier.ts'

/** So much of a name is the same where it is the same company, as for items without an id. */
const SAME_NAME = 0.8

/** Forms of companies, Finnish and foreign, as words of their own. */
const FORMS =
  /(?<![\p{L}\p{N}])(?:Oyj?|Abp?|AB|Ltd|Inc|Corp|LLC|PLC|GmbH|AG|SE|OÜ|A\/S|ApS|B\.?V\.?)(?![\p{L}\p{N}])/u

/** `same`: at most a new name. `other`: two companies. `unclear`: nobody can tell from the names. */
export function judgeNames(
  { from, to }: Pick<Edit, 'from' | 'to'>,
  scope: ScopePair,
): 'same' | 'other' | 'unclear' {
  if (from === undefined || to === undefined) return 'same'
  if (likenessOfTexts(from, to, sharedLanguages(scope)) >= SAME_NAME) return 'same'
  const hasForm = (name: unknown) => allWords(name as Text).some((words) => FORMS.test(words))
  return hasForm(from) && hasForm(to) ? 'other' : 'unclear'
}
