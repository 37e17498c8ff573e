/** A right that follows from the legal bases is not stated: Articles 13(2)(b), 14(2)(c) and 15–22 GDPR. */

import { listOf } from '../../../compose/grounds.ts'
import { RIGHTS_IN_ORDER, type RightCode } from '../../../law/gdpr.ts'
import type { LintRegister } from '../../lint-register.ts'
import { isUnderGdpr } from '../../regime.ts'
import { RIGHT_NAMES } from '../../right-names.ts'
import { purposeNames, type RightsTold, rightsTold } from '../../rights-told.ts'
import type { Rule, RuleFinding, RuleMessage } from '../../rule.ts'

/** Objection to direct marketing and withdrawal of consent have rules of their own, which ask for more. */
const ELSEWHERE: readonly RightCode[] = ['direct-marketing', 'withdraw']
const HERE = RIGHTS_IN_ORDER.filter((right) => !ELSEWHERE.includes(right))

/** Rights of every processing, whatever its basis. */
const ALWAYS: readonly RightCode[] = ['access', 'rectification', 'erasure', 'restriction']

function messageOf(right: RightCode): RuleMessage {
  const { en, fi } = RIGHT_NAMES[right]
  const isAlways = ALWAYS.includes(right)
  return {
    message: {
      en: `The notice does not mention the ${en}.${isAlways ? '' : ' It goes with: {purposes}.'}`,
      fi: `Selosteesta puuttuu ${fi}.${isAlways ? '' : ' Se koskee seuraavia tarkoituksia: {purposes}.'}`,
    },
  }
}

