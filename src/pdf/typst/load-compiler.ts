/** Loads the Typst compiler: a native module, 50 MB, so only when a PDF is asked for. */
import { join } from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { UserError } from '../../diagnostics/user-error.ts'

async function loadModule(): Promise<typeof import('@myriaddreamin/typst-ts-node-compiler')> {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler')
  } catch {
    throw new UserError(
      `The PDF engine Typst could not be loaded on this machine (${process.platform} ${process.arch}).`,
      'Install again with optional dependencies (npm ci --include=optional), or leave PDF out: --format html,md.',
    )
  }
}

/**
 * Runs `action` with fontconfig pointed at `file`.
 *
 * The compiler searches the system's fonts and has no option not to. On Linux it asks fontconfig where they are,
 * and our file names no folder: no time is lost on fonts that are never used, and none of them can be taken
 * for ours. macOS and Windows search all the same; there ours still come first.
 */
function withFontConfig<T>(file: string, action: () => T): T {
  const before = process.env.FONTCONFIG_FILE
  process.env.FONTCONFIG_FILE = file
  try {
    return action()
  } finally {
    if (before === undefined) delete process.env.FONTCONFIG_FILE
    else process.env.FONTCONFIG_FILE = before
  }
}

/** A compiler that sees the files of `templates` and the fonts in its folder `fonts`. */
export async function loadCompiler(templates: string): Promise<NodeCompiler> {
  const { NodeCompiler } = await loadModule()
  const fonts = join(templates, 'fonts')
  return withFontConfig(join(fonts, 'fonts.conf'), () =>
    NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: [fonts] }] }),
  )
}
