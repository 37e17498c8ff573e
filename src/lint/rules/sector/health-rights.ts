/** The rights that the client data Act gives in healthcare and social welfare: Act 703/2023. */
import { mentions } from '../../all-words.ts'
import { distinct, factPath } from '../../fact-path.ts'
import type { LintRegister, Scope } from '../../lint-register.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { disclosurePermit, disclosureRefusal, logDataRight } from '../../words/sector-words.ts'

export const sectorHealthRightsRule: Rule = {
  id: 'sector/health-rights',
  severity: 'warning',
  cites: [{ act: '703/2023' }],
  title: {
    en: 'A notice of healthcare or social welfare mentions log data, and permits and refusals of disclosure.',
    fi: 'Sosiaali- ja terveydenhuollon selosteessa kerrotaan lokitiedoista sekä luovutusluvasta ja -kielloista.',
  },
  rationale: {
    en: 'Clients and patients have rights beside those of the GDPR: to learn who has used their data or received them, to permit disclosure to others and to refuse it. Who does not know of them cannot use them.',
    fi: 'Asiakkailla ja potilailla on muitakin kuin tietosuoja-asetuksen mukaisia oikeuksia: he saavat tietää, kuka on käyttänyt heidän tietojaan tai kenelle niitä on luovutettu, antaa luovutusluvan ja kieltää luovuttamisen. Oikeuksia, joista ei tiedä, ei voi käyttää.',
  },
  hint: {
    en: 'Add the rights of Act 703/2023 to `rights.special`, each with its `description`.',
    fi: 'Lisää lain 703/2023 mukaiset oikeudet avaimeen `rights.special`, kukin kuvauksineen (`description`).',
  },
  messages: {
    log: {
      message: {
        en: 'The notice does not mention the right to log data.',
        fi: 'Oikeutta saada lokitiedot ei mainita.',
      },
    },
    disclosure: {
      message: {
        en: 'The notice does not say how one permits and refuses disclosure to others.',
        fi: 'Ei kerrota, miten luovutuslupa annetaan ja luovuttaminen kielletään.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a patient register without either', fi: 'potilasrekisteri ilman kumpaakaan' },
        yaml: 'register: { type: health }',
      },
      {
        shows: { en: 'a permit without a refusal', fi: 'lupa ilman kieltoa' },
        yaml: `register: { type: social }
rights:
  special:
    - { id: log-data, name: { fi: Oikeus lokitietoihin, en: Right to log data } }
    - { id: permit, name: { fi: Luovutuslupa, en: Disclosure permit } }`,
      },
    ],
    good: [
      {
        shows: { en: 'all three', fi: 'kaikki kolme' },
        yaml: `register: { type: health }
rights:
  special:
    - { id: log-data, name: { fi: Oikeus saada lokitiedot, en: Right to log data } }
    - id: disclosure
      name: { fi: Luovutuslupa ja kiellot, en: Disclosure permit and refusals }
      description:
        fi: Voit antaa luovutusluvan ja kieltää tietojesi luovuttamisen.
        en: You can give a disclosure permit and refuse the disclosure of your data.`,
      },
      {
        shows: { en: 'in a section of one’s own', fi: 'omassa osiossa' },
        yaml: `languages: [fi]
register: { type: social }
extraSections:
  - id: client-rights
    heading: Asiakkaan muut oikeudet
    text: Voit pyytää käyttölokitietosi, antaa luvan tietojen luovuttamiseen ja tehdä luovutuskiellon.`,
      },
      {
        shows: { en: 'a gym, which is no healthcare', fi: 'kuntosali, joka ei ole terveydenhuoltoa' },
        yaml: 'register: { type: customer }',
      },
    ],
  },
  check: (register) =>
    distinct(
      register.wholes
        .filter(({ facts }) => facts.register?.type === 'health' || facts.register?.type === 'social')
        .flatMap((whole) => untold(register, whole)),
    ),
}

function untold(register: LintRegister, whole: Scope): RuleFinding[] {
  const told = register.textsIn('rights', 'disclosure', 'extraSections', 'sections').map(({ plain }) => plain)
  const path = [...factPath(register, whole, 'rights'), 'special']
  const isDisclosureTold = mentions(told, disclosurePermit) && mentions(told, disclosureRefusal)
  return [
    ...(mentions(told, logDataRight) ? [] : [{ path, message: 'log' }]),
    ...(isDisclosureTold ? [] : [{ path, message: 'disclosure' }]),
  ]
}
