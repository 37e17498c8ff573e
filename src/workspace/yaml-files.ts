/** Every YAML file under a folder, shared parts with the descriptions. */
import { join } from 'node:path'
import type { FileSystem } from '../io/io.ts'
import { isYaml } from './find-registers.ts'
import { isWithin } from './shown-path.ts'

/**
 * Absolute paths of the YAML files under a folder, in no particular order; hidden folders and what npm brought are
 * left out, and so is what only a link out of the workspace leads to. A file that is named itself is taken; what is not
 * there holds none.
 *
 * @param root absolute path of the workspace
 */
export function yamlFilesUnder(files: FileSystem, root: string, folder: string): string[] {
  const realRoot = files.realPath(root)
  const seen = new Set<string>()
  const visit = (here: string): string[] => {
    const real = files.realPath(here)
    if (seen.has(real) || !isWithin(realRoot, real)) return []
    seen.add(real)
    return files.list(here).flatMap(({ name, kind }) => {
      if (name.startsWith('.') || name === 'node_modules') return []
      if (kind === 'folder') return visit(join(here, name))
      return kind === 'file' && isYaml(name) ? [join(here, name)] : []
    })
  }
  const kind = files.kindOf(folder)
  if (kind === 'folder') return visit(folder)
  return kind === 'file' && isYaml(folder) ? [folder] : []
}
