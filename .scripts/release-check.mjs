// `npm run release:check`: builds, packs, installs and runs the package, and holds it to what a release promises.
//
// With `--publish <tag>` what is only noted otherwise is an error too, as it is in the workflow that publishes. The
// tarball and its bill of materials are left in `release/`, so that what was checked is what is published.
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { main as build, packagesInside } from './build.mjs'
import { withoutHash } from './complete-lock.mjs'
import { root, textOf } from './files.mjs'
import { licenceProblems } from './licence-policy.mjs'
import { listOf, listPath, pack } from './package-files.mjs'
import { lockProblems, repositoryProblems, scriptProblems, tagProblems } from './release-facts.mjs'
import { sbom } from './sbom.mjs'

const run = async (program, args, cwd = root) =>
  (await promisify(execFile)(program, args, { cwd, shell: process.platform === 'win32', maxBuffer: 2 ** 24 }))
    .stdout

/** Installs the tarball where nothing is, as a user does but for scripts, and builds a notice by it. */
async function installedProblems(tarball, version) {
  const folder = await mkdtemp(join(tmpdir(), 'notice-release-'))
  try {
    await writeFile(join(folder, 'package.json'), '{ "private": true }\n')
    await run(
      'npm',
      ['install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', tarball],
      folder,
    )
    const notice = (...args) => run('npx', ['--no', '--', 'notice', ...args], folder)
    const told = (await notice('--version')).trim()
    await cp(join(root, 'notices'), join(folder, 'notices'), { recursive: true })
    await notice('build')
    await notice('build', '--check')
    return told === version ? [] : [`the installed command says that it is ${told}`]
  } catch (error) {
    return [`the installed package does not work: ${error.stderr || error.message}`]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function filesProblems({ files }) {
  const list = listOf(files.map(({ path }) => path))
  return list === (await textOf(listPath)) ? [] : [`the files of the package are not those of ${listPath}`]
}

const noted = (problems, count, what) => (problems.length === 0 ? [] : [`${count} ${what}`])

async function main([flag, tag]) {
  const isPublishing = flag === '--publish'
  const [manifest, lock] = (await Promise.all(['package.json', 'package-lock.json'].map(textOf))).map(
    JSON.parse,
  )
  const state = await run('git', ['status', '--porcelain']).catch(({ stderr }) => stderr)
  await build()
  const out = join(root, 'release')
  await rm(out, { recursive: true, force: true })
  await mkdir(out)
  const packed = await pack('--pack-destination', out)
  const inside = await packagesInside()
  const errors = [
    ...(process.exitCode ? ['the build failed'] : []),
    ...lockProblems(lock, manifest),
    ...scriptProblems(lock, manifest),
    ...licenceProblems(lock, inside),
    ...(await filesProblems(packed)),
    ...(await installedProblems(join(out, packed.filename), manifest.version)),
  ]
  const lacking = withoutHash(lock)
  const notes = [
    ...(tag === undefined ? ['no tag was given to compare the version with'] : tagProblems(tag, manifest)),
    ...(state === '' ? [] : [`not all is committed: ${state.trim().split('\n')[0]}`]),
    ...repositoryProblems(manifest, process.env.GITHUB_REPOSITORY),
    ...noted(
      lacking,
      lacking.length,
      'packages of the lock file have no hash: run `npm run dependencies -- --hashes`',
    ),
  ]
  await writeFile(join(out, 'sbom.cdx.json'), `${JSON.stringify(await sbom(inside), undefined, 2)}\n`)
  const failures = isPublishing ? [...errors, ...notes] : errors
  for (const failure of failures) console.error(`error: ${failure}`)
  if (!isPublishing) for (const note of notes) console.error(`note: ${note}`)
  console.error(`release/${packed.filename}: ${packed.files.length} files, ${packed.size} bytes`)
  process.exitCode = failures.length > 0 ? 1 : 0
}

await main(process.argv.slice(2))
