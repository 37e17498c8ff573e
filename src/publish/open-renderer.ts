/** What a workspace brings to the rendering of its notices: brand, address, formats, PDF engine. */
import { defaultFormats, type FileFormat, fileFormats, type RenderOptions, renderPage } from '../compile.ts'
import type { Outcome } from '../diagnostics/outcome.ts'
import type { Io } from '../io/io.ts'
import type { PdfBrand, PdfEngine } from '../pdf/engine.ts'
import type { HtmlOptions } from '../render/formats/html.ts'
import type { Brand } from '../render/html/brand-style.ts'
import type { PageTemplates } from '../render/html/page-templates.ts'
import { TemplateError } from '../render/template-error.ts'
import type { WorkspaceConfig } from '../validate/workspace-config.ts'
import type { Workspace } from '../workspace/open-workspace.ts'
import { type EngineWishes, startEngine } from './start-engine.ts'

export interface Renderer {
  /** The formats that the workspace publishes. */
  readonly formats: readonly FileFormat[]
  readonly brand: Brand | undefined
  readonly options: Omit<RenderOptions, 'formats'>
  /** Frees the PDF engine, if one was started. */
  close(): Promise<void>
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

/** The brand as the PDF engine takes it. */
function pdfBrandOf({ config, look }: Workspace): PdfBrand | undefined {
  if (config.brand === undefined) return undefined
  const { name, colour, font } = config.brand
  return {
    ...(name !== undefined && { name }),
    ...(colour !== undefined && { colour }),
    ...(look.logo !== undefined && { logo: look.logo }),
    ...(font !== undefined && look.fonts.length > 0 && { font: font.name }),
  }
}

/** The brand as pages take it: logo and typeface in base64. */
function pageBrandOf({ config, look }: Workspace): Brand | undefined {
  if (config.brand === undefined) return undefined
  const { name, colour, font } = config.brand
  const { logo, fonts } = look
  const faces = fonts.map(({ format, weight, italic, bytes }) => ({
    format,
    weight,
    italic,
    base64: base64(bytes),
  }))
  return {
    name,
    colour,
    logo: logo && { mediaType: logo.mediaType, base64: base64(logo.bytes), size: logo.size },
    font: font && faces.length > 0 ? { name: font.name, faces } : undefined,
  }
}

/** The workspace's own templates, compiled when they are first needed; undefined where it has none. */
function templatesOf({ templates }: Workspace): RenderOptions['templates'] {
  if (templates.length === 0) return undefined
  let loaded: Promise<Outcome<PageTemplates>> | undefined
  const load = async () => (await import('../render/html/own-templates.ts')).ownTemplates(templates)
  return () => {
    loaded ??= load()
    return loaded
  }
}

/** The formats that a workspace publishes: always in one order, so that the config's order changes no byte. */
export function publishedFormats({ formats }: WorkspaceConfig): FileFormat[] {
  const wanted: readonly FileFormat[] = formats ?? defaultFormats
  return fileFormats.filter((format) => wanted.includes(format))
}

/**
 * Prepares rendering by the config of a workspace. The PDF engine is started with the first PDF.
 */
export function openRenderer(io: Io, workspace: Workspace, wishes: EngineWishes = {}): Renderer {
  const { config } = workspace
  const pdfBrand = pdfBrandOf(workspace)
  const brand = pageBrandOf(workspace)
  const templates = templatesOf(workspace)
  const formats = publishedFormats(config)
  const standard = config.pdf?.standard ?? 'ua-1'
  let engine: Promise<PdfEngine> | undefined
  const html: HtmlOptions = {
    // What the workspace publishes, not what this run writes: a page has the same bytes either way.
    formats,
    ...(brand !== undefined && { brand }),
    ...(config.site?.url !== undefined && { siteUrl: config.site.url }),
  }
  const start = () =>
    startEngine(io, workspace, wishes, async (notice) => {
      const { value, diagnostics } = await renderPage(notice, { html, templates })
      if (value === undefined) throw new TemplateError(diagnostics)
      return value
    })
  return {
    formats,
    brand,
    options: {
      html,
      fragment: config.fragment,
      templates,
      printPdf: async (notice, file) => {
        engine ??= start()
        const brand = pdfBrand === undefined ? {} : { brand: pdfBrand }
        const config = workspace.configFile === undefined ? {} : { config: workspace.configFile }
        try {
          return await (await engine).print(notice, { standard, file, ...brand, ...config })
        } catch (error) {
          if (error instanceof TemplateError) return { diagnostics: error.diagnostics }
          throw error
        }
      },
    },
    close: async () => {
      const started = engine
      engine = undefined
      // An engine that could not be started has been told of already.
      await (await started?.catch(() => undefined))?.close()
    },
  }
}
