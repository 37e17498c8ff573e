/** Every YAML file under a folder, shared parts with the descriptions. */
import { join } from 'node:path'
import type { FileSystem } from '../io/io.ts'
import { isYaml } from './find-registers.ts'

/**
 * Absolute paths of the YAML files under a folder, in no particular order; hidden folders and what npm brought are
 * left out. A file that is named itself is taken; what is not there holds none.
 */
export function yamlFilesUnder(files: FileSystem, folder: string): string[] {
  const seen = new Set<string>()
  const visit = (here: string): string[] => {
    const real = files.realPath(here)
    if (seen.has(real)) return []
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
