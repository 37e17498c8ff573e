/** What the workspace of the current folder has, and whether a build could run in it. */
import { dirname } from 'node:path'
import { defaultFormats } from '../../compile.ts'
import { isError } from '../../diagnostics/diagnostic.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import { EdgeError } from '../../io/edge-error.ts'
import { engineName } from '../../publish/start-engine.ts'
import type { Workspace } from '../../workspace/open-workspace.ts'
import { shownPath } from '../../workspace/shown-path.ts'
import { wordsOf } from '../failure.ts'
import { openJudged } from '../open-judged.ts'
import type { Check } from './check.ts'
import type { Needs } from './machine-checks.ts'
import type { Patient } from './patient.ts'

export interface WorkspaceReport {
  readonly checks: readonly Check[]
  readonly needs: Needs
}

/** Without a workspace nothing is needed yet, though Typst will be, by itself. */
const noNeeds: Needs = { typst: true, browser: false }

/** Opens the workspace as a build would. */
export async function checkWorkspace(patient: Patient): Promise<WorkspaceReport> {
  const { session, texts } = patient
  try {
    const { workspace, judge, diagnostics } = await openJudged(session.io, [], undefined)
    if (workspace !== undefined && judge !== undefined)
      return { checks: checksOf(patient, workspace), needs: needsOf(workspace) }
    const wrong = diagnostics.filter(isError)
    const files = [...new Set(wrong.map(({ file }) => file))]
    const detail = texts.badSettings(wrong.length, files)
    return { checks: [{ id: 'config', status: 'failed', detail, hint: texts.mendSettings }], needs: noNeeds }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const { message, hint = '' } = wordsOf(session, error)
    const nothing = error instanceof EdgeError && error.key === 'no-workspace'
    const status = nothing ? 'optional' : 'failed'
    return { checks: [{ id: 'workspace', status, detail: message, hint }], needs: noNeeds }
  }
}

function formatsOf({ config }: Workspace): readonly string[] {
  return config.formats ?? defaultFormats
}

function needsOf(workspace: Workspace): Needs {
  const { config, root } = workspace
  const pdf = formatsOf(workspace).includes('pdf')
  const engine = engineName(workspace, {})
  const path = config.pdf?.browser
  return {
    typst: pdf && engine === 'typst',
    browser: pdf && engine === 'chromium',
    configured: path === undefined ? undefined : { path, root },
  }
}

function checksOf(patient: Patient, workspace: Workspace): Check[] {
  const { texts } = patient
  const { root, config, configFile, templates, look } = workspace
  const formats = formatsOf(workspace)
  const engine = formats.includes('pdf') ? engineName(workspace, {}) : undefined
  const { logo, font } = config.brand ?? {}
  const named = [logo, ...(font?.files ?? []), config.locales, config.templates].filter(
    (path) => path !== undefined,
  )
  const own = texts.look(named, look.fonts.length, templates.length)
  return [
    { id: 'workspace', status: 'ok', detail: root },
    { id: 'config', status: 'ok', detail: configFile ?? texts.noConfig },
    checkRegisters(patient, workspace),
    { id: 'publishes', status: 'ok', detail: texts.publishes(config.languages, formats, engine) },
    checkOutput(patient, workspace),
    { id: 'look', status: 'ok', detail: named.length === 0 ? texts.noLook : own },
  ]
}

/** Whether all of them may be read; what they say is for `validate` to judge. */
function checkRegisters({ session, texts }: Patient, { files, refused }: Workspace): Check {
  const [refusal] = refused.values()
  if (refusal === undefined) return { id: 'registers', status: 'ok', detail: texts.registers(files.length) }
  const { message, hint = '' } = wordsOf(session, refusal)
  return { id: 'registers', status: 'failed', detail: message, hint }
}

function checkOutput({ session, texts }: Patient, { output }: Workspace): Check {
  const { io } = session
  const shown = shownPath(io, output)
  let there = output
  while (io.files.kindOf(there) === undefined && dirname(there) !== there) there = dirname(there)
  const usable = io.files.kindOf(there) === 'folder' && io.files.isWritable(there)
  if (usable) return { id: 'output', status: 'ok', detail: texts.output(shown, there === output) }
  const key = io.files.kindOf(there) === 'folder' ? 'no-permission' : 'output-is-file'
  const args = { path: shownPath(io, there), output: shownPath(io, there) }
  const { message, hint = '' } = wordsOf(session, new EdgeError(key, args))
  return { id: 'output', status: 'failed', detail: message, hint }
}
