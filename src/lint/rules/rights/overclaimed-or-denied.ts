/** A right told that the legal bases do not give, or denied without a law: Articles 12(1), 16, 17(3), 20(1), 21(1) GDPR. */
import type { RightCode } from '../../../law/gdpr.ts'
import { deniedRights, excludedRights, isDenial, sentencesWith } from '../../denied-rights.ts'
import type { LintRegister } from '../../lint-register.ts'
import { findByLanguage } from '../../prose/find-by-language.ts'
import { isUnderGdpr } from '../../regime.ts'
import { type RightsTold, rightsTold } from '../../rights-told.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { directMarketing } from '../../words/marketing.ts'
import { rightWords } from '../../words/right-words.ts'

/** Rights that only some bases give. */
const CONDITIONAL = ['portability', 'objection', 'direct-marketing', 'withdraw', 'automated'] as const

type Conditional = (typeof CONDITIONAL)[number]

export const rightsOverclaimedOrDeniedRule: Rule = {
  id: 'rights/overclaimed-or-denied',
  severity: 'warning',
  cites: [{ gdpr: ['12(1)', '16', '17(3)', '20(1)', '21(1)'] }],
  title: {
    en: 'The rights told are those that the legal bases give, and a denial names its Act.',
    fi: 'Kerrotut oikeudet ovat ne, jotka oikeusperusteista seuraavat, ja oikeuden epääminen perustuu nimettyyn lakiin.',
  },
  rationale: {
    en: 'A right that does not exist in this processing misleads as much as one that is left out: the person asks and is refused. A right may be denied only where a law allows it. Erasure under a legal obligation or a public task is rightly told with its limit.',
    fi: 'Oikeus, jota tässä käsittelyssä ei ole, johtaa harhaan siinä missä kertomatta jätettykin: rekisteröity pyytää ja saa kielteisen vastauksen. Oikeus voidaan evätä vain lain nojalla. Lakisääteisen velvoitteen ja yleistä etua koskevan tehtävän yhteydessä oikeus tietojen poistamiseen on oikein kertoa rajoituksineen.',
  },
  hint: {
    en: 'Remove the right from `rights.told`, or correct the `basis` of the purpose it belongs to.',
    fi: 'Poista oikeus kohdasta `rights.told` tai korjaa sen tarkoituksen `basis`, johon oikeus kuuluu.',
  },
  messages: {
    portability: {
      message: {
        en: 'Data portability is told, although nothing rests on consent or a contract and is processed by automated means.',
        fi: 'Selosteessa kerrotaan oikeudesta siirtää tiedot, vaikka mikään käsittely ei perustu suostumukseen tai sopimukseen ja tapahdu automaattisesti.',
      },
    },
    objection: {
      message: {
        en: 'The right to object is told, although nothing rests on a public task or legitimate interests.',
        fi: 'Selosteessa kerrotaan vastustamisoikeudesta, vaikka mikään käsittely ei perustu yleistä etua koskevaan tehtävään tai oikeutettuihin etuihin.',
      },
    },
    'direct-marketing': {
      message: {
        en: 'The right to object to direct marketing is told, although no purpose is direct marketing.',
        fi: 'Selosteessa kerrotaan oikeudesta vastustaa suoramarkkinointia, vaikka mikään tarkoitus ei ole suoramarkkinointi.',
      },
      hint: {
        en: 'Add `directMarketing` to the purpose that it belongs to, or remove the right from `rights.told`.',
        fi: 'Lisää `directMarketing` tarkoitukseen, johon oikeus kuuluu, tai poista oikeus kohdasta `rights.told`.',
      },
    },
    withdraw: {
      message: {
        en: 'Withdrawal of consent is told, although nothing rests on consent.',
        fi: 'Selosteessa kerrotaan suostumuksen peruuttamisesta, vaikka mikään käsittely ei perustu suostumukseen.',
      },
    },
    automated: {
      message: {
        en: 'Rights concerning automated decisions are told, although no such decisions are made.',
        fi: 'Selosteessa kerrotaan automatisoituja päätöksiä koskevista oikeuksista, vaikka tällaisia päätöksiä ei tehdä.',
      },
      hint: {
        en: 'Describe the decisions under `automatedDecisions`, or remove the right from `rights.told`.',
        fi: 'Kuvaa päätökset kohdassa `automatedDecisions` tai poista oikeus kohdasta `rights.told`.',
      },
    },
    denied: {
      message: {
        en: 'A right that follows from the legal bases is denied without naming an Act: “{words}”.',
        fi: 'Oikeusperusteista seuraava oikeus evätään lakia nimeämättä: ”{words}”.',
      },
      hint: {
        en: 'Name the Act and section that limits the right, or tell the right.',
        fi: 'Mainitse laki ja pykälä, joka oikeutta rajoittaa, tai kerro oikeudesta.',
      },
    },
    excluded: {
      message: {
        en: 'The right is said to be excluded by law, but the law is not named: {right}.',
        fi: 'Oikeuden kerrotaan olevan lailla suljettu pois, mutta lakia ei mainita: {right}.',
      },
      hint: {
        en: 'Add `law` with the Act and section to the limit.',
        fi: 'Lisää rajoitukseen `law`: laki ja pykälä.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: {
          en: 'all rights for a legal obligation',
          fi: 'kaikki oikeudet lakisääteiselle velvoitteelle',
        },
        yaml: `purposes: [{ id: books, basis: legal-obligation }]
automatedDecisions: none
rights: { told: [access, rectification, erasure, restriction, portability, objection, direct-marketing, withdraw, automated] }`,
      },
      {
        shows: { en: 'portability in words', fi: 'siirto-oikeus sanoin' },
        yaml: `purposes: [{ id: books, basis: legal-obligation }]
sections: { rights: { replace: { fi: "Voit tarkastaa ja oikaista tietosi. Sinulla on oikeus siirtää tietosi järjestelmästä toiseen.", en: "You have access to your data. You have the right to data portability." } } }`,
      },
      {
        shows: { en: 'no rectification', fi: 'ei oikeutta oikaisemiseen' },
        yaml: `purposes: [{ id: logs, basis: legitimate-interests }]
sections: { rights: { after: { fi: Lokitietojen oikaisemista ei voi vaatia., en: There is no right to rectification of log data. } } }
extraSections: [{ id: logs-too, heading: { fi: Lokit, en: Logs }, text: { fi: Rekisteröidyllä ei ole oikeutta vaatia tietojen oikaisemista., en: You cannot request rectification. } }]`,
      },
      {
        shows: { en: 'an exclusion without its law', fi: 'poissulkeminen ilman lakia' },
        yaml: `purposes: [{ id: care, basis: public-task }]
rights: { limits: [{ right: rectification, excluded: true }] }`,
      },
      {
        shows: {
          en: 'withdrawal in words, with cookies for which no consent is told',
          fi: 'peruuttaminen omin sanoin, evästeistä ei kerrota suostumusta',
        },
        yaml: `languages: [fi]
purposes: [{ id: care, basis: contract }]
cookies: { classes: [{ id: session, necessary: true }] }
sections: { rights: { replace: Voit peruuttaa antamasi suostumuksen. } }`,
      },
      {
        shows: {
          en: 'an exclusion for the very purpose that gives the right',
          fi: 'poissulkeminen tarkoituksessa, josta oikeus seuraa',
        },
        yaml: `purposes: [{ id: care, basis: public-task }, { id: sales, basis: contract }]
rights: { limits: [{ right: objection, excluded: true, for: [care] }] }`,
      },
    ],
    good: [
      {
        shows: { en: 'a limit with its Act', fi: 'rajoitus ja sen laki' },
        yaml: `purposes: [{ id: books, basis: legal-obligation }]
rights: { limits: [{ right: erasure, excluded: true, law: { fi: "kirjanpitolaki 1336/1997, 2 luku 10 §", en: "Accounting Act 1336/1997, chapter 2, section 10" } }] }`,
      },
      {
        shows: {
          en: 'portability said not to exist where it does not',
          fi: 'siirto-oikeutta ei ole, ja niin myös sanotaan',
        },
        yaml: `purposes: [{ id: books, basis: legal-obligation }]
sections: { rights: { after: { fi: Oikeutta siirtää tietoja järjestelmästä toiseen ei ole., en: There is no right to data portability. } } }`,
      },
      {
        shows: { en: 'erasure denied by a named Act', fi: 'poistaminen evätään nimetyn lain nojalla' },
        yaml: `purposes: [{ id: books, basis: legal-obligation }]
extraSections: [{ id: own, heading: { fi: Poistaminen, en: Erasure }, text: { fi: Tietojen poistamista ei voi vaatia (kirjanpitolaki 1336/1997)., en: You cannot request erasure (Accounting Act 1336/1997). } }]`,
      },
      {
        shows: {
          en: 'a basis in words, from which nothing can be said to follow',
          fi: 'sanallinen peruste, josta ei voi päätellä oikeuksia',
        },
        yaml: `purposes: [{ id: care, basis: { other: { fi: asiallinen yhteys, en: relevant connection } } }]
rights: { told: [access, rectification, erasure, restriction, portability] }`,
      },
      {
        shows: {
          en: 'an exclusion for a purpose that does not give the right',
          fi: 'poissulkeminen tarkoituksessa, josta oikeutta ei seuraa',
        },
        yaml: `purposes: [{ id: care, basis: public-task }, { id: sales, basis: contract }]
rights: { limits: [{ right: objection, excluded: true, for: [sales] }] }`,
      },
    ],
  },
  check: (register) => {
    if (!isUnderGdpr(register.register)) return []
    const tellings = rightsTold(register)
    return [
      ...tellings.flatMap((told) => [...overclaimed(register, told), ...excludedRights(told)]),
      ...deniedRights(register, tellings),
    ]
  },
}

