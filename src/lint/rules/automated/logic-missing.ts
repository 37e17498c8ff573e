/** Automated decisions are explained, and the question is answered: Articles 13(2)(f), 14(2)(g) and 22 GDPR. */
import { listOf } from '../../../compose/grounds.ts'
import type { Text } from '../../../validate/register.ts'
import { allWords } from '../../all-words.ts'
import type { LintRegister, Scope } from '../../lint-register.ts'
import { mentions } from '../../mentions.ts'
import { sentencesOf } from '../../prose/sentences.ts'
import { isUnderGdpr } from '../../regime.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import type { UserText } from '../../user-texts.ts'
import { automatedAnswers, automatedWords } from '../../words/automated-decisions.ts'

const ASKED = ['logic', 'significance', 'consequences'] as const

export const automatedLogicMissingRule: Rule = {
  id: 'automated/logic-missing',
  severity: 'error',
  cites: [
    { gdpr: ['13(2)(f)', '14(2)(g)', '22(1)', '22(4)'] },
    {
      other: {
        en: 'CJEU C-203/22 (on Article 15(1)(h))',
        fi: 'unionin tuomioistuimen tuomio C-203/22 (15 artiklan 1 kohdan h alakohdasta)',
      },
    },
  ],
  title: {
    en: 'The logic, significance and consequences of automated decisions are explained, or the notice says that none are made.',
    fi: 'Automatisoitujen päätösten logiikka, merkittävyys ja seuraukset kerrotaan tai kerrotaan, ettei päätöksiä tehdä.',
  },
  rationale: {
    en: 'Somebody about whom a machine decides must be able to understand by which procedure and principles their data lead to the outcome, and what it means for them. A formula or the name of a method does not explain. Whether such decisions are made should be answered even where the answer is no.',
    fi: 'Jos päätöksen tekee kone, rekisteröidyn on voitava ymmärtää, millä menettelyllä ja periaatteilla hänen tietonsa johtavat tulokseen ja mitä se hänelle merkitsee. Pelkkä kaava tai menetelmän nimi ei selitä. Kysymykseen päätösten tekemisestä on syytä vastata silloinkin, kun vastaus on kielteinen.',
  },
  hint: {
    en: 'Write `automatedDecisions: none`, or describe each decision with `logic`, `significance` and `consequences`.',
    fi: 'Kirjoita `automatedDecisions: none` tai kuvaa jokaisesta päätöksestä `logic`, `significance` ja `consequences`.',
  },
  messages: {
    incomplete: {
      message: {
        en: 'The automated decision is explained only in part: {name}. Missing: {keys}.',
        fi: 'Automatisoitu päätös on selitetty vain osittain: {name}. Puuttuu: {keys}.',
      },
      hint: {
        en: 'Say in these keys, in whole sentences, how the decision comes about, what it means and what can follow from it.',
        fi: 'Kerro näissä avaimissa kokonaisin virkkein, miten päätös syntyy, mitä se merkitsee ja mitä siitä voi seurata.',
      },
    },
    unanswered: {
      severity: 'warning',
      message: {
        en: 'The notice does not say whether automated decisions are made.',
        fi: 'Selosteessa ei kerrota, tehdäänkö automatisoituja päätöksiä.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a decision that only has a name', fi: 'päätös, josta on vain nimi' },
        yaml: 'automatedDecisions: [{ id: credit, name: { fi: Luottopäätös, en: Credit decision }, ground: contract }]',
      },
      {
        shows: { en: 'the name of a method', fi: 'menetelmän nimi' },
        yaml: `automatedDecisions:
  - id: credit
    ground: contract
    logic: { fi: Algoritmi, en: Algorithm }
    significance: { fi: Ilman luottoa ostos maksetaan heti., en: Without credit the purchase is paid at once. }
    consequences: { fi: Hakemus hyväksytään tai hylätään., en: The application is granted or rejected. }`,
      },
      {
        shows: { en: 'no answer', fi: 'vastaus puuttuu' },
        yaml: 'purposes: [{ id: orders, basis: contract }]',
      },
      {
        shows: { en: 'named in passing', fi: 'mainitaan ohimennen' },
        yaml: `document:
  summary: [{ fi: Osamaksusta päätetään automaattisesti., en: Payment by instalments is decided automatically. }]`,
      },
      {
        shows: { en: 'the right alone', fi: 'pelkkä oikeus' },
        yaml: `extraSections:
  - id: rights-in-words
    heading: { fi: Oikeudet, en: Rights }
    text:
      fi: Sinulla on oikeus olla joutumatta automaattisen päätöksen kohteeksi.
      en: You have the right not to be subject to an automated decision.`,
      },
    ],
    good: [
      {
        shows: { en: 'none are made', fi: 'päätöksiä ei tehdä' },
        yaml: 'automatedDecisions: none',
      },
      {
        shows: { en: 'a decision explained', fi: 'selitetty päätös' },
        yaml: `automatedDecisions:
  - id: credit
    ground: contract
    logic: { fi: Tulot ja maksuhäiriöt ratkaisevat., en: Income and payment defaults decide. }
    significance: { fi: Ilman luottoa ostos maksetaan heti., en: Without credit the purchase is paid at once. }
    consequences: { fi: Hakemus hyväksytään tai hylätään., en: The application is granted or rejected. }`,
      },
      {
        shows: { en: 'the answer in words of one’s own', fi: 'vastaus omin sanoin' },
        yaml: `extraSections: [{ id: decisions, heading: { fi: Päätökset, en: Decisions }, text: { fi: Emme tee automatisoituja päätöksiä., en: We make no automated decisions. } }]`,
      },
      {
        shows: { en: 'the logic in words of one’s own', fi: 'logiikka omin sanoin' },
        yaml: `extraSections: [{ id: decisions, heading: { fi: Päätökset, en: Decisions }, text: { fi: "Luotosta päätetään automaattisesti, ja päätöksen logiikka on tämä: maksuhäiriö johtaa hylkäämiseen.", en: "Credit is decided automatically, and the logic is this: a payment default leads to rejection." } }]`,
      },
      {
        shows: { en: 'each part answers', fi: 'jokainen osa vastaa' },
        yaml: `parts:
  - { id: members, name: { fi: Jäsenet, en: Members }, automatedDecisions: none }
  - { id: guests, name: { fi: Vieraat, en: Guests }, automatedDecisions: none }`,
      },
    ],
  },
  check: (register) => {
    if (!isUnderGdpr(register.register)) return []
    return [...register.scopes.flatMap((scope) => unexplained(register, scope)), ...unanswered(register)]
  },
}

