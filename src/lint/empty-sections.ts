/** Sections that a description gives a heading or number, but nothing to say. */
import type { SectionCode } from '../compose/section-codes.ts'
import type { Register } from '../validate/register.ts'

type Facts = Partial<Register>

/** Facts of which each section is made; rights and complaint are told in every notice. */
const MADE_OF: Readonly<Partial<Record<SectionCode, (facts: Facts) => readonly unknown[]>>> = {
  summary: ({ document }) => [document?.summary],
  definitions: ({ document }) => [document?.definitions],
  controller: ({ controllers }) => [controllers],
  representative: ({ representative }) => [representative],
  contact: ({ contacts, dpo }) => [contacts, dpo],
  dpo: ({ dpo }) => [dpo],
  register: ({ register }) => [register],
  subjects: ({ dataSubjects }) => [dataSubjects],
  purposes: ({ purposes }) => [purposes],
  marketing: ({ purposes }) => [purposes?.some(({ directMarketing }) => directMarketing) || undefined],
  data: ({ data, notCollected }) => [data, notCollected],
  sources: ({ sources, collectedElsewhere }) => [sources, collectedElsewhere],
  recipients: ({ recipients, disclosure }) => [recipients, disclosure],
  transfers: ({ transfers }) => [transfers],
  retention: ({ retention, deletion }) => [retention, deletion],
  deletion: ({ deletion }) => [deletion],
  security: ({ security, logs }) => [security, logs],
  logs: ({ logs }) => [logs],
  cookies: ({ cookies }) => [cookies],
  cameras: ({ cameras }) => [cameras],
  whistleblowing: ({ whistleblowing }) => [whistleblowing],
  project: ({ project }) => [project],
  publication: ({ publication }) => [publication],
  publicity: ({ publicity }) => [publicity],
  automated: ({ profiling, automatedDecisions }) => [profiling, automatedDecisions],
  changes: ({ changes, document }) => [changes, document?.review],
}

/** Codes of the sections that are headed or numbered in `sections` and have neither facts nor a text. */
export function emptySections(register: Register): string[] {
  const { sections = {}, parts = [] } = register
  return Object.entries(sections).flatMap(([code, { before, after, replace }]) => {
    const madeOf = MADE_OF[code as SectionCode]
    if (madeOf === undefined || [before, after, replace].some((text) => text !== undefined)) return []
    const facts = [register, ...parts].flatMap((scope) => madeOf(scope as Facts))
    return facts.some((fact) => fact !== undefined) ? [] : [code]
  })
}
