/** A merged description → a register, or all that is wrong with its shape. */
import { fitsRegister } from '#precompiled/fits-register.js'
import { type DataPath, type Diagnostic, isError } from '../diagnostics/diagnostic.ts'
import { onDemand } from '../diagnostics/on-demand.ts'
import type { Outcome } from '../diagnostics/outcome.ts'
import type { MergedDocument } from '../parse/merge-extends.ts'
import { checkFormat } from './check-formats.ts'
import { checkAnchors, checkListIds, checkRegisterId } from './check-ids.ts'
import { checkLanguages, declaredLanguages } from './check-languages.ts'
import { checkNone } from './check-none.ts'
import { checkReferences } from './check-references.ts'
import { checkSchema } from './check-schema.ts'
import { checkTextReferences, type TextTargets } from './check-text-references.ts'
import { checkText } from './check-texts.ts'
import { checkCodeOrText, checkWriting } from './check-writing.ts'
import { type Finding, toDiagnostic } from './finding.ts'
import { isMapping, listAt } from './mapping.ts'
import type { Register } from './register.ts'
import { registerRoot, textNode } from './schema-nodes.ts'
import { footnoteIds, sectionIds } from './section-ids.ts'
import { tooMuchIn } from './text-depth.ts'
import { walkSchema } from './walk-schema.ts'

/** Tells what is wrong with a description and where: one that fits never pays for it. */
export const registerValidator = onDemand(
  'the validator of registers',
  async () => (await import('#precompiled/validate-register.js')).validateRegister,
)

export interface ValidateRegisterOptions {
  /** Codes of the languages that have phrases. */
  readonly knownLanguages: readonly string[]
}

/**
 * Judges the shape of a description: keys, kinds of values, codes, formats, ids, references, languages.
 *
 * The value is there only without errors. Diagnostics are `schema/…`, errors and a few warnings, in the order of the text, file by file. What the law demands is not judged here.
 *
 * @throws NotLoaded for a description that does not fit, unless `registerValidator` is loaded
 */
export function validateRegister(
  document: MergedDocument,
  options: ValidateRegisterOptions,
): Outcome<Register> {
  const { data } = document
  const findings = [
    ...(fitsRegister(data)
      ? []
      : checkSchema(document, registerRoot, registerValidator(), options.knownLanguages)),
    ...checkRegisterId(data),
    ...checkLanguages(data, options.knownLanguages),
    ...checkReferences(data),
    ...checkAnchors(document),
    ...checkValues(document),
  ]
  const diagnostics = [
    ...basesThatAreNone(document),
    ...inOrder(document, withoutEchoes(data, gravest(findings))),
  ]
  return diagnostics.some(isError) ? { diagnostics } : { value: data as Register, diagnostics }
}

/** What is judged value by value: formats, texts, ids within a list. */
function checkValues(document: MergedDocument): Finding[] {
  const { data } = document
  const languages = declaredLanguages(data)
  const targets = { sections: sectionIds(data), footnotes: footnoteIds(data) }
  const findings: Finding[] = []
  walkSchema(data, registerRoot, (value, node, path) => {
    if (Array.isArray(value)) findings.push(...checkNone(value, node, path))
    if (node.anyOf !== undefined && node !== textNode && typeof value === 'string')
      findings.push(...checkCodeOrText(value, node, path(), languagesAt(data, path()) ?? languages))
    if (typeof value === 'string' && node.type === 'string')
      findings.push(...checkWriting(document, value, node, path))
    if (node === textNode) {
      if (typeof value === 'string') findings.push(...checkWords(value, path, targets))
      else if (isMapping(value))
        for (const language of Object.keys(value)) {
          const words = value[language]
          if (typeof words === 'string')
            findings.push(...checkWords(words, () => [...path(), language], targets))
        }
    } else if (node.format !== undefined) {
      const finding = checkFormat(value, node, path())
      if (finding !== undefined) findings.push(finding)
    } else if (node.items !== undefined) {
      for (const finding of checkListIds(document, value, path())) findings.push(finding)
    }
  })
  return findings
}

/** So many mistakes are told of one description, and the others once these are mended: nobody reads more at once. */
const MOST_FINDINGS = 10_000

/** As many as are told; a warning never hides an error. */
function gravest(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST_FINDINGS) return findings
  const isWarning = ({ severity = 'error' }: Finding) => severity !== 'error'
  return [...findings.filter((finding) => !isWarning(finding)), ...findings.filter(isWarning)].slice(
    0,
    MOST_FINDINGS,
  )
}

/** A malformed id is told where it is given, not again wherever it is used. */
function withoutEchoes(data: unknown, findings: readonly Finding[]): readonly Finding[] {
  const malformed = new Set(
    findings.filter(({ code, variant }) => code === 'schema/wrong-format' && variant === 'id'),
  )
  const given = new Set(
    [...malformed].filter(({ path }) => path.at(-1) === 'id').map(({ path }) => valueAt(data, path)),
  )
  return findings.filter(
    (finding) =>
      !malformed.has(finding) || finding.path.at(-1) === 'id' || !given.has(valueAt(data, finding.path)),
  )
}

function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)]
    return isMapping(value) ? value[step] : undefined
  }, data)
}

/** The languages of the part that holds `path`, where it has its own. */
function languagesAt(data: unknown, path: DataPath): readonly string[] | undefined {
  if (path[0] !== 'parts') return undefined
  const part = listAt(data, 'parts')[Number(path[1])]
  return isMapping(part) && Object.hasOwn(part, 'languages') ? declaredLanguages(part) : undefined
}

/** A text in one language: blank ones, marks alone, mazes, HTML and references that lead nowhere. */
function checkWords(words: string, path: () => DataPath, targets: TextTargets): readonly Finding[] {
  // Nearly every text has none of these, and no place is put together for it.
  if (!/[<[]|^[\s>*+#\-\d.)]*$/.test(words) && tooMuchIn(words) === undefined) return NONE
  const at = path()
  return [...checkText(words, at), ...checkTextReferences(words, targets, at)]
}

const NONE: readonly never[] = []

/** Two checks may look at one value: a place is told of once. Then the order of the text. */
function inOrder(document: MergedDocument, findings: readonly Finding[]): Diagnostic[] {
  const seen = new Set<string>()
  return findings
    .filter(({ code, variant, path, args }) => {
      const key = JSON.stringify([code, variant, path, args])
      return !seen.has(key) && seen.add(key)
    })
    .map((finding) => {
      const { document: source, span } = document.locate(finding.path, finding.at)
      return { finding, file: document.documents.indexOf(source), start: span.start }
    })
    .sort((a, b) => a.file - b.file || a.start - b.start)
    .map(({ finding }) => toDiagnostic(document.file, finding))
}

/** A shared part that is no mapping has nothing to give, and would be passed over in silence. */
function basesThatAreNone({ documents }: MergedDocument): Diagnostic[] {
  return documents.slice(1).flatMap((base) => {
    if (isMapping(base.data)) return []
    const args = { expected: ['mapping'], found: Array.isArray(base.data) ? 'list' : 'text', shown: '' }
    const at = { ...toDiagnostic(base.file, { code: 'schema/wrong-type', variant: 'root', path: [], args }) }
    return [{ ...at, span: base.spanOf([]) ?? { start: 0, end: 0 } }]
  })
}
