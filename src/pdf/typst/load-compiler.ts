/** Loads the Typst compiler: a native module, 50 MB, so only when a PDF is asked for. */
import { join } from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { EdgeError } from '../../io/edge-error.ts'
import { withFontConfig } from './closed-environment.ts'

async function loadModule(): Promise<typeof import('@myriaddreamin/typst-ts-node-compiler')> {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler')
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
    throw new EdgeError('typst-missing', { machine: `${process.platform} ${process.arch}`, reason })
  }
}

/**
 * A compiler that sees the files of `templates` and the fonts in its folder `fonts`.
 *
 * @param own the bytes of more fonts
 */
export async function loadCompiler(
  templates: string,
  own: readonly Uint8Array[] = [],
): Promise<NodeCompiler> {
  const { NodeCompiler } = await loadModule()
  const fonts = join(templates, 'fonts')
  return withFontConfig(join(fonts, 'fonts.conf'), () =>
    NodeCompiler.create({
      workspace: templates,
      fontArgs: [{ fontBlobs: own.map((bytes) => Buffer.from(bytes)) }, { fontPaths: [fonts] }],
    }),
  )
}
