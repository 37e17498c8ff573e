/** Types of what `.scripts/build.mjs` makes under `dist/precompiled/`. */

declare module '#precompiled/validate-register.js' {
  export const validateRegister: import('./validate/schema-validator.ts').SchemaValidator
}

declare module '#precompiled/validate-workspace.js' {
  export const validateWorkspace: import('./validate/schema-validator.ts').SchemaValidator
}

declare module '#precompiled/validate-locale.js' {
  export const validateLocale: import('./validate/schema-validator.ts').SchemaValidator
}

declare module '#precompiled/validate-waivers.js' {
  export const validateWaivers: import('./validate/schema-validator.ts').SchemaValidator
}

declare module '#precompiled/validate-company-rules.js' {
  export const validateCompanyRules: import('./validate/schema-validator.ts').SchemaValidator
}

declare module '#precompiled/templates.js' {
  /** Handlebars templates, precompiled; the name is the path under `templates/` without `.hbs`. */
  export const templates: Readonly<Record<string, TemplateSpecification>>
}

declare module '#precompiled/pages.js' {
  /** The same templates as functions that print what they are given, of the same names. */
  export const pages: Readonly<
    Record<string, (view: object, tools: import('./render/html/page-tools.ts').PageTools) => string>
  >
  /** Style sheets, minified; the name is the path under `templates/styles/`. */
  export const styles: Readonly<Record<string, string>>
}

declare module '#precompiled/locales.js' {
  /** What the files of `templates/locales/` hold, by language; `locale/` knows their shape. */
  export const locales: Readonly<Record<string, unknown>>
}

declare module '#precompiled/word-automaton.js' {
  /** The automaton of all lists of words, as `src/lint/prose/word-automaton.ts` knows it. */
  export function wordAutomaton(): {
    readonly letters: string
    readonly nodes: number
    readonly unplaced: readonly number[]
    readonly units: ArrayLike<number>
  }
}

declare module '#precompiled/fits-register.js' {
  /** Whether a value fits the schema of registers. Where it says no, `validateRegister` has the word. */
  export function fitsRegister(data: unknown): boolean
}

/** The version in package.json, put in by the bundler and by the test runner. */
declare const __NOTICE_VERSION__: string
