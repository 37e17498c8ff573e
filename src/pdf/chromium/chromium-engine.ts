/** The PDF engine that prints our own HTML page by a browser of the machine, for those who style it themselves. */
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'puppeteer'
import type { Notice } from '../../compose/notice.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Outcome } from '../../diagnostics/outcome.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import { EdgeError, fileFailure } from '../../io/edge-error.ts'
import type { Io } from '../../io/io.ts'
import type { PdfEngine, PrintOptions } from '../engine.ts'
import { type CharacterRanges, fontCharacters } from '../font-characters.ts'
import { printableNotice } from '../printable-notice.ts'
import { creationTime } from '../typst/creation-time.ts'
import { launchBrowser, type RunningBrowser, TooSlow, within } from './launch-browser.ts'
import { mendOutline } from './mend-outline.ts'
import { openPrintPage, type PrintPage, printHtml } from './print-page.ts'
import { type PrintFace, printFaces } from './print-style.ts'
import { stableBytes } from './stable-bytes.ts'

export interface ChromiumEngineOptions {
  /** Absolute path of the browser; see `findBrowser`. */
  readonly browser: string
  /** The folder with `fonts/`. */
  readonly templates: string
  /** The page of a notice, as it is published. */
  readonly renderPage: (notice: Notice) => string | Promise<string>
  /** The bytes of the brand's fonts, which the page carries within. */
  readonly fonts?: readonly Uint8Array[]
  /** Where the browser keeps its profile; by itself the system's folder for what is temporary. */
  readonly temporary?: string
  /** Deadlines in milliseconds, for tests; by themselves those of this module. */
  readonly launchMilliseconds?: number
  readonly pageMilliseconds?: number
}

/** A page that is not printed by then never will be. */
export const pageMilliseconds = 30_000
/** More pages at once are no faster: the browser prints them in one process. */
const mostPages = 4

class ChromiumEngine implements PdfEngine {
  readonly name = 'chromium'
  readonly #io: Pick<Io, 'env' | 'machine' | 'atEnd'>
  readonly #options: ChromiumEngineOptions
  readonly #faces: readonly PrintFace[]
  readonly #characters: CharacterRanges
  /** The browser that prints share. */
  #shared: Promise<RunningBrowser> | undefined
  readonly #launched = new Set<Promise<RunningBrowser>>()
  /** Pages that are printed once more wait for one another: so many browsers at once would take too much memory. */
  #again: Promise<unknown> = Promise.resolve()
  readonly #idle = new WeakMap<Browser, PrintPage[]>()
  readonly #queue: (() => void)[] = []
  #busy = 0
  #closed = false

  constructor(io: Pick<Io, 'env' | 'machine' | 'atEnd'>, options: ChromiumEngineOptions) {
    this.#io = io
    this.#options = options
    this.#faces = printFaces(join(options.templates, 'fonts'))
    this.#characters = fontCharacters(options.fonts ?? [])
  }

