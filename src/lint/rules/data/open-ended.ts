/** Lists of data that leave open what is kept: Article 5(1)(c) GDPR, guidelines on transparency WP260 rev.01. */

import { openingWords } from '../../begins-with.ts'
import { everyFind } from '../../every-find.ts'
import { WP260 } from '../../guidelines.ts'
import { findByLanguage } from '../../prose/find-by-language.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { exampleOpenings } from '../../words/example-openings.ts'
import { catchAllData, mayBeStored } from '../../words/open-ended-data.ts'

export const dataOpenEndedRule: Rule = {
  id: 'data/open-ended',
  severity: 'warning',
  cites: [{ gdpr: ['5(1)(c)', '12(1)'] }, WP260],
  title: {
    en: 'The list of data is complete and says what is kept, not what may be.',
    fi: 'Tietoluettelo on täydellinen ja kertoo, mitä tietoja käsitellään, ei mitä voidaan käsitellä.',
  },
  rationale: {
    en: 'Only data that are necessary for the purposes may be processed, so the controller must know what they are. “Other information” and “may be stored” cover anything and say nothing, and nobody can check the data against the list.',
    fi: 'Vain tarkoitusten kannalta tarpeellisia tietoja saa käsitellä, joten rekisterinpitäjän on tiedettävä, mitä ne ovat. ”Muut tiedot” ja ”voidaan tallentaa” kattavat mitä tahansa eivätkä kerro mitään, eikä käsittelyä voi verrata luetteloon.',
  },
  hint: {
    en: 'Name each piece of data in `items`; where it is not always kept, say when in `when`.',
    fi: 'Nimeä jokainen tieto kohdassa `items`; jos tietoa ei aina käsitellä, kerro tilanne kohdassa `when`.',
  },
  messages: {
    default: {
      message: {
        en: 'The list of data is left open: “{words}”.',
        fi: 'Tietoluettelo jää avoimeksi: ”{words}”.',
      },
    },
    may: {
      message: {
        en: 'The text says what may be kept, not what is: “{words}”.',
        fi: 'Tekstissä kerrotaan, mitä tietoja voidaan käsitellä, ei mitä käsitellään: ”{words}”.',
      },
    },
    example: {
      message: {
        en: 'The data are given only by an example: “{words}”.',
        fi: 'Tiedot kerrotaan vain esimerkein: ”{words}”.',
      },
    },
    flag: {
      message: {
        en: 'The category is said to be incomplete: {name}.',
        fi: 'Henkilötietoryhmän luettelon kerrotaan olevan avoin: {name}.',
      },
      hint: {
        en: 'Complete `items` and leave `openEnded` out.',
        fi: 'Täydennä `items` ja jätä `openEnded` pois.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'other data given by the customer', fi: 'muut asiakkaan antamat tiedot' },
        yaml: `data:
  - id: customer
    name: { fi: Asiakastiedot, en: Customer data }
    items: [{ fi: nimi, en: name }, { fi: muut asiakkaan itse antamat tiedot, en: other information given by the customer }]`,
      },
      {
        shows: { en: 'and so on', fi: 'ja niin edelleen' },
        yaml: 'data: [{ id: contact, name: { fi: Yhteystiedot, en: Contact details }, items: [{ fi: "osoite, puhelinnumero yms.", en: "address, phone number etc." }] }]',
      },
      {
        shows: { en: 'an example in place of the data', fi: 'esimerkki tietojen paikalla' },
        yaml: 'data: [{ id: contact, name: { fi: Yhteystiedot, en: Contact details }, items: [{ fi: esimerkiksi nimi, en: such as name }] }]',
      },
      {
        shows: { en: 'what may be stored', fi: 'mitä voidaan tallentaa' },
        yaml: `data:
  - id: customer
    name: { fi: Asiakastiedot, en: Customer data }
    description: { fi: Rekisteriin voidaan tallentaa seuraavia tietoja., en: The following may be stored. }`,
      },
      {
        shows: { en: 'a list that admits to be incomplete', fi: 'luettelo, joka myöntää olevansa avoin' },
        yaml: 'data: [{ id: contact, name: { fi: Yhteystiedot, en: Contact details }, items: [{ fi: nimi, en: name }], openEnded: true }]',
      },
    ],
    good: [
      {
        shows: { en: 'each piece by name', fi: 'jokainen tieto nimettynä' },
        yaml: 'data: [{ id: contact, name: { fi: Yhteystiedot, en: Contact details }, items: [{ fi: osoite, en: address }, { fi: puhelinnumero, en: phone number }] }]',
      },
      {
        shows: {
          en: 'data kept only in a case that is told',
          fi: 'tieto, jota käsitellään vain kerrotussa tilanteessa',
        },
        yaml: `data:
  - id: contact
    name: { fi: Yhteystiedot, en: Contact details }
    items: [{ item: { fi: huoltajan puhelinnumero, en: guardian’s phone number }, when: { fi: kun jäsen on alaikäinen, en: when the member is a minor } }]`,
      },
      {
        shows: { en: 'data with an example of them', fi: 'tieto ja siitä esimerkki' },
        yaml: 'data: [{ id: calls, name: { fi: Puhelut, en: Calls }, items: [{ fi: "puhelun aihe, esimerkiksi laskutus", en: "the matter of the call, for example billing" }] }]',
      },
      {
        shows: { en: 'data other than those named', fi: 'muut kuin nimetyt tiedot' },
        yaml: `data:
  - id: log
    name: { fi: Lokitiedot, en: Log data }
    description: { fi: Muita kuin kirjautumisen tietoja ei synny., en: No data other than those of sign-ins arise. }
    items: [{ fi: kirjautumisen ajankohta, en: time of the sign-in }]`,
      },
      {
        shows: { en: 'other people, by name of their data', fi: 'muiden henkilöiden nimetyt tiedot' },
        yaml: 'data: [{ id: household, name: { fi: Kotitalous, en: Household }, items: [{ fi: muiden asukkaiden nimet, en: names of other residents }] }]',
      },
    ],
  },
  check: (register) => {
    const flagged = register.scopes.flatMap(({ facts, path }) =>
      (facts.data ?? []).flatMap(({ id, name, openEnded }, index): RuleFinding[] =>
        openEnded === true
          ? [
              {
                path: [...path, 'data', index, 'openEnded'],
                message: 'flag',
                args: { name: register.nameOf(name ?? id) },
              },
            ]
          : [],
      ),
    )
    // Why data are not given, or when they are kept, is no list of data.
    const texts = register
      .textsIn('data')
      .filter(
        ({ key }) => key !== 'ifNotGiven' && key !== 'requiredWhen' && key !== 'when' && key !== 'visibleTo',
      )
    const own = register.textsIn('sections').filter(({ path }) => path[1] === 'data')
    const inWords = [...texts, ...own].flatMap((text): RuleFinding[] => {
      const open = findByLanguage(text, catchAllData)
      if (open.length > 0) return [{ path: text.path, args: { words: everyFind(open) } }]
      const example = openingWords(text, exampleOpenings)
      if (example !== undefined && text.key !== 'examples')
        return [{ path: text.path, message: 'example', args: { words: text.plain } }]
      const may = findByLanguage(text, mayBeStored)
      return may.length === 0 ? [] : [{ path: text.path, message: 'may', args: { words: everyFind(may) } }]
    })
    // A category that is open by its very name is so once.
    const isNamedOpen = ({ path }: RuleFinding) =>
      inWords.some((one) => one.path.join('/').startsWith(`${path.slice(0, -1).join('/')}/name`))
    return [...flagged.filter((one) => !isNamedOpen(one)), ...inWords]
  },
}
