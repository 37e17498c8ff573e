/** Reports of changes made of descriptions: the samples, and short ones written for a test. */
import { composeNotice } from '../../../src/compose/compose-notice.ts'
import { isError } from '../../../src/diagnostics/diagnostic.ts'
import { type CompareOptions, compareRegisters } from '../../../src/diff/compare-registers.ts'
import { redline } from '../../../src/diff/redline/redline-notices.ts'
import type { DiffReport, RegisterDiff } from '../../../src/diff/report.ts'
import { heaviest } from '../../../src/diff/weight.ts'
import { builtinLocales } from '../../../src/locale/locale.ts'
import { carefulParser } from '../../../src/parse/careful-parser.ts'
import { markdownLexer } from '../../../src/parse/markdown-lexer.ts'
import { type MergedDocument, mergeExtends } from '../../../src/parse/merge-extends.ts'
import { parseSource } from '../../../src/parse/parse-source.ts'
import type { Register } from '../../../src/validate/register.ts'
import { validateRegister } from '../../../src/validate/validate-register.ts'
import { readMerged } from '../../diff/read-register.ts'

await Promise.all([carefulParser.load(), markdownLexer.load()])

/** Where the registers of the pairs are, from the root of the checkout, in which the tests run. */
const FOLDERS = { old: 'test/fixtures/as-published/notices', new: 'notices' } as const

/** As published → the sample that was made of it. */
export function pairReport([old, fresh]: readonly [string, string]): DiffReport {
  const files = { old: `${FOLDERS.old}/${old}.yaml`, new: `${FOLDERS.new}/${fresh}.yaml` }
  const register = registerDiff(readMerged(files.old), readMerged(files.new))
  return reportOf([register], { compared: files })
}

/** A description in YAML; `id` and `languages` (Finnish and English) may be left out. */
export function documentFrom(yaml: string, file: string): MergedDocument {
  const languages = /^languages:/m.test(yaml) ? '' : 'languages: [fi, en]\n'
  const text = `${/^id:/m.test(yaml) ? '' : 'id: register\n'}${languages}${yaml}`
  const { value } = parseSource(file, new TextEncoder().encode(text))
  if (value === undefined) throw new Error(`${file} is no YAML`)
  return mergeExtends(value, [])
}

/** What a comparison tells of two descriptions, as `notice diff` makes it. */
export function registerDiff(
  old: MergedDocument | undefined,
  fresh: MergedDocument | undefined,
  options?: CompareOptions,
): RegisterDiff {
  const [before, after] = [old && registerOf(old), fresh && registerOf(fresh)]
  const shown = after ?? before
  if (shown === undefined) throw new Error('nothing to compare')
  const isWhole = before === undefined || after === undefined
  const changes = isWhole ? [] : compareRegisters(before, after, options)
  const notices = { old: before && noticesOf(before), new: after && noticesOf(after) }
  const redlines = (isWhole ? [] : (notices.new ?? []))
    .flatMap((notice) => {
      const other = notices.old?.find(({ language }) => language === notice.language)
      return other === undefined ? [] : [redline(other, notice)]
    })
    .filter(({ isChanged }) => isChanged)
  return {
    id: shown.id,
    status:
      before === undefined
        ? 'added'
        : after === undefined
          ? 'removed'
          : changes.length > 0
            ? 'changed'
            : 'unchanged',
    files: { old: old?.file, new: fresh?.file },
    documents: { old, new: fresh },
    title: Object.fromEntries(
      (notices.new ?? notices.old ?? []).map(({ language, title }) => [language, title]),
    ),
    weight:
      before === undefined
        ? 'material'
        : after === undefined
          ? 'notable'
          : heaviest(changes.map(({ weight }) => weight)),
    changes,
    redlines,
    tool: { status: 'unknown' },
  }
}

export function reportOf(
  registers: readonly RegisterDiff[],
  { compared = { old: 'main', new: 'working tree' }, looked = registers.length } = {},
): DiffReport {
  return { registers, weight: heaviest(registers.map(({ weight }) => weight)), looked, unread: [], compared }
}

/** @throws where the description is not valid */
export function registerOf(document: MergedDocument): Register {
  const { value, diagnostics } = validateRegister(document, { knownLanguages: Object.keys(builtinLocales()) })
  const errors = diagnostics.filter(isError)
  if (value === undefined || errors.length > 0) throw new Error(`${document.file}: ${JSON.stringify(errors)}`)
  return value
}

function noticesOf(register: Register) {
  const { languages } = register
  const stamp = { tool: '1.2.3', facts: 'sha256:00' }
  return languages.map((language) =>
    composeNotice(register, { language, languages, locales: builtinLocales(), draft: false, stamp }),
  )
}
