/** Rules as SARIF describes them: what a rule asks, why, and how to meet it. */
import type { Severity } from '../diagnostics/diagnostic.ts'
import { citeProvisions } from '../lint/provision.ts'
import type { Rule } from '../lint/rule.ts'
import type { ReportLanguage } from './word-diagnostic.ts'

export const SARIF_LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

const LABELS = {
  en: { bad: 'This is found', good: 'This is not', citation: 'Rests on' },
  fi: { bad: 'Tästä huomautetaan', good: 'Tämä kelpaa', citation: 'Peruste' },
} as const

/** A `reportingDescriptor` (SARIF 2.1.0, 3.49). */
export function sarifRule(rule: Rule, language: ReportLanguage) {
  const { id, severity, title, rationale, hint } = rule
  const description = title[language]
  const why = rationale[language]
  const citation = citeProvisions(rule.cites, language)
  const cited = citation === '' ? '' : `${LABELS[language].citation}: ${citation}.`
  const text = [why, hint[language], cited].filter((part) => part !== '')
  const examples = (['bad', 'good'] as const).flatMap((kind) => {
    const [first] = rule.examples[kind]
    if (first === undefined) return []
    return [`${LABELS[language][kind]} (${first.shows[language]}):`, `\`\`\`yaml\n${first.yaml}\n\`\`\``]
  })
  return {
    id,
    shortDescription: { text: description },
    fullDescription: { text: why === '' ? description : why },
    help: {
      text: (text.length === 0 ? [description] : text).join('\n\n'),
      markdown: [...(text.length === 0 ? [description] : text), ...examples].join('\n\n'),
    },
    defaultConfiguration: { level: SARIF_LEVELS[severity] },
    properties: { tags: [id.slice(0, id.indexOf('/'))] },
  }
}

/** For a code that is no rule of law: the area is all that is known before a finding. */
export function sarifCode(code: string, severity: Severity) {
  return {
    id: code,
    defaultConfiguration: { level: SARIF_LEVELS[severity] },
    properties: { tags: [code.slice(0, code.indexOf('/'))] },
  }
}
