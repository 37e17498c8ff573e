// Builds `dist/`: precompiled artefacts, then the program bundled for Node, its types, and the licences of what is in it.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { dataAsText, ruleTextsOnDemand, withoutChildProcess, wordsOnDemand } from './bundle-plugins.mjs'
import { filesUnder, removeOthers, root, textOf, writeChanged } from './files.mjs'
import { bundledPackages, isNotices, noticesOf, thirdPartyLicences } from './licences.mjs'
import { locales, templates, validators, wordAutomaton } from './precompile.mjs'
import { programParts } from './program-parts.mjs'

/** Where the program begins: the command, and the public API. */
export const entries = { command: 'src/cli/main.ts', api: 'src/index.ts' }

/** Stays outside the bundle: a native module, and a package that looks for files beside itself. */
const external = ['@myriaddreamin/typst-ts-node-compiler', 'puppeteer']

// What was CommonJS asks for Node's own modules by `require`, which an ES module does not have.
const requireBanner =
  "import { createRequire as $createRequire } from 'node:module'; const require = $createRequire(import.meta.url);"

/** Makes `dist/precompiled/`, which the sources and the tests import as `#precompiled/…`. */
export async function precompile() {
  const { files, metafile } = await validators()
  for (const [name, text] of await templates()) files.set(name, text)
  files.set('locales.js', await locales())
  files.set('word-automaton.js', await wordAutomaton())
  for (const [name, text] of files) await writeChanged(`dist/precompiled/${name}`, text)
  return metafile
}

/** The bundles, in memory: the command as a whole, which tells what is in it, its parts, and the public API. */
export async function bundles() {
  const { version } = JSON.parse(await textOf('package.json'))
  const plugins = [withoutChildProcess, ruleTextsOnDemand, wordsOnDemand, dataAsText]
  const shared = {
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    target: 'node20',
    external,
    plugins,
    // For Node `yaml` offers CommonJS, of which nothing can be left out; the same code as modules starts faster.
    alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'external',
    logLevel: 'warning',
  }
  const define = { __NOTICE_VERSION__: JSON.stringify(version) }
  const command = {
    ...shared,
    format: 'cjs',
    // What stays outside is required: a script from V8's own code has no module loader behind it.
    supported: { 'dynamic-import': false },
    define: { ...define, 'import.meta.dirname': '__dirname' },
    // The wrapper that Node puts around a module: the command compiles the script itself.
    banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
    footer: { js: '})' },
  }
  const [whole, api] = await Promise.all([
    build({ ...command, entryPoints: [entries.command], outfile: 'dist/notice.cjs' }),
    build({
      ...shared,
      entryPoints: [entries.api],
      outdir: 'dist',
      chunkNames: 'chunks/[name]-[hash]',
      splitting: true,
      format: 'esm',
      define,
      banner: { js: requireBanner },
    }),
  ])
  // Each a script, for which V8 can keep its code; what is imported lazily is evaluated lazily all the same.
  const parts = await Promise.all(
    programParts(whole.metafile.inputs).map(({ plugin, ...part }) =>
      build({ ...command, ...part, plugins: [plugin, ...plugins] }),
    ),
  )
  return { whole, parts, api }
}

/** The packages whose code is in the bundles, see `bundledPackages`. Needs `dist/precompiled/`. */
export async function packagesInside() {
  const [{ metafile }, { whole, api }] = await Promise.all([validators(), bundles()])
  return bundledPackages([whole.metafile, api.metafile, metafile])
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
  const made = new Set(['dist/third-party-licences.txt'])
  const { whole, parts, api } = await bundles()
  const [[program], ...others] = parts.map(programsOf)
  const later = others.flat().map((file) => finished(file))
  // Entry points last, so that a command started meanwhile finds the chunks that it names.
  const ofApi = programsOf(api).toSorted((a, b) => Number(!isChunk(a)) - Number(!isChunk(b)))
  for (const file of [...later, finished(program, later), ...ofApi.map((file) => finished(file))]) {
    const path = file.path.slice(root.length).replaceAll('\\', '/')
    made.add(path)
    await writeChanged(path, file.contents)
  }
  const packages = await bundledPackages([whole.metafile, api.metafile, precompiled])
  await writeChanged('dist/third-party-licences.txt', thirdPartyLicences(packages, noticesOf([whole, api])))
  const kept = [...(await declarations()), ...(await filesUnder('dist/precompiled'))]
  await removeOthers('dist', new Set([...made, ...kept]))
  await promisify(execFile)(process.execPath, [join(root, '.scripts/code-cache.mjs')])
}

/**
 * The bundler escapes what is not ASCII in strings, but leaves regular expressions as they are; the command is read
 * byte by byte, and an `ä` in one of them would be two signs.
 *
 * @param others what the hash of a program has to tell of beside itself
 */
function finished(file, others = []) {
  const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  const text = file.text.replace(/[^\0-\x7f]/g, escaped)
  const all = [text, ...others.map(({ hash }) => hash)].join('\n')
  const hash = createHash('sha256').update(all).digest('hex').slice(0, 16)
  // At its end each part of the command's program carries it: code that an engine keeps is known by it.
  const line = file.path.endsWith('.cjs') ? `// ${hash}\n` : ''
  return { path: file.path, hash, contents: new TextEncoder().encode(text + line) }
}

const programsOf = ({ outputFiles }) => outputFiles.filter(({ path }) => !isNotices(path))

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
