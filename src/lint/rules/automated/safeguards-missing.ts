/** Human review of automated decisions: Article 22(3) GDPR. */
import { listOf } from '../../../compose/grounds.ts'
import type { Decision } from '../../../validate/register.ts'
import type { LintRegister, Scope } from '../../lint-register.ts'
import { mentions } from '../../mentions.ts'
import { isUnderGdpr } from '../../regime.ts'
import { rightsTold } from '../../rights-told.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { contestWords, humanWords, ownViewWords } from '../../words/automated-decisions.ts'

export const automatedSafeguardsMissingRule: Rule = {
  id: 'automated/safeguards-missing',
  severity: 'error',
  cites: [{ gdpr: ['22(3)'] }],
  title: {
    en: 'Where a machine decides on the ground of a contract or consent, the notice mentions human review, expressing one’s own view and contesting the decision.',
    fi: 'Jos päätös tehdään automaattisesti sopimuksen tai suostumuksen perusteella, kerrotaan oikeudesta ihmisen osallistumiseen, kannan esittämiseen ja päätöksen riitauttamiseen.',
  },
  rationale: {
    en: 'Decisions by machine under a contract or explicit consent are lawful only with safeguards: at least the right to have a human take part, to express one’s point of view and to contest the decision. Where an Act allows the decision, that Act lays down the safeguards.',
    fi: 'Sopimukseen tai nimenomaiseen suostumukseen perustuva automaattinen päätös on laillinen vain suojatoimin: rekisteröidyllä on ainakin oikeus vaatia, että päätökseen osallistuu ihminen, esittää kantansa ja riitauttaa päätös. Jos päätös perustuu lakiin, suojatoimista säädetään siinä.',
  },
  hint: {
    en: 'Leave `rights.told` out or add `automated` to it, or state all three under `safeguards` of the decision.',
    fi: 'Jätä `rights.told` pois tai lisää siihen `automated`, tai kerro kaikki kolme päätöksen kohdassa `safeguards`.',
  },
  messages: {
    default: {
      message: {
        en: 'The notice does not mention human review, the person’s own view and contesting for the automated decision: {name}.',
        fi: 'Automatisoidusta päätöksestä ei kerrota kaikkia suojatoimia, joita ovat ihmisen osallistuminen, oman kannan esittäminen ja riitauttaminen: {name}.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a list of rights without it', fi: 'oikeuksien luettelo ilman sitä' },
        yaml: `automatedDecisions: [{ id: credit, name: { fi: Luottopäätös, en: Credit decision }, ground: contract }]
rights: { told: [access, rectification] }`,
      },
      {
        shows: {
          en: 'safeguards that leave out contesting',
          fi: 'suojatoimet, joista puuttuu riitauttaminen',
        },
        yaml: `automatedDecisions: [{ id: credit, ground: explicit-consent, safeguards: { fi: Voit pyytää ihmisen arviota., en: You can ask for human review. } }]
rights: { told: [access] }`,
      },
    ],
    good: [
      {
        shows: { en: 'told by itself among the rights', fi: 'kerrotaan itsestään oikeuksien yhteydessä' },
        yaml: `purposes: [{ id: sales, basis: contract }]
automatedDecisions: [{ id: credit, ground: contract }]`,
      },
      {
        shows: { en: 'all three as safeguards', fi: 'kaikki kolme suojatoimina' },
        yaml: `automatedDecisions:
  - id: credit
    ground: contract
    safeguards:
      fi: Voit vaatia, että ihminen käsittelee asian, esittää kantasi ja riitauttaa päätöksen.
      en: You can ask for human review, express your view and contest the decision.
rights: { told: [access] }`,
      },
      {
        shows: { en: 'a decision that an Act allows', fi: 'päätös, jonka laki sallii' },
        yaml: `automatedDecisions: [{ id: benefit, ground: law, law: { fi: hallintolaki 434/2003, en: Administrative Procedure Act 434/2003 } }]
rights: { told: [access] }`,
      },
    ],
  },
  check: (register) => {
    if (!isUnderGdpr(register.register)) return []
    const tellings = rightsTold(register)
    return register.scopes.flatMap((scope) => {
      const own = tellings.find(({ path }) => path[0] === 'parts' && path[1] === scope.path[1])
      const told = (own ?? tellings[0])?.isTold('automated') === true
      return told ? [] : findings(register, scope)
    })
  },
}

function findings(register: LintRegister, { facts, path }: Scope): RuleFinding[] {
  return listOf(facts.automatedDecisions).flatMap((decision, index): RuleFinding[] => {
    if (rests(decision) || isSafe(decision, register.register.languages)) return []
    const name = decision.name === undefined ? decision.id : register.nameOf(decision.name)
    return [{ path: [...path, 'automatedDecisions', index, 'safeguards'], args: { name } }]
  })
}

/** On a law: by its ground, or by the Act alone where no ground is told. */
function rests({ ground, law }: Decision): boolean {
  return ground === 'law' || (ground === undefined && law !== undefined)
}

function isSafe({ safeguards }: Decision, languages: readonly string[]): boolean {
  return [humanWords, ownViewWords, contestWords].every((lists) => mentions(safeguards, languages, lists))
}
