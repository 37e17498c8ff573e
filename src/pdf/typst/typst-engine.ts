/** The embedded PDF engine: Typst sets the sheet by `notice.typ`. No browser, no network. */
import { createHash } from 'node:crypto'
import { basename, join, resolve } from 'node:path'
import type { CompileDocArgs, NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Notice } from '../../compose/notice.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Outcome } from '../../diagnostics/outcome.ts'
import { EdgeError } from '../../io/edge-error.ts'
import { readableShade } from '../../render/contrast.ts'
import { type LogoSize, logoSize } from '../../render/logo.ts'
import type { OwnFile } from '../../render/own-file.ts'
import type { Logo, PdfEngine, PrintOptions } from '../engine.ts'
import { type CharacterRanges, fontCharacters } from '../font-characters.ts'
import { printableNotice } from '../printable-notice.ts'
import { printableText } from '../printable-text.ts'
import { withoutPackages } from './closed-environment.ts'
import { creationTime } from './creation-time.ts'
import { loadCompiler } from './load-compiler.ts'
import { makeSheet } from './make-sheet.ts'
import type { Sheet } from './sheet.ts'
import { importedPackages, problemElsewhere, problemsOfOwn, typstErrors } from './typst-problems.ts'

export interface TypstEngineOptions {
  /** The folder with `notice.typ` and `fonts/`. */
  readonly templates: string
  /** Typst files of the user's own, used instead of those of the same name or beside them; others are not looked at. */
  readonly own?: readonly OwnFile[]
  /** The bytes of the brand's fonts. */
  readonly fonts?: readonly Uint8Array[]
}

/** How many prints a memoised result outlives its last use. Without it 500 PDFs took 2.5 GB. */
const cacheAge = 10

/** Named by its content: what was printed before under the name of another logo can never be taken for it. */
function logoName(logo: Logo): string {
  const digest = createHash('sha256').update(logo.bytes).digest('hex')
  return `logo-${digest.slice(0, 16)}.${logo.mediaType === 'image/svg+xml' ? 'svg' : 'png'}`
}

/** What text stands on, as in `look.typ`: the paper and the boxes. WCAG 2.2, 1.4.3, asks for this much contrast. */
const [papers, leastContrast] = [['#ffffff', '#f3f5f8'], 4.5] as const

/** Millimetres on the sheet for a rem on a page. */
const logoHeight = ({ height }: LogoSize): number => Math.round(height * 44) / 10

function sheetBrand(brand: PrintOptions['brand'], own: CharacterRanges | undefined): Sheet['brand'] {
  return {
    ...(brand?.name === undefined ? {} : { name: printableText(brand.name, own).text }),
    ...(brand?.colour === undefined ? {} : { colour: readableShade(brand.colour, papers, leastContrast) }),
    ...(brand?.logo === undefined
      ? {}
      : {
          logo: logoName(brand.logo),
          logoHeight: logoHeight(brand.logo.size ?? logoSize({ ratio: undefined })),
        }),
    ...(brand?.font === undefined ? {} : { font: brand.font }),
  }
}

class TypstEngine implements PdfEngine {
  readonly name = 'typst'
  readonly #templates: string
  readonly #own: readonly OwnFile[]
  readonly #refused: readonly Diagnostic[]
  readonly #characters: CharacterRanges
  #compiler: NodeCompiler | undefined

  constructor(
    templates: string,
    own: readonly OwnFile[],
    characters: CharacterRanges,
    compiler: NodeCompiler,
  ) {
    this.#characters = characters
    this.#templates = templates
    this.#own = own
    this.#refused = importedPackages(own)
    this.#compiler = compiler
    for (const { name, text } of own) compiler.mapShadow(join(templates, name), Buffer.from(text))
  }

  /** Everything happens before the first await of the caller, so calls that overlap cannot mix their files. */
  async print(notice: Notice, options: PrintOptions): Promise<Outcome<Uint8Array>> {
    if (this.#refused.length > 0) return { diagnostics: this.#refused }
    const own = options.brand?.font === undefined ? undefined : this.#characters
    const printable = printableNotice(notice, options.file ?? notice.id, own)
    const brand = sheetBrand(options.brand, own)
    const made = this.#compile(makeSheet(printable.value, brand, own), creationTime(notice.front), options)
    return { ...made, diagnostics: [...printable.diagnostics, ...made.diagnostics] }
  }

  async close(): Promise<void> {
    this.#compiler?.evictCache(0)
    this.#compiler = undefined
  }

  #compile(sheet: Sheet, creationTimestamp: number, options: PrintOptions): Outcome<Uint8Array> {
    const compiler = this.#compiler
    if (compiler === undefined) throw new Error('The engine is closed.')
    const logo = options.brand?.logo
    const logoPath = sheet.brand.logo === undefined ? undefined : join(this.#templates, sheet.brand.logo)
    if (logo !== undefined && logoPath !== undefined) compiler.mapShadow(logoPath, Buffer.from(logo.bytes))
    const job = {
      mainFilePath: join(this.#templates, 'notice.typ'),
      inputs: { data: JSON.stringify(sheet) },
      resetRead: true,
    }
    try {
      const value = withoutPackages(() =>
        compiler.pdf(job, { pdfStandard: options.standard, creationTimestamp }),
      )
      return { value, diagnostics: [] }
    } catch (error) {
      return { diagnostics: this.#problems(compiler, job, sheet, options, error) }
    } finally {
      if (logoPath !== undefined) compiler.unmapShadow(logoPath)
      compiler.evictCache(cacheAge)
    }
  }

  /**
   * What is wrong with the user's own files.
   *
   * @throws EdgeError when they have no part in it
   */
  #problems(
    compiler: NodeCompiler,
    job: CompileDocArgs,
    sheet: Sheet,
    { brand, config }: PrintOptions,
    error: unknown,
  ): readonly Diagnostic[] {
    const found = typstErrors(compiler, job)
    const [first] = found
    const reason = first?.message ?? reasonOf(error)
    if (brand?.logo !== undefined && config !== undefined && brokenImage.test(reason)) {
      const where = { file: config, path: ['brand', 'logo'], at: 'value' } as const
      return [{ code: 'pdf/broken-logo', severity: 'error', ...where, args: { shown: reason } }]
    }
    const own = problemsOfOwn(found, this.#own, this.#templates)
    if (own.length > 0) return own
    const [file] = this.#own
    // Ours is sound by itself: what is wrong with it is what was put in the place of a part of it.
    if (file !== undefined) return [problemElsewhere(file, reason, first && basename(first.path))]
    const { title, language } = sheet
    throw new EdgeError('typst-failed', { title, language, reason })
  }
}

/** What is told of an error outside the sheet itself, which comes as the compiler's own notation of it. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const told = error.message.trim() || String((error as Error & { code?: unknown }).code ?? error.name)
  return /message: "((?:[^"\\]|\\.)*)"/.exec(told)?.[1] ?? told
}

const brokenImage = /^failed to (?:parse SVG|decode image|load linked image)/

/**
 * Loads the compiler and its fonts.
 *
 * @throws {UserError} where this machine has no build of the compiler.
 */
export async function createTypstEngine(options: TypstEngineOptions): Promise<PdfEngine> {
  const templates = resolve(options.templates)
  const own = (options.own ?? []).filter(({ name }) => name.endsWith('.typ'))
  return new TypstEngine(
    templates,
    own,
    fontCharacters(options.fonts ?? []),
    await loadCompiler(templates, options.fonts),
  )
}
