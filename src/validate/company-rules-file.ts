/* Generated from the schema by `npm run generate`. Do not edit. */

/**
 * A text: one string, or one string per language. Markdown without raw HTML. To refer to a section write `section [](#retention)` (in Finnish `kohdassa [](#retention)`): the right number and a link appear by themselves.
 */
export type Text =
  | string
  | {
      [k: string]: string
    }

/**
 * Rules of an organisation’s own. Their findings live as those of the legal rules do: severities, waivers and reports hold for them too.
 */
export interface CompanyRulesFile {
  /**
   * The rules, in the order in which they are judged.
   */
  rules?: {
    /**
     * An area of the organisation’s own, a slash and a name, in lower case: our/privacy-mailbox. The areas of the legal rules are taken.
     */
    id: string
    /**
     * The facts that the rule looks at: keys joined by dots. A star stands for each item of a list. Facts of parts are looked at too.
     */
    at: string
    must: Assertion
    /**
     * Where the rule is asked at all: places, each with what must hold there. All must hold. As far as a place begins like that of the rule, a star stands for the same item.
     */
    when?: {
      [k: string]: Assertion
    }
    message: Text
    hint?: Text
    why?: Text
    /**
     * How grave a finding is. An error stops publication.
     */
    severity: 'error' | 'warning' | 'info'
    citation?: Text
  }[]
}
/**
 * What is asked of a fact. All but exist is asked only of what is there. Of a list, or a text in several languages, each item is asked; in a condition one that fits is enough.
 */
export interface Assertion {
  /**
   * Whether something must be there. What is empty is not there; none is.
   */
  exist?: boolean
  /**
   * The value must be this.
   */
  equal?: string | boolean | number
  /**
   * The value must not be this.
   */
  differ?: string | boolean | number
  /**
   * The value must be one of these.
   */
  oneOf?: (string | boolean | number)[]
  /**
   * A regular expression that must be found in the text. ^ and $ are its beginning and end; (?i) at the start takes capitals and small letters alike. Look-around and back-references are not known.
   */
  match?: string
  /**
   * A regular expression that must not be found in the text.
   */
  notMatch?: string
  /**
   * How many items a list must have at least.
   */
  minItems?: number
  /**
   * The period must not be longer. What is told in words is not compared.
   */
  maxPeriod?: string
}
