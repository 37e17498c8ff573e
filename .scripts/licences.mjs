// The packages whose code is inside the bundle, and their licences, as the terms of these ask.
import { readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { root, textOf } from './files.mjs'

const packageFolder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/

/** Inputs of bundles by the folder of their package, from esbuild's metafiles; nested packages by their own folder. */
function inputsByPackage(metafiles) {
  const found = new Map()
  for (const path of new Set(metafiles.flatMap((metafile) => Object.keys(metafile.inputs)))) {
    const folder = packageFolder.exec(path)?.[0]
    if (folder !== undefined) found.set(folder, [...(found.get(folder) ?? []), path])
  }
  return found
}

/** Where a bundler has put the code of other packages into a published file, it says so in a comment. */
const insideMark = /^\s*(?:\/\/|\/\*)[^\n]*\bnode_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm

async function namesInside(paths) {
  const texts = await Promise.all(paths.map(textOf))
  return [...new Set(texts.flatMap((text) => [...text.matchAll(insideMark)].map(([, name]) => name)))].sort()
}

const manifestOf = async (folder) => JSON.parse((await textOf(`${folder}/package.json`)) ?? 'null')

async function licenceText(folder, { name, version }) {
  const files = await readdir(join(root, folder))
  const file = files.find((entry) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(entry))
  if (file === undefined) throw new Error(`${name} ${version} is bundled but carries no licence file`)
  return (await textOf(`${folder}/${file}`)).trim()
}

/** The folder of what a package depends on: its own, or the one that all share. */
async function folderOf(name, parent) {
  for (const folder of [
    `${parent}/node_modules/${name}`,
    posix.join(parent.replace(/node_modules\/.*$/, 'node_modules'), name),
  ])
    if ((await textOf(`${folder}/package.json`)) !== undefined) return folder
  throw new Error(`${name} is inside ${parent} but is not installed: its licence is not known`)
}

/** A package within a published file of another: only the range is known that the other asks for. */
async function packageInside(name, parent) {
  const folder = await folderOf(name, parent)
  const manifest = await manifestOf(folder)
  const { dependencies = {} } = await manifestOf(parent)
  return {
    name,
    range: dependencies[name],
    licence: manifest.license,
    text: await licenceText(folder, manifest),
  }
}

/**
 * The packages of which code is in bundles, in the order of their names.
 *
 * @returns for each `{ name, version, licence, text, inside }`; `inside` are those within its own published files
 */
export async function bundledPackages(metafiles) {
  const packages = await Promise.all(
    [...inputsByPackage(metafiles)].map(async ([folder, paths]) => {
      const manifest = await manifestOf(folder)
      const { name, version, license: licence } = manifest
      const names = (await namesInside(paths)).filter((inner) => inner !== name)
      const inside = await Promise.all(names.map((inner) => packageInside(inner, folder)))
      return { name, version, licence, text: await licenceText(folder, manifest), inside }
    }),
  )
  return packages.sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1))
}

/**
 * One text with the licence of every bundled package, in the order of their names.
 *
 * @param notices what stands in the code itself, where licences ask that it be kept
 */
export function thirdPartyLicences(packages, notices) {
  const texts = packages.flatMap(({ name, version, licence, text, inside }) => [
    `${name} ${version} (${licence})\n\n${text}\n`,
    ...inside.map(
      (inner) => `${inner.name} (${inner.licence}), inside ${name} ${version}\n\n${inner.text}\n`,
    ),
  ])
  const kept = notices === '' ? [] : [`Notices in the code itself\n\n${notices}\n`]
  const rule = `\n${'-'.repeat(78)}\n\n`
  return `The files of this folder contain code of these packages.\n${rule}${[...texts, ...kept].join(rule)}`
}

/** The notices that the bundler has gathered from the code, each once. */
export function noticesOf(results) {
  const texts = results
    .flatMap(({ outputFiles }) => outputFiles)
    .filter(({ path }) => isNotices(path))
    .flatMap(({ text }) => text.replace(/^Bundled license information:\n\n/, '').split(/\n\n(?=\S+:\n)/))
  return [...new Set(texts.map((text) => text.trim()))].sort().join('\n\n')
}

/** Whether a product of the bundler is the file of notices beside a program. */
export const isNotices = (path) => path.endsWith('.LEGAL.txt')
