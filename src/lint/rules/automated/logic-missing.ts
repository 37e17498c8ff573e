/** Automated decisions are explained, and the question is answered: Articles 13(2)(f), 14(2)(g) and 22 GDPR. */
import { listOf } from '../../../compose/grounds.ts'
import type { LintRegister, Scope } from '../../lint-register.ts'
import { mentions } from '../../mentions.ts'
import { findByLanguage } from '../../prose/find-by-language.ts'
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
    { other: { en: 'CJEU C-203/22', fi: 'unionin tuomioistuimen tuomio C-203/22' } },
  ],
  title: {
    en: 'The logic, significance and consequences of automated decisions are told, or that none are made.',
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
    logic: {
      message: {
        en: 'The logic of the automated decision is not told: {name}.',
        fi: 'Automatisoidun päätöksen logiikkaa ei kerrota: {name}.',
      },
    },
    significance: {
      message: {
        en: 'The significance of the automated decision is not told: {name}.',
        fi: 'Automatisoidun päätöksen merkittävyyttä ei kerrota: {name}.',
      },
    },
    consequences: {
      message: {
        en: 'The consequences of the automated decision are not told: {name}.',
        fi: 'Automatisoidun päätöksen seurauksia ei kerrota: {name}.',
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
    return ASKED.filter((key) => decision[key] === undefined).map((key) => ({
      path: [...path, 'automatedDecisions', index, key],
      message: key,
      args: { name },
    }))
  })
}

function unanswered(register: LintRegister): RuleFinding[] {
  const silent = register.wholes.filter(({ facts }) => facts.automatedDecisions === undefined)
  if (silent.length === 0) return []
  const texts = register.textsIn('sections', 'extraSections', 'document')
  if (texts.some(isAnswer)) return []
  return silent.map(({ path }) => ({ path: [...path, 'automatedDecisions'], message: 'unanswered' }))
}

/** That automated decisions are named is no answer; that none are made is, and the logic in words of one’s own. */
function isAnswer(text: UserText): boolean {
  if (findByLanguage(text, automatedWords).length === 0) return false
  const { languages } = text
  return sentencesOf(text.plain).some(
    (sentence) =>
      mentions(sentence, languages, automatedWords) && mentions(sentence, languages, automatedAnswers),
  )
}
