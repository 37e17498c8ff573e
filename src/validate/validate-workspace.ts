/** The text of notice.config.yaml, parsed → a config, or all that is wrong with its shape. */
import { validateWorkspace as fitsWorkspaceSchema } from '#precompiled/validate-workspace.js'
import { isError } from '../diagnostics/diagnostic.ts'
import type { Outcome } from '../diagnostics/outcome.ts'
import type { MergedDocument } from '../parse/merge-extends.ts'
import type { SourceDocument } from '../parse/source-document.ts'
import { checkFormat } from './check-formats.ts'
import { checkKnown } from './check-languages.ts'
import { checkSchema } from './check-schema.ts'
import { checkWorkspaceLayout } from './check-section-names.ts'
import { asMerged, type Finding, toDiagnostic } from './finding.ts'
import { isMapping } from './mapping.ts'
import { workspaceRoot } from './schema-nodes.ts'
import { walkSchema } from './walk-schema.ts'
import type { WorkspaceConfig } from './workspace-config.ts'

/** WCAG 2.2, 1.4.3: what text in the colour needs against a white page. */
const MIN_CONTRAST = 4.5

export interface ValidateWorkspaceOptions {
  /** Codes of the languages that have phrases; where they are not given, any language code passes. */
  readonly knownLanguages?: readonly string[]
}

/**
 * Judges the shape of the config, and whether its colour can be read on white.
 *
 * The value is there only when there is no error; diagnostics are `schema/…`, in the order of the text, all errors
 * but that of the colour: pages and sheets use the nearest shade that can be read.
 * Every key is optional: a document without any node is an empty config.
 */
export function validateWorkspace(
  source: SourceDocument | MergedDocument,
  { knownLanguages = [] }: ValidateWorkspaceOptions = {},
): Outcome<WorkspaceConfig> {
  const document = asMerged(source)
  const { data } = document
  if (data === null) return { value: {}, diagnostics: [] }
  const findings = [
    ...checkSchema(document, workspaceRoot, fitsWorkspaceSchema, knownLanguages),
    ...(knownLanguages.length > 0 ? checkKnown(data, knownLanguages, []) : []),
    ...checkColour(data),
    ...checkPdf(data),
    ...checkWorkspaceLayout(data),
  ]
  walkSchema(data, workspaceRoot, (value, node, path) => {
    const finding = node.format === undefined ? undefined : checkFormat(value, node, path())
    if (finding !== undefined) findings.push(finding)
  })
  const placed = findings.map((finding) => ({
    finding,
    start: document.locate(finding.path, finding.at).span.start,
  }))
  placed.sort((a, b) => a.start - b.start)
  const diagnostics = placed.map(({ finding }) => toDiagnostic(document.file, finding))
  return diagnostics.some(isError) ? { diagnostics } : { value: data as WorkspaceConfig, diagnostics }
}

/** What a browser cannot make: more than “tagged PDF”. */
const ARCHIVAL: readonly unknown[] = ['a-2a', 'a-2b']

function checkPdf(data: unknown): Finding[] {
  const pdf = isMapping(data) ? data['pdf'] : undefined
  if (!isMapping(pdf) || pdf['engine'] !== 'chromium' || !ARCHIVAL.includes(pdf['standard'])) return []
  const where = { path: ['pdf', 'standard'], at: 'value' } as const
  return [
    {
      code: 'schema/wrong-value',
      variant: 'pdf-standard',
      ...where,
      args: { shown: String(pdf['standard']) },
    },
  ]
}

function checkColour(data: unknown): Finding[] {
  const brand = isMapping(data) ? data['brand'] : undefined
  const colour = isMapping(brand) ? brand['colour'] : undefined
  if (typeof colour !== 'string' || !/^#[0-9a-f]{6}$/i.test(colour)) return []
  const contrast = contrastWithWhite(colour)
  if (contrast >= MIN_CONTRAST) return []
  const args = { shown: colour, contrast: contrast.toFixed(1), min: String(MIN_CONTRAST) }
  const where = { path: ['brand', 'colour'], at: 'value', severity: 'warning' } as const
  return [{ code: 'schema/wrong-value', variant: 'contrast', ...where, args }]
}

/** The contrast ratio of a colour (`#rrggbb`) with white, by the formula of WCAG 2.2. */
export function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}
