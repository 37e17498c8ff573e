/** A reporting channel: who handles reports, what is secret, and how rights are limited: Act 1171/2022. */
import { allWords } from '../../all-words.ts'
import { distinct, factPath } from '../../fact-path.ts'
import { type LintRegister, type Scope, someItems } from '../../lint-register.ts'
import type { Rule, RuleFinding } from '../../rule.ts'

export const sectorWhistleblowingRightsRule: Rule = {
  id: 'sector/whistleblowing-rights',
  severity: 'warning',
  cites: [{ act: '1171/2022', at: { en: 'sections 29(1) and 30–32', fi: '29 §:n 1 momentti ja 30–32 §' } }],
  title: {
    en: 'The notice of a reporting channel says who handles reports, that identity is secret, and how rights are limited.',
    fi: 'Ilmoituskanavan selosteessa kerrotaan ilmoitusten käsittelijät, salassapito ja oikeuksien rajoitukset.',
  },
  rationale: {
    en: 'Only those named for it may handle reports, and the identity of the reporter and of the person concerned is secret. Restriction of processing does not apply, and access may be limited where the enquiry or the reporter needs it. Whoever reports or is reported must be able to see that beforehand.',
    fi: 'Ilmoituksia saavat käsitellä vain siihen nimetyt henkilöt, ja ilmoittajan ja ilmoituksen kohteen henkilöllisyys on salassa pidettävä. Oikeutta käsittelyn rajoittamiseen ei ole, ja pääsyä tietoihin voidaan rajoittaa, jos selvittäminen tai ilmoittajan suojelu sitä edellyttää. Ilmoittajan ja ilmoituksen kohteen on voitava nähdä tämä etukäteen.',
  },
  hint: {
    en: 'Complete `whistleblowing`: `handlers`, `confidentiality`, and `withinDirective: true`, which prints the limits of rights.',
    fi: 'Täydennä `whistleblowing`: `handlers`, `confidentiality` ja `withinDirective: true`, joka tulostaa oikeuksien rajoitukset.',
  },
  messages: {
    default: {
      message: {
        en: 'The notice says nothing about how the reporting channel works.',
        fi: 'Ilmoituskanavan toiminnasta ei kerrota mitään.',
      },
    },
    handlers: {
      message: {
        en: 'The notice does not say who handles reports.',
        fi: 'Ilmoitusten käsittelijöitä ei kerrota.',
      },
    },
    confidentiality: {
      message: {
        en: 'The notice does not say that the identity of reporters is kept secret.',
        fi: 'Ei kerrota, että ilmoittajan henkilöllisyys pidetään salassa.',
      },
    },
    limits: {
      message: {
        en: 'The notice does not say that restriction does not apply and that access may be limited.',
        fi: 'Ei kerrota, ettei käsittelyä voi vaatia rajoitettavaksi ja että pääsyä tietoihin voidaan rajoittaa.',
      },
    },
    replaced: {
      message: {
        en: 'A text of your own stands in place of the rights and does not name the limits of Act 1171/2022.',
        fi: 'Oikeudet on korvattu omalla tekstillä, jossa ei mainita lain 1171/2022 rajoituksia.',
      },
      hint: {
        en: 'Say in `sections.rights.replace` that restriction does not apply and that access may be limited (Act 1171/2022, section 31).',
        fi: 'Kerro avaimessa `sections.rights.replace`, ettei oikeutta rajoittamiseen ole ja että pääsyä voidaan rajoittaa (laki 1171/2022, 31 §).',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a channel of which nothing is told', fi: 'kanava, josta ei kerrota mitään' },
        yaml: 'register: { type: whistleblowing }',
      },
      {
        shows: { en: 'anonymity and nothing else', fi: 'vain nimettömyys' },
        yaml: `whistleblowing:
  anonymity: { fi: Ilmoituksen voi tehdä nimettömästi., en: Reports can be made anonymously. }`,
      },
      {
        shows: { en: 'rights in words of one’s own', fi: 'oikeudet omin sanoin' },
        yaml: `whistleblowing:
  withinDirective: true
  handlers: [{ fi: compliance-vastaava, en: compliance officer }]
  confidentiality: { fi: Henkilöllisyys pidetään salassa., en: Identity is kept secret. }
sections: { rights: { replace: { fi: Voit pyytää tietosi., en: You can ask for your data. } } }`,
      },
    ],
    good: [
      {
        shows: { en: 'a channel within the Act', fi: 'lain mukainen kanava' },
        yaml: `register: { type: whistleblowing }
whistleblowing:
  withinDirective: true
  handlers: [{ fi: nimetyt ilmoitusten käsittelijät, en: designated handlers of reports }]
  confidentiality: { fi: Henkilöllisyys pidetään salassa., en: Identity is kept secret. }`,
      },
      {
        shows: { en: 'a channel outside the Act', fi: 'kanava, johon lakia ei sovelleta' },
        yaml: 'whistleblowing: { withinDirective: false }',
      },
      {
        shows: { en: 'the limits told as the register’s own', fi: 'rajoitukset kerrottu rekisterin ominaan' },
        yaml: `whistleblowing:
  handlers: [{ fi: compliance-vastaava, en: compliance officer }]
  confidentiality: { fi: Henkilöllisyys pidetään salassa., en: Identity is kept secret. }
rights:
  limits:
    - { right: restriction, excluded: true, law: { fi: laki 1171/2022 31 §, en: "Act 1171/2022, section 31" } }
    - { right: access, law: { fi: laki 1171/2022 31 §, en: "Act 1171/2022, section 31" } }`,
      },
    ],
  },
  check: (register) => distinct(register.wholes.flatMap((whole) => checkWhole(register, whole))),
}

function checkWhole(register: LintRegister, whole: Scope): RuleFinding[] {
  const { whistleblowing: channel, register: about } = whole.facts
  const path = factPath(register, whole, 'whistleblowing')
  if (channel === undefined) return about?.type === 'whistleblowing' ? [{ path }] : []
  if (channel.withinDirective === false) return []
  return [
    ...(someItems(channel.handlers) ? [] : [{ path: [...path, 'handlers'], message: 'handlers' }]),
    ...(channel.confidentiality === undefined
      ? [{ path: [...path, 'confidentiality'], message: 'confidentiality' }]
      : []),
    ...limitsUntold(register, whole, channel.withinDirective === true, path),
  ]
}

/** The composer prints the limits for a channel within the Act, unless another text stands in place of the rights. */
function limitsUntold(
  { register }: LintRegister,
  whole: Scope,
  isPrinted: boolean,
  path: RuleFinding['path'],
): RuleFinding[] {
  const replace = register.sections?.['rights']?.replace
  if (replace !== undefined) {
    const names = allWords(replace).every((words) => words.includes('1171/2022'))
    return names ? [] : [{ path: ['sections', 'rights', 'replace'], message: 'replaced' }]
  }
  const limited = (whole.facts.rights?.limits ?? []).map(({ right }) => right)
  if (isPrinted || (limited.includes('restriction') && limited.includes('access'))) return []
  return [{ path: [...path, 'withinDirective'], message: 'limits' }]
}
