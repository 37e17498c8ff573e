// Builds `dist/`: precompiled artefacts, then the program bundled for Node, its types, and the licences of what is in it.
import { execFile } from 'node:child_process'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { filesUnder, removeOthers, root, textOf, writeChanged } from './files.mjs'
import { thirdPartyLicences } from './licences.mjs'
import { locales, templates, validators } from './precompile.mjs'

/** Where the program begins: the command, and the public API. */
export const entries = ['src/cli/main.ts', 'src/index.ts']

/** Stays outside the bundle: a native module, and a package that looks for files beside itself. */
const external = ['@myriaddreamin/typst-ts-node-compiler', 'puppeteer']

// What was CommonJS asks for Node's own modules by `require`, which an ES module does not have.
const requireBanner =
  "import { createRequire as $createRequire } from 'node:module'; const require = $createRequire(import.meta.url);"

/** Makes `dist/precompiled/`, which the sources and the tests import as `#precompiled/…`. */
export async function precompile() {
  const { files, metafile } = await validators()
  files.set('templates.js', await templates()).set('locales.js', await locales())
  for (const [name, text] of files) await writeChanged(`dist/precompiled/${name}`, text)
  return metafile
}

/** Bundles the entry points, in memory; code that several commands share lands in chunks. */
export async function bundle() {
  const { version } = JSON.parse(await textOf('package.json'))
  return build({
    absWorkingDir: root,
    entryPoints: entries,
    outbase: 'src',
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external,
    // For Node `yaml` offers CommonJS, of which nothing can be left out; the same code as modules starts faster.
    alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    define: { __NOTICE_VERSION__: JSON.stringify(version) },
    banner: { js: requireBanner },
    logLevel: 'warning',
  })
}

/** Declarations of the public API and of what they name, made by the compiler: their paths. */
async function declarations() {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  await promisify(execFile)(process.execPath, [tsc, '-p', '.tsconfig.types.json'], { cwd: root }).catch(
    (error) => {
      throw new Error(`the types of the public API were not made:\n${error.stdout}${error.stderr}`)
    },
  )
  const reached = new Set()
  async function reach(path) {
    if (reached.has(path)) return
    reached.add(path)
    const text = await textOf(path)
    for (const [, name] of text.matchAll(/['"](\.[^'"]+)\.ts['"]/g))
      await reach(posix.join(posix.dirname(path), `${name}.d.ts`))
  }
  await reach('dist/types/index.d.ts')
  return reached
}

async function everything() {
  const precompiled = await precompile()
  const result = await bundle(entries)
  const made = new Set(['dist/third-party-licences.txt'])
  // Entry points last, so that a command started meanwhile finds the chunks that it names.
  for (const file of result.outputFiles.toSorted((a, b) => Number(!isChunk(a)) - Number(!isChunk(b)))) {
    const path = file.path.slice(root.length).replaceAll('\\', '/')
    made.add(path)
    await writeChanged(path, file.contents)
  }
  const licences = await thirdPartyLicences([result.metafile, precompiled])
  await writeChanged('dist/third-party-licences.txt', licences)
  const kept = [...(await declarations()), ...(await filesUnder('dist/precompiled'))]
  await removeOthers('dist', new Set([...made, ...kept]))
}

const isChunk = (file) => /[/\\]chunks[/\\]/.test(file.path)

/** The whole build; a failure is printed and makes the exit status 1. */
export async function main() {
  try {
    await everything()
  } catch (error) {
    // What esbuild found it has printed itself, with the line.
    if (error.errors === undefined) console.error(error.message)
    process.exitCode = 1
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
