/** Covers a small register for a test: validated, composed in each of its languages, then gone through. */
import { composeNotice } from '../../src/compose/compose-notice.ts'
import { type CoveredDuty, type CoveredRegister, coverRegister } from '../../src/coverage/cover-register.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { lintRegister } from '../../src/lint/lint-rules.ts'
import { builtinLocales } from '../../src/locale/locale.ts'
import type { Register } from '../../src/validate/register.ts'
import { registerOf } from '../lint/register-of.ts'

const locales = builtinLocales()
const asOf = '2026-11-22'

/** @param found what the rules are taken to have found; see `judged` for what they do find */
export function coveredRegister(register: Register, found: readonly Diagnostic[] = []): CoveredRegister {
  const { languages } = register
  const notices = languages.map((language) =>
    composeNotice(register, {
      language,
      languages,
      locales,
      draft: false,
      stamp: { tool: '1.2.3', facts: 'sha256:00' },
    }),
  )
  return coverRegister(register, notices, { asOf, locales, found })
}

export function covered(yaml: string): CoveredRegister {
  return coveredRegister(registerOf(yaml))
}

/** The same with what the rules find. */
export function judged(yaml: string, id: string, part?: string): CoveredDuty {
  const register = registerOf(yaml)
  const found = lintRegister(register, { file: 'notices/a.yaml', asOf })
  return dutyOf(coveredRegister(register, found), id, part)
}

export function duty(yaml: string, id: string, part?: string): CoveredDuty {
  return dutyOf(covered(yaml), id, part)
}

function dutyOf({ duties }: CoveredRegister, id: string, part?: string): CoveredDuty {
  const found = duties.find((one) => one.id === id && one.part?.id === part)
  if (found === undefined) throw new Error(`no duty ${id}`)
  return found
}
