/** Covers a small register for a test: validated, composed in each of its languages, then gone through. */
import { composeNotice } from '../../src/compose/compose-notice.ts'
import { type CoveredDuty, type CoveredRegister, coverRegister } from '../../src/coverage/cover-register.ts'
import { builtinLocales } from '../../src/locale/locale.ts'
import type { Register } from '../../src/validate/register.ts'
import { registerOf } from '../lint/register-of.ts'

const locales = builtinLocales()

export function coveredRegister(register: Register): CoveredRegister {
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
  return coverRegister(register, notices, { asOf: '2026-11-22', locales })
}

export function covered(yaml: string): CoveredRegister {
  return coveredRegister(registerOf(yaml))
}

export function duty(yaml: string, id: string, part?: string): CoveredDuty {
  const found = covered(yaml).duties.find((one) => one.id === id && one.part?.id === part)
  if (found === undefined) throw new Error(`no duty ${id}`)
  return found
}