function overclaimed(register: LintRegister, told: RightsTold): RuleFinding[] {
  const listed = (told.rights?.told ?? []).flatMap((right, index): RuleFinding[] =>
    isConditional(right) && isUnfounded(register, told, right)
      ? [{ path: [...told.path, 'told', index], message: right }]
      : [],
  )
  if (!told.isReplaced) return listed
  const inWords = CONDITIONAL.filter((right) => isUnfounded(register, told, right)).flatMap((right) =>
    told
      .mentions(right)
      .filter(
        (text) => text.key === 'replace' && sentencesWith(text, right).some((one) => !isDenial(text, one)),
      )
      .slice(0, 1)
      .map(({ path }) => ({ path, message: right })),
  )
  // What stands in the text is mended there.
  const isInWords = ({ message }: RuleFinding) => inWords.some((one) => one.message === message)
  return [...listed.filter((one) => !isInWords(one)), ...inWords]
}

function isConditional(right: RightCode): right is Conditional {
  return (CONDITIONAL as readonly RightCode[]).includes(right)
}

/** Whether nothing in the register gives the right; where a basis is told in words or not at all, that is not known. */
function isUnfounded(register: LintRegister, told: RightsTold, right: Conditional): boolean {
  if (told.derived.some((one) => one.right === right) || told.grounds.length === 0) return false
  const { facts } = register.scopes[0] ?? {}
  switch (right) {
    case 'direct-marketing':
      return !register
        .textsIn('purposes')
        .some((text) =>
          [directMarketing, rightWords[right]].some((lists) => findByLanguage(text, lists).length > 0),
        )
    case 'automated':
      return register.scopes.some((scope) => scope.facts.automatedDecisions === 'none')
    case 'withdraw':
      // Consent to cookies is withdrawn as well, where it is told.
      if (typeof facts?.cookies === 'object' && facts.cookies.consent !== undefined) return false
      return told.grounds.every(({ bases }) => bases.length > 0)
    default:
      return told.grounds.every(({ bases }) => bases.length > 0)
  }
}
