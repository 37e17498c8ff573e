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
   * The file formats to write. By itself html, md and pdf; fragment is the body of the page alone, to paste into a content management system.
   */
  formats?: ('html' | 'md' | 'pdf' | 'fragment' | 'docx')[]
  layout?: Layout
  /**
   * How the format fragment is made.
   */
  fragment?: {
    /**
     * The level of the section headings, so that they fit below the heading of the page they are pasted into. By itself 2.
     */
    headingLevel?: number
    /**
     * What every anchor begins with, so that none is the same as one of the page. By itself the id of the register and a hyphen.
     */
    idPrefix?: string
    /**
     * Puts a style element with styles for the fragment alone before it. By itself false: the page’s own styles are used.
     */
    styles?: boolean
  }
  /**
   * A folder with phrases of one’s own: fi.yaml and en.yaml with only the phrases to change.
   */
  locales?: string
  /**
   * A folder with templates, partials and styles of one’s own. A file there is used instead of the one of the same path that comes with the tool; styles/own.css is added to the styles.
   */
  templates?: string
  /**
   * How grave a finding is, by rule (retention/vague) or by area (retention/*). The more exact one wins. An error stops publication; off leaves the rule out. By itself each rule has the severity that notice explain tells.
   */
  rules?: {
    [k: string]: 'error' | 'warning' | 'info' | 'off'
  }
  /**
   * Files with rules of the organisation’s own, which are judged beside the legal ones.
   */
  companyRules?: string[]
  /**
   * The file that says which findings are accepted for a time, by whom and why. By itself notice.waivers.yaml beside this file, where there is one.
   */
  waivers?: string
  /**
   * How notice diff judges what changed.
   */
  review?: {
    /**
     * Whether data subjects have been promised that processors are named. A processor added or swapped in a category already told then is a material change; by itself it is a notable one.
     */
    namedProcessors?: boolean
  }
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
    /**
     * A typeface of one’s own, for pages and sheets. Characters that it lacks are set in the typeface that comes with the tool.
     */
    font?: {
      /**
       * The name of the family, as the font files tell it.
       */
      name: string
      /**
       * The TTF or OTF files of the family: regular and, where there are, italic and bold. Each page carries them within, so that no request is needed.
       */
      files: string[]
    }
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
     * The engine that makes PDF files. Typst is built in and needs no browser; chromium prints the HTML page with a browser of this machine, for those who style it themselves.
     */
    engine?: 'typst' | 'chromium'
    /**
     * The browser that the engine chromium uses, as the path of its program. By itself one is looked for.
     */
    browser?: string
    /**
     * The standard that the files are made to by Typst. PDF/UA-1 is the accessible one.
     */
    standard?: 'ua-1' | 'a-2a' | 'a-2b' | '1.7'
  }
}
/**
 * How the notice is laid out.
 */
export interface Layout {
  /**
   * A named order of sections. The traditional one follows the older Finnish order and headings, with access, rectification and other rights as sections of their own.
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
   * Which facts are printed as a list and which as a table; auto is a table from three rows up. A list tells all that a table does.
   */
  show?: {
    /**
     * By itself a table, or a list where the purposes tell no more than their names and a common basis.
     */
    purposes?: 'auto' | 'list' | 'table'
    /**
     * By itself a table when there are three or more. `disclosure.show` says it for one register or part.
     */
    recipients?: 'auto' | 'list' | 'table'
    /**
     * By itself a table when there are three or more.
     */
    transfers?: 'auto' | 'list' | 'table'
    /**
     * By itself a table. `deletion.show` says it for one register or part.
     */
    retention?: 'auto' | 'list' | 'table'
    /**
     * By itself a table.
     */
    cookies?: 'auto' | 'list' | 'table'
  }
  /**
   * Print the article beside each right and basis.
   */
  citations?: boolean
  /**
   * Sections in the order wanted; those not named follow in the order of the layout, but a summary is read first, and a representative and a data protection officer stay with the controller and the contact. A right that is named (`right-access`, `rights-how`) becomes a section of its own. Extra sections and parts may be named too.
   */
  order?: string[]
  /**
   * Sections printed as one.
   */
  merge?: {
    /**
     * The sections to merge, in order.
     */
    sections: string[]
    heading?: Text
    /**
     * Whether each part keeps its heading as a sub-heading.
     */
    subheadings?: boolean
  }[]
}
