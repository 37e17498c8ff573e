/** The codes of sections and rights that composition knows are those that the schema lets users write. */
import { expect, test } from 'vitest'
import { SECTION_CODES } from '../../src/compose/section-codes.ts'
import { RIGHTS } from '../../src/law/gdpr.ts'
import { RIGHT_CODES, SECTION_CODES as SCHEMA_CODES } from '../../src/validate/section-ids.ts'

test('sections', () => {
  expect([...SCHEMA_CODES].sort()).toEqual([...SECTION_CODES].sort())
})

test('rights', () => {
  expect([...RIGHT_CODES].sort()).toEqual(Object.keys(RIGHTS).sort())
})
