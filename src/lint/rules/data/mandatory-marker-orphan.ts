/** A mark without its note, or a note without its marks: Articles 5(1)(d) and 13(2)(e) GDPR. */

import { distinct, factPath } from '../../fact-path.ts'
import type { LintRegister, Scope } from '../../lint-register.ts'
import { isExplainedBy, marksOf, signsOf } from '../../marks.ts'
import { findByLanguage } from '../../prose/find-by-language.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { starNotes } from '../../words/data-marks.ts'

export const dataMandatoryMarkerOrphanRule: Rule = {
  id: 'data/mandatory-marker-orphan',
  severity: 'warning',
  cites: [{ gdpr: ['5(1)(d)', '13(2)(e)'] }],
  title: {
    en: 'Marked data have a note that explains the mark, and a note has data that bear it.',
    fi: 'Merkityillä tiedoilla on selitys, ja selitetty merkki on käytössä.',
  },
  rationale: {
    en: 'A star shows which data are mandatory only together with its note. A note without stars makes every item look voluntary, or none, and stars without a note are left to guess. Both arise when a list is copied from a form.',
    fi: 'Tähti kertoo tietojen pakollisuudesta vain selityksensä kanssa. Selitys ilman tähtiä jättää avoimeksi, mitkä tiedot ovat pakollisia, ja tähdet ilman selitystä jäävät arvattaviksi. Kumpaankin päädytään, kun luettelo kopioidaan lomakkeelta.',
  },
  hint: {
    en: 'Put the `marker` on the items it concerns and explain it under `markers`.',
    fi: 'Lisää `marker` tietoihin, joita se koskee, ja selitä merkki kohdassa `markers`.',
  },
  messages: {
    default: {
      message: {
        en: 'The mark “{symbol}” is explained but not used.',
        fi: 'Merkki ”{symbol}” on selitetty, mutta mitään tietoa ei ole merkitty sillä.',
      },
    },
    unexplained: {
      message: {
        en: 'Data bear the mark “{symbol}”, which is not explained.',
        fi: 'Tietoja on merkitty merkillä ”{symbol}”, jota ei selitetä.',
      },
    },
    note: {
      message: {
        en: 'The text mentions starred data, but nothing is starred: “{words}”.',
        fi: 'Tekstissä puhutaan tähdellä merkityistä tiedoista, mutta mitään ei ole merkitty: ”{words}”.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a star explained and never used', fi: 'tähti, joka on selitetty mutta ei käytössä' },
        yaml: `markers: [{ symbol: "*", meaning: { fi: pakollinen tieto, en: mandatory } }]
data: [{ id: contact, name: { fi: Yhteystiedot, en: Contact details }, items: [{ fi: nimi, en: name }] }]`,
      },
      {
        shows: { en: 'a starred item without a note', fi: 'tähdellä merkitty tieto ilman selitystä' },
        yaml: 'data: [{ id: contact, name: { fi: Yhteystiedot, en: Contact details }, items: [{ item: { fi: nimi, en: name }, marker: "*" }] }]',
      },
      {
        shows: { en: 'stars written after the names', fi: 'nimien perään kirjoitetut tähdet' },
        yaml: 'data: [{ id: contact, name: { fi: Yhteystiedot, en: Contact details }, items: [{ fi: "nimi*", en: "name*" }] }]',
      },
      {
        shows: {
          en: 'a note among the items, and no star',
          fi: 'huomautus tietojen joukossa, mutta ei tähteä',
        },
        yaml: `data:
  - id: contact
    name: { fi: Yhteystiedot, en: Contact details }
    items:
      - { fi: nimi, en: name }
      - { fi: tähdellä merkityt tiedot ovat sopimuksen edellytys, en: data marked with an asterisk are a condition of the contract }`,
      },
    ],
    good: [
      {
        shows: { en: 'stars and their note', fi: 'tähdet selityksineen' },
        yaml: `markers: [{ symbol: "*", meaning: { fi: Tähdellä merkityt tiedot ovat pakollisia., en: Data marked with an asterisk are mandatory. } }]
data: [{ id: contact, name: { fi: Yhteystiedot, en: Contact details }, items: [{ item: { fi: nimi, en: name }, marker: "*" }] }]`,
      },
      {
        shows: { en: 'no marks at all', fi: 'ei merkkejä lainkaan' },
        yaml: 'data: [{ id: contact, name: { fi: Yhteystiedot, en: Contact details }, items: [{ fi: nimi, en: name }] }]',
      },
      {
        shows: { en: 'emphasis, which is no star', fi: 'korostus, joka ei ole tähti' },
        yaml: 'data: [{ id: contact, name: { fi: Yhteystiedot, en: Contact details }, items: [{ fi: "nimi ja *osoite*", en: "name and *address*" }] }]',
      },
      {
        shows: {
          en: 'a note common to all parts, a star in one',
          fi: 'kaikille osille yhteinen selitys, tähti yhdessä',
        },
        yaml: `markers: [{ symbol: "*", meaning: { fi: pakollinen, en: mandatory } }]
parts:
  - { id: members, name: { fi: Jäsenet, en: Members }, data: [{ id: contact, name: { fi: Yhteystiedot, en: Contact details }, marker: "*" }] }
  - { id: donors, name: { fi: Lahjoittajat, en: Donors }, data: [{ id: gifts, name: { fi: Lahjoitukset, en: Donations } }] }`,
      },
      {
        shows: { en: 'two marks on one item', fi: 'kaksi merkkiä samassa tiedossa' },
        yaml: `languages: [fi]
markers: [{ symbol: "*", meaning: tieto on pakollinen }, { symbol: "†", meaning: tieto näkyy muille jäsenille }]
data: [{ id: contact, items: [{ item: nimi, marker: "*†" }] }]`,
      },
    ],
  },
  check: (register) =>
    distinct([
      ...unused(register),
      ...register.wholes.flatMap((whole) => unexplained(register, whole)),
      ...starless(register),
    ]),
}

