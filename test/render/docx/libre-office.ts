/** What LibreOffice reads in documents, where it is installed. */
import { execFileSync } from 'node:child_process'
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Where the program is; undefined where it is not on the path. */
export const libreOffice: string | undefined = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find(isProgram)

/** The texts of documents, a line a paragraph, as it shows them; with what tracked changes delete. */
export function textsByLibreOffice(documents: Readonly<Record<string, Uint8Array>>): Record<string, string> {
  if (libreOffice === undefined) throw new Error('no LibreOffice')
  const folder = mkdtempSync(join(tmpdir(), 'notice-office-'))
  try {
    const names = Object.keys(documents)
    for (const [name, bytes] of Object.entries(documents)) writeFileSync(join(folder, `${name}.docx`), bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const files = names.map((name) => join(folder, `${name}.docx`))
    const kind = 'txt:Text (encoded):UTF8'
    const args = [profile, '--headless', '--convert-to', kind, '--outdir', folder, ...files]
    execFileSync(libreOffice, args, { stdio: 'ignore', timeout: 120_000 })
    return Object.fromEntries(
      names.map((name) => [name, readFileSync(join(folder, `${name}.txt`), 'utf8').replace(/^\ufeff/, '')]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
