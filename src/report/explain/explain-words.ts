/** The words of `notice explain` in each language of the messages. */
import type { Severity } from '../../diagnostics/diagnostic.ts'
import type { ReportLanguage } from '../word-diagnostic.ts'

export interface ExplainWords {
  readonly severities: Readonly<Record<Severity, string>>
  readonly citation: string
  readonly why: string
  readonly hint: string
  readonly yields: string
  readonly bad: string
  readonly good: string
  readonly asOf: string
  readonly count: (rules: number) => string
  readonly more: string
}

export const explainWords: Readonly<Record<ReportLanguage, ExplainWords>> = {
  en: {
    severities: { error: 'error', warning: 'warning', info: 'info' },
    citation: 'Provisions',
    why: 'Why',
    hint: 'What to do',
    yields: 'Silent where one of these has spoken of the same place',
    bad: 'Not like this',
    good: 'Like this',
    asOf: 'judged on',
    count: (rules) => (rules === 1 ? '1 rule' : `${rules} rules`),
    more: '`notice explain <rule>` tells what a rule asks and why, with examples.',
  },
  fi: {
    severities: { error: 'virhe', warning: 'varoitus', info: 'huomio' },
    citation: 'Säännökset',
    why: 'Miksi',
    hint: 'Mitä tehdä',
    yields: 'Sääntö vaikenee, jos jokin näistä on huomauttanut samasta kohdasta',
    bad: 'Ei näin',
    good: 'Vaan näin',
    asOf: 'arvioitu päivänä',
    count: (rules) => (rules === 1 ? '1 sääntö' : `${rules} sääntöä`),
    more: '`notice explain <sääntö>` kertoo, mitä sääntö vaatii ja miksi, esimerkkeineen.',
  },
}
