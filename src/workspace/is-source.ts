/** Whether a path is that of a file from which a workspace is made: nothing that is written may take its place. */
import { basename, dirname, join } from 'node:path'
import type { Io } from '../io/io.ts'
import { isYaml } from './find-registers.ts'
import { findRoot } from './find-root.ts'
import { readConfig, sourcePaths } from './read-config.ts'
import { isWithin } from './shown-path.ts'
import { createSourceReader } from './source-reader.ts'

/**
 * True for registers, shared parts, settings, waivers, company rules and phrases, which are every YAML file of a
 * workspace, and for the files of its templates and brand. A YAML file that is not there yet counts where registers
 * are looked for: it would be read as one.
 *
 * @param path absolute path
 * @throws EdgeError when the config of the workspace cannot be read
 */
export function isSource(io: Pick<Io, 'files' | 'cwd'>, path: string): boolean {
  const { files } = io
  const real = throughLinks(io, path)
  const root = findRoot(files, dirname(real))
  if (root === undefined) return false
  const { config } = readConfig(io, createSourceReader(io), root)
  const isThere = files.kindOf(real) === 'file'
  if (isYaml(real)) return isThere || sourcePaths(root, config).some((source) => isWithin(source, real))
  const { templates, brand } = config
  const folders = [templates, brand?.logo, ...(brand?.font?.files ?? [])]
  return isThere && folders.some((own) => own !== undefined && isWithin(join(root, own), real))
}

/** The path with its links resolved, as far as what they lead to is there: whoever writes may follow the last one too. */
function throughLinks({ files }: Pick<Io, 'files'>, path: string): string {
  if (files.kindOf(path) === 'file') return files.realPath(path)
  const folder = dirname(path)
  if (folder === path) return path
  if (files.kindOf(folder) === undefined) return join(throughLinks({ files }, folder), basename(path))
  return join(files.realPath(folder), basename(path))
}