function unexplained(register: LintRegister, { facts, path }: Scope): RuleFinding[] {
  return listOf(facts.automatedDecisions).flatMap((decision, index) => {
    const name = decision.name === undefined ? decision.id : register.nameOf(decision.name)
    const lacking = ASKED.filter((key) => isEmpty(decision[key]))
    if (lacking.length === 0) return []
    const args = { name, keys: lacking.map((key) => `\`${key}\``).join(', ') }
    return [{ path: [...path, 'automatedDecisions', index], message: 'incomplete', args }]
  })
}

/** Nothing, or a single word: the name of a method explains nothing. */
function isEmpty(text: Text | undefined): boolean {
  const wordings = allWords(text)
  return wordings.length === 0 || wordings.some((words) => !/\p{L}{2}\P{L}+\p{L}{2}/u.test(words))
}

function unanswered(register: LintRegister): RuleFinding[] {
  const silent = register.wholes.filter(({ facts }) => facts.automatedDecisions === undefined)
  if (silent.length === 0) return []
  const texts = register.textsWith(automatedWords, 'sections', 'extraSections', 'document')
  if (texts.some(isAnswer)) return []
  return silent.map(({ path }) => ({ path: [...path, 'automatedDecisions'], message: 'unanswered' }))
}

/** That automated decisions are named is no answer; that none are made is, and the logic in words of one’s own. */
function isAnswer(text: UserText): boolean {
  const { languages } = text
  return sentencesOf(text.plain).some(
    (sentence) =>
      mentions(sentence, languages, automatedWords) && mentions(sentence, languages, automatedAnswers),
  )
}
