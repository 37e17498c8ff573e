// `npm run sbom`: every package that an installation brings, and those whose code is inside ours, as CycloneDX.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { packagesInside } from './build.mjs'
import { installed, nameOf } from './complete-lock.mjs'
import { root, textOf } from './files.mjs'

/** Its typeface is copied into `templates/fonts`. */
const typeface = '@expo-google-fonts/source-sans-3'

/**
 * What npm knows of the packages that come with an installation, by the lock file alone. Told to omit those for
 * development, it omits also what these share with the others.
 */
async function ofInstallation(lock) {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--loglevel=silent']
  const options = { cwd: root, shell: process.platform === 'win32', maxBuffer: 2 ** 26 }
  const list = JSON.parse((await promisify(execFile)('npm', args, options)).stdout)
  const refs = new Set(installed(lock).map((path) => `${nameOf(path)}@${lock.packages[path].version}`))
  const main = list.metadata.component['bom-ref']
  const { dependencies } = lock.packages['']
  const isKept = (ref, by) =>
    refs.has(ref) && (by !== main || Object.hasOwn(dependencies, ref.slice(0, ref.lastIndexOf('@'))))
  return {
    ...list,
    components: list.components.filter((found) => refs.has(found['bom-ref'])),
    dependencies: list.dependencies
      .filter(({ ref }) => ref === main || refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => isKept(other, ref)) })),
  }
}

/** SPDX: one licence is an id, several are an expression. */
const licencesOf = (licence) => [/ /.test(licence) ? { expression: licence } : { license: { id: licence } }]

const addressOf = (name) => `pkg:npm/${name.replace(/^@/, '%40')}`

/** A hash as the lock file has it, in base 64, in the form of CycloneDX. */
function hashesOf(integrity) {
  if (integrity === undefined) return []
  const [, alg, content] = /^(sha\d+)-(.*)$/.exec(integrity)
  return [{ alg: alg.replace('sha', 'SHA-'), content: Buffer.from(content, 'base64').toString('hex') }]
}

function component({ name, version, licence, inside = [] }, packages, where) {
  const [, entry] = Object.entries(packages).find(
    ([path, found]) => path.endsWith(`node_modules/${name}`) && found.version === version,
  )
  return {
    'bom-ref': `${name}@${version}`,
    type: 'library',
    name,
    version,
    scope: 'required',
    purl: `${addressOf(name)}@${version}`,
    properties: [{ name: 'notice-compiler:inside', value: where }],
    hashes: hashesOf(entry.integrity),
    licenses: licencesOf(licence),
    // Their authors bundled them: which version it was, nobody says.
    ...(inside.length > 0 && {
      components: inside.map((inner) => ({
        type: 'library',
        name: inner.name,
        purl: addressOf(inner.name),
        ...(inner.range && { properties: [{ name: 'notice-compiler:range', value: inner.range }] }),
        licenses: licencesOf(inner.licence),
      })),
    }),
  }
}

/** A name for the list that hangs on what is in it, as CycloneDX wants it: a UUID (RFC 9562, version 8). */
function serialNumber(list) {
  const hash = createHash('sha256').update(JSON.stringify(list)).digest('hex')
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ]
  return `urn:uuid:${parts.join('-')}`
}

/**
 * The list: the same for the same lock file and sources, but for its day.
 *
 * @param inside the packages of which code is in ours, as `packagesInside` gives them
 */
export async function sbom(inside) {
  const [manifest, lock] = (await Promise.all(['package.json', 'package-lock.json'].map(textOf))).map(
    (text) => JSON.parse(text),
  )
  const list = await ofInstallation(lock)
  const { packages } = lock
  const { version, license: licence } = packages[`node_modules/${typeface}`]
  const own = [
    ...inside.map((found) => component(found, packages, 'dist')),
    component({ name: typeface, version, licence }, packages, 'templates/fonts'),
  ]
  const main = list.metadata.component['bom-ref']
  const refs = own.map((found) => found['bom-ref'])
  // A package may both be installed and be inside: it is told once, as what is inside.
  const components = [...list.components.filter((found) => !refs.includes(found['bom-ref'])), ...own]
  const dependencies = [
    ...list.dependencies.map((entry) =>
      entry.ref === main ? { ...entry, dependsOn: [...new Set([...entry.dependsOn, ...refs])] } : entry,
    ),
    ...refs
      .filter((ref) => !list.dependencies.some((entry) => entry.ref === ref))
      .map((ref) => ({ ref, dependsOn: [] })),
  ]
  const { SOURCE_DATE_EPOCH: epoch } = process.env
  const timestamp = epoch === undefined ? list.metadata.timestamp : new Date(epoch * 1000).toISOString()
  // npm takes the name of the folder.
  const metadata = {
    ...list.metadata,
    timestamp,
    component: { ...list.metadata.component, name: manifest.name },
  }
  return {
    ...list,
    serialNumber: serialNumber([components, dependencies]),
    metadata,
    components,
    dependencies,
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.stdout.write(`${JSON.stringify(await sbom(await packagesInside()), undefined, 2)}\n`)