  async print(notice: Notice, options: PrintOptions): Promise<Outcome<Uint8Array>> {
    // Starts while the page is made.
    this.#start().catch(() => undefined)
    const own = options.brand?.font === undefined ? undefined : this.#characters
    const printable = printableNotice(notice, options.file ?? notice.id, own)
    const page = await this.#options.renderPage(printable.value)
    await this.#turn()
    try {
      const made = await this.#attempt(notice, page, options.file ?? notice.id)
      return { ...made, diagnostics: [...printable.diagnostics, ...made.diagnostics] }
    } finally {
      this.#busy--
      this.#queue.shift()?.()
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    await Promise.all([...this.#launched].map((browser) => this.#end(browser)))
  }

  /** Waits until one more page may be printed on. */
  async #turn(): Promise<void> {
    if (this.#busy >= Math.min(mostPages, availableParallelism())) {
      await new Promise<void>((resolve) => this.#queue.push(resolve))
    }
    this.#busy++
  }

  async #attempt(notice: Notice, html: string, file: string): Promise<Outcome<Uint8Array>> {
    const shared = this.#start()
    try {
      return await this.#printOn(await shared, notice, html, file)
    } catch (error) {
      // What says itself what to do is for the user: the browser cannot be started at all.
      if (error instanceof UserError || this.#closed) throw error
      const isAlone = this.#busy === 1
      await this.#end(shared)
      // Among others it may have waited for them.
      if (isAlone && error instanceof TooSlow) return this.#failure(file, error)
    }
    const again = this.#again.then(() => this.#attemptAlone(notice, html, file))
    this.#again = again.catch(() => undefined)
    return again
  }

  /**
   * Prints on a browser that nothing else is printed on. One that ends takes every page on it along: by this, what one
   * page does to two browsers is told of that page alone, and the others are printed.
   */
  async #attemptAlone(notice: Notice, html: string, file: string): Promise<Outcome<Uint8Array>> {
    const own = this.#launch()
    try {
      return await this.#printOn(await own, notice, html, file)
    } catch (error) {
      if (this.#closed) throw error
      return this.#failure(file, error)
    } finally {
      await this.#end(own)
    }
  }

  #failure(file: string, error: unknown): Outcome<Uint8Array> {
    if (error instanceof TooSlow)
      return failure(file, 'pdf/page-too-slow', { seconds: this.#pageMilliseconds / 1000 })
    const told = error instanceof EdgeError ? error.args['reason'] : undefined
    const reason = told ?? (error instanceof Error ? error.message : String(error))
    return failure(file, 'pdf/page-not-printed', { reason })
  }

  async #printOn(
    { browser, ended }: RunningBrowser,
    notice: Notice,
    html: string,
    file: string,
  ): Promise<Outcome<Uint8Array>> {
    const idle = this.#idle.get(browser) ?? []
    this.#idle.set(browser, idle)
    const work = async (): Promise<Outcome<Uint8Array>> => {
      const on = idle.pop() ?? (await openPrintPage(browser, this.#faces))
      const { pdf, headings } = await printHtml(on, html)
      idle.push(on)
      const blocked = [...on.blocked].sort()
      if (blocked.length > 0) return failure(file, 'pdf/blocked-request', { addresses: blocked })
      const stable = stableBytes(mendOutline(pdf, headings), creationTime(notice.front))
      return { value: Buffer.from(stable, 'latin1'), diagnostics: [] }
    }
    return within(this.#pageMilliseconds, Promise.race([work(), ended]))
  }

  get #pageMilliseconds(): number {
    return this.#options.pageMilliseconds ?? pageMilliseconds
  }

  #start(): Promise<RunningBrowser> {
    if (this.#shared !== undefined) return this.#shared
    const shared = this.#launch()
    this.#shared = shared
    // What could not be started is started anew by the next print.
    shared.catch(() => this.#end(shared))
    return shared
  }

  #launch(): Promise<RunningBrowser> {
    if (this.#closed) return Promise.reject(new Error('The engine is closed.'))
    const { browser, temporary, launchMilliseconds } = this.#options
    const launched = launchBrowser(this.#io, browser, { temporary, milliseconds: launchMilliseconds })
    this.#launched.add(launched)
    return launched
  }

  /** Ends a browser, though perhaps another print that was on it has done so. */
  async #end(which: Promise<RunningBrowser>): Promise<void> {
    if (which === this.#shared) this.#shared = undefined
    // One that could not be started has been told of already.
    await (await which.catch(() => undefined))?.close()
    this.#launched.delete(which)
  }
}

function failure(file: string, code: string, args: Diagnostic['args']): Outcome<Uint8Array> {
  return { diagnostics: [{ code, severity: 'error', file, path: [], args }] }
}

/**
 * Prepares the engine; the browser starts with the first print.
 *
 * @throws EdgeError when the fonts cannot be read; `print` throws it when the browser does not start
 */
export function createChromiumEngine(
  io: Pick<Io, 'env' | 'machine' | 'atEnd'>,
  options: ChromiumEngineOptions,
): PdfEngine {
  try {
    return new ChromiumEngine(io, options)
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new EdgeError('files-incomplete', { files: [path ?? options.templates] })
    throw fileFailure(error, join(options.templates, 'fonts'))
  }
}
