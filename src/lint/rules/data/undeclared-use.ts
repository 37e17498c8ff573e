/** Data that other sections speak of and the data content lacks: Articles 5(1)(a), 14(1)(d) and 30(1)(c) GDPR. */

import type { Facts } from '../../../compose/context.ts'
import { listOf } from '../../../compose/grounds.ts'
import type { DataPath } from '../../../diagnostics/diagnostic.ts'
import type { Text } from '../../../validate/register.ts'
import { allWords, speakOf } from '../../all-words.ts'
import type { LintRegister, Scope } from '../../lint-register.ts'
import { someItems } from '../../lint-register.ts'
import { namedConcepts } from '../../named-concepts.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { mayShareStem, sharesStem, tellingWords } from '../../shared-stems.ts'
import type { UserText } from '../../user-texts.ts'
import { conceptNames, type DataConcept } from '../../words/data-concepts.ts'

const USING: readonly string[] = ['profiling', 'sources', 'recipients', 'retention']
/** Beside the data, what a row of retention may be about. */
const RETAINED: readonly string[] = [
  'data',
  'dataSubjects',
  'purposes',
  'cookies',
  'logs',
  'cameras',
  'register',
]

export const dataUndeclaredUseRule: Rule = {
  id: 'data/undeclared-use',
  severity: 'warning',
  cites: [{ gdpr: ['5(1)(a)', '14(1)(d)', '30(1)(c)'] }],
  title: {
    en: 'Data mentioned under profiling, sources, recipients or retention are in the data content.',
    fi: 'Tiedot, joista puhutaan profiloinnin, lähteiden, vastaanottajien tai säilytyksen kohdalla, ovat tietosisällössä.',
  },
  rationale: {
    en: 'Whoever reads what data are kept must be able to trust the list. Data that turn up only in the account of profiling or in the name of a source are processed although the list does not say so, and they lack a purpose and a retention period.',
    fi: 'Tietoluetteloon on voitava luottaa. Jos tieto tulee esiin vasta profiloinnin kuvauksessa tai lähteen nimessä, sitä käsitellään luettelon kertomatta, ja siltä puuttuvat tarkoitus ja säilytysaika.',
  },
  hint: {
    en: 'Add the data to `data`, or take the mention out if they are not processed.',
    fi: 'Lisää tieto kohtaan `data` tai poista maininta, jos tietoa ei käsitellä.',
  },
  messages: {
    default: {
      message: {
        en: 'The data mentioned here are missing from the data content: “{words}”.',
        fi: 'Tässä mainittu tieto puuttuu tietosisällöstä: ”{words}”.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: {
          en: 'profiling by age, which is not kept',
          fi: 'profilointi iän perusteella, jota ei ole tiedoissa',
        },
        yaml: `data: [{ id: contact, name: { fi: Yhteystiedot, en: Contact details }, items: [{ fi: nimi, en: name }] }]
profiling: [{ id: groups, logic: { fi: Asiakkaat ryhmitellään iän mukaan., en: Customers are grouped by age. } }]`,
      },
      {
        shows: { en: 'a message of a credit decision', fi: 'viesti luottopäätöksestä' },
        yaml: `data: [{ id: contact, name: { fi: Yhteystiedot, en: Contact details }, items: [{ fi: nimi, en: name }] }]
sources: [{ id: bank, kind: business-partner, name: Lähdepankki Oyj, description: { fi: viesti luottopäätöksestä, en: a message of the credit decision } }]`,
      },
      {
        shows: {
          en: 'data of profiling that no category holds',
          fi: 'profiloinnin tieto, jota missään ryhmässä ei ole',
        },
        yaml: `data: [{ id: contact, name: { fi: Yhteystiedot, en: Contact details }, items: [{ fi: nimi, en: name }] }]
profiling: [{ id: groups, data: [{ fi: harrastukset, en: hobbies }] }]`,
      },
      {
        shows: {
          en: 'a period for data that are not listed',
          fi: 'säilytysaika tiedoille, joita ei luetella',
        },
        yaml: `data: [{ id: contact, name: { fi: Yhteystiedot, en: Contact details }, items: [{ fi: nimi, en: name }] }]
retention: [{ name: { fi: Puhelutallenteet, en: Call recordings }, period: P6M, from: recording }]`,
      },
      {
        shows: {
          en: 'data told among the recipients only',
          fi: 'tiedot, jotka kerrotaan vain luovutusten yhteydessä',
        },
        yaml: `languages: [fi]
data: [{ id: contact, name: Yhteystiedot, items: [nimi, sähköposti] }]
sections: { recipients: { after: Laskutustiedot siirretään kerran kuussa. } }`,
      },
    ],
    good: [
      {
        shows: {
          en: 'profiling by data that are listed, inflected',
          fi: 'profilointi luetelluilla tiedoilla, taivutettuina',
        },
        yaml: `data: [{ id: demographics, name: { fi: Taustatiedot, en: Background }, items: [{ fi: syntymävuosi, en: year of birth }, { fi: harrastus, en: hobby }] }]
profiling: [{ id: groups, data: [{ fi: harrastukset, en: hobbies }], logic: { fi: Ryhmä muodostetaan iän mukaan., en: Groups are formed by age. } }]`,
      },
      {
        shows: { en: 'a period for a group of people', fi: 'säilytysaika rekisteröityjen ryhmälle' },
        yaml: `dataSubjects: [{ id: prospects, name: { fi: Potentiaaliset asiakkaat, en: Prospective customers } }]
data: [{ id: contact, name: { fi: Yhteystiedot, en: Contact details }, items: [{ fi: nimi, en: name }] }]
retention: [{ name: { fi: Potentiaalisten asiakkaiden tiedot, en: Data of prospective customers }, period: P1Y, from: last-contact }]`,
      },
      {
        shows: { en: 'a flagged item that a recipient gets', fi: 'merkitty tieto, jonka vastaanottaja saa' },
        yaml: `data: [{ id: identity, name: { fi: Tunniste, en: Identifier }, nationalId: true, items: [{ fi: tunnus, en: code }] }]
recipients: [{ id: tax, name: { fi: Verohallinto, en: Tax Administration }, purpose: { fi: ilmoitus henkilötunnuksella, en: report by personal identity code } }]`,
      },
      {
        shows: { en: 'a service that supports credit decisions', fi: 'luottopäätöksiä tukeva palvelu' },
        yaml: `languages: [fi]
data: [{ id: contact, name: Yhteystiedot, items: [nimi, sähköposti] }]
recipients: [{ id: services, name: Palveluntarjoajat, purpose: luottopäätöksen tukeminen }]`,
      },
    ],
  },
  check: (register) =>
    register.scopes.flatMap((scope): RuleFinding[] => {
      const part = scope.path[1]
      const isHere = (text: UserText) => text.part === part
      // What is common may be about the data of any part; what a part says is about its own and the common data.
      const isNear = (text: UserText) => text.part === undefined || part === undefined || text.part === part
      if (!register.wholes.some(({ facts }) => someItems(facts.data))) return []
      const held = register.textsIn('data').filter(isNear)
      const here = register.textsWith(conceptNames, ...USING, 'sections').filter(isHere)
      const retained = register.textsIn(...RETAINED).filter(isNear)
      return once([...mentioned(register, here, held), ...unlisted(register, scope, held, retained)])
    }),
}

