/** Characters that nobody sees: Articles 5(1)(a) and 12(1) GDPR. */
import {
  type HiddenCharacter,
  hiddenIn,
  MAY_BE_HIDDEN,
  nameOfHidden,
  withHiddenShown,
} from '../../hidden-characters.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { type FoundString, stringsMatching } from '../../strings-matching.ts'

export const structureHiddenCharacterRule: Rule = {
  id: 'structure/hidden-character',
  severity: 'error',
  cites: [{ gdpr: ['5(1)(a)', '12(1)'] }],
  title: {
    en: 'The texts hold nothing that cannot be seen.',
    fi: 'Teksteissä ei ole näkymättömiä merkkejä.',
  },
  rationale: {
    en: 'Some characters turn the order in which a line is shown: what people read is then another text than the one that was approved and published. Others split a word without a trace: a search does not find it, a screen reader reads it wrongly, and an address leads nowhere. Information must be given in a transparent and intelligible form.',
    fi: 'Jotkin merkit kääntävät rivin näyttöjärjestyksen, jolloin luetaan muuta kuin mitä on hyväksytty ja julkaistu. Toiset katkaisevat sanan huomaamatta: haku ei löydä sitä, ruudunlukija lukee sen väärin, eikä osoite johda mihinkään. Tiedot on annettava läpinäkyvässä ja helposti ymmärrettävässä muodossa.',
  },
  hint: {
    en: 'Write the words anew. Such characters come along when text is copied from a web page, a message or a list of contacts.',
    fi: 'Kirjoita sanat uudelleen. Tällaiset merkit tulevat mukana, kun tekstiä kopioidaan verkkosivulta, viestistä tai yhteystietoluettelosta.',
  },
  messages: {
    default: {
      severity: 'warning',
      message: {
        en: 'The text holds something that cannot be seen ({characters}): “{shown}”.',
        fi: 'Tekstissä on jotain näkymätöntä ({characters}): ”{shown}”.',
      },
    },
    direction: {
      message: {
        en: 'The text turns the order in which it is shown ({characters}): “{shown}”.',
        fi: 'Teksti kääntää oman näyttöjärjestyksensä ({characters}): ”{shown}”.',
      },
      hint: {
        en: 'Write the words anew, in the order in which they are to be read. Words of a script that is written from the right find their order by themselves.',
        fi: 'Kirjoita sanat uudelleen lukemisjärjestyksessä. Oikealta vasemmalle kirjoitettavat sanat asettuvat oikein itsestään.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a space without width', fi: 'leveydetön väli' },
        yaml: 'languages: [fi]\nregister: { name: "Asiakas\\u200Brekisteri" }',
      },
      {
        shows: { en: 'a reversed end of a line', fi: 'rivin loppu käännettynä' },
        yaml: 'languages: [fi]\ndocument: { introduction: "Tietoja ei luovuteta \\u202Eellisiapotlukluk\\u202C." }',
      },
      {
        shows: { en: 'a number copied from a telephone', fi: 'puhelimesta kopioitu numero' },
        yaml: 'controllers: [{ name: Esimerkki Oy, phones: ["\\u202A+358 20 000 0101\\u202C"] }]',
      },
    ],
    good: [
      {
        shows: { en: 'soft hyphens and spaces that do not break', fi: 'tavuvihjeitä ja sitovia välejä' },
        yaml: 'languages: [fi]\nregister: { name: "Asiakas\\u00ADrekisteri 2026\\u00A0A" }',
      },
      {
        shows: {
          en: 'joiners where a script or a picture needs them',
          fi: 'liittäjiä, joita kirjoitus tai kuva tarvitsee',
        },
        yaml: 'languages: [en]\ndocument: { introduction: "Ask us 👩\\u200D💻 or \\u0645\\u06CC\\u200C\\u062E\\u0648\\u0627\\u0647\\u0645 ❤\\uFE0F." }',
      },
    ],
  },
  check: ({ register }) => stringsMatching(register, MAY_BE_HIDDEN).flatMap(findingsIn),
}

function findingsIn({ path, value }: FoundString): RuleFinding[] {
  const hidden = hiddenIn(value)
  const about = (characters: readonly HiddenCharacter[], message: string): RuleFinding[] => {
    const [first] = characters
    if (first === undefined) return []
    const names = [...new Set(characters.map(({ character }) => nameOfHidden(character)))].slice(0, 3)
    const words = wordAround(value, first.index)
    return [{ path, message, args: { characters: names.join(', '), words, shown: withHiddenShown(words) } }]
  }
  return [
    ...about(
      hidden.filter(({ isDirection }) => isDirection),
      'direction',
    ),
    ...about(
      hidden.filter(({ isDirection }) => !isDirection),
      'default',
    ),
  ]
}

/** The word in which a character stands, as much of it as a message has room for. */
function wordAround(text: string, index: number): string {
  const before = /\S{0,20}$/u.exec(text.slice(Math.max(0, index - 40), index))?.[0] ?? ''
  const after = /^(?:\S|\s\S?)\S{0,30}/u.exec(text.slice(index, index + 60))?.[0] ?? ''
  return before + after
}
