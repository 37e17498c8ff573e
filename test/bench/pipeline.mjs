// Modules of the sources, bundled as they are for the command, for benches that look inside it.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from '../../.scripts/files.mjs'

const require = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"

/** Writes a bundle of `contents`, a module that stands in the root of the sources. */
export function bundle(contents, outfile) {
  return build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    minifySyntax: true,
    outfile,
    logLevel: 'warning',
    banner: { js: require },
  })
}

/** What a bundle of `contents` exports, loaded into this process. */
export async function pipeline(contents) {
  const folder = await mkdtemp(join(tmpdir(), 'notice-bench-'))
  const outfile = join(folder, 'pipeline.mjs')
  await bundle(contents, outfile)
  const loaded = await import(pathToFileURL(outfile).href)
  await rm(folder, { recursive: true })
  return loaded
}
