/** What the machine has: Node, the engines that make PDF files, their fonts, a browser, git, a terminal. */
import { join } from 'node:path'
import { UserError } from '../../diagnostics/user-error.ts'
import { packageRoot, packageVersion } from '../../io/package-root.ts'
import { type FoundBrowser, findBrowser } from '../../pdf/chromium/find-browser.ts'
import { fontFiles } from '../../pdf/chromium/print-style.ts'
import { wantsColour } from '../colour.ts'
import { wordsOf } from '../failure.ts'
import type { Check } from './check.ts'
import type { Patient } from './patient.ts'

/** A program that does not tell its version by then is not well. */
const answerMilliseconds = 5_000

/** What the settings of the workspace need of the machine. */
export interface Needs {
  readonly typst: boolean
  readonly browser: boolean
  /** `pdf.browser` of the config and the root it starts at. */
  readonly configured?: { readonly path: string; readonly root: string } | undefined
}

const lacking = (needed: boolean) => (needed ? 'failed' : 'optional')

/** The numbers of `>=20.19` and `20.20.2`, and whether the second is no less. */
function isAtLeast(version: string, floor: string): boolean {
  const [wanted, given] = [floor, version].map((text) => (text.match(/\d+/g) ?? []).map(Number))
  for (const [at, number] of (wanted ?? []).entries()) {
    const difference = (given?.[at] ?? 0) - number
    if (difference !== 0) return difference > 0
  }
  return true
}

export function checkNode({ session, texts, system }: Patient): Check {
  const { files, machine } = session.io
  const manifest: { readonly engines: { readonly node: string } } = JSON.parse(
    new TextDecoder().decode(files.readFile(join(packageRoot(), 'package.json'))),
  )
  const floor = manifest.engines.node.replace(/^\D+/, '')
  const detail = texts.node(machine.node, floor)
  if (isAtLeast(machine.node, floor)) return { id: 'node', status: 'ok', detail }
  return { id: 'node', status: 'failed', detail, hint: texts.getNode[system] }
}

export function checkNotice(): Check {
  return { id: 'notice', status: 'ok', detail: `${packageVersion} (${packageRoot()})` }
}

export async function checkTypst({ session, texts, templates }: Patient, needs: Needs): Promise<Check> {
  try {
    const { typstVersion } = await import('../../pdf/typst/typst-version.ts')
    return { id: 'typst', status: 'ok', detail: texts.typst(await typstVersion(templates)) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const { message, hint = '' } = wordsOf(session, error)
    return { id: 'typst', status: lacking(needs.typst), detail: message, hint }
  }
}

export async function checkBrowser(patient: Patient, needs: Needs): Promise<Check> {
  const { session, texts, system } = patient
  const { io } = session
  const id = 'browser'
  const status = lacking(needs.browser)
  let found: FoundBrowser | undefined
  try {
    found = findBrowser(io, { config: needs.configured })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const { message, hint = '' } = wordsOf(session, error)
    return { id, status, detail: message, hint }
  }
  if (found === undefined)
    return { id, status, detail: texts.noBrowser(needs.browser), hint: texts.getBrowser[system] }
  const { path, source, name } = found
  const where = texts.browserSources[source](name)
  // On Windows browsers print no version.
  if (io.machine.platform === 'win32') return { id, status: 'ok', detail: `${path}, ${where}` }
  const ran = await io.run(path, ['--version'], answerMilliseconds)
  const version = ran?.status === 0 ? ran.output.trim().split('\n')[0] : undefined
  if (version !== undefined && version !== '')
    return { id, status: 'ok', detail: `${version}: ${path}, ${where}` }
  return { id, status, detail: texts.silentBrowser(path, where), hint: texts.getBrowser[system] }
}

export function checkFonts({ session, texts, templates }: Patient): Check {
  const missing = fontFiles.filter(
    (file) => session.io.files.kindOf(join(templates, 'fonts', file)) !== 'file',
  )
  if (missing.length === 0) return { id: 'fonts', status: 'ok', detail: texts.fonts(fontFiles.length) }
  return { id: 'fonts', status: 'failed', detail: texts.noFonts(missing), hint: texts.installAgain }
}

export async function checkGit({ session, texts, system }: Patient): Promise<Check> {
  const ran = await session.io.run('git', ['--version'], answerMilliseconds)
  const version = ran?.status === 0 ? /(?<!\d)\d+(?:\.\d+)+/.exec(ran.output)?.[0] : undefined
  if (version !== undefined) return { id: 'git', status: 'ok', detail: version }
  return { id: 'git', status: 'optional', detail: texts.noGit, hint: texts.getGit[system] }
}

export function checkTerminal({ session, texts }: Patient): Check {
  const { io, colour } = session
  const variable = ['LC_ALL', 'LC_MESSAGES', 'LANG'].find((name) => io.env[name])
  const locale = variable === undefined ? undefined : `${variable}=${io.env[variable]}`
  return {
    id: 'terminal',
    status: 'ok',
    detail: texts.terminal(locale, wantsColour(io.stdout, io.env, colour)),
  }
}
