/** Data on criminal convictions and offences without the law that allows them: Article 10 GDPR. */
import { citesAct } from '../../cites-act.ts'
import { concernedPurposes } from '../../concerned-purposes.ts'
import { dataOf, type LookedData, wordsIn } from '../../data-items.ts'
import type { LintRegister } from '../../lint-register.ts'
import type { LookedPurpose } from '../../purpose-bases.ts'
import { isUnderGdpr } from '../../regime.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { criminalWords } from '../../words/special-categories.ts'

export const criminalBasisMissingRule: Rule = {
  id: 'criminal/basis-missing',
  severity: 'error',
  cites: [{ gdpr: ['10'] }, { act: '1050/2018', at: { en: 'section 7', fi: '7 §' } }],
  title: {
    en: 'Data on convictions and offences are processed only where the law allows it, and the law is named.',
    fi: 'Rikostuomioita ja rikkomuksia koskevia tietoja käsitellään vain lain salliessa, ja laki mainitaan.',
  },
  rationale: {
    en: 'Such data may be processed only under the control of an authority or where the law allows it with safeguards. In Finland section 7 of the Data Protection Act and special Acts say when. Without the Act nobody can see that the processing is allowed at all.',
    fi: 'Näitä tietoja saa käsitellä vain viranomaisen valvonnassa tai silloin, kun laissa säädetään siitä ja asianmukaisista suojatoimista. Suomessa edellytyksistä säädetään tietosuojalain 7 §:ssä ja erityislaeissa. Ilman lain mainitsemista ei voi nähdä, onko käsittely lainkaan sallittua.',
  },
  hint: {
    en: 'Name the Act and section in `criminal` of the purpose for which these data are used.',
    fi: 'Mainitse laki ja pykälä tietoja käyttävän tarkoituksen avaimessa `criminal`.',
  },
  messages: {
    default: {
      message: {
        en: 'No law is named that allows data on convictions or offences to be processed: {data}.',
        fi: 'Lakia, joka sallii rikostuomioita tai rikkomuksia koskevien tietojen käsittelyn, ei mainita: {data}.',
      },
    },
    generic: {
      message: {
        en: 'The ground for data on convictions or offences names no Act: “{words}”.',
        fi: 'Rikostuomioita tai rikkomuksia koskevien tietojen käsittelyperusteessa ei mainita lakia: ”{words}”.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'marked data without a law', fi: 'merkityt tiedot ilman lakia' },
        yaml: `purposes: [{ id: hiring, basis: legitimate-interests }]
data: [{ id: background, criminal: true, items: [{ fi: rikosrekisteriote, en: criminal record extract }] }]`,
      },
      {
        shows: { en: 'unmarked data, by their words', fi: 'merkitsemättömät tiedot sanojen perusteella' },
        yaml: `languages: [fi]
purposes: [{ id: hiring, basis: consent }]
data: [{ id: background, items: [tiedot rikosrekisteristä] }]`,
      },
      {
        shows: { en: 'a ground without an Act', fi: 'peruste ilman lakia' },
        yaml: `purposes: [{ id: hiring, criminal: { fi: laki sallii käsittelyn, en: the law allows it } }]
data: [{ id: background, criminal: true, for: [hiring] }]`,
      },
    ],
    good: [
      {
        shows: { en: 'a ground with its Act', fi: 'peruste ja laki' },
        yaml: `purposes:
  - id: hiring
    criminal:
      fi: laki lasten kanssa työskentelevien rikostaustan selvittämisestä 504/2002, 3 §
      en: Act on Checking the Criminal Background of Persons Working with Children 504/2002, section 3
data: [{ id: background, criminal: true, for: [hiring] }]`,
      },
      {
        shows: { en: 'a statutory duty with its Act', fi: 'lakisääteinen velvoite ja laki' },
        yaml: `purposes:
  - { id: claims, basis: legal-obligation, law: { fi: "vakuutusyhtiölaki 521/2008, 30 luku", en: Insurance Companies Act 521/2008 } }
data: [{ id: fraud, criminal: true, for: [claims] }]`,
      },
      {
        shows: { en: 'no such data', fi: 'ei tällaisia tietoja' },
        yaml: `purposes: [{ id: cameras, basis: legitimate-interests, name: { fi: Rikosten ehkäisy, en: Preventing crime } }]
data: [{ id: images, items: [{ fi: kuvatallenne, en: recorded image }] }]`,
      },
    ],
  },
  check: (register) => {
    if (!isUnderGdpr(register.register)) return []
    const { languages } = register.register
    const criminal = dataOf(register).filter((data) => data.criminal || isByWords(data, languages))
    const findings = criminal.flatMap((data) => judge(register, data))
    return [...new Map(findings.map((finding) => [JSON.stringify(finding.path), finding])).values()]
  },
}

/** Unmarked data that speak of convictions; those of a marked category or item are found by the mark. */
function isByWords(data: LookedData, languages: readonly string[]): boolean {
  const isMarked = data.category.criminal === true || (data.category.items ?? []).some(marks)
  return !isMarked && wordsIn(data, criminalWords, languages) !== undefined
}

function marks(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'criminal' in item && item.criminal === true
}

function judge(register: LintRegister, data: LookedData): RuleFinding[] {
  const purposes = concernedPurposes(register, data.scope, data.category.for)
  if (purposes.some(hasLaw)) return []
  const generic = purposes.find(({ purpose }) => purpose.criminal !== undefined)
  if (generic?.purpose.criminal !== undefined) {
    const args = { words: register.nameOf(generic.purpose.criminal) }
    return [{ path: [...generic.path, 'criminal'], message: 'generic', args }]
  }
  return [{ path: data.path, args: { data: register.nameOf(data.name) } }]
}

/** A ground that names an Act, or a duty or task whose own Act is named. */
function hasLaw({ purpose, bases }: LookedPurpose): boolean {
  return (
    citesAct(purpose.criminal) ||
    bases.some(
      ({ codes, law }) =>
        (codes.includes('legal-obligation') || codes.includes('public-task')) && citesAct(law),
    )
  )
}
