// Which of the peers this machine has; `test/bench/peers/install` installs them.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { peersFolder } from './peer-sites.mjs'

/** What a command says of its version, or undefined when there is none. */
function versionOf(command, args = ['--version']) {
  const { error, status, stdout } = spawnSync(command, args, { encoding: 'utf8' })
  return error === undefined && status === 0 ? stdout.split('\n')[0].trim() : undefined
}

function eleventy() {
  const folder = join(peersFolder, 'eleventy')
  const installed = join(folder, 'node_modules/@11ty/eleventy/package.json')
  if (!existsSync(installed)) return undefined
  const wanted = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies['@11ty/eleventy']
  const { version } = JSON.parse(readFileSync(installed, 'utf8'))
  return version === wanted ? `Eleventy ${version}` : undefined
}

/** By name, the version of each peer that is here; undefined for one that is absent. */
export function findPeers() {
  return {
    hugo: versionOf('hugo', ['version'])?.replace(/^hugo (\S+).*/, 'Hugo $1'),
    eleventy: eleventy(),
    pandoc: versionOf('pandoc'),
    chromium: versionOf('chromium'),
    'headless-shell': versionOf('chromium-headless-shell'),
    // No peer: the page counts are asserted with it.
    pdfinfo: spawnSync('pdfinfo', ['-v']).error === undefined ? 'pdfinfo' : undefined,
    git: versionOf('git'),
  }
}

/** Why a row has no figures: those of the peers that are absent, or undefined when all are here. */
export function lacking(peers, ...names) {
  const absent = names.filter((name) => peers[name] === undefined)
  return absent.length === 0 ? undefined : `${absent.join(' and ')} not installed`
}
