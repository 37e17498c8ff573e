/** Something that was never filled in, or that does not belong to the notice: Articles 5(1)(d) and 12(1) GDPR. */
import { foreignCompany, mayNameCompany } from '../../foreign-companies.ts'
import type { LintRegister } from '../../lint-register.ts'
import { plainStrings } from '../../plain-strings.ts'
import { findByLanguage } from '../../prose/find-by-language.ts'
import { findScanned } from '../../prose/find-words.ts'
import { SIGNS } from '../../prose/letters.ts'
import { lostCharactersIn, placeholderIn } from '../../prose/placeholders.ts'
import { type ScannedText, scan } from '../../prose/tokens.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import type { UserText } from '../../user-texts.ts'
import { lostLetters } from '../../words/lost-letters.ts'
import { cooperativeWords, debrisLines, pageDebris } from '../../words/page-debris.ts'

/** Where only the controller’s own name stands; elsewhere others are named with reason. */
const OWN_AREAS = ['register', 'document', 'rights', 'contacts', 'sections'] as const
/** Keys of texts that are read as prose. A heading may well be “Contact us”. */
const PROSE_KEYS = new Set([
  'introduction',
  'text',
  'lead',
  'before',
  'after',
  'replace',
  'description',
  'practice',
])

export const structurePlaceholderRule: Rule = {
  id: 'structure/placeholder',
  severity: 'error',
  cites: [{ gdpr: ['5(1)(d)', '12(1)'] }],
  title: {
    en: 'Nothing in the notice waits to be filled in, is broken, or belongs elsewhere.',
    fi: 'Selosteessa ei ole täyttämättömiä paikkoja, rikkoutunutta tekstiä eikä muualle kuuluvia osia.',
  },
  rationale: {
    en: 'An address that reads “[email protected]” lets nobody use a right, and a word without its letters cannot be understood. The name of another controller, or the menu of a web page, shows that the text was copied and not read.',
    fi: 'Osoite, jonka paikalla lukee ”[email protected]”, ei johda kenenkään luo, eikä sanaa ymmärrä, jos siitä puuttuu kirjaimia. Toisen rekisterinpitäjän nimi tai verkkosivun valikko tekstissä kertoo, että teksti on kopioitu eikä luettu.',
  },
  hint: {
    en: 'Write what was to stand there.',
    fi: 'Kirjoita, mitä kohdassa pitäisi lukea.',
  },
  messages: {
    default: {
      message: {
        en: 'A placeholder was left in the text: “{words}”.',
        fi: 'Tekstiin on jäänyt paikkamerkki: ”{words}”.',
      },
    },
    letters: {
      message: {
        en: 'A word has lost letters: “{words}”.',
        fi: 'Sanasta on kadonnut kirjaimia: ”{words}”.',
      },
      hint: {
        en: 'Write the word anew, and look through the rest of the text: a conversion of character sets seldom breaks one word only.',
        fi: 'Kirjoita sana uudelleen ja lue muukin teksti läpi: merkistömuunnos rikkoo harvoin vain yhden sanan.',
      },
    },
    debris: {
      severity: 'warning',
      message: {
        en: 'The words belong to a web page and not to the notice: “{words}”.',
        fi: 'Sanat kuuluvat verkkosivuun eivätkä selosteeseen: ”{words}”.',
      },
      hint: { en: 'Leave them out.', fi: 'Poista ne.' },
    },
    foreign: {
      severity: 'warning',
      message: {
        en: 'The text mentions somebody who is neither the controller nor any other party of the register: “{words}”.',
        fi: 'Tekstissä puhutaan tahosta, joka ei ole rekisterinpitäjä eikä muu rekisterissä mainittu: ”{words}”.',
      },
      hint: {
        en: 'Write the controller’s own name. If the other one gets or gives data, name it in `recipients` or `sources`.',
        fi: 'Kirjoita rekisterinpitäjän oma nimi. Jos toinen saa tai antaa tietoja, nimeä se avaimessa `recipients` tai `sources`.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a masked address', fi: 'piilotettu osoite' },
        yaml: 'contacts: [{ title: { fi: Palvelu, en: Service }, note: "[email protected]" }]',
      },
      {
        shows: { en: 'a date to be filled in', fi: 'täyttämätön päivä' },
        yaml: `document:
  introduction: { fi: "Seloste on laadittu XX.XX.2026.", en: "This notice was drawn up on [date]." }`,
      },
      {
        shows: { en: 'the domain of examples', fi: 'esimerkkiverkkotunnus' },
        yaml: 'controllers: [{ name: Esimerkki Oy, emails: [info@example.com] }]',
      },
      {
        shows: { en: 'words cut where a letter was lost', fi: 'kadonneesta kirjaimesta katkenneet sanat' },
        yaml: `languages: [fi]
sections: { transfers: { replace: Henkil tietoja ei siirret EU:n ulkopuolelle. } }`,
      },
      {
        shows: { en: 'the replacement character', fi: 'korvausmerkki' },
        yaml: 'languages: [fi]\nregister: { name: "J\\uFFFDsenrekisteri" }',
      },
      {
        shows: { en: 'a menu and a cart', fi: 'valikko ja ostoskori' },
        yaml: `languages: [fi]
extraSections:
  - id: more
    heading: Muuta
    text: |
      Vastaamme kysymyksiin.

      0 Tarjouskori

      Sivukartta`,
      },
      {
        shows: { en: 'a contact form’s button alone on its line', fi: 'lomakkeen painike omalla rivillään' },
        yaml: `languages: [fi]
extraSections: [{ id: more, heading: Muuta, text: "Kysy lisää palvelusta.\\n\\nOta yhteyttä" }]`,
      },
      {
        shows: { en: 'another controller’s name', fi: 'toisen rekisterinpitäjän nimi' },
        yaml: `languages: [fi]
controllers: [{ name: Esimerkki Oy }]
document: { introduction: Toinen Malli Oy kunnioittaa asiakkaidensa yksityisyyttä. }`,
      },
      {
        shows: { en: 'the customer-owners of a co-operative', fi: 'osuuskunnan asiakasomistajat' },
        yaml: `languages: [fi]
controllers: [{ name: Esimerkki Oy, kind: company }]
security: { organisational: [asiakasomistajarekisterin käyttöoikeudet on rajattu] }`,
      },
      {
        shows: { en: 'the words of a form', fi: 'lomakkeen sanat' },
        yaml: `languages: [fi]
extraSections: [{ id: form, heading: OTA YHTEYTTÄ, text: Yhteyttä voit ottaa tällä lomakkeella. }]`,
      },
    ],
    good: [
      {
        shows: { en: 'addresses of samples and links with words', fi: 'mallien osoitteet ja nimetyt linkit' },
        yaml: `controllers: [{ name: Esimerkki Oy, emails: [info@esimerkki.example] }]
document:
  introduction:
    fi: "Katso [osoite](https://www.esimerkki.example) tai kysy. Miksi? Siksi."
    en: "See the [name](https://www.esimerkki.example). Why? Because."`,
      },
      {
        shows: { en: 'an invitation to get in touch', fi: 'kehotus ottaa yhteyttä' },
        yaml: `languages: [fi]
extraSections: [{ id: ask, heading: Ota yhteyttä, text: Ota yhteyttä asiakaspalveluun. Ostoskorin sisältö tyhjenee. }]`,
      },
      {
        shows: { en: 'words that only look cut', fi: 'sanoja, jotka vain näyttävät katkenneilta' },
        yaml: `languages: [fi]
document: { introduction: "Rekisteri kertoo nimen, kielen ja lakisääteiset tiedot. Siirto on turvattu; henkilöt ja syyt kirjataan." }`,
      },
      {
        shows: {
          en: 'the controller and a recipient by name',
          fi: 'rekisterinpitäjä ja vastaanottaja nimeltä',
        },
        yaml: `languages: [fi]
controllers: [{ name: Esimerkki Oy }]
recipients: [{ id: carrier, name: Kuljetusliike Reitti Oy }]
document: { introduction: Esimerkki Oy:n tilaukset toimittaa Kuljetusliike Reitti Oy. }`,
      },
      {
        shows: { en: 'a co-operative and its customer-owners', fi: 'osuuskunta ja sen asiakasomistajat' },
        yaml: `languages: [fi]
controllers: [{ name: Osuuskauppa Esimerkki, kind: cooperative }]
register: { name: Asiakasomistajarekisteri }`,
      },
    ],
  },
  check: (register) => [
    ...inTexts(register.texts),
    ...plainStrings(register.register).flatMap(
      ({ path, value }) => placeholders({ path }, scan(value)) ?? [],
    ),
    ...foreignNames(register),
  ],
}

