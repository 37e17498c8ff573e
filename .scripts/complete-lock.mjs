// Keeps every platform's optional packages in package-lock.json.
//
// npm drops those that its registry does not serve, in silence, and `npm ci` then refuses the lock elsewhere.
// npm runs this by itself after each install (script `dependencies`); with `--hashes` it also asks for the hashes that the
// lock lacks, where the registry has them.
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

/**
 * The places in the lock of what an installation of the package brings along. What others may bring, such as a compiler
 * that a library could use, is not among them.
 */
export function installed({ packages }) {
  const found = new Set()
  const visit = (from) => {
    const { dependencies = {}, optionalDependencies = {} } = packages[from]
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const path = resolved(packages, from, name)
      if (path === undefined || found.has(path)) continue
      found.add(path)
      visit(path)
    }
  }
  visit('')
  return [...found].sort()
}

/** The name of a package by its place in the lock. */
export const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

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

/** Packages of which the lock has no hash, for the registry of whoever wrote it did not serve them. */
export function withoutHash(lock) {
  return Object.keys(lock.packages).filter(
    (path) => path !== '' && lock.packages[path].integrity === undefined,
  )
}

/** The lock with the hashes that this registry tells. */
async function hashed(lock) {
  const packages = { ...lock.packages }
  for (const path of withoutHash(lock)) {
    const name = nameOf(path)
    const { version, ...rest } = packages[path]
    const { integrity } = await published(name, version)
    if (integrity !== undefined) packages[path] = { version, integrity, ...rest }
  }
  return { ...lock, packages }
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
  const whole = missing.length > 0 ? await completed(lock, missing) : lock
  // Asked for by hand alone: the script runs after each installation.
  const told = process.argv.includes('--hashes') ? await hashed(whole) : whole
  const text = `${JSON.stringify(told, null, 2)}\n`
  if (JSON.stringify(told) !== JSON.stringify(lock) && (await writeChanged('package-lock.json', text)))
    console.error(
      `package-lock.json: ${missing.length} optional packages added; ${withoutHash(told).length} have no hash, for this registry does not serve them`,
    )
}
