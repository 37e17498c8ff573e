/** The register has no name; only good practice asks for one. */
import type { Rule, RuleFinding } from '../../rule.ts'

export const metaRegisterNameMissingRule: Rule = {
  id: 'meta/register-name-missing',
  severity: 'warning',
  cites: [{ other: { en: 'good practice', fi: 'hyvä käytäntö' } }],
  title: { en: 'The register has a name.', fi: 'Rekisterillä on nimi.' },
  rationale: {
    en: 'Finnish readers look for the name of the register, and a controller with several notices needs it to tell them apart. Articles 13, 14 and 30 do not ask for a name, so this is advice; a register description without a name is an odd one.',
    fi: 'Suomalainen lukija etsii rekisterin nimeä, ja usean selosteen rekisterinpitäjä erottaa selosteet nimen perusteella. Tietosuoja-asetuksen 13, 14 ja 30 artikla eivät vaadi nimeä, joten kyse on suosituksesta; rekisteriseloste ilman nimeä on kuitenkin outo.',
  },
  hint: { en: 'Add `register.name`.', fi: 'Lisää `register.name`.' },
  messages: {
    default: {
      severity: 'info',
      message: { en: 'The register has no name.', fi: 'Rekisterillä ei ole nimeä.' },
    },
    description: {
      message: {
        en: 'This is a register description, but the register has no name.',
        fi: 'Asiakirja on rekisteriseloste, mutta rekisterillä ei ole nimeä.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a privacy notice without a name', fi: 'tietosuojaseloste ilman nimeä' },
        yaml: 'controllers: [{ name: Esimerkki Oy }]',
      },
      {
        shows: { en: 'a register description without a name', fi: 'rekisteriseloste ilman nimeä' },
        yaml: 'document: { type: register-description }',
      },
    ],
    good: [
      {
        shows: { en: 'a name', fi: 'nimi' },
        yaml: 'register: { name: { fi: Asiakasrekisteri, en: Customer register } }',
      },
      {
        shows: { en: 'parts, each with its own name', fi: 'osat, joilla kullakin on nimensä' },
        yaml: 'parts: [{ id: members, name: { fi: Jäsenrekisteri, en: Member register } }]',
      },
    ],
  },
  check: ({ register }): RuleFinding[] => {
    if (register.register?.name !== undefined || register.parts !== undefined) return []
    const path = ['register', 'name']
    const type = register.document?.type ?? 'privacy-notice'
    return [type === 'privacy-notice' ? { path } : { path, message: 'description' }]
  },
}
