// The licences of the packages whose code is inside the bundle, as their terms ask.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { root, textOf } from './files.mjs'

/** Folders of the packages that went into bundles, from esbuild's metafiles; nested ones by their own folder. */
function packageFolders(metafiles) {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs))
  const folders = inputs.map((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0])
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort()
}

async function licenceOf(folder) {
  const { name, version, license } = JSON.parse(await textOf(`${folder}/package.json`))
  const files = await readdir(join(root, folder))
  const file = files.find((entry) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(entry))
  if (file === undefined) throw new Error(`${name} ${version} is bundled but carries no licence file`)
  const text = await textOf(`${folder}/${file}`)
  return `${name} ${version} (${license})\n\n${text.trim()}\n`
}

/** One text with the licence of every bundled package, in the order of their names. */
export async function thirdPartyLicences(metafiles) {
  const texts = await Promise.all(packageFolders(metafiles).map(licenceOf))
  const rule = `\n${'-'.repeat(78)}\n\n`
  return `The files of this folder contain code of these packages.\n${rule}${texts.join(rule)}`
}
