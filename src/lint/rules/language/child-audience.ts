/** Children are told in language that they understand: Article 12(1) GDPR. */
import { allWords, mentions } from '../../all-words.ts'
import type { LintRegister } from '../../lint-register.ts'
import { mentions as namesChildren } from '../../mentions.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { childGroups, children } from '../../words/children.ts'

export const languageChildAudienceRule: Rule = {
  id: 'language/child-audience',
  severity: 'warning',
  cites: [{ gdpr: ['12(1)'] }],
  title: {
    en: 'Where children’s data are processed, children have a text in language of their own.',
    fi: 'Kun käsitellään lasten tietoja, selosteessa on lapsille kirjoitettu osuus.',
  },
  rationale: {
    en: 'Information addressed to a child must be in such clear and plain language that the child can understand it. A notice written for adults says nothing to a child, though the rights are the child’s own.',
    fi: 'Lapselle osoitettu tieto on annettava niin selkeällä ja yksinkertaisella kielellä, että lapsi sen ymmärtää. Aikuisille kirjoitettu seloste ei kerro lapselle mitään, vaikka oikeudet ovat lapsen omia.',
  },
  hint: {
    en: 'Write a section for children in `extraSections`, or name their own notice in `document.related`.',
    fi: 'Kirjoita lapsille oma osuus avaimeen `extraSections` tai nimeä heidän selosteensa avaimessa `document.related`.',
  },
  messages: {
    unmarked: {
      message: {
        en: 'By its name the group is one of children, but it is not marked as such: {name}.',
        fi: 'Ryhmä on nimensä perusteella lapsia, mutta sitä ei ole merkitty sellaiseksi: {name}.',
      },
      hint: {
        en: 'Add `children` to the group, with `age` and `guardian` where children are asked for consent.',
        fi: 'Lisää ryhmälle `children` ja, jos lapsilta pyydetään suostumusta, siihen `age` ja `guardian`.',
      },
    },
    default: {
      severity: 'info',
      message: {
        en: 'The data subjects are children, but nothing is written for them: {name}.',
        fi: 'Rekisteröidyt ovat lapsia, mutta heille kirjoitettua osuutta ei ole: {name}.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a club with a group of children', fi: 'kerho, jossa on lapsia' },
        yaml: `dataSubjects:
  - { id: juniors, name: { fi: Juniorit, en: Juniors }, children: { age: 13 } }`,
      },
      {
        shows: { en: 'children that are not marked', fi: 'lapset, joita ei ole merkitty' },
        yaml: 'dataSubjects: [{ id: players, name: { fi: Alle 13-vuotiaat lapset, en: Children under 13 } }]',
      },
      {
        shows: { en: 'an extra section about something else', fi: 'oma osio muusta aiheesta' },
        yaml: `dataSubjects: [{ id: pupils, name: { fi: Oppilaat, en: Pupils }, children: {} }]
extraSections:
  - { id: media, heading: { fi: Valokuvat, en: Photos }, text: { fi: Kuvaamme juhlat., en: We photograph parties. } }`,
      },
    ],
    good: [
      {
        shows: { en: 'a section for children', fi: 'osio lapsille' },
        yaml: `dataSubjects: [{ id: juniors, name: { fi: Juniorit, en: Juniors }, children: { age: 13 } }]
extraSections:
  - id: for-you
    heading: { fi: Sinulle joka olet lapsi, en: If you are a child }
    text: { fi: "Kerromme tässä, mitä sinusta kirjoitetaan muistiin.", en: Here we tell what we write down about you. }`,
      },
      {
        shows: { en: 'a notice of their own', fi: 'oma seloste' },
        yaml: `dataSubjects: [{ id: pupils, name: { fi: Oppilaat, en: Pupils }, children: {} }]
document: { related: [{ name: { fi: Tietosuoja lapsille, en: Privacy for children } }] }`,
      },
      {
        shows: { en: 'guardians of children', fi: 'lasten huoltajat' },
        yaml: 'dataSubjects: [{ id: guardians, name: { fi: Lasten huoltajat, en: Guardians of children } }]',
      },
      {
        shows: { en: 'adults only', fi: 'vain aikuisia' },
        yaml: 'dataSubjects: [{ id: customers, name: { fi: Asiakkaat, en: Customers } }]',
      },
    ],
  },
  check: (register) => {
    const { languages } = register.register
    const unmarked = register.scopes.flatMap(({ facts, path }) =>
      (facts.dataSubjects ?? []).flatMap(({ id, name, children: marked }, index): RuleFinding[] => {
        if (marked !== undefined || !namesChildren(name, languages, childGroups)) return []
        const args = { name: register.nameOf(name ?? id) }
        return [{ path: [...path, 'dataSubjects', index, 'name'], message: 'unmarked', args }]
      }),
    )
    if (hasTextForChildren(register)) return unmarked
    const untold = register.scopes.flatMap(({ facts, path }) =>
      (facts.dataSubjects ?? []).flatMap((group, index) =>
        group.children === undefined
          ? []
          : [
              {
                path: [...path, 'dataSubjects', index, 'children'],
                args: { name: register.nameOf(group.name ?? group.id) },
              },
            ],
      ),
    )
    return [...unmarked, ...untold]
  },
}

function hasTextForChildren({ register }: LintRegister): boolean {
  const { document, extraSections = [], parts = [] } = register
  const names = [
    ...(document?.related ?? []).map(({ name }) => name),
    ...(document?.appendices ?? []).map(({ heading }) => heading),
    ...extraSections.map(({ heading }) => heading),
    ...parts.map(({ name }) => name),
  ]
  return mentions(allWords(...names), children)
}
