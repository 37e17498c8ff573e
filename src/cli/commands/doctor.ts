/** `notice doctor`: what this machine and this workspace have, what they lack, and how to get it. */
import { join } from 'node:path'
import { packageRoot } from '../../io/package-root.ts'
import { safeJson } from '../../report/safe-json.ts'
import { safeText } from '../../report/safe-text.ts'
import { wantsColour } from '../colour.ts'
import type { Check, CheckStatus } from '../doctor/check.ts'
import {
  checkBrowser,
  checkFonts,
  checkGit,
  checkNode,
  checkNotice,
  checkTerminal,
  checkTypst,
} from '../doctor/machine-checks.ts'
import type { Patient } from '../doctor/patient.ts'
import { systemOf } from '../doctor/system.ts'
import { checkWorkspace } from '../doctor/workspace-checks.ts'
import { type Session, say } from '../session.ts'
import { type DoctorTexts, doctorEn } from '../texts/doctor-en.ts'
import { doctorFi } from '../texts/doctor-fi.ts'
import type { UiLanguage } from '../ui-language.ts'

export interface DoctorFlags {
  readonly json?: boolean
}

const textsByLanguage: Readonly<Record<UiLanguage, DoctorTexts>> = { en: doctorEn, fi: doctorFi }

/** Signs and colours repeat what the word beside them says. */
const marks: Readonly<Record<CheckStatus, { readonly sign: string; readonly colour: string }>> = {
  ok: { sign: '✓', colour: '32' },
  optional: { sign: '–', colour: '33' },
  failed: { sign: '✗', colour: '31;1' },
}

/** Runs the command: 0 where nothing needed lacks, 2 otherwise. */
export async function runDoctor(session: Session, flags: DoctorFlags): Promise<number> {
  const { io, language } = session
  const texts = textsByLanguage[language]
  const templates = join(packageRoot(), 'templates')
  const patient: Patient = { session, texts, system: systemOf(io), templates }
  const { checks: ofWorkspace, needs } = await checkWorkspace(patient)
  const checks = [
    checkNode(patient),
    checkNotice(),
    await checkTypst(patient, needs),
    await checkBrowser(patient, needs),
    checkFonts(patient),
    await checkGit(patient),
    checkTerminal(patient),
    ...ofWorkspace,
  ]
  const failed = checks.filter(({ status }) => status === 'failed').length
  if (flags.json === true) {
    const listed = checks.map(({ id, status, detail, hint }) => ({ id, status, detail, hint: hint ?? null }))
    io.stdout.write(safeJson({ version: 1, checks: listed }))
  } else {
    io.stdout.write(linesOf(session, texts, checks))
    say(session, failed === 0 ? texts.allWell : texts.unwell(failed))
  }
  return failed === 0 ? 0 : 2
}

function linesOf(session: Session, texts: DoctorTexts, checks: readonly Check[]): string {
  const coloured = wantsColour(session.io.stdout, session.io.env, session.colour)
  const width = (words: readonly string[]) => Math.max(...words.map((word) => word.length))
  const statusWidth = width(Object.values(texts.statuses))
  const nameWidth = width(Object.values(texts.names))
  const lines = checks.flatMap(({ id, status, detail, hint }) => {
    const { sign, colour } = marks[status]
    const word = `${sign} ${texts.statuses[status].padEnd(statusWidth)}`
    const mark = coloured ? `\u001b[${colour}m${word}\u001b[0m` : word
    const advice = hint === undefined || hint === '' ? [] : hint.split('\n')
    return [
      `${mark}  ${texts.names[id].padEnd(nameWidth)}  ${safeText(detail)}`,
      ...advice.map((line) => `    ${safeText(line)}`),
    ]
  })
  return `${lines.join('\n')}\n`
}
