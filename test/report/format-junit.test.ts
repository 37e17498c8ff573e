/** JUnit reports are well-formed XML of the shape that servers read, whatever a finding holds. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatJunit } from '../../src/report/format-junit.ts'
import type { LocatedDiagnostic } from '../../src/report/located.ts'
import { locatedFindings, registerFiles } from './findings.ts'

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
}

/** Reads XML of elements, attributes and text, as strictly as XML 1.0 wants it. */
function readXml(xml: string): Element {
  const body = xml.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/, '')
  const root: Element = { name: '', attributes: {}, children: [] }
  const open = [root]
  const tag = /<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/y
  const text =
    /(?:[^<&\p{Cc}\p{Surrogate}\ufffe\uffff]|\n|&(?:amp|lt|gt|quot|#10|#13|#9|#91|#1564|#820[67]|#823[4-8]|#829[4-7]);)+/uy
  for (let at = 0; at < body.length; ) {
    text.lastIndex = at
    tag.lastIndex = at
    const [found, closing, name = '', attributes = '', empty] = tag.exec(body) ?? text.exec(body) ?? []
    if (found === undefined) throw new Error(`not well-formed at: ${body.slice(at, at + 40)}`)
    at += found.length
    if (name === '') continue
    if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`${name} closes nothing`)
      continue
    }
    const pairs = [...attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
      key,
      value,
    ])
    const element = { name, attributes: Object.fromEntries(pairs), children: [] }
    open.at(-1)?.children.push(element)
    if (empty !== '/') open.push(element)
  }
  expect(open).toEqual([root])
  return root.children[0] ?? root
}

/** What may stand in each element, as in the schema of the Jenkins plug-in (junit-10.xsd). */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  testsuites: ['testsuite'],
  testsuite: ['testcase'],
  testcase: ['skipped', 'failure', 'system-out'],
}
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  testsuites: ['name', 'tests', 'failures', 'errors', 'skipped'],
  testsuite: ['name', 'tests', 'failures', 'errors', 'skipped'],
  testcase: ['name', 'classname'],
  failure: ['message', 'type'],
  skipped: ['message'],
  'system-out': [],
}

function expectShape({ name, attributes, children }: Element): void {
  expect(Object.keys(attributes), name).toEqual(ATTRIBUTES[name])
  for (const child of children) {
    expect(CHILDREN[name], name).toContain(child.name)
    expectShape(child)
  }
}

const all = (element: Element, name: string): Element[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => all(child, name)),
]

test('a suite for each file, a case for each finding, one that passes where there is none; the sums agree', async () => {
  const report = readXml(formatJunit(await locatedFindings('en'), registerFiles))
  expectShape(report)
  expect(report.children.map(({ attributes }) => attributes['name'])).toEqual([
    ...registerFiles,
    'notices/notice.waivers.yaml',
    'notice',
  ])
  for (const element of [report, ...report.children]) {
    const { tests, failures, skipped } = element.attributes
    expect(Number(tests)).toBe(all(element, 'testcase').length)
    expect(Number(failures)).toBe(all(element, 'failure').length)
    expect(Number(skipped)).toBe(all(element, 'skipped').length)
  }
  const passing = all(report, 'testcase').filter(({ children }) => children.length === 0)
  expect(passing.map(({ attributes }) => attributes['classname'])).toEqual(['notices/clean.yaml'])
})

test('warnings and remarks pass, and say what they say', async () => {
  const text = formatJunit(await locatedFindings('en'), registerFiles)
  expect(text).toMatch(/<system-out>warning: .*This is not our common mailbox: myynti@kehra\.example\./)
  expect(text).not.toMatch(/<failure[^>]*our\/privacy-mailbox/)
})

test('whatever a finding holds, the XML is well-formed', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        ']]>',
        '\n',
        '\t',
        '\u0000',
        '\u001b',
        '\ud800',
        '\uffff',
        'ä',
        '😀',
      ),
      fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
    ),
  })
  fc.assert(
    fc.property(text, text, text, fc.boolean(), (message, file, reason, waived) => {
      const finding: LocatedDiagnostic = {
        file,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        code: 'a/b',
        severity: 'error',
        message,
        path: `/${file}`,
        waived,
        ...(waived && { waivedBy: { reason, owner: file, until: '2027-01-01' } }),
        register: file,
      }
      expectShape(readXml(formatJunit([finding], [file])))
    }),
  )
})
