/** How many findings of each severity there are, and in how many registers. */
import { inReadingOrder, type LocatedDiagnostic } from './located.ts'
import type { ReportLanguage } from './word-diagnostic.ts'

export interface Summary {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** Registers that were looked at. */
  readonly files: number
}

/** Counts each finding once, and none that is waived. */
export function summarise(located: readonly LocatedDiagnostic[], files: number): Summary {
  const counted = inReadingOrder(located).filter(({ waived }) => !waived)
  const count = (wanted: string) => counted.filter(({ severity }) => severity === wanted).length
  return { errors: count('error'), warnings: count('warning'), infos: count('info'), files }
}

/** One and many of the words of the last line. */
const WORDS = {
  en: { errors: ['error', 'errors'], warnings: ['warning', 'warnings'], infos: ['remark', 'remarks'] },
  fi: { errors: ['virhe', 'virhettä'], warnings: ['varoitus', 'varoitusta'], infos: ['huomio', 'huomiota'] },
} as const

/** The last line of a report: `1 error, 1 warning in 2 of 5 registers`. */
export function summaryLine(
  located: readonly LocatedDiagnostic[],
  files: number,
  language: ReportLanguage,
): string {
  const summary = summarise(located, files)
  const parts = (['errors', 'warnings', 'infos'] as const).flatMap((key) => {
    const [one, many] = WORDS[language][key]
    return summary[key] === 0 ? [] : [`${summary[key]} ${summary[key] === 1 ? one : many}`]
  })
  if (parts.length === 0) return allIsWell(files, language)
  const concerned = new Set(located.filter(isOfRegister).map(({ register }) => register)).size
  const shown = Math.min(concerned, files)
  // Mistakes of the config are found before there is any register.
  if (shown === 0) return parts.join(', ')
  if (language === 'fi') return `${parts.join(', ')} (${shown}/${files} rekisteriä)`
  return `${parts.join(', ')} in ${shown} of ${files} ${files === 1 ? 'register' : 'registers'}`
}

/** What counts against a register: not what is waived, nor what is wrong with the waivers or with the tool. */
function isOfRegister({ waived, code, register }: LocatedDiagnostic): boolean {
  // Templates, styles and sheets are no registers.
  return !waived && !/^(?:waiver|law)\//.test(code) && !/\.(?:hbs|css|typ)$/.test(register)
}

/** What the user has set apart from the rules' own course. */
export interface Settings {
  /** How many rules have a severity of the user's own. */
  readonly rules: number
  /** The config that sets them, as the user would name it. */
  readonly file: string
}

/** `3 waived`, and how many rules are set by the config: a line each, none where there is nothing of the kind. */
export function tuningLines(
  located: readonly LocatedDiagnostic[],
  settings: Settings | undefined,
  language: ReportLanguage,
): string[] {
  const waived = inReadingOrder(located).filter((finding) => finding.waived).length
  const { rules = 0, file = '' } = settings ?? {}
  const lines = {
    en: [`${waived} waived`, `${rules} ${rules === 1 ? 'rule is' : 'rules are'} set by ${file}`],
    fi: [`${waived} hyväksytty poikkeuksena`, `${rules} säännön vakavuus on asetettu tiedostossa ${file}`],
  }
  return lines[language].filter((_, index) => (index === 0 ? waived : rules) > 0)
}

function allIsWell(files: number, language: ReportLanguage): string {
  if (language === 'fi')
    return files === 1 ? 'Ei huomautettavaa: 1 rekisteri' : `Ei huomautettavaa: ${files} rekisteriä`
  return files === 1 ? 'No problems in 1 register' : `No problems in ${files} registers`
}
