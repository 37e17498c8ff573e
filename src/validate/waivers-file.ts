/* Generated from the schema by `npm run generate`. Do not edit. */

/**
 * A short name in lower case, words joined by hyphens. Other parts of the description refer to the item by it, and changes are followed by it, so keep it when you reword the item.
 */
export type Id = string

/**
 * notice.waivers.yaml: findings of the legal rules and of company rules that are accepted for a time. A waived finding is shown as waived and does not stop publication.
 */
export interface WaiversFile {
  /**
   * Each waiver covers one rule in one register.
   */
  waivers?: {
    /**
     * The id of the rule, as findings show it.
     */
    rule: string
    register: Id
    /**
     * Where in the description: keys, positions in lists or ids of items, joined by dots (purposes.bookkeeping.law), or a JSON Pointer (/purposes/0/law). A star stands for any item of a list. What stands below the place is covered too. Without it the whole register is covered.
     */
    at?: string
    /**
     * Why the finding is accepted for now: what a reviewer reads.
     */
    reason: string
    /**
     * Who answers for it: a person, a team or a role.
     */
    owner: string
    /**
     * The last day on which it holds. After it the waiver is an error and covers nothing.
     */
    until: string
  }[]
}
