/** Coverage for programs: the shape is a promise, version 1. */
import type { SectionPlace } from '../../coverage/printed-facts.ts'
import { citeProvisions } from '../../lint/provision.ts'
import type { ReportLanguage } from '../word-diagnostic.ts'
import type { LocatedCoverage, LocatedDuty } from './locate-coverage.ts'

/** The report as JSON with a line break at the end. What a duty lacks is null. */
export function coverageJson(registers: readonly LocatedCoverage[], language: ReportLanguage): string {
  const value = {
    version: 1,
    registers: registers.map((register) => {
      const shown = register.notices.find((notice) => notice.language === language) ?? register.notices[0]
      return {
        id: register.id,
        duties: register.duties.map((duty) => dutyJson(duty, language, shown?.language ?? language)),
      }
    }),
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

function dutyJson(duty: LocatedDuty, language: ReportLanguage, shown: string) {
  const places = duty.facts.map((fact) => fact.places[shown] ?? Object.values(fact.places)[0])
  return {
    id: duty.id,
    citation: citeProvisions(duty.cites, language),
    duty: duty.name[language],
    part: duty.part?.id ?? null,
    status: duty.status,
    reason: duty.because?.[language] ?? null,
    facts: duty.facts.flatMap(({ at, pointer }, index) =>
      at === undefined
        ? []
        : [{ file: at.file, line: at.line, path: pointer, section: places[index]?.id ?? null }],
    ),
    section: sectionJson(places.find((place) => place !== undefined)),
    untold: duty.untold.map(({ what, of, hidden, languages }) => ({
      what: what[language],
      of:
        of === undefined
          ? null
          : typeof of === 'string'
            ? of
            : (of[language] ?? Object.values(of)[0] ?? null),
      hidden,
      languages,
    })),
  }
}

function sectionJson(place: SectionPlace | undefined) {
  if (place === undefined) return null
  return { id: place.id, number: place.number ?? null, heading: place.heading }
}