/** A note may be common to all parts, so it is unused only where no part uses it. */
function unused({ scopes, wholes }: LintRegister): RuleFinding[] {
  return scopes.flatMap(({ facts, path }) => {
    const readers = path.length === 0 ? wholes : wholes.filter((whole) => whole.path[1] === path[1])
    const used = new Set(
      readers.flatMap((whole) => marksOf(whole.facts)).flatMap(({ symbol }) => signsOf(symbol)),
    )
    return (facts.markers ?? []).flatMap(({ symbol }, index) =>
      used.has(symbol) ? [] : [{ path: [...path, 'markers', index], args: { symbol } }],
    )
  })
}

/** Each unexplained symbol once, where it first stands. */
function unexplained(register: LintRegister, whole: Scope): RuleFinding[] {
  const explained = new Set((whole.facts.markers ?? []).map(({ symbol }) => symbol))
  const base = factPath(register, whole, 'data')
  const marks = marksOf(whole.facts).filter(({ symbol }) => !isExplainedBy(explained, symbol))
  const first = new Map(marks.toReversed().map((mark) => [mark.symbol, mark]))
  return [...first.values()].map(({ symbol, path }) => ({
    path: [...base, ...path],
    message: 'unexplained',
    args: { symbol },
  }))
}

/** A note on stars outside `markers`, in a register that stars nothing. */
function starless(register: LintRegister): RuleFinding[] {
  if (register.wholes.some(({ facts }) => marksOf(facts).length > 0 || facts.markers !== undefined)) return []
  const [note] = register
    .textsWith(starNotes, 'data', 'sections', 'extraSections')
    .flatMap((text) => findByLanguage(text, starNotes).map(({ words }) => ({ path: text.path, words })))
  return note === undefined ? [] : [{ path: note.path, message: 'note', args: { words: note.words } }]
}
