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
 * notice.config.yaml: what to build, where to, and how it looks. Relative paths start at the root of the workspace.
 */
export interface WorkspaceConfig {
  /**
   * Folders or files that hold the register descriptions. By itself the folder notices.
   */
  sources?: string[]
  /**
   * Where the published notices are written. By itself published.
   */
  output?: string
  /**
   * Publishes only these languages. By itself those that each register declares.
   */
  languages?: string[]
  /**
   * The file formats to write. By itself html, md and pdf.
   */
  formats?: ('html' | 'md' | 'pdf')[]
  layout?: Layout
  /**
   * A folder with phrases of one’s own: fi.yaml and en.yaml with only the phrases to change.
   */
  locales?: string
  /**
   * The look of the organisation.
   */
  brand?: {
    /**
     * The name shown on the index page.
     */
    name?: string
    /**
     * An SVG or PNG file; it is put inside each page and sheet.
     */
    logo?: string
    /**
     * The accent colour for links, rules and numbers, as # and six hexadecimal digits. It must be dark enough to be read on white.
     */
    colour?: string
  }
  /**
   * The website on which the notices are published.
   */
  site?: {
    /**
     * The address of the folder in which the files stand. With it, each page names its own address and those of its translations.
     */
    url?: string
  }
  /**
   * How PDF files are made.
   */
  pdf?: {
    /**
     * The engine that makes PDF files. Typst is built in and needs no browser.
     */
    engine?: 'typst'
    /**
     * The standard that the files are made to. PDF/UA-1 is the accessible one.
     */
    standard?: 'ua-1' | 'a-2a' | 'a-2b' | '1.7'
  }
}
/**
 * How the notice is laid out.
 */
export interface Layout {
  /**
   * A named order of sections.
   */
  name?: 'standard' | 'traditional'
  /**
   * Headings as statements or as questions.
   */
  headings?: 'statement' | 'question'
  /**
   * Numbers by themselves, none, or each as given.
   */
  numbering?: 'auto' | 'none' | 'explicit'
  /**
   * Whether items of lists have bullets or letters.
   */
  lists?: 'bullets' | 'letters'
  /**
   * Print the article beside each right and basis.
   */
  citations?: boolean
  /**
   * Sections in the order wanted; those not named follow in the standard order.
   */
  order?: string[]
  /**
   * Sections printed as one.
   */
  merge?: {
    /**
     * The sections to merge, in order.
     */
    sections: (
      | 'summary'
      | 'introduction'
      | 'definitions'
      | 'controller'
      | 'representative'
      | 'contact'
      | 'dpo'
      | 'register'
      | 'subjects'
      | 'purposes'
      | 'data'
      | 'sources'
      | 'recipients'
      | 'transfers'
      | 'retention'
      | 'deletion'
      | 'security'
      | 'logs'
      | 'cookies'
      | 'cameras'
      | 'whistleblowing'
      | 'project'
      | 'publication'
      | 'publicity'
      | 'automated'
      | 'marketing'
      | 'rights'
      | 'complaint'
      | 'changes'
    )[]
    heading?: Text
    /**
     * Whether each part keeps its heading as a sub-heading.
     */
    subheadings?: boolean
  }[]
}
