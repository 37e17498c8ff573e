/** No data protection officer where the law requires one, or no word of it: Articles 13(1)(b) and 37(1) GDPR. */
import { isPublicBody } from '../../public-bodies.ts'
import type { Rule, RuleFinding } from '../../rule.ts'

export const dpoRequiredNotDesignatedRule: Rule = {
  id: 'dpo/required-not-designated',
  severity: 'error',
  cites: [{ gdpr: ['37(1)(a)–(c)', '13(1)(b)'] }],
  title: {
    en: 'Those who must have a data protection officer have one, and others say that they have none.',
    fi: 'Tietosuojavastaava on nimitetty silloin, kun laki sitä vaatii, ja muutoin kerrotaan, ettei sitä ole.',
  },
  rationale: {
    en: 'Public authorities and bodies, other than courts in their judicial work, must designate an officer; so must those whose core activities are regular and systematic monitoring of people, or processing special categories or data on criminal convictions, on a large scale. Whoever needs none says so, for silence leaves the reader in doubt.',
    fi: 'Viranomaisten ja julkishallinnon elinten on nimitettävä tietosuojavastaava, tuomioistuinten lainkäyttötehtäviä lukuun ottamatta; samoin niiden, joiden ydintehtäviin kuuluu laajamittainen säännöllinen ja järjestelmällinen seuranta taikka erityisten henkilötietoryhmien tai rikostuomioita koskevien tietojen laajamittainen käsittely. Muut kertovat, ettei tietosuojavastaavaa ole, sillä vaikeneminen jättää lukijan epävarmaksi.',
  },
  hint: {
    en: 'Designate an officer and give the contact details under `dpo`.',
    fi: 'Nimitä tietosuojavastaava ja ilmoita yhteystiedot avaimessa `dpo`.',
  },
  messages: {
    default: {
      message: {
        en: 'A public authority or body must have a data protection officer: {name}.',
        fi: 'Viranomaisella ja julkishallinnon elimellä on oltava tietosuojavastaava: {name}.',
      },
    },
    'large-scale': {
      severity: 'warning',
      message: {
        en: 'The core activities include monitoring or processing of special data on a large scale, but no data protection officer is designated.',
        fi: 'Ydintehtäviin kuuluu laajamittainen seuranta tai erityisten tietojen käsittely, mutta tietosuojavastaavaa ei ole nimitetty.',
      },
    },
    unanswered: {
      severity: 'info',
      message: {
        en: 'The notice does not say whether there is a data protection officer.',
        fi: 'Selosteessa ei kerrota, onko tietosuojavastaava nimitetty.',
      },
      hint: {
        en: 'Add `dpo` with contact details, or write `dpo: none`.',
        fi: 'Lisää `dpo` yhteystietoineen tai kirjoita `dpo: none`.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a municipality without an officer', fi: 'kunta ilman tietosuojavastaavaa' },
        yaml: `controllers: [{ name: Esimerkkilän kunta, kind: municipality }]
dpo: none`,
      },
      {
        shows: { en: 'patient data on a large scale', fi: 'laajamittainen potilastietojen käsittely' },
        yaml: `controllers: [{ name: Esimerkki Terveys Oy, kind: company }]
register: { type: health, largeScale: true }
dpo: none`,
      },
      {
        shows: { en: 'no word of an officer', fi: 'tietosuojavastaavasta ei kerrota' },
        yaml: 'controllers: [{ name: Esimerkki Oy, kind: company }]',
      },
    ],
    good: [
      {
        shows: { en: 'a company that says it has none', fi: 'yhtiö, joka kertoo, ettei ole nimittänyt' },
        yaml: `controllers: [{ name: Esimerkki Oy, kind: company }]
dpo: none`,
      },
      {
        shows: { en: 'a municipality with an officer', fi: 'kunta, jolla on tietosuojavastaava' },
        yaml: `controllers: [{ name: Esimerkkilän kunta, kind: municipality }]
dpo: { emails: [tietosuojavastaava@esimerkkila.example] }`,
      },
      {
        shows: { en: 'a court', fi: 'tuomioistuin' },
        yaml: `controllers: [{ name: Esimerkkilän käräjäoikeus, kind: court }]
dpo: none`,
      },
    ],
  },
  check: ({ register, wholes, nameOf }): RuleFinding[] => {
    const { dpo } = register
    if (dpo !== undefined && dpo !== 'none') return []
    const path = ['dpo']
    const required = (register.controllers ?? []).find(({ kind }) => isPublicBody(kind) && kind !== 'court')
    if (required !== undefined) return [{ path, args: { name: nameOf(required.name) } }]
    if (wholes.some(({ facts }) => facts.register?.largeScale === true))
      return [{ path, message: 'large-scale' }]
    return dpo === undefined ? [{ path, message: 'unanswered' }] : []
  },
}
