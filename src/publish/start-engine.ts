/** Starts the PDF engine that a workspace, or the command line, asks for. */
import { join } from 'node:path'
import type { Notice } from '../compose/notice.ts'
import { EdgeError } from '../io/edge-error.ts'
import type { Io } from '../io/io.ts'
import { packageRoot } from '../io/package-root.ts'
import type { PdfEngine, PdfStandard } from '../pdf/engine.ts'
import type { Workspace } from '../workspace/open-workspace.ts'

export type PdfEngineName = 'typst' | 'chromium'

export const pdfEngineNames: readonly PdfEngineName[] = ['typst', 'chromium']

/** What the command line asks for; by itself the config decides. */
export interface EngineWishes {
  readonly engine?: PdfEngineName | undefined
  /** Path of the browser, from the current folder. */
  readonly browser?: string | undefined
}

/** Standards that say more than “tagged PDF”, which is all that a browser makes. PDF/UA-1 is asked for by nobody. */
const archival: readonly PdfStandard[] = ['a-2a', 'a-2b']

export function engineName({ config }: Pick<Workspace, 'config'>, wishes: EngineWishes): PdfEngineName {
  return wishes.engine ?? config.pdf?.engine ?? 'typst'
}

/**
 * The engine, ready to print.
 *
 * @param renderPage the page of a notice as it is published, for the engine that prints it
 * @throws EdgeError when the engine cannot be loaded, has no browser, or cannot make the standard that the config asks for
 */
export async function startEngine(
  io: Io,
  workspace: Pick<Workspace, 'config' | 'root' | 'templates' | 'look'>,
  wishes: EngineWishes,
  renderPage: (notice: Notice) => string | Promise<string>,
): Promise<PdfEngine> {
  const templates = join(packageRoot(), 'templates')
  const fonts = workspace.look.fonts.map(({ bytes }) => bytes)
  if (engineName(workspace, wishes) === 'typst') {
    const { createTypstEngine } = await import('../pdf/typst/typst-engine.ts')
    return createTypstEngine({ templates, own: workspace.templates, fonts })
  }
  const { standard, browser: path } = workspace.config.pdf ?? {}
  if (standard !== undefined && archival.includes(standard))
    throw new EdgeError('standard-needs-typst', { standard })
  const { findBrowser } = await import('../pdf/chromium/find-browser.ts')
  const config = path === undefined ? undefined : { path, root: workspace.root }
  const browser = findBrowser(io, { flag: wishes.browser, config })
  if (browser === undefined) throw new EdgeError('browser-absent')
  const { createChromiumEngine } = await import('../pdf/chromium/chromium-engine.ts')
  return createChromiumEngine(io, { browser: browser.path, templates, fonts, renderPage })
}
