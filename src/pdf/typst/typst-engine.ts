/** The embedded PDF engine: Typst sets the sheet by `notice.typ`. No browser, no network. */
import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Notice } from '../../compose/notice.ts'
import type { Outcome } from '../../diagnostics/outcome.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import type { Logo, PdfEngine, PrintOptions } from '../engine.ts'
import { creationTime } from './creation-time.ts'
import { loadCompiler } from './load-compiler.ts'
import { makeSheet } from './make-sheet.ts'
import type { Sheet } from './sheet.ts'

export interface TypstEngineOptions {
  /** The folder with `notice.typ` and `fonts/`. */
  readonly templates: string
}

/** How many prints a memoised result outlives its last use. Without it 500 PDFs took 2.5 GB. */
const cacheAge = 10

/** Named by its content: what was printed before under the name of another logo can never be taken for it. */
function logoName(logo: Logo): string {
  const digest = createHash('sha256').update(logo.bytes).digest('hex')
  return `logo-${digest.slice(0, 16)}.${logo.mediaType === 'image/svg+xml' ? 'svg' : 'png'}`
}

function sheetBrand(brand: PrintOptions['brand']): Sheet['brand'] {
  return {
    ...(brand?.name === undefined ? {} : { name: brand.name }),
    ...(brand?.colour === undefined ? {} : { colour: brand.colour }),
    ...(brand?.logo === undefined ? {} : { logo: logoName(brand.logo) }),
  }
}

class TypstEngine implements PdfEngine {
  readonly name = 'typst'
  readonly #templates: string
  #compiler: NodeCompiler | undefined

  constructor(templates: string, compiler: NodeCompiler) {
    this.#templates = templates
    this.#compiler = compiler
  }

  /** Everything happens before the first await of the caller, so calls that overlap cannot mix their files. */
  async print(notice: Notice, options: PrintOptions): Promise<Outcome<Uint8Array>> {
    const sheet = makeSheet(notice, { file: options.file ?? notice.id, brand: sheetBrand(options.brand) })
    const value = this.#compile(sheet.value, creationTime(notice.front), options)
    return { value, diagnostics: sheet.diagnostics }
  }

  async close(): Promise<void> {
    this.#compiler?.evictCache(0)
    this.#compiler = undefined
  }

  #compile(sheet: Sheet, creationTimestamp: number, options: PrintOptions): Uint8Array {
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
      return compiler.pdf(job, { pdfStandard: options.standard, creationTimestamp })
    } catch (error) {
      throw new UserError(
        `Typst could not make the PDF of “${sheet.title}” (${sheet.language}): ${reason(error)}`,
        'If the template or the logo is your own, mend it there; otherwise please report it.',
      )
    } finally {
      if (logoPath !== undefined) compiler.unmapShadow(logoPath)
      compiler.evictCache(cacheAge)
    }
  }
}

/** The compiler's own words, without the position in its internal list of errors. */
function reason(error: unknown): string {
  return error instanceof Error ? error.message.replace(/^\s*\d+:\s*/, '') : String(error)
}

/**
 * Loads the compiler and its fonts.
 *
 * @throws {UserError} where this machine has no build of the compiler.
 */
export async function createTypstEngine(options: TypstEngineOptions): Promise<PdfEngine> {
  const templates = resolve(options.templates)
  return new TypstEngine(templates, await loadCompiler(templates))
}
