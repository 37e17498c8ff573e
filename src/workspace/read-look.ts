/** Reads the logo and the typeface that the config names, and judges whether they can be used. */
import { join } from 'node:path'
import type { DataPath, Diagnostic } from '../diagnostics/diagnostic.ts'
import { fileFailure } from '../io/edge-error.ts'
import type { Io } from '../io/io.ts'
import { type LogoSize, type LogoType, logoShape, logoSize } from '../render/logo.ts'
import { type FontFacts, readFont } from '../render/read-font.ts'
import type { WorkspaceConfig } from '../validate/workspace-config.ts'
import { shownPath } from './shown-path.ts'

export interface LogoFile {
  readonly bytes: Uint8Array
  readonly mediaType: LogoType
  readonly size: LogoSize
}

export interface FontFile extends FontFacts {
  readonly bytes: Uint8Array
}

export interface Look {
  readonly logo?: LogoFile
  /** The files of the typeface, in the order of the config. */
  readonly fonts: readonly FontFile[]
}

export interface ReadLook {
  readonly look: Look
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The files of the brand.
 *
 * @param config the path of the config as the user would name it
 * @throws EdgeError when a file cannot be read
 */
export function readLook(
  io: Pick<Io, 'files' | 'cwd'>,
  root: string,
  { brand }: WorkspaceConfig,
  config: string,
): ReadLook {
  const diagnostics: Diagnostic[] = []
  const problem = (
    code: string,
    severity: Diagnostic['severity'],
    path: DataPath,
    args: Diagnostic['args'],
    variant?: string,
  ) =>
    diagnostics.push({ code, ...(variant && { variant }), severity, file: config, path, at: 'value', args })
  const read = (text: string): Uint8Array => {
    try {
      return io.files.readFile(join(root, text))
    } catch (error) {
      throw fileFailure(error, shownPath(io, join(root, text)))
    }
  }

  let logo: LogoFile | undefined
  if (brand?.logo !== undefined) {
    const bytes = read(brand.logo)
    const mediaType: LogoType = /\.svg$/i.test(brand.logo) ? 'image/svg+xml' : 'image/png'
    const shape = logoShape(bytes, mediaType)
    if (shape === undefined)
      problem(
        'workspace/broken-image',
        'error',
        ['brand', 'logo'],
        { path: brand.logo },
        mediaType === 'image/png' ? 'png' : 'svg',
      )
    else logo = { bytes, mediaType, size: logoSize(shape) }
  }

  const fonts: FontFile[] = []
  for (const [index, text] of (brand?.font?.files ?? []).entries()) {
    const bytes = read(text)
    const facts = readFont(bytes)
    if (facts === undefined)
      problem('workspace/not-a-font', 'error', ['brand', 'font', 'files', index], { path: text })
    else fonts.push({ bytes, ...facts })
  }
  const name = brand?.font?.name
  const found = [...new Set(fonts.flatMap(({ families }) => families))]
  if (name !== undefined && found.length > 0 && !fonts.some(({ families }) => isFamily(name, families)))
    problem('workspace/font-name', 'warning', ['brand', 'font', 'name'], { name, known: found })
  return { look: { ...(logo !== undefined && { logo }), fonts }, diagnostics }
}

/** Programs compare the names of families without regard to capitals. */
export function isFamily(name: string, families: readonly string[]): boolean {
  return families.some((family) => family.toLowerCase() === name.toLowerCase())
}
