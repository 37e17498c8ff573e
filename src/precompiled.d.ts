/** Types of what `.scripts/build.mjs` makes under `dist/precompiled/`. */

declare module '#precompiled/validators.js' {
  /** One error as ajv reports it, without its `schemaPath`; `validate/` turns it into a diagnostic. */
  export interface SchemaError {
    readonly keyword: string
    readonly instancePath: string
    readonly params: Readonly<Record<string, unknown>>
    readonly propertyName?: string
    readonly message?: string
  }

  /** Says whether the value fits; what does not fit is left in `errors` until the next call. */
  export interface SchemaValidator {
    (data: unknown): boolean
    errors?: readonly SchemaError[] | null
  }

  export const validateRegister: SchemaValidator
  export const validateWorkspace: SchemaValidator
  export const validateLocale: SchemaValidator
  export const validateWaivers: SchemaValidator
  export const validateCompanyRules: SchemaValidator
}

declare module '#precompiled/templates.js' {
  /** Handlebars templates, precompiled; the name is the path under `templates/` without `.hbs`. */
  export const templates: Readonly<Record<string, TemplateSpecification>>
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

/** The version in package.json, put in by the bundler and by the test runner. */
declare const __NOTICE_VERSION__: string
