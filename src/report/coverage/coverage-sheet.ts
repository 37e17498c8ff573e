/** A coverage in the words of one language, ready for the formats that people read. */
import type { NoticeHead } from '../../coverage/cover-register.ts'
import type { DutyGroup } from '../../coverage/duty.ts'
import type { Untold } from '../../coverage/lacks.ts'
import type { SectionPlace } from '../../coverage/printed-facts.ts'
import { LAW_TABLES } from '../../law/outdated-tables.ts'
import { citeProvisions } from '../../lint/provision.ts'
import { formatDate } from '../../locale/format-date.ts'
import { builtinLocales } from '../../locale/locale.ts'
import { languageName } from '../../locale/names.ts'
import type { Text } from '../../validate/register.ts'
import { inReadingOrder, isOpenError, type LocatedDiagnostic } from '../located.ts'
import type { ReportLanguage } from '../word-diagnostic.ts'
import { type CoverageWords, coverageWords } from './coverage-words.ts'
import type { LocatedCoverage, LocatedDuty } from './locate-coverage.ts'
import { MARKS, type Standing, standingOf } from './standing.ts'

/** One duty as a row. */
export interface SheetRow {
  readonly citation: string
  readonly duty: string
  /** The register of the document that it concerns, where there are several. */
  readonly part: string | null
  readonly status: Standing
  /** A sign that repeats the status. */
  readonly mark: string
  readonly statusWord: string
  /** `6 Purposes and legal bases`, each section once, in the order of the facts. */
  readonly sections: readonly string[]
  /** `notices/customers.yaml: 12, 40`, a file each. */
  readonly places: readonly string[]
  readonly notes: readonly string[]
}

export interface SheetGroup {
  readonly heading: string
  readonly rows: readonly SheetRow[]
}

export interface SheetFinding {
  readonly place: string
  readonly severity: LocatedDiagnostic['severity']
  readonly code: string
  readonly message: string
  readonly citation: string | null
}

/** A finding that somebody has decided to live with for a time. */
export interface SheetWaived extends SheetFinding {
  readonly reason: string
  readonly owner: string
  /** As people write days. */
  readonly until: string
}

export interface SheetRegister {
  readonly id: string
  readonly title: string
  /** The language of the notice whose words are shown. */
  readonly language: string
  /** Why the notice cannot be published; null where nothing stops it. */
  readonly banner: string | null
  /** By which law it was judged. */
  readonly law: string
  /** Facts of the title block, then the stamp. */
  readonly front: readonly { readonly label: string; readonly value: string; readonly iso: string | null }[]
  readonly groups: readonly SheetGroup[]
  readonly counts: string
  /** What is open. */
  readonly findings: readonly SheetFinding[]
  readonly waived: readonly SheetWaived[]
}

/** The days on which the tables of law were last compared with their sources; the oldest counts. */
export const [lastChecked = ''] = Object.values(LAW_TABLES)
  .map(({ verified }) => verified)
  .sort()

/** Everything that the page says of one register. */
export function coverageSheet(register: LocatedCoverage, language: ReportLanguage): SheetRegister {
  const words = coverageWords[language]
  const head = headOf(register, language)
  const locale = localeOf(language)
  const day = (iso: string) => formatDate(iso, locale)
  const standings = register.duties.map(standingOf)
  const count = (wanted: Standing) => standings.filter((standing) => standing === wanted).length
  const all = register.notices.map((notice) => notice.language)
  const findings = inReadingOrder(register.findings)
  const open = findings.filter(({ waived }) => !waived)
  const errors = open.filter(isOpenError).length
  return {
    id: register.id,
    title: head.title,
    language: head.language,
    banner: errors === 0 ? null : words.notToBePublished(errors),
    law: words.lawOf(day(register.asOf), day(lastChecked)),
    front: [
      ...head.front.map(({ label, value, iso }) => ({ label, value, iso: iso ?? null })),
      { label: words.languages, value: all.map((one) => languageName(one, locale)).join(', '), iso: null },
      { label: words.id, value: register.id, iso: null },
      { label: words.tool, value: `notice-compiler ${register.stamp.tool}`, iso: null },
      { label: words.facts, value: register.stamp.facts, iso: null },
    ],
    groups: groupsOf(register.duties).map(([group, duties]) => ({
      heading: words.groups[group],
      rows: duties.map((duty) => rowOf(duty, head.language, language, all)),
    })),
    counts: words.counts({
      told: count('told'),
      'told-but': count('told-but'),
      'not-told': count('not-told'),
      'own-words': count('own-words'),
      'not-answered': count('not-answered'),
      'not-applicable': count('not-applicable'),
    }),
    findings: open.map(findingOf),
    waived: findings.flatMap((finding) => {
      const { waivedBy } = finding
      return waivedBy === undefined
        ? []
        : [{ ...findingOf(finding), ...waivedBy, until: day(waivedBy.until) }]
    }),
  }
}

