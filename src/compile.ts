/** The pipeline on one screen: description → register → findings → notices → files. Pure: no file, clock or network. */
import { createHash } from 'node:crypto'
import { composeNotice } from './compose/compose-notice.ts'
import type { Notice } from './compose/notice.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { isError } from './diagnostics/diagnostic.ts'
import { isClean, type Outcome } from './diagnostics/outcome.ts'
import type { Locale } from './locale/locale.ts'
import type { MergedDocument } from './parse/merge-extends.ts'
import { fileName } from './render/document-file.ts'
import type { FragmentOptions } from './render/formats/fragment.ts'
import type { HtmlOptions } from './render/formats/html.ts'
import type { PageTemplates } from './render/html/page-templates.ts'
import { TemplateError } from './render/template-error.ts'
import type { Layout, Register } from './validate/register.ts'
import { validateRegister } from './validate/validate-register.ts'

export type FileFormat = 'html' | 'md' | 'pdf' | 'fragment' | 'docx'

export const fileFormats: readonly FileFormat[] = ['html', 'md', 'pdf', 'fragment', 'docx']

/** What is published where nothing is said. */
export const defaultFormats: readonly FileFormat[] = ['html', 'md', 'pdf']

export interface CompileOptions {
  readonly locales: Readonly<Record<string, Locale>>
  /** Publishes only these languages; by itself those that the register declares. */
  readonly languages?: readonly string[] | undefined
  /** The layout of a register that does not say otherwise. */
  readonly layout?: Layout | undefined
  /**
   * Judges the register by the rules, see `lintRegister`; by itself nothing is judged. An error that nobody has waived
   * keeps all but drafts from being made.
   */
  readonly judge?: ((register: Register, document: MergedDocument) => readonly Diagnostic[]) | undefined
  /** Marks the notices as drafts. */
  readonly draft: boolean
  /** Version of this tool, for the stamp. */
  readonly tool: string
}

export interface CompiledRegister {
  readonly register: Register
  /** One a published language, in the order in which the register declares them. */
  readonly notices: readonly Notice[]
}

/** A register, described and laid over its shared parts → its notices. No value when it has errors. */
export function compileRegister(
  document: MergedDocument,
  options: CompileOptions,
): Outcome<CompiledRegister> {
  const validated = validateRegister(document, { knownLanguages: Object.keys(options.locales) })
  const register = validated.value
  if (register === undefined || !isClean(validated)) return { diagnostics: validated.diagnostics }
  const diagnostics = [...validated.diagnostics, ...(options.judge?.(register, document) ?? [])]
  if (!options.draft && diagnostics.some(isError)) return { diagnostics }

  const languages = register.languages.filter((language) => options.languages?.includes(language) ?? true)
  const stamp = { tool: options.tool, facts: factsHash(document.data) }
  const { locales, layout, draft } = options
  const notices = languages.map((language) =>
    composeNotice(register, { language, languages, locales, ...(layout && { layout }), draft, stamp }),
  )
  return { value: { register, notices }, diagnostics }
}

export interface RenderedFile {
  readonly name: string
  readonly language: string
  readonly format: FileFormat
  readonly bytes: Uint8Array
}

export interface RenderOptions {
  readonly formats: readonly FileFormat[]
  readonly html: HtmlOptions
  /** How fragments differ from what comes with the tool; the brand is that of the pages. */
  readonly fragment?: Omit<FragmentOptions, 'brand'> | undefined
  /** Templates of the user's own, loaded when a page is first made; by themselves those that come with the tool. */
  readonly templates?: (() => Promise<Outcome<PageTemplates>>) | undefined
  /** What prints a PDF; the core knows no engine. `file` is the description, for what is found while printing. */
  readonly printPdf: (notice: Notice, file: string) => Promise<Outcome<Uint8Array>>
}

/**
 * A notice → its files, in the order of the formats asked for. No value when one of them cannot be made.
 *
 * @param file the description, as the user would name it
 */
export async function renderNotice(
  notice: Notice,
  file: string,
  options: RenderOptions,
): Promise<Outcome<readonly RenderedFile[]>> {
  const files: RenderedFile[] = []
  const diagnostics: Diagnostic[] = []
  for (const format of options.formats) {
    const rendered = await renderers[format](notice, options, file)
    for (const one of rendered.diagnostics) diagnostics.push(one)
    const { id, language } = notice
    if (rendered.value !== undefined) {
      files.push({
        name: fileName(id, language, extensions[format]),
        language,
        format,
        bytes: rendered.value,
      })
    }
  }
  return diagnostics.some(isError) ? { diagnostics } : { value: files, diagnostics }
}

type Renderer = (notice: Notice, options: RenderOptions, file: string) => Promise<Outcome<Uint8Array>>

const text = (rendered: string): Outcome<Uint8Array> => ({
  value: new TextEncoder().encode(rendered),
  diagnostics: [],
})

const extensions: Readonly<Record<FileFormat, string>> = {
  html: 'html',
  md: 'md',
  pdf: 'pdf',
  fragment: 'fragment.html',
  docx: 'docx',
}

/** Each format is loaded when it is first asked for. */
const renderers: Readonly<Record<FileFormat, Renderer>> = {
  html: async (notice, options) => mapOutcome(await renderPage(notice, options)),
  md: async (notice) => text((await import('./render/formats/markdown.ts')).renderMarkdown(notice)),
  pdf: (notice, { printPdf }, file) => printPdf(notice, file),
  fragment: async (notice, { html, fragment, templates }) => {
    const { renderFragment } = await import('./render/formats/fragment.ts')
    const { brand } = html
    return mapOutcome(
      await withTemplates(templates, (own) => renderFragment(notice, { ...fragment, brand }, own)),
    )
  },
  docx: async (notice) => {
    const { renderDocx } = await import('./render/formats/docx.ts')
    return { value: await renderDocx(notice), diagnostics: [] }
  },
}

/** The page of a notice, by the user's own templates where there are some. No value when they have mistakes. */
export async function renderPage(
  notice: Notice,
  { html, templates }: Pick<RenderOptions, 'html' | 'templates'>,
): Promise<Outcome<string>> {
  const { renderHtml } = await import('./render/formats/html.ts')
  return withTemplates(templates, (own) => renderHtml(notice, html, own))
}

/** What is made by templates; mistakes in those of the user's own are findings. */
export async function withTemplates(
  load: RenderOptions['templates'],
  make: (templates: PageTemplates | undefined) => string,
): Promise<Outcome<string>> {
  const loaded = await load?.()
  if (loaded !== undefined && loaded.value === undefined) return { diagnostics: loaded.diagnostics }
  try {
    return { value: make(loaded?.value), diagnostics: [] }
  } catch (error) {
    if (error instanceof TemplateError) return { diagnostics: error.diagnostics }
    throw error
  }
}

const mapOutcome = ({ value, diagnostics }: Outcome<string>): Outcome<Uint8Array> =>
  value === undefined ? { diagnostics } : { ...text(value), diagnostics }

/**
 * `sha256:` and the hash of the facts, whatever the order of their keys and the files they stand in.
 *
 * @param data the merged description
 */
export function factsHash(data: unknown): string {
  const facts = { ...(data as Record<string, unknown>), extends: undefined }
  return `sha256:${createHash('sha256').update(JSON.stringify(facts, sortedKeys)).digest('hex')}`
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
