/** The report formats with findings of rules, waivers and the organisation's own rules, in both languages. */
import { describe, expect, test } from 'vitest'
import { formatGithub } from '../../src/report/format-github.ts'
import { formatJson } from '../../src/report/format-json.ts'
import { formatJunit } from '../../src/report/format-junit.ts'
import { formatPretty } from '../../src/report/format-pretty.ts'
import { formatSarif } from '../../src/report/format-sarif.ts'
import { textsOf } from '../../src/report/located.ts'
import { locatedFindings, registerFiles, rules, sources } from './findings.ts'

const settings = { rules: 2, file: 'notices/notice.config.yaml' }
const strictness = (rule: string) => (rule === 'retention/missing' ? 'error' : undefined)

describe.each(['en', 'fi'] as const)('in %s', (language) => {
  test.each([
    ['pretty', 'txt'],
    ['json', 'json'],
    ['sarif', 'json'],
    ['github', 'txt'],
    ['junit', 'xml'],
  ])('%s', async (format, extension) => {
    const located = await locatedFindings(language)
    const files = registerFiles.length
    const formats: Readonly<Record<string, () => string>> = {
      pretty: () => formatPretty(located, textsOf(sources), { language, color: false, files, settings }),
      json: () => formatJson(located, files),
      sarif: () => formatSarif(located, { language, tool: '1.2.3', rules, strictness }),
      github: () => formatGithub(located, files, language, settings),
      junit: () => formatJunit(located, registerFiles),
    }
    await expect(formats[format]?.()).toMatchFileSnapshot(`golden/${format}.${language}.${extension}`)
  })
})

test('the order of the findings given does not change that of one file', async () => {
  const located = await locatedFindings('en')
  const byFile = (file: string) => located.filter((finding) => finding.register === file)
  const shuffled = registerFiles.flatMap((file) => byFile(file).toReversed())
  const inOrder = registerFiles.flatMap(byFile)
  expect(formatJson(shuffled, 4)).toBe(formatJson(inOrder, 4))
  expect(formatJunit(shuffled, registerFiles)).toBe(formatJunit(inOrder, registerFiles))
})

test('what is waived for one register still counts for another that shares the part', async () => {
  const [waived] = (await locatedFindings('en')).filter((finding) => finding.waived)
  if (waived === undefined) throw new Error('nothing waived')
  const { waivedBy, ...open } = waived
  expect(waivedBy?.owner).toBe('Data protection team')
  const both = [waived, { ...open, waived: false, register: 'notices/other.yaml' }]
  expect(JSON.parse(formatJson(both, 2)).summary.errors).toBe(1)
})
