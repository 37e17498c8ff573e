/** Data kept “longer if needed”: Article 5(1)(e) GDPR. */
import { citesAct } from '../../cites-act.ts'
import { findByLanguage } from '../../prose/find-by-language.ts'
import { type PlacedRow, retentionRows } from '../../retention-rows.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { textForms } from '../../text-forms.ts'
import { emptyGround, namedGround, openException } from '../../words/open-exception.ts'

export const retentionOpenExceptionRule: Rule = {
  id: 'retention/open-exception',
  severity: 'warning',
  cites: [{ gdpr: ['5(1)(e)'] }],
  title: {
    en: 'An exception to a retention period names its ground.',
    fi: 'Säilytysajan poikkeuksella on nimetty peruste.',
  },
  rationale: {
    en: 'A period that yields to any need is no period. Data may be kept longer only for a purpose that still stands, such as a pending claim or a duty laid down in an Act. When the ground is named, the person can see whether it concerns them.',
    fi: 'Määräaika, joka väistyy minkä tahansa tarpeen tieltä, ei ole määräaika. Tietoja saa säilyttää pidempään vain tarkoituksessa, joka on yhä olemassa, kuten vireillä olevan vaatimuksen tai laissa säädetyn velvoitteen vuoksi. Kun peruste on nimetty, rekisteröity näkee, koskeeko se häntä.',
  },
  hint: {
    en: 'Write under `exception` the `ground`, such as a pending claim or an Act, and the longest time as `max`.',
    fi: 'Kirjoita kohtaan `exception` peruste (`ground`), kuten vireillä oleva vaatimus tai laki, ja enimmäisaika (`max`).',
  },
  messages: {
    default: {
      message: {
        en: 'The exception has no ground: “{words}”.',
        fi: 'Poikkeukselta puuttuu peruste: ”{words}”.',
      },
    },
  },
  // Where the whole criterion says nothing, that is said, and not of its exception too.
  yieldsTo: ['retention/vague'],
  examples: {
    bad: [
      {
        shows: { en: 'longer if needed', fi: 'tarvittaessa pidempään' },
        yaml: `retention:
  - criteria: { fi: "vuosi viimeisestä yhteydenotosta, tarvittaessa pidempään", en: "a year from the last contact, longer if needed" }`,
      },
      {
        shows: { en: 'a justified reason that is not told', fi: 'perusteltu syy, jota ei kerrota' },
        yaml: `retention:
  - period: P1Y
    from: last-contact
    exception: { ground: { fi: perusteltu syy, en: a justified reason } }`,
      },
      {
        shows: { en: 'unless some law says otherwise', fi: 'ellei jokin laki muuta edellytä' },
        yaml: `retention:
  - criteria: { fi: "vuosi viimeisestä yhteydenotosta, ellei laki muuta edellytä", en: "a year from the last contact, unless law requires otherwise" }`,
      },
      {
        shows: { en: 'a maximum without a ground', fi: 'enimmäisaika ilman perustetta' },
        yaml: `retention:
  - period: P1Y
    from: last-contact
    exception: { ground: { fi: "säilytämme tietoja tarvittaessa pidempään", en: "we keep data longer where necessary" }, max: P5Y }`,
      },
    ],
    good: [
      {
        shows: { en: 'a pending claim', fi: 'vireillä oleva vaatimus' },
        yaml: `retention:
  - period: P1Y
    from: last-contact
    exception: { ground: { fi: vireillä oleva korvausasia, en: a pending claim for damages }, max: P5Y }`,
      },
      {
        shows: {
          en: 'a justified reason that is named',
          fi: 'perusteltu syy, joka nimetään',
        },
        yaml: `retention:
  - period: P1Y
    from: last-contact
    exception: { ground: { fi: "perusteltu syy, kuten hyvityksen maksaminen", en: "a justified reason, such as payment of a refund" } }`,
      },
      {
        shows: { en: 'unless a named Act says otherwise', fi: 'ellei nimetty laki muuta edellytä' },
        yaml: `retention:
  - criteria: { fi: "vuosi viimeisestä yhteydenotosta, ellei kirjanpitolaki (1336/1997) edellytä pidempää aikaa", en: "a year from the last contact, unless the Accounting Act (1336/1997) requires a longer time" }`,
      },
      {
        shows: { en: 'data that are no longer needed go', fi: 'tarpeettomat tiedot poistetaan' },
        yaml: `retention:
  - criteria: { fi: kunnes asia on ratkaistu eikä tietoja enää tarvita, en: until the matter is decided and the data are no longer needed }`,
      },
    ],
  },
  check: (register) =>
    retentionRows(register).flatMap((placed) => [
      ...groundFindings(placed, register.register.languages),
      ...criteriaFindings(placed, register.register.languages),
    ]),
}

function groundFindings({ row, path }: PlacedRow, languages: readonly string[]): RuleFinding[] {
  const { exception } = row
  if (exception === undefined) return []
  return textForms(exception.ground, languages).flatMap((form): RuleFinding[] => {
    const [found] = findByLanguage(form, emptyGround)
    if (found === undefined || citesAct(form.plain)) return []
    if (findByLanguage(form, namedGround).length > 0) return []
    return [{ path: [...path, 'exception', 'ground', ...form.below], args: { words: form.plain } }]
  })
}

function criteriaFindings({ row, path }: PlacedRow, languages: readonly string[]): RuleFinding[] {
  return textForms(row.criteria, languages).flatMap((form): RuleFinding[] => {
    const [found] = findByLanguage(form, openException)
    if (found === undefined || citesAct(form.plain)) return []
    if (findByLanguage(form, namedGround).length > 0) return []
    return [{ path: [...path, 'criteria', ...form.below], args: { words: found.words } }]
  })
}
