/** The areas of the legal rules, in the order of a notice, and their names. */

import type { Bilingual } from '../../diagnostics/bilingual.ts'
import type { Rule } from '../../lint/rule.ts'
import { RULES } from '../../lint/rule-registry.ts'

const NAMES: Readonly<Record<string, Bilingual>> = {
  meta: { en: 'The document', fi: 'Asiakirja' },
  layered: { en: 'Summary', fi: 'Tiivistelmä' },
  controller: { en: 'Controller', fi: 'Rekisterinpitäjä' },
  contact: { en: 'Contact', fi: 'Yhteyspiste' },
  dpo: { en: 'Data protection officer', fi: 'Tietosuojavastaava' },
  subjects: { en: 'Data subjects', fi: 'Rekisteröidyt' },
  purpose: { en: 'Purposes', fi: 'Käsittelyn tarkoitukset' },
  'legal-basis': { en: 'Legal bases', fi: 'Oikeusperusteet' },
  consent: { en: 'Consent', fi: 'Suostumus' },
  marketing: { en: 'Direct marketing', fi: 'Suoramarkkinointi' },
  data: { en: 'Personal data', fi: 'Henkilötiedot' },
  special: { en: 'Special categories of data', fi: 'Erityiset henkilötietoryhmät' },
  criminal: { en: 'Criminal convictions and offences', fi: 'Rikostuomiot ja rikkomukset' },
  'identity-code': { en: 'Personal identity code', fi: 'Henkilötunnus' },
  source: { en: 'Sources', fi: 'Tietolähteet' },
  art14: { en: 'Data from others', fi: 'Muualta saadut tiedot' },
  recipients: { en: 'Recipients', fi: 'Vastaanottajat' },
  transfer: { en: 'Transfers outside the EEA', fi: 'Siirrot ETA:n ulkopuolelle' },
  retention: { en: 'Retention', fi: 'Säilytysajat' },
  security: { en: 'Security', fi: 'Tietoturva' },
  cookies: { en: 'Cookies', fi: 'Evästeet' },
  automated: { en: 'Automated decisions', fi: 'Automaattiset päätökset' },
  profiling: { en: 'Profiling', fi: 'Profilointi' },
  rights: { en: 'Rights of the data subject', fi: 'Rekisteröidyn oikeudet' },
  complaint: { en: 'Complaint', fi: 'Valitusoikeus' },
  changes: { en: 'Changes to the notice', fi: 'Selosteen muutokset' },
  sector: { en: 'Sectors', fi: 'Toimialat' },
  language: { en: 'Language', fi: 'Kieli' },
  terms: { en: 'Terms', fi: 'Termit' },
  structure: { en: 'Structure', fi: 'Rakenne' },
}

export interface RuleArea {
  /** The beginning of the ids of its rules: `legal-basis`. */
  readonly id: string
  readonly name: Bilingual
  readonly rules: readonly Rule[]
}

export function areaOf({ id }: Pick<Rule, 'id'>): string {
  return id.slice(0, id.indexOf('/'))
}

/** The areas that have rules; one without a name of its own comes last, under its id. */
export function ruleAreas(rules: readonly Rule[] = RULES): RuleArea[] {
  const ids = [...new Set([...Object.keys(NAMES), ...rules.map(areaOf)])]
  return ids
    .map((id) => ({
      id,
      name: NAMES[id] ?? { en: id, fi: id },
      rules: rules.filter((rule) => areaOf(rule) === id),
    }))
    .filter((area) => area.rules.length > 0)
}
