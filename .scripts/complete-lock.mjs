// Keeps every platform's optional packages in package-lock.json.
//
// npm drops those that its registry does not serve, in silence, and `npm ci` then refuses the lock elsewhere.
// npm runs this by itself after each install (script `dependencies`).
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { textOf, writeChanged } from './files.mjs'

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'sunos', 'win32']
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64']
const cLibraries = { gnu: 'glibc', gnueabihf: 'glibc', glibc: 'glibc', musl: 'musl' }

/** Where Node would find `name` from the package at `from`, or undefined when the lock has none. */
function resolved(packages, from, name) {
  const folders = from.split('/node_modules/')
  for (let depth = folders.length; depth >= 0; depth--) {
    const folder = folders.slice(0, depth).join('/node_modules/')
    const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`
    if (packages[path] !== undefined) return path
  }
  return undefined
}

/** Optional packages that a locked package names and the lock lacks: `{ parent, name, version }` each. */
export function missingOptional(lock) {
  return Object.entries(lock.packages).flatMap(([parent, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => resolved(lock.packages, parent, name) === undefined)
      .map(([name, version]) => ({ parent, name, version })),
  )
}

/** System, processor and C library as the package's name tells them, as is the custom of such packages. */
export function platformOf(name) {
  const words = name.split(/[-/]/)
  const os = words.find((word) => systems.includes(word))
  const cpu = words.find((word) => processors.includes(word))
  if (os === undefined || cpu === undefined)
    throw new Error(`the platform of ${name} cannot be read from its name`)
  const libc =
    os === 'linux'
      ? words.map((word) => cLibraries[word]).find((library) => library !== undefined)
      : undefined
  return { os: [os], cpu: [cpu], ...(libc === undefined ? {} : { libc: [libc] }) }
}

/** What the registry tells of a package, or nothing when it does not serve it. */
async function published(name, version) {
  const fields = ['os', 'cpu', 'libc', 'engines', 'license', 'dist.integrity']
  const args = ['view', `${name}@${version}`, ...fields, '--json', '--loglevel=silent']
  const { stdout } = await promisify(execFile)('npm', args, { shell: process.platform === 'win32' }).catch(
    () => ({ stdout: '' }),
  )
  if (stdout.trim() === '') return {}
  const { error, 'dist.integrity': integrity, ...told } = JSON.parse(stdout)
  return error === undefined ? { integrity, ...told } : {}
}

async function entryFor({ parent, name, version }, packages) {
  if (!/^\d+\.\d+\.\d+/.test(version))
    throw new Error(`${name} is asked for as ${version}, which is no exact version`)
  const { license, engines, dev } = packages[parent]
  const { integrity, ...told } = await published(name, version)
  const facts = { license, engines, ...platformOf(name), ...told }
  return {
    version,
    ...(integrity === undefined ? {} : { integrity }),
    cpu: facts.cpu,
    ...(dev ? { dev } : {}),
    ...(facts.libc === undefined ? {} : { libc: facts.libc }),
    license: facts.license,
    optional: true,
    os: facts.os,
    engines: facts.engines,
  }
}

/** The lock with an entry for each missing package, in npm's own order of keys. */
async function completed(lock, missing) {
  const added = {}
  for (const want of missing) added[`node_modules/${want.name}`] = await entryFor(want, lock.packages)
  const packages = Object.entries({ ...lock.packages, ...added }).sort(([a], [b]) => a.localeCompare(b, 'en'))
  return { ...lock, packages: Object.fromEntries(packages) }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(await textOf('package-lock.json'))
  const missing = missingOptional(lock)
  if (missing.length > 0) {
    await writeChanged('package-lock.json', `${JSON.stringify(await completed(lock, missing), null, 2)}\n`)
    console.error(
      `package-lock.json: added ${missing.length} optional packages that this registry does not serve`,
    )
  }
}