/** Well-known kinds of data that a text names and the data content holds under no name. */
function mentioned(
  register: LintRegister,
  here: readonly UserText[],
  held: readonly UserText[],
): RuleFinding[] {
  const flags = flagsOf(register.scopes.map(({ facts }) => facts))
  const isHeld = (concept: DataConcept) =>
    flags.has(concept.id) || speakOf(held, concept.named) || speakOf(held, concept.heldAs)
  const judged = new Map<DataConcept, boolean>()
  return here.flatMap((text): RuleFinding[] => {
    if (!isUsing(text)) return []
    const lacking = namedConcepts(text).filter(({ concept }) => {
      const known = judged.get(concept) ?? isHeld(concept)
      judged.set(concept, known)
      return !known
    })
    if (lacking.length === 0) return []
    // Each kind of data once, as it is first named.
    const named = new Map([...lacking].reverse().map(({ concept, words }) => [concept, words]))
    return [{ path: text.path, args: { words: [...named.values()].reverse().join(', ') } }]
  })
}

/** Texts of the facts that use data, and those that stand in their sections. */
function isUsing({ area, path, key }: UserText): boolean {
  return USING.includes(area) || (area === 'sections' && key !== 'heading' && USING.includes(String(path[1])))
}

/** Concepts that a flag of an item tells: the code and health data need no word of their own. */
function flagsOf(facts: readonly Facts[]): Set<string> {
  const holders = facts.flatMap(({ data = [] }) =>
    data.flatMap((category) => [category, ...(category.items ?? [])] as readonly unknown[]),
  )
  const has = (key: string, value: unknown) =>
    holders.some(
      (holder) => typeof holder === 'object' && holder !== null && Reflect.get(holder, key) === value,
    )
  return new Set([
    ...(has('nationalId', true) ? ['identity-code'] : []),
    ...(has('special', 'health') ? ['health'] : []),
  ])
}

/** Data of profiling, and rows of retention without categories, whose words nothing in the list is like. */
function unlisted(
  { nameOf }: LintRegister,
  { facts, path }: Scope,
  held: readonly UserText[],
  retained: readonly UserText[],
): RuleFinding[] {
  const profiled = listOf(facts.profiling).flatMap(({ data = [] }, index) =>
    data.map((text, position) => ({
      text,
      among: held,
      at: [...path, 'profiling', index, 'data', position],
    })),
  )
  const rows = (facts.retention ?? []).flatMap(({ name, of }, index) =>
    name === undefined || of !== undefined
      ? []
      : [{ text: name, among: retained, at: [...path, 'retention', index, 'name'] }],
  )
  return [...profiled, ...rows]
    .filter(({ text, among }) => !isLike(text, among))
    .map(({ text, at }) => ({ path: at, args: { words: nameOf(text) } }))
}

/** Whether a telling word of the text, in some language, is like one of the others; a text without any may be. */
function isLike(text: Text, among: readonly UserText[]): boolean {
  const words = allWords(text).flatMap(tellingWords)
  if (words.length === 0) return true
  return among.some(
    ({ plain, scanned }) =>
      words.some((word) => mayShareStem(word, scanned.lower)) &&
      tellingWords(plain).some((near) => words.some((word) => sharesStem(word, near))),
  )
}

/** One finding for a fact: the same words in two languages stand at the same place. */
function once(findings: readonly RuleFinding[]): RuleFinding[] {
  const byPlace = new Map<string, RuleFinding>()
  for (const finding of findings) {
    const place = JSON.stringify(withoutLanguage(finding.path))
    if (!byPlace.has(place)) byPlace.set(place, finding)
  }
  return [...byPlace.values()]
}

function withoutLanguage(path: DataPath): DataPath {
  const last = path.at(-1)
  return typeof last === 'string' && /^[a-z]{2}$/.test(last) ? path.slice(0, -1) : path
}