export const rightsIncompleteRule: Rule = {
  id: 'rights/incomplete',
  severity: 'error',
  cites: [{ gdpr: ['13(2)(b)', '14(2)(c)', '15–22'] }],
  title: {
    en: 'Every right that follows from the legal bases is stated.',
    fi: 'Kaikki oikeusperusteista seuraavat oikeudet kerrotaan.',
  },
  rationale: {
    en: 'Which rights a person has depends on the legal basis: portability follows from consent, explicit consent to special categories included, and from contract, the right to object from the public task and legitimate interests. Access, rectification, erasure and restriction go with every processing, though a law may limit them. A right that the notice leaves out is in practice not used.',
    fi: 'Oikeudet riippuvat oikeusperusteesta: oikeus siirtää tiedot seuraa suostumuksesta, myös erityisiä henkilötietoryhmiä koskevasta nimenomaisesta suostumuksesta, ja sopimuksesta, vastustamisoikeus yleistä etua koskevasta tehtävästä ja oikeutetuista eduista. Oikeudet saada pääsy tietoihin, oikaista ja poistaa ne sekä rajoittaa käsittelyä kuuluvat kaikkeen käsittelyyn, vaikka laki voi rajoittaa niitä. Oikeus, josta ei kerrota, jää käytännössä käyttämättä.',
  },
  hint: {
    en: 'Leave out `rights.told`, so that the rights are stated from the legal bases, or add the right to it; where a law limits the right, say so under `rights.limits`.',
    fi: 'Jätä `rights.told` pois, jolloin oikeudet kerrotaan oikeusperusteiden mukaan, tai lisää oikeus siihen. Jos laki rajoittaa oikeutta, kerro siitä kohdassa `rights.limits`.',
  },
  messages: {
    ...Object.fromEntries(HERE.map((right) => [right, messageOf(right)])),
    unknown: {
      severity: 'info',
      message: {
        en: 'Portability and objection cannot be derived until the legal bases are given.',
        fi: 'Oikeuksia siirtää tiedot ja vastustaa käsittelyä ei voi päätellä ennen kuin oikeusperusteet on merkitty.',
      },
      hint: { en: 'Give each purpose its `basis`.', fi: 'Merkitse kullekin tarkoitukselle `basis`.' },
    },
  },
  yieldsTo: ['rights/missing'],
  examples: {
    bad: [
      {
        shows: { en: 'access and rectification only', fi: 'vain pääsy tietoihin ja oikaiseminen' },
        yaml: `purposes: [{ id: orders, name: { fi: Tilaukset, en: Orders }, basis: contract }, { id: news, basis: consent }, { id: care, basis: legitimate-interests }]
rights: { told: [access, rectification] }`,
      },
      {
        shows: { en: 'only the withdrawal of consent', fi: 'vain suostumuksen peruuttaminen' },
        yaml: `purposes: [{ id: news, basis: consent }]
rights: { told: [withdraw] }`,
      },
      {
        shows: { en: 'rights in words that leave some out', fi: 'oikeudet sanoin, joista osa puuttuu' },
        yaml: `purposes: [{ id: scoring, basis: contract }]
automatedDecisions: [{ id: credit, for: [scoring], ground: law, law: { fi: luottolaki, en: Credit Act } }]
sections: { rights: { replace: { fi: "Voit tarkastaa tietosi, korjata ne ja pyytää niiden poistamista.", en: You have access to your data and can have them corrected or erased. } } }`,
      },
      {
        shows: {
          en: 'a basis in words, whose right does not come by itself',
          fi: 'peruste sanoin, jonka oikeus ei tulostu itsestään',
        },
        yaml: `languages: [fi]
purposes: [{ id: orders, basis: { other: sopimuksen täytäntöönpano } }]`,
      },
      {
        shows: {
          en: 'a limit for one purpose, and the right for none',
          fi: 'rajoitus yhteen tarkoitukseen, oikeus ei mihinkään',
        },
        yaml: `purposes: [{ id: books, basis: legal-obligation }, { id: sales, basis: legitimate-interests }]
rights: { told: [access, rectification, restriction, objection], limits: [{ right: erasure, excluded: true, for: [books], law: { fi: kirjanpitolaki 1336/1997, en: Accounting Act 1336/1997 } }] }`,
      },
      {
        shows: { en: 'purposes without a legal basis', fi: 'tarkoitukset ilman oikeusperustetta' },
        yaml: 'purposes: [{ id: orders, name: { fi: Tilaukset, en: Orders } }]',
      },
      {
        shows: { en: 'erasure only as a kind of correction', fi: 'poistaminen vain oikaisun tapana' },
        yaml: `languages: [fi]
purposes: [{ id: sales, basis: legitimate-interests }]
rights: { told: [access, rectification, restriction, objection] }
sections: { right-rectification: { replace: Virheellinen tieto oikaistaan poistetaan tai täydennetään vaatimuksesta. } }`,
      },
    ],
    good: [
      {
        shows: { en: 'rights told from the legal bases', fi: 'oikeudet oikeusperusteiden mukaan' },
        yaml: 'purposes: [{ id: orders, basis: contract }, { id: news, basis: consent }]',
      },
      {
        shows: {
          en: 'all that a legal obligation gives',
          fi: 'kaikki, mitä lakisääteisestä velvoitteesta seuraa',
        },
        yaml: `purposes: [{ id: books, basis: legal-obligation }]
rights: { told: [access, rectification, erasure, restriction] }`,
      },
      {
        shows: {
          en: 'data on paper, to which portability does not extend',
          fi: 'paperiaineisto, jota siirtäminen ei koske',
        },
        yaml: `purposes: [{ id: orders, basis: contract }]
data: [{ id: forms, processing: manual }]
rights: { told: [access, rectification, erasure, restriction] }`,
      },
      {
        shows: {
          en: 'reports of breaches, of which section 31 excludes restriction',
          fi: 'rikkomusilmoitukset, joiden käsittelyä ei 31 §:n mukaan voi rajoittaa',
        },
        yaml: `purposes: [{ id: reports, basis: legal-obligation }]
whistleblowing: { withinDirective: true }
rights: { told: [access, rectification, erasure] }`,
      },
      {
        shows: {
          en: 'a right that is limited by law, and told so',
          fi: 'oikeus, jota laki rajoittaa ja josta niin kerrotaan',
        },
        yaml: `purposes: [{ id: books, basis: legal-obligation }]
rights: { told: [access, rectification, restriction], limits: [{ right: erasure, law: { fi: kirjanpitolaki 1336/1997, en: Accounting Act 1336/1997 } }] }`,
      },
      {
        shows: { en: 'a register under Act 1054/2018', fi: 'lain 1054/2018 mukainen rekisteri' },
        yaml: `document: { regime: law-enforcement }
rights: { told: [access] }`,
      },
    ],
  },
  check: (register) =>
    isUnderGdpr(register.register) ? rightsTold(register).flatMap((told) => lacking(register, told)) : [],
}

function lacking(register: LintRegister, told: RightsTold): RuleFinding[] {
  const isUnknown =
    told.grounds.length > 0 &&
    told.grounds.every(({ bases }) => bases.length === 0) &&
    !(told.isTold('portability') && told.isTold('objection'))
  return [...untold(register, told), ...(isUnknown ? [{ path: told.lackPath, message: 'unknown' }] : [])]
}

function untold(register: LintRegister, told: RightsTold): RuleFinding[] {
  return told.derived.flatMap(({ right, purposes }): RuleFinding[] => {
    if (ELSEWHERE.includes(right) || told.isTold(right) || isLimited(told, right)) return []
    // Of human review another rule speaks, with what the law asks for it.
    if (right === 'automated' && needsReview(register)) return []
    const args = { purposes: purposeNames(register, purposes) }
    return [{ path: told.lackPath, message: right, args }]
  })
}

/** A limit is printed even where the list leaves the right out; one for some people or purposes tells no others. */
function isLimited({ rights, isReplaced }: RightsTold, right: RightCode): boolean {
  const isWhole = (limit: NonNullable<NonNullable<typeof rights>['limits']>[number]) =>
    limit.right === right && limit.for === undefined && limit.subjects === undefined
  return !isReplaced && rights?.limits?.some(isWhole) === true
}

function needsReview({ scopes }: LintRegister): boolean {
  return scopes.some(({ facts }) => listOf(facts.automatedDecisions).some(({ ground }) => ground !== 'law'))
}
