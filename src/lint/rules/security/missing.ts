/** The notice does not say how the data are protected: Articles 30(1)(g) and 32(1) GDPR. */
import type { LintRegister } from '../../lint-register.ts'
import type { Rule } from '../../rule.ts'

export const securityMissingRule: Rule = {
  id: 'security/missing',
  severity: 'info',
  cites: [{ gdpr: ['30(1)(g)', '32(1)'] }],
  title: {
    en: 'The notice says in general how the data are protected.',
    fi: 'Selosteessa kerrotaan yleisesti, miten tiedot on suojattu.',
  },
  rationale: {
    en: 'Articles 13 and 14 do not ask for it, but the record of processing does, where possible, and readers expect it. A few lines build trust; details that would help an attacker are left out.',
    fi: 'Tietosuoja-asetuksen 13 ja 14 artikla eivät sitä edellytä, mutta selosteeseen käsittelytoimista kuvaus kuuluu mahdollisuuksien mukaan, ja lukijat odottavat sitä. Muutama rivi herättää luottamusta; hyökkääjää auttavat yksityiskohdat jätetään pois.',
  },
  hint: {
    en: 'Add `security` with a few technical and organisational measures.',
    fi: 'Lisää `security` ja siihen muutama tekninen ja organisatorinen suojaustoimi.',
  },
  messages: {
    default: {
      message: {
        en: 'The notice does not say how the data are protected.',
        fi: 'Tietojen suojaamisesta ei kerrota mitään.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'no security at all', fi: 'suojauksesta ei mitään' },
        yaml: 'retention: [{ period: P1Y, from: end-of-membership }]',
      },
      {
        shows: { en: 'a part without it', fi: 'osa, jossa sitä ei ole' },
        yaml: `parts:
  - { id: members, name: { fi: Jäsenet, en: Members }, security: { technical: [{ fi: palomuuri, en: firewall }] } }
  - { id: volunteers, name: { fi: Vapaaehtoiset, en: Volunteers } }`,
      },
    ],
    good: [
      {
        shows: { en: 'a few measures', fi: 'muutama suojaustoimi' },
        yaml: 'security: { technical: [{ fi: palomuuri, en: firewall }] }',
      },
      {
        shows: { en: 'a text of one’s own for the section', fi: 'oma teksti kohtaan' },
        yaml: 'sections: { security: { replace: { fi: Tiedot ovat lukitussa kaapissa., en: The data are in a locked cabinet. } } }',
      },
      {
        shows: { en: 'measures common to all parts', fi: 'kaikille osille yhteiset suojaustoimet' },
        yaml: `security: { physical: [{ fi: lukittu arkisto, en: a locked archive }] }
parts: [{ id: members, name: { fi: Jäsenet, en: Members } }]`,
      },
    ],
  },
  check: (register) =>
    hasOwnText(register)
      ? []
      : register.wholes
          .filter(({ facts }) => facts.security === undefined)
          .map(({ path }) => ({ path: [...path, 'security'] })),
}

function hasOwnText({ register }: LintRegister): boolean {
  const { before, after, replace } = register.sections?.['security'] ?? {}
  return [before, after, replace].some((text) => text !== undefined)
}