function localeOf(language: ReportLanguage) {
  const locale = builtinLocales()[language]
  if (locale === undefined) throw new Error(`The tool has no locale for ${language}`)
  return locale
}

/** The notice in the language of the report, else the main one. */
function headOf({ id, notices }: LocatedCoverage, language: ReportLanguage): NoticeHead {
  const head = notices.find((notice) => notice.language === language) ?? notices[0]
  if (head === undefined) throw new Error(`${id} was covered without a notice`)
  return head
}

function groupsOf(duties: readonly LocatedDuty[]): [DutyGroup, LocatedDuty[]][] {
  const groups = new Map<DutyGroup, LocatedDuty[]>()
  for (const duty of duties) groups.set(duty.group, [...(groups.get(duty.group) ?? []), duty])
  return [...groups]
}

function rowOf(
  duty: LocatedDuty,
  shown: string,
  language: ReportLanguage,
  published: readonly string[],
): SheetRow {
  const words = coverageWords[language]
  const standing = standingOf(duty)
  const sections = duty.facts.flatMap(({ places }) => {
    const place = places[shown] ?? Object.values(places)[0]
    return place === undefined ? [] : [sectionName(place)]
  })
  return {
    citation: citeProvisions(duty.cites, language),
    duty: duty.name[language],
    part: duty.part === undefined ? null : textIn(duty.part.name, language),
    status: standing,
    mark: MARKS[standing],
    statusWord: words.statuses[standing],
    sections: [...new Set(sections)],
    places: placesOf(duty, words),
    notes: [
      ...(duty.because === undefined ? [] : [duty.because[language]]),
      ...untoldNotes(duty.untold, language, published),
      ...(standing === 'not-told' && !duty.isRequired ? [words.advice] : []),
      ...inReadingOrder(duty.findings).map(
        ({ severity, message, code }) => `${words.severities[severity]}: ${message} (${code})`,
      ),
    ],
  }
}

/** `15 Your rights › Right of access`. */
function sectionName({ number, heading, within }: SectionPlace): string {
  const name = within === undefined ? heading : `${within} › ${heading}`
  return number === undefined ? name : `${number} ${name}`
}

/** Lines by file, each once and in order; what no file says is worded by the program. */
function placesOf({ facts, status }: LocatedDuty, words: CoverageWords): string[] {
  const lines = new Map<string, Set<number>>()
  for (const { at } of facts) {
    if (at !== undefined) lines.set(at.file, (lines.get(at.file) ?? new Set()).add(at.line))
  }
  if (lines.size === 0) return status === 'told' ? [words.builtIn] : []
  return [...lines].map(([file, found]) => `${file}: ${[...found].sort((a, b) => a - b).join(', ')}`)
}

function untoldNotes(
  untold: readonly Untold[],
  language: ReportLanguage,
  published: readonly string[],
): string[] {
  const words = coverageWords[language]
  return untold.map(({ what, of, why, instead, languages }) => {
    const name = of === undefined ? '' : ` (${textIn(of, language)})`
    // A gap in one language only is named, for the other notice looks complete.
    const where = languages.length < published.length ? ` [${languages.join(', ')}]` : ''
    const lack = instead === undefined ? `${words.lacks[why]} ${what[language]}` : instead[language]
    return `${lack}${name}${where}`
  })
}

function textIn(text: Text, language: string): string {
  if (typeof text === 'string') return text
  return text[language] ?? Object.values(text)[0] ?? ''
}

function findingOf({ file, line, severity, code, message, citation }: LocatedDiagnostic): SheetFinding {
  return { place: `${file}:${line}`, severity, code, message, citation: citation ?? null }
}
