/** An online service for children without the age under which a guardian consents: Article 8(1) GDPR. */
import type { Facts } from '../../../compose/context.ts'
import { purposesOf, restsOn } from '../../purpose-bases.ts'
import { isUnderGdpr } from '../../regime.ts'
import type { Rule, RuleFinding } from '../../rule.ts'

/** Data Protection Act 1050/2018, section 5; no Member State may go below it. */
const AGE = 13

export const consentChildAgeRule: Rule = {
  id: 'consent/child-age',
  severity: 'warning',
  cites: [{ gdpr: ['8(1)'] }, { act: '1050/2018', at: { en: 'section 5', fi: '5 §' } }],
  title: {
    en: 'A service that asks children for consent states the age under which a guardian consents.',
    fi: 'Lapsilta suostumusta pyytävässä palvelussa kerrotaan ikäraja, jota nuoremman puolesta suostuu huoltaja.',
  },
  rationale: {
    en: 'In an online service offered directly to children, a child of thirteen may consent in Finland; for a younger one the holder of parental responsibility does. Child and guardian must both be able to see where the line runs.',
    fi: 'Suoraan lapsille tarjottavassa tietoyhteiskunnan palvelussa 13 vuotta täyttänyt voi Suomessa antaa suostumuksen itse. Sitä nuoremman puolesta suostumuksen antaa vanhempainvastuunkantaja. Sekä lapsen että huoltajan on voitava nähdä, missä raja kulkee.',
  },
  hint: {
    en: 'Write `children.age: 13` for the group and say in `children.guardian` how the guardian consents; `children.onlineService: false` where no online service is offered.',
    fi: 'Kirjoita ryhmälle `children.age: 13` ja kerro avaimessa `children.guardian`, miten huoltaja antaa suostumuksen; `children.onlineService: false`, jos kyse ei ole verkkopalvelusta.',
  },
  messages: {
    age: {
      message: {
        en: 'Children are asked for consent, but the notice does not state the age under which a guardian consents: {group}.',
        fi: 'Lapsilta pyydetään suostumusta, mutta ei kerrota, minkä ikäisen puolesta suostuu huoltaja: {group}.',
      },
    },
    low: {
      message: {
        en: 'Children younger than 13 cannot consent by themselves: {group}.',
        fi: 'Alle 13-vuotias ei voi antaa suostumusta itse: {group}.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'children and no age', fi: 'lapsia ilman ikärajaa' },
        yaml: `dataSubjects: [{ id: players, name: { fi: Pelaajat, en: Players }, children: { onlineService: true } }]
purposes: [{ id: chat, basis: consent, subjects: [players] }]`,
      },
      {
        shows: { en: 'an age below the limit', fi: 'liian alhainen ikäraja' },
        yaml: `dataSubjects: [{ id: players, name: { fi: Pelaajat, en: Players }, children: { age: 11 } }]
purposes: [{ id: chat, basis: consent }]`,
      },
    ],
    good: [
      {
        shows: { en: 'thirteen and a guardian', fi: '13 vuotta ja huoltaja' },
        yaml: `dataSubjects:
  - id: players
    children: { age: 13, guardian: { fi: Huoltaja vahvistaa sähköpostitse., en: The guardian confirms by email. } }
purposes: [{ id: chat, basis: consent }]`,
      },
      {
        shows: { en: 'no online service', fi: 'ei verkkopalvelua' },
        yaml: `dataSubjects: [{ id: players, children: { onlineService: false } }]
purposes: [{ id: photographs, basis: consent }]`,
      },
      {
        shows: { en: 'a guardian, and no online service', fi: 'huoltaja eikä verkkopalvelua' },
        yaml: `dataSubjects: [{ id: juniors, children: { guardian: { fi: Huoltaja allekirjoittaa lomakkeen., en: The guardian signs the form. } } }]
purposes: [{ id: photographs, basis: consent }]`,
      },
      {
        shows: { en: 'consent asked of others only', fi: 'suostumusta pyydetään vain muilta' },
        yaml: `dataSubjects: [{ id: players, children: {} }, { id: coaches }]
purposes: [{ id: play, basis: contract, subjects: [players] }, { id: photographs, basis: consent, subjects: [coaches] }]`,
      },
    ],
  },
  check: (register) => {
    if (!isUnderGdpr(register.register)) return []
    const asked = purposesOf(register).filter((looked) => restsOn(looked, 'consent'))
    return register.scopes.flatMap((scope) =>
      (scope.facts.dataSubjects ?? []).flatMap(({ id, name, children }, index): RuleFinding[] => {
        if (children === undefined || isElsewhere(children)) return []
        const isAsked = asked.some(
          (looked) =>
            (looked.scope === scope || scope.path.length === 0 || looked.scope.path.length === 0) &&
            (looked.purpose.subjects?.includes(id) ?? true),
        )
        const { age } = children
        if (!isAsked || (age !== undefined && age >= AGE)) return []
        const path = [...scope.path, 'dataSubjects', index, 'children', 'age']
        const args = { group: register.nameOf(name ?? id) }
        return [{ path, message: age === undefined ? 'age' : 'low', args }]
      }),
    )
  },
}

type Children = NonNullable<NonNullable<Facts['dataSubjects']>[number]['children']>

/** Article 8 is about online services: said to be none, or not said where the guardian is told without an age. */
function isElsewhere({ onlineService, guardian, age }: Children): boolean {
  return (
    onlineService === false || (onlineService === undefined && guardian !== undefined && age === undefined)
  )
}
