/** The tables of `validate/` against the schema: nothing that the schema says is forgotten. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isError } from '../../src/diagnostics/diagnostic.ts'
import { type MergedDocument, mergeExtends } from '../../src/parse/merge-extends.ts'
import { sourceDocument } from '../../src/parse/source-document.ts'
import { hasWords } from '../../src/report/word-diagnostic.ts'
import { checkFormat } from '../../src/validate/check-formats.ts'
import { REFERENCES } from '../../src/validate/reference-table.ts'
import {
  definition,
  idNode,
  registerRoot,
  resolved,
  type SchemaNode,
} from '../../src/validate/schema-nodes.ts'
import { RIGHT_IDS, SECTION_CODES } from '../../src/validate/section-ids.ts'
import { validateRegister } from '../../src/validate/validate-register.ts'
import { validateWorkspace } from '../../src/validate/validate-workspace.ts'
import { told } from './judged.ts'

/** Every place of the schema once, with the node that describes it. */
function eachNode(schema: SchemaNode, place: string, visit: (node: SchemaNode, place: string) => void) {
  const node = resolved(schema)
  visit(node, place)
  for (const branch of node.anyOf ?? []) eachNode(branch, place, visit)
  if (node.items) eachNode(node.items, `${place}[]`, visit)
  for (const [key, child] of Object.entries(node.properties ?? {}))
    eachNode(child, place === '' ? key : `${place}.${key}`, visit)
  if (node.additionalProperties) eachNode(node.additionalProperties, `${place}.*`, visit)
}

const merged = (data: unknown): MergedDocument => mergeExtends(sourceDocument('register.yaml', '', data), [])

test('every field that holds ids of other items is in the table', () => {
  const ids = definition('ids')
  const found = new Set<string>()
  eachNode(registerRoot, '', (node, place) => {
    const holdsOneId = node === idNode && !place.endsWith('[]') && !/(^|\.)id$/.test(place)
    if (node === ids || holdsOneId) found.add(place.replace(/^parts\[\]\./, ''))
  })
  expect([...found].sort()).toEqual(REFERENCES.map(({ from }) => from).sort())
})

test('a reference is single exactly where the schema has one id', () => {
  eachNode(registerRoot, '', (node, place) => {
    const reference = REFERENCES.find(({ from }) => from === place)
    if (reference !== undefined) expect(reference.single === true, place).toBe(node === idNode)
  })
})

test('every format of the schema is checked', () => {
  const formats = new Set<string>()
  eachNode(registerRoot, '', (node) => node.format && formats.add(node.format))
  expect(formats.size).toBeGreaterThan(3)
  for (const format of formats) {
    expect(checkFormat('!', { type: 'string', format }, []), format).toMatchObject({
      code: 'schema/wrong-format',
    })
  }
})

test('every section and right that composition knows may have texts of its own', () => {
  const names = registerRoot.properties?.['sections']?.propertyNames?.anyOf?.[0]?.enum
  expect([...(names ?? [])].sort()).toEqual([...SECTION_CODES, ...RIGHT_IDS].sort())
})

/** Puts a value at a place of the schema into an otherwise empty description, with what is required around it. */
function descriptionWith(place: string, value: unknown): unknown {
  const data: Record<string, unknown> = { id: 'customer-register', languages: ['fi'] }
  let current: Record<string, unknown> = data
  const steps = place.split('.')
  for (const [index, step] of steps.entries()) {
    const key = step.replace('[]', '').replace('*', 'data')
    const next = index === steps.length - 1 ? value : {}
    current[key] = step.endsWith('[]') ? [next] : next
    if (typeof next === 'object' && next !== null) current = next as Record<string, unknown>
  }
  return data
}

describe('every demand of the schema gives a finding of ours', () => {
  test('closed lists of codes', () => {
    let count = 0
    eachNode(registerRoot, '', (node, place) => {
      if (node.enum === undefined || place.startsWith('parts[]')) return
      count += 1
      const { diagnostics } = validateRegister(merged(descriptionWith(place, 'no-such-code')), {
        knownLanguages: ['fi'],
      })
      const own = diagnostics.filter(
        ({ code, variant }) => code === 'schema/wrong-value' && variant === 'code',
      )
      // Where words are possible too, no word is wrong.
      const orWords = /(^retention\[\](\.ifUnknown)?\.from|^rights\.channels\[\])$/.test(place)
      expect(own, place).toHaveLength(orWords ? 0 : 1)
    })
    expect(count).toBeGreaterThan(25)
  })

  test('required keys, unknown keys and wrong kinds', () => {
    eachNode(registerRoot, '', (node, place) => {
      if (place === '' || place.startsWith('parts[]')) return
      if (node.properties === undefined) return
      const { diagnostics } = validateRegister(merged(descriptionWith(place, { qqqqqqq: 1 })), {
        knownLanguages: ['fi'],
      })
      expect(
        diagnostics.some(({ code }) => code === 'schema/unknown-key' || code === 'schema/wrong-type'),
        place,
      ).toBe(true)
    })
  })
})

describe('no value makes it throw, and every finding has words in both languages', () => {
  const keys: string[] = ['zz', 'x-own', 'fi', 'en', 'english']
  eachNode(registerRoot, '', (node) => keys.push(...Object.keys(node.properties ?? {})))
  const scalar = fc.oneof(
    fc.constantFrom(
      null,
      true,
      5,
      'none',
      'yes',
      'fi',
      'consent',
      'P3',
      'P3Y',
      '2026-02-30',
      'a-b',
      '',
      '[](#x)',
      '[^y]',
      '<b>',
    ),
    fc.string({ maxLength: 8 }),
    fc.double(),
  )
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 6, depthSize: 'medium' },
      scalar,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...new Set(keys)), tie('value'), { maxKeys: 5 }),
    ),
  }))
  const description = fc.oneof(
    value,
    fc.dictionary(fc.constantFrom(...Object.keys(registerRoot.properties ?? {})), value, { maxKeys: 6 }),
  )

  const agrees = (
    data: unknown,
    judge: (
      document: MergedDocument,
    ) => ReturnType<typeof validateRegister> | ReturnType<typeof validateWorkspace>,
  ) => {
    const document = merged(data)
    const outcome = judge(document)
    expect(outcome.value === undefined).toBe(outcome.diagnostics.some(isError))
    expect(outcome.diagnostics.filter((diagnostic) => !hasWords(diagnostic))).toEqual([])
    told(outcome.diagnostics, { documents: new Map([['register.yaml', document]]), texts: new Map() })
  }

  test('descriptions', () => {
    fc.assert(
      fc.property(description, (data) =>
        agrees(data, (document) => validateRegister(document, { knownLanguages: ['fi', 'en'] })),
      ),
      { numRuns: 500 },
    )
  })

  test('configs', () => {
    const config = fc.dictionary(
      fc.constantFrom('sources', 'output', 'languages', 'formats', 'layout', 'brand', 'site', 'pdf', 'zz'),
      value,
      { maxKeys: 6 },
    )
    fc.assert(
      fc.property(config, (data) => agrees(data, validateWorkspace)),
      { numRuns: 200 },
    )
  })
})
