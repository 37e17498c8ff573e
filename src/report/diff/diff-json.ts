/** The report of changes for programs: the shape is a promise, version 1. */
import type { Change } from '../../diff/change.ts'
import type { DiffReport, RegisterDiff } from '../../diff/report.ts'
import { wordChange, wordShown } from '../../diff/word-change.ts'
import { citeProvisions } from '../../lint/provision.ts'
import { builtinLocales, type Locale } from '../../locale/locale.ts'
import { safeJson } from '../safe-json.ts'
import type { ReportLanguage } from '../word-diagnostic.ts'
import { advise } from './advise.ts'
import { countChanges, sumOf } from './count-changes.ts'
import { locateChange, pointerOf } from './locate-change.ts'
import { redlineJson } from './redline-json.ts'
import { spokenIn } from './spoken-in.ts'

/**
 * The report as JSON with a line break at the end. What is not there is null. Words are in the language of the report,
 * but for those of the redlines.
 *
 * @throws NotLoaded see `locateChange`
 */
export function diffJson(report: DiffReport, language: ReportLanguage): string {
  const locale = builtinLocales()[language]
  if (locale === undefined) throw new Error(`no phrases for ${language}`)
  const value = {
    version: 1,
    compared: report.compared,
    weight: report.weight,
    counts: sumOf(report.registers.map(countChanges)),
    looked: report.looked,
    unread: report.unread,
    registers: report.registers.map((register) => registerJson(register, language, locale)),
  }
  return safeJson(value)
}

function registerJson(register: RegisterDiff, language: ReportLanguage, locale: Locale) {
  const { id, status, files, title, weight, changes, redlines, tool } = register
  const asJson = (redline: (typeof redlines)[number]) => redlineJson(redline, language)
  return {
    id,
    status,
    title,
    files: { old: files.old ?? null, new: files.new ?? null },
    weight,
    counts: countChanges(register),
    facts: (register.facts ?? []).map((fact) => wordShown(fact, locale)),
    changes: changes.map((change) => changeJson(change, register, language, locale)),
    advice: advise(register, language),
    tool: { status: tool.status, redlines: tool.status === 'changed' ? tool.redlines.map(asJson) : [] },
    redlines: redlines.map(asJson),
  }
}

interface ChangeJson {
  readonly [key: string]: unknown
  readonly consequences: readonly ChangeJson[]
}

function changeJson(
  change: Change,
  register: RegisterDiff,
  language: ReportLanguage,
  locale: Locale,
): ChangeJson {
  const { kind, reason, effect, tier, weight, path, from, to, side, part, remarks, languages } = change
  const place = locateChange(change, register)
  return {
    kind: kind.id,
    area: kind.area,
    effect,
    tier,
    weight,
    side,
    path: pointerOf(path),
    file: place?.file ?? null,
    line: place?.line ?? null,
    part: part ?? null,
    from: from ?? null,
    to: to ?? null,
    text: wordChange(change, locale, spokenIn(register)),
    citation: citeProvisions(reason, language),
    remarks,
    languages: languages ?? null,
    consequences: change.consequences.map((below) => changeJson(below, register, language, locale)),
  }
}
