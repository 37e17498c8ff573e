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
  const counted = located.filter(({ waived }) => !waived).map(({ register }) => register)
  // Templates, styles and sheets are no registers.
  const concerned = new Set(counted.filter((file) => !/\.(?:hbs|css|typ)$/.test(file))).size
  const shown = Math.min(concerned, files)
  // Mistakes of the config are found before there is any register.
  if (shown === 0) return parts.join(', ')
  if (language === 'fi') return `${parts.join(', ')} (${shown}/${files} rekisteriä)`
  return `${parts.join(', ')} in ${shown} of ${files} ${files === 1 ? 'register' : 'registers'}`
}

function allIsWell(files: number, language: ReportLanguage): string {
  if (language === 'fi')
    return files === 1 ? 'Ei huomautettavaa: 1 rekisteri' : `Ei huomautettavaa: ${files} rekisteriä`
  return files === 1 ? 'No problems in 1 register' : `No problems in ${files} registers`
}
