/** Coverage for programs: the shape is a promise, version 1. */
import type { SectionPlace } from '../../coverage/printed-facts.ts'
import { citeProvisions } from '../../lint/provision.ts'
import { inReadingOrder, isOpenError, type LocatedDiagnostic } from '../located.ts'
import { safeJson } from '../safe-json.ts'
import type { ReportLanguage } from '../word-diagnostic.ts'
import { lastChecked } from './coverage-sheet.ts'
import type { LocatedCoverage, LocatedDuty } from './locate-coverage.ts'

/** The report as JSON with a line break at the end. What a duty lacks is null. */
export function coverageJson(registers: readonly LocatedCoverage[], language: ReportLanguage): string {
  const value = {
    version: 1,
    registers: registers.map((register) => {
      const shown = register.notices.find((notice) => notice.language === language) ?? register.notices[0]
      return {
        id: register.id,
        languages: register.notices.map((notice) => notice.language),
        asOf: register.asOf,
        lawVerified: lastChecked,
        openErrors: inReadingOrder(register.findings).filter(isOpenError).length,
        waived: register.findings.flatMap(waivedJson),
        duties: register.duties.map((duty) => dutyJson(duty, language, shown?.language ?? language)),
      }
    }),
  }
  return safeJson(value)
}

function dutyJson(duty: LocatedDuty, language: ReportLanguage, shown: string) {
  const places = duty.facts.map((fact) => fact.places[shown] ?? Object.values(fact.places)[0])
  return {
    id: duty.id,
    citation: citeProvisions(duty.cites, language),
    duty: duty.name[language],
    part: duty.part?.id ?? null,
    status: duty.status,
    manner: duty.manner ?? null,
    required: duty.isRequired,
    reason: duty.because?.[language] ?? null,
    facts: duty.facts.flatMap(({ at, pointer }, index) =>
      at === undefined
        ? []
        : [{ file: at.file, line: at.line, path: pointer, section: places[index]?.id ?? null }],
    ),
    section: sectionJson(places.find((place) => place !== undefined)),
    findings: duty.findings.map(findingJson),
    untold: duty.untold.map(({ what, of, why, instead, languages }) => ({
      what: what[language],
      of:
        of === undefined
          ? null
          : typeof of === 'string'
            ? of
            : (of[language] ?? Object.values(of)[0] ?? null),
      why,
      hidden: why === 'not-printed',
      instead: instead?.[language] ?? null,
      languages,
    })),
  }
}

function findingJson({ file, line, code, severity, message, path }: LocatedDiagnostic) {
  return { file, line, code, severity, message, path }
}

function waivedJson(finding: LocatedDiagnostic) {
  const { waivedBy } = finding
  return waivedBy === undefined ? [] : [{ ...findingJson(finding), ...waivedBy }]
}

function sectionJson(place: SectionPlace | undefined) {
  if (place === undefined) return null
  return { id: place.id, number: place.number ?? null, heading: place.heading }
}
