/** The notice does not say whether data leave the EU and the EEA: Articles 13(1)(f) and 14(1)(f) GDPR. */
import { isUnderGdpr } from '../../regime.ts'
import type { Rule } from '../../rule.ts'

export const transferStatementMissingRule: Rule = {
  id: 'transfer/statement-missing',
  severity: 'warning',
  cites: [{ gdpr: ['13(1)(f)', '14(1)(f)'] }],
  title: {
    en: 'The notice says whether data are transferred outside the EU and the EEA.',
    fi: 'Selosteessa kerrotaan, siirretäänkö henkilötietoja EU:n ja ETA:n ulkopuolelle.',
  },
  rationale: {
    en: 'Transfers must be stated where there are any. Silence leaves the reader guessing whether there are none or whether nobody has looked, so a notice says it either way.',
    fi: 'Siirroista on kerrottava, jos niitä on. Vaikeneminen jättää avoimeksi, eikö siirtoja ole vai eikö asiaa ole selvitetty, joten seloste vastaa kysymykseen kummassakin tapauksessa.',
  },
  hint: {
    en: 'Write `transfers: none`, or list each transfer under `transfers`.',
    fi: 'Kirjoita `transfers: none` tai luettele siirrot kohtaan `transfers`.',
  },
  messages: {
    default: {
      message: {
        en: 'The notice does not say whether data leave the EU and the EEA.',
        fi: 'Selosteessa ei kerrota, siirretäänkö tietoja EU:n ja ETA:n ulkopuolelle.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: {
          en: 'recipients, but no word of transfers',
          fi: 'vastaanottajat, mutta ei sanaakaan siirroista',
        },
        yaml: 'recipients: [{ id: payroll, name: { fi: Palkkahallinnon palvelu, en: Payroll service }, location: FI }]',
      },
      {
        shows: { en: 'one part of two that is silent', fi: 'kahdesta osasta toinen vaikenee' },
        yaml: `parts:
  - { id: members, name: { fi: Jäsenet, en: Members }, transfers: none }
  - { id: donors, name: { fi: Lahjoittajat, en: Donors } }`,
      },
    ],
    good: [
      {
        shows: { en: 'none, said on purpose', fi: 'siirtoja ei ole, ja se sanotaan' },
        yaml: 'transfers: none',
      },
      {
        shows: { en: 'a transfer, whatever else lacks of it', fi: 'siirto, vaikka siitä puuttuisi muuta' },
        yaml: 'transfers: [{ id: support, to: US, mechanism: standard-clauses }]',
      },
      {
        shows: { en: 'a statement common to all parts', fi: 'kaikille osille yhteinen tieto' },
        yaml: `transfers: none
parts: [{ id: members, name: { fi: Jäsenet, en: Members } }]`,
      },
    ],
  },
  check: ({ register, wholes }) =>
    wholes
      .filter(({ facts }) => facts.transfers === undefined && isUnderGdpr(register))
      .map(({ path }) => ({ path: [...path, 'transfers'] })),
}
