/** Children are told in language that they understand: Article 12(1) GDPR. */
import { allWords, mentions } from '../../all-words.ts'
import type { LintRegister } from '../../lint-register.ts'
import type { Rule } from '../../rule.ts'
import { children } from '../../words/children.ts'

export const languageChildAudienceRule: Rule = {
  id: 'language/child-audience',
  severity: 'info',
  cites: [{ gdpr: ['12(1)'] }],
  title: {
    en: 'Where children’s data are processed, children have a text in language of their own.',
    fi: 'Kun käsitellään lasten tietoja, lapsille on heille kirjoitettu osuus.',
  },
  rationale: {
    en: 'Information addressed to a child must be in such clear and plain language that the child can understand it. A notice written for adults does not tell a child anything, though the rights are the child’s own.',
    fi: 'Lapselle osoitettu tieto on annettava niin selkeällä ja yksinkertaisella kielellä, että lapsi sen ymmärtää. Aikuisille kirjoitettu seloste ei kerro lapselle mitään, vaikka oikeudet ovat lapsen omia.',
  },
  hint: {
    en: 'Write a section for children in `extraSections`, or name their own notice in `document.related`.',
    fi: 'Kirjoita lapsille oma osuus avaimeen `extraSections` tai nimeä heidän selosteensa avaimessa `document.related`.',
  },
  messages: {
    default: {
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
        shows: { en: 'adults only', fi: 'vain aikuisia' },
        yaml: 'dataSubjects: [{ id: customers, name: { fi: Asiakkaat, en: Customers } }]',
      },
    ],
  },
  check: (register) => {
    if (hasTextForChildren(register)) return []
    return register.scopes.flatMap(({ facts, path }) =>
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
