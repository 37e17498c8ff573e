/** What precompiled schema validators say; `.scripts/precompile.mjs` makes them. */

/** One error as ajv reports it, without its `schemaPath`; `check-schema.ts` turns it into a diagnostic. */
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
