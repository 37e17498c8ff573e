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

/** A browser that ended in the middle, and what it said of it. */
type Ended = Readonly<Record<'reason', string>>

class ChromiumEngine implements PdfEngine {
  readonly name = 'chromium'
  readonly #io: Pick<Io, 'env' | 'machine' | 'atEnd'>
  readonly #options: ChromiumEngineOptions
  readonly #faces: readonly PrintFace[]
  readonly #characters: CharacterRanges
  #running: Promise<RunningBrowser> | undefined
  readonly #idle: PrintPage[] = []
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
    if (this.#closed) throw new Error('The engine is closed.')
    // Starts while the page is made.
    this.#start().catch(() => undefined)
    const file = options.file ?? notice.id
    const own = options.brand?.font === undefined ? undefined : this.#characters
    const printable = printableNotice(notice, file, own)
    const page = await this.#options.renderPage(printable.value)
    const attempt = () => this.#attempt(notice, page, file)
    let made = await this.#inTurn(1, attempt)
    // It may have been unlucky, or another page was to blame: one that ends a browser of its own has a reason.
    if ('reason' in made) made = await this.#inTurn(this.#places, attempt)
    if ('reason' in made) made = failure(file, 'pdf/page-not-printed', made)
    return { ...made, diagnostics: [...printable.diagnostics, ...made.diagnostics] }
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#end()
  }

  get #places(): number {
    return Math.min(mostPages, availableParallelism())
  }

  /** Does the work as soon as so many places are free. */
  async #inTurn<T>(places: number, work: () => Promise<T>): Promise<T> {
    while (this.#busy + places > this.#places) {
      await new Promise<void>((resolve) => this.#queue.push(resolve))
    }
    this.#busy += places
    try {
      return await work()
    } finally {
      this.#busy -= places
      for (const look of this.#queue.splice(0)) look()
    }
  }

  async #attempt(notice: Notice, html: string, file: string): Promise<Outcome<Uint8Array> | Ended> {
    const running = this.#start()
    try {
      return await this.#printOn(await running, notice, html, file)
    } catch (error) {
      // What says itself what to do is for the user: the browser cannot be started at all.
      if (error instanceof UserError) throw error
      await this.#end(running)
      const seconds = this.#pageMilliseconds / 1000
      if (error instanceof TooSlow) return failure(file, 'pdf/page-too-slow', { seconds })
      return { reason: error instanceof Error ? error.message : String(error) }
    }
  }

  async #printOn(
    { browser, ended }: RunningBrowser,
    notice: Notice,
    html: string,
    file: string,
  ): Promise<Outcome<Uint8Array>> {
    const work = async (): Promise<Outcome<Uint8Array>> => {
      const on = this.#idlePage(browser) ?? (await openPrintPage(browser, this.#faces))
      const { pdf, headings } = await printHtml(on, html)
      this.#idle.push(on)
      const blocked = [...on.blocked].sort()
      if (blocked.length > 0) return failure(file, 'pdf/blocked-request', { addresses: blocked })
      const stable = stableBytes(mendOutline(pdf, headings), creationTime(notice.front))
      return { value: Buffer.from(stable, 'latin1'), diagnostics: [] }
    }
    return within(this.#pageMilliseconds, Promise.race([work(), ended]))
  }

  /** A page of that browser; those of one that has ended meanwhile are let go. */
  #idlePage(browser: Browser): PrintPage | undefined {
    for (let on = this.#idle.pop(); on !== undefined; on = this.#idle.pop()) {
      if (on.page.browser() === browser) return on
    }
    return undefined
  }

  get #pageMilliseconds(): number {
    return this.#options.pageMilliseconds ?? pageMilliseconds
  }

  #start(): Promise<RunningBrowser> {
    if (this.#running !== undefined) return this.#running
    const { browser, temporary, launchMilliseconds } = this.#options
    const running = launchBrowser(this.#io, browser, { temporary, milliseconds: launchMilliseconds })
    this.#running = running
    // What could not be started is started anew by the next print.
    running.catch(() => this.#end(running))
    return running
  }

  /** Ends the browser, if it is still that one: prints that overlap may all have lost the same. */
  async #end(which = this.#running): Promise<void> {
    if (which === undefined) return
    if (which === this.#running) {
      this.#running = undefined
      this.#idle.length = 0
    }
    // One that could not be started has been told of already.
    await (await which.catch(() => undefined))?.close()
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
