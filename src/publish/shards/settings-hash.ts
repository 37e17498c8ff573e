/** A hash of what the published bytes hang on beside the registers: parts made by different settings make no whole. */
import { createHash } from 'node:crypto'
import { packageVersion } from '../../io/package-root.ts'
import type { Workspace } from '../../workspace/open-workspace.ts'
import { sha256 } from '../manifest.ts'
import type { ShardRun } from './shard-record.ts'

export function settingsHash(
  { config, locales, templates, look }: Pick<Workspace, 'config' | 'locales' | 'templates' | 'look'>,
  run: ShardRun,
): string {
  const settings = {
    tool: packageVersion,
    run,
    config,
    locales,
    templates: templates.map(({ name, text }) => [name, text]),
    logo: look.logo && sha256(look.logo.bytes),
    fonts: look.fonts.map(({ bytes }) => sha256(bytes)),
  }
  return createHash('sha256').update(JSON.stringify(settings)).digest('hex')
}
