/** Reads a workspace's own templates, and tells of files among them that nothing would use. */
import { basename, join } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { fileFailure } from '../io/edge-error.ts'
import type { FileSystem, Io } from '../io/io.ts'
import { packageRoot } from '../io/package-root.ts'
import type { OwnFile } from '../render/own-file.ts'
import { nearest } from '../validate/nearest.ts'
import type { WorkspaceConfig } from '../validate/workspace-config.ts'
import { byCodeUnit } from './find-registers.ts'
import { isWithin, shownPath } from './shown-path.ts'
import type { SourceReader } from './source-reader.ts'

export interface ReadTemplates {
  /** Sorted by name. */
  readonly files: readonly OwnFile[]
  readonly diagnostics: readonly Diagnostic[]
}

type NeededIo = Pick<Io, 'files' | 'cwd'>

/** What templates are made of; anything else beside them is told of, but for what only explains them. */
const template = /\.(?:hbs|css|typ)$/
const explanation = /\.(?:md|txt)$/i

/** Styles that are added to those of the tool. */
const added = 'styles/own.css'

/**
 * Paths of the files under a folder, with `/`, sorted; hidden ones are left out, and a folder is entered once. A link
 * that leads out of `root` is not entered, and given as it stands.
 */
export function namesUnder(files: FileSystem, folder: string, root: string): string[] {
  const realRoot = files.realPath(root)
  const seen = new Set<string>()
  const visit = (here: string, prefix: string): string[] => {
    const real = files.realPath(here)
    if (seen.has(real)) return []
    seen.add(real)
    return files.list(here).flatMap(({ name, kind, isLink }) => {
      if (name.startsWith('.')) return []
      const isOut =
        isLink === true && kind === 'folder' && !isWithin(realRoot, files.realPath(join(here, name)))
      return kind === 'folder' && !isOut ? visit(join(here, name), `${prefix}${name}/`) : [prefix + name]
    })
  }
  return visit(folder, '').sort(byCodeUnit)
}

/**
 * The files of the folder `templates` of the config.
 *
 * @param config the path of the config as the user would name it, for what is wrong with the folder
 * @throws EdgeError when the folder or a file in it cannot be read
 */
export function readTemplates(
  io: NeededIo,
  reader: SourceReader,
  root: string,
  { templates }: WorkspaceConfig,
  config: string | undefined,
): ReadTemplates {
  const folder = templates === undefined ? undefined : join(root, templates)
  // A folder that is not there, or not inside the workspace, was told of when the config was read.
  if (folder === undefined || config === undefined || !isFolderWithin(io.files, root, folder))
    return { files: [], diagnostics: [] }
  try {
    return readFolder(io, reader, root, folder, config)
  } catch (error) {
    throw fileFailure(error, shownPath(io, folder))
  }
}

function isFolderWithin(files: FileSystem, root: string, folder: string): boolean {
  if (!isWithin(root, folder) || files.kindOf(folder) !== 'folder') return false
  return isWithin(files.realPath(root), files.realPath(folder))
}

function readFolder(
  io: NeededIo,
  reader: SourceReader,
  root: string,
  folder: string,
  config: string,
): ReadTemplates {
  const realRoot = io.files.realPath(root)
  const files: OwnFile[] = []
  const others: string[] = []
  const diagnostics: Diagnostic[] = []
  for (const name of namesUnder(io.files, folder, root)) {
    const path = join(folder, name)
    const file = shownPath(io, path)
    if (io.files.kindOf(path) !== 'file' || !isWithin(realRoot, io.files.realPath(path))) {
      const where = { file: config, path: ['templates'], at: 'value', args: { path: file } } as const
      diagnostics.push({ code: 'workspace/path-outside', severity: 'error', ...where })
    } else if (template.test(name)) {
      const { value: text, diagnostics: found } = reader.readText(path)
      diagnostics.push(...found)
      if (text !== undefined) files.push({ name, file, text })
    } else if (!explanation.test(name)) others.push(name)
  }
  const known = [
    ...namesUnder(io.files, join(packageRoot(), 'templates'), packageRoot()).filter((name) =>
      template.test(name),
    ),
    added,
  ]
  const unused = [...files.filter((own) => !isUsed(own, files, known)).map(({ name }) => name), ...others]
  const warnings = unused.map((name) => unusedFile(shownPath(io, join(folder, name)), name, known))
  return { files, diagnostics: [...diagnostics, ...warnings] }
}

/** Whether a file takes the place of one of the tool's, or another of the user's own names it. */
function isUsed({ name }: OwnFile, files: readonly OwnFile[], known: readonly string[]): boolean {
  if (known.includes(name)) return true
  const called = name.startsWith('partials/') ? name.replace(/\.hbs$/, '') : basename(name)
  const ending = name.slice(name.lastIndexOf('.'))
  if (ending === '.css' || (ending === '.hbs' && !name.startsWith('partials/'))) return false
  return files.some(
    (other) => other.name !== name && other.name.endsWith(ending) && other.text.includes(called),
  )
}

function unusedFile(file: string, name: string, known: readonly string[]): Diagnostic {
  const suggestion =
    known.find((other) => other.startsWith(`${name}.`)) ??
    nearestInFolder(name, known) ??
    known.find((other) => basename(other) === basename(name)) ??
    nearestByName(name, known)
  const args = { path: name, ...(suggestion !== undefined && { suggestion }) }
  return {
    code: 'workspace/unused-template',
    severity: 'warning',
    file,
    path: [],
    span: { start: 0, end: 0 },
    args,
  }
}

/** With a slip in its name: what all names of a folder have in common is no likeness. */
function nearestInFolder(name: string, known: readonly string[]): string | undefined {
  const [folder, ending] = [name.slice(0, name.lastIndexOf('/') + 1), /\.[^./]*$/.exec(name)?.[0] ?? '']
  const inside = known.filter((other) => other.startsWith(folder) && other.endsWith(ending))
  const stem = (path: string) => path.slice(folder.length, path.length - ending.length)
  const near = nearest(stem(name), inside.map(stem))
  return inside.find((other) => stem(other) === near)
}

/** In the wrong folder and with a slip in its name as well. */
function nearestByName(name: string, known: readonly string[]): string | undefined {
  const near = nearest(
    basename(name),
    known.map((other) => basename(other)),
  )
  return known.find((other) => basename(other) === near)
}
