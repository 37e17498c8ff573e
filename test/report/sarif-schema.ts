/** Whether a report is SARIF 2.1.0, by the published schema. */
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'

/**
 * The schema of SARIF 2.1.0 as the npm package `@microsoft/jest-sarif` 1.0.0-beta.0 (MIT) carries it: `rtm.5`, which
 * became the OASIS standard. It is in JSON Schema draft 4, of which only the name of its id is unlike later drafts.
 */
export const { id, $schema, ...schema } = JSON.parse(
  readFileSync(new URL('fixtures/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'),
)
/** Whether the text is a reference as RFC 3986 has it. */
export const isReference = (text: string) =>
  URL.canParse(text, 'https://notice.example/') && !/[\s\\<>^`{|}]/.test(text)
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  // One pattern of the schema is no expression with the flag u.
  unicodeRegExp: false,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': isReference,
    'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/,
  },
})

/** Its `errors` say what does not fit. */
export const fits = ajv.compile(schema)
