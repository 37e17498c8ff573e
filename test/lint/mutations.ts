/** Ways to break the complete register: each takes away or spoils one piece of information, and names the rule that sees it. */
import type { Mutation } from './mutate.ts'
import { HOW_LONG, TO_WHOM, WHO, WHY } from './mutations-of-facts.ts'
import { FINNISH, RIGHTS_OF, WHICH_DATA } from './mutations-of-rights.ts'

/** In the order of the law. */
export const MUTATIONS: readonly Mutation[] = [
  ...WHO,
  ...WHY,
  ...TO_WHOM,
  ...HOW_LONG,
  ...RIGHTS_OF,
  ...WHICH_DATA,
  ...FINNISH,
]