function inTexts(texts: readonly UserText[]): RuleFinding[] {
  const findings: RuleFinding[] = []
  for (const text of texts)
    for (const found of [placeholders(text, text.written), lostWords(text), debris(text)])
      if (found !== undefined) findings.push(found)
  return findings
}

const NONE: readonly never[] = []

function placeholders(at: Pick<UserText, 'path'>, written: ScannedText): RuleFinding | undefined {
  const lost = lostCharactersIn(written)
  if (lost !== undefined) return { path: at.path, message: 'letters', args: { words: lost } }
  const words = placeholderIn(written)
  return words === undefined ? undefined : { path: at.path, args: { words } }
}

function lostWords(text: UserText): RuleFinding | undefined {
  const { plain, languages } = text
  if (!languages.includes('fi')) return undefined
  const [found] = findScanned(text.scanned, lostLetters.fi)
  // `henkil-` is the first part of a compound whose end comes later.
  if (found === undefined || plain[found.end] === '-' || plain[found.end] === '–') return undefined
  return { path: text.path, message: 'letters', args: { words: found.words } }
}

function debris(text: UserText): RuleFinding | undefined {
  if (!PROSE_KEYS.has(text.key)) return undefined
  const [phrase] = findByLanguage(text, pageDebris)
  const alone =
    (text.scanned.signs & SIGNS.line) !== 0
      ? text.plain.split('\n').find((line) => debrisLines.has(line.trim().toLowerCase()))
      : undefined
  const words = phrase?.words ?? alone?.trim()
  return words === undefined ? undefined : { path: text.path, message: 'debris', args: { words } }
}

function foreignNames(register: LintRegister): RuleFinding[] {
  const { controllers = [] } = register.register
  if (controllers.length === 0) return []
  const isCooperative = controllers.some(({ kind }) => kind === 'cooperative')
  const companies = register.textsIn(...OWN_AREAS).flatMap((text): readonly RuleFinding[] => {
    if (!mayNameCompany(text.scanned)) return NONE
    const { path, plain } = text
    if (path.includes('definitions') || path.includes('related')) return NONE
    const other = foreignCompany(plain, register.texts)
    return other === undefined ? [] : [{ path, message: 'foreign', args: { words: other } }]
  })
  if (isCooperative) return companies
  const owners = register.textsWith(cooperativeWords).flatMap((text) => {
    const [found] = findByLanguage(text, cooperativeWords)
    return found === undefined ? [] : [{ path: text.path, message: 'foreign', args: { words: found.words } }]
  })
  return [...companies, ...owners]
}
