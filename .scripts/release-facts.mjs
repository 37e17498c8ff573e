// What must be true of a release, judged by facts alone: each function gives sentences of what is not.
import { nameOf } from './complete-lock.mjs'

/** The tag says the version, so that nobody finds other sources behind it than those that were published. */
export function tagProblems(tag, { version }) {
  return tag === `v${version}` ? [] : [`the tag ${tag} is not v${version}, the version of package.json`]
}

/** Both files say the same of the package itself. */
export function lockProblems(lock, { name, version }) {
  const told = [lock, lock.packages['']].filter((entry) => entry.name !== name || entry.version !== version)
  return told.length === 0 ? [] : ['package-lock.json is of another name or version than package.json']
}

/** Where the sources are: a statement of provenance is refused when the package says otherwise. */
export function repositoryProblems({ repository }, wanted) {
  const url = typeof repository === 'string' ? repository : repository?.url
  if (url === undefined) return ['package.json names no `repository`, which provenance is compared with']
  const path = /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(url)?.[1]
  if (path === undefined) return [`the \`repository\` ${url} is not one of GitHub`]
  return wanted === undefined || path === wanted ? [] : [`the \`repository\` ${path} is not ${wanted}`]
}

/** Packages that run something when they are installed, and are not kept from it. */
export function scriptProblems(lock, { allowScripts = {} }) {
  return Object.entries(lock.packages).flatMap(([path, { hasInstallScript }]) => {
    return hasInstallScript && allowScripts[nameOf(path)] !== false ? [`${path} has an install script`] : []
  })
}
