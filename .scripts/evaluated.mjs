// What a piece of the program exports, evaluated: bundled first, for Node cannot read TypeScript.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root, writeChanged } from './files.mjs'

let count = 0

/** @param contents TypeScript, which imports as from the root */
export async function evaluated(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
    define: { __NOTICE_VERSION__: '""' },
    logLevel: 'warning',
  })
  // Beside the other products of the build: a module without a file could import nothing.
  count += 1
  const file = `dist/evaluated-${process.pid}-${count}.mjs`
  await writeChanged(file, outputFiles[0].contents)
  try {
    return await import(pathToFileURL(join(root, file)).href)
  } finally {
    await rm(join(root, file), { force: true })
  }
}
