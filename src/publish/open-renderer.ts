/** What a workspace brings to the rendering of its notices: brand, address, formats, PDF engine. */
import { join } from 'node:path'
import { type FileFormat, fileFormats, type RenderOptions } from '../compile.ts'
import { fileFailure } from '../io/edge-error.ts'
import type { Io } from '../io/io.ts'
import { packageRoot } from '../io/package-root.ts'
import type { Logo, PdfBrand, PdfEngine } from '../pdf/engine.ts'
import type { Brand } from '../render/html/brand-style.ts'
import type { Workspace } from '../workspace/open-workspace.ts'
import { shownPath } from '../workspace/shown-path.ts'

export interface Renderer {
  /** The formats that the workspace publishes. */
  readonly formats: readonly FileFormat[]
  readonly brand: Brand | undefined
  readonly options: Omit<RenderOptions, 'formats'>
  /** Frees the PDF engine, if one was started. */
  close(): Promise<void>
}

function readLogo(io: Io, root: string, logo: string): Logo {
  const path = join(root, logo)
  try {
    return { bytes: io.files.readFile(path), mediaType: /\.svg$/i.test(logo) ? 'image/svg+xml' : 'image/png' }
  } catch (error) {
    throw fileFailure(error, shownPath(io, path))
  }
}

/** The brand as the PDF engine takes it; pages take the logo in base64. */
function readBrand(io: Io, { root, config }: Workspace): PdfBrand | undefined {
  if (config.brand === undefined) return undefined
  const { name, colour, logo } = config.brand
  return {
    ...(name !== undefined && { name }),
    ...(colour !== undefined && { colour }),
    ...(logo !== undefined && { logo: readLogo(io, root, logo) }),
  }
}

function pageBrand({ logo, ...brand }: PdfBrand): Brand {
  if (logo === undefined) return brand
  return { ...brand, logo: { mediaType: logo.mediaType, base64: Buffer.from(logo.bytes).toString('base64') } }
}

/**
 * Prepares rendering by the config of a workspace. The PDF engine is started with the first PDF.
 *
 * @throws EdgeError when the logo cannot be read
 */
export function openRenderer(io: Io, workspace: Workspace): Renderer {
  const { config } = workspace
  const pdfBrand = readBrand(io, workspace)
  const brand = pdfBrand && pageBrand(pdfBrand)
  const published: readonly FileFormat[] = config.formats ?? fileFormats
  // Always in one order, so that the config's order changes no byte.
  const formats = fileFormats.filter((format) => published.includes(format))
  const standard = config.pdf?.standard ?? 'ua-1'
  let engine: Promise<PdfEngine> | undefined
  const start = async () => {
    const { createTypstEngine } = await import('../pdf/typst/typst-engine.ts')
    return createTypstEngine({ templates: join(packageRoot(), 'templates') })
  }
  return {
    formats,
    brand,
    options: {
      html: {
        // What the workspace publishes, not what this run writes: a page has the same bytes either way.
        formats,
        ...(brand !== undefined && { brand }),
        ...(config.site?.url !== undefined && { siteUrl: config.site.url }),
      },
      printPdf: async (notice, file) => {
        engine ??= start()
        return (await engine).print(notice, {
          standard,
          file,
          ...(pdfBrand !== undefined && { brand: pdfBrand }),
        })
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
