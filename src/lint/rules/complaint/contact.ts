/** The supervisory authority has contact details, and present ones: Article 12(2) GDPR. */

import { complaintTold } from '../../complaint-told.ts'
import { contactWays } from '../../contact-ways.ts'
import { WP260_ANNEX } from '../../guidelines.ts'
import type { LintRegister } from '../../lint-register.ts'
import { isUnderGdpr } from '../../regime.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { staleForms } from '../../stale-authority.ts'
import { ombudsmanWords } from '../../words/complaint.ts'

export const complaintContactRule: Rule = {
  id: 'complaint/contact',
  severity: 'warning',
  cites: [{ gdpr: ['12(2)', '77(1)'] }, WP260_ANNEX],
  title: {
    en: 'The contact details of the supervisory authority are given and up to date.',
    fi: 'Valvontaviranomaisen yhteystiedot kerrotaan, ja ne ovat ajantasaiset.',
  },
  rationale: {
    en: 'A right to complain is of little use without knowing where. Old addresses and numbers of the Office of the Data Protection Ombudsman still go about in notices that were copied from one another, and letters sent there do not arrive.',
    fi: 'Valitusoikeudesta on vähän hyötyä, jos ei tiedä, minne valittaa. Tietosuojavaltuutetun toimiston vanhat osoitteet ja numerot kiertävät yhä toisistaan kopioiduissa selosteissa, eikä niihin lähetetty posti enää tule perille.',
  },
  hint: {
    en: 'Write `complaint: { authority: FI }`: the contact details of the Finnish authority are built in and kept up to date.',
    fi: 'Kirjoita `complaint: { authority: FI }`: Suomen valvontaviranomaisen yhteystiedot ovat valmiina ja ajan tasalla.',
  },
  messages: {
    none: {
      message: {
        en: 'The supervisory authority has no contact details: {name}.',
        fi: 'Valvontaviranomaiselta puuttuvat yhteystiedot: {name}.',
      },
      hint: {
        en: 'Add `website` or `emails`, `phones` or `address` to the authority.',
        fi: 'Lisää viranomaiselle `website` tai `emails`, `phones` tai `address`.',
      },
    },
    words: {
      message: {
        en: 'The text on complaints gives no contact details of the authority.',
        fi: 'Valitusta koskevassa tekstissä ei ole viranomaisen yhteystietoja.',
      },
    },
    stale: {
      message: {
        en: 'This contact detail of the Office of the Data Protection Ombudsman is out of date: “{words}”.',
        fi: 'Tietosuojavaltuutetun toimiston yhteystieto on vanhentunut: ”{words}”.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'an authority by name only', fi: 'viranomaisesta vain nimi' },
        yaml: 'complaint: { authority: [{ name: Andmekaitse Inspektsioon, country: EE }] }',
      },
      {
        shows: { en: 'a text without contact details', fi: 'teksti ilman yhteystietoja' },
        yaml: 'sections: { complaint: { replace: { fi: Voit tehdä valituksen tietosuojavaltuutetulle., en: You can lodge a complaint with the Data Protection Ombudsman. } } }',
      },
      {
        shows: { en: 'an old street address', fi: 'vanha katuosoite' },
        yaml: `extraSections:
  - id: authority
    heading: { fi: Valvonta, en: Supervision }
    text: { fi: "Tietosuojavaltuutetun toimisto, Ratapihantie 9, PL 800, 00521 Helsinki", en: "Data Protection Ombudsman, Ratapihantie 9, Helsinki" }`,
      },
      {
        shows: { en: 'an old post office box', fi: 'vanha postilokero' },
        yaml: 'sections: { complaint: { replace: { fi: "Valituksen voi tehdä tietosuojavaltuutetulle: PL 315, 00181 Helsinki.", en: "You can complain to the Data Protection Ombudsman: P.O. Box 315, FI-00181 Helsinki." } } }',
      },
      {
        shows: { en: 'an old number', fi: 'vanha puhelinnumero' },
        yaml: 'complaint: { authority: [{ name: Tietosuojavaltuutetun toimisto, country: FI, phones: ["+358 29 56 16670"] }] }',
      },
    ],
    good: [
      {
        shows: { en: 'the Finnish authority', fi: 'Suomen valvontaviranomainen' },
        yaml: 'complaint: { authority: FI }',
      },
      {
        shows: { en: 'another authority with its website', fi: 'muu viranomainen ja sen verkkosivusto' },
        yaml: 'complaint: { authority: [{ name: Andmekaitse Inspektsioon, country: EE, website: "https://www.aki.example" }] }',
      },
      {
        shows: { en: 'the present number, in other groups', fi: 'nykyinen numero toisin ryhmiteltynä' },
        yaml: `sections: { complaint: { replace: { fi: "Voit tehdä valituksen tietosuojavaltuutetulle, puh. 029 56 66700.", en: "You can lodge a complaint with the Data Protection Ombudsman, tel. +358 29 566 6700." } } }`,
      },
      {
        shows: { en: 'somebody else in the same street', fi: 'joku muu samalla kadulla' },
        yaml: `extraSections: [{ id: visit, heading: { fi: Käynti, en: Visits }, text: { fi: "Toimipaikkamme on osoitteessa Ratapihantie 9.", en: "Our office is at Ratapihantie 9." } }]`,
      },
    ],
  },
  check: (register) =>
    isUnderGdpr(register.register)
      ? [...authorities(register), ...inWords(register), ...stale(register)]
      : [],
}

function authorities({ register, asOf, nameOf }: LintRegister): RuleFinding[] {
  const authority = register.complaint?.authority
  if (authority === undefined || authority === 'FI') return []
  return authority.flatMap((one, index): RuleFinding[] => {
    const path = ['complaint', 'authority', index]
    const facts = [
      ...Object.values(one.address ?? {}),
      ...Object.values(one.visiting ?? {}),
      ...(one.phones ?? []),
    ]
    const [words] = facts
      .map((fact) => (typeof fact === 'object' && 'number' in fact ? String(fact.number) : fact))
      .flatMap((fact) => (typeof fact === 'string' ? staleForms(fact, asOf) : []))
    if (words !== undefined && (one.country ?? 'FI') === 'FI')
      return [{ path, message: 'stale', args: { words } }]
    if (contactWays(one).length > 0 || one.website !== undefined) return []
    return [{ path, message: 'none', args: { name: nameOf(one.name) } }]
  })
}

/** The texts that tell the right, where nothing else gives the details. */
function inWords(register: LintRegister): RuleFinding[] {
  const { isComposed, texts } = complaintTold(register)
  if (isComposed || texts.some(({ words }) => /https?:|www\.|@|\.fi\b|\d{3}[\s\d]{3,}/.test(words))) return []
  return texts.slice(0, 1).map(({ path }) => ({ path, message: 'words' }))
}

/** Old details beside the name of the authority; the same street is not for it alone. */
function stale(register: LintRegister): RuleFinding[] {
  return register
    .textsWith(ombudsmanWords, 'sections', 'extraSections', 'rights', 'document')
    .flatMap(({ plain, path }): RuleFinding[] => {
      const [words] = staleForms(plain, register.asOf)
      return words === undefined ? [] : [{ path, message: 'stale', args: { words } }]
    })
}
