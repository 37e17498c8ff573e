/** Names of sections, rights and parts: in the layout, after extra sections, over texts, and in references. */
import { describe, expect, test } from 'vitest'
import { validateWorkspace } from '../../src/validate/validate-workspace.ts'
import { judged, parsed } from './judged.ts'

const PARTS =
  'parts: [{id: members, name: {fi: J, en: M}, rights: {special: [{id: member-list, name: {fi: J, en: M}}]}}]\n'
const SPECIAL = 'rights: {special: [{id: log-data, name: {fi: L, en: L}}]}\n'
const EXTRA = 'extraSections: [{id: fees, heading: {fi: M, en: F}, text: {fi: m, en: f}}]\n'

describe('names that there are', () => {
  test.each([
    ['rights in the order', 'layout: {order: [right-access, rights-how, rights]}\n'],
    ['a right of special law in the order', `${SPECIAL}layout: {order: [right-log-data]}\n`],
    ['a right of special law of a part', `${PARTS}layout: {order: [right-member-list]}\n`],
    ['parts and extra sections in the order', `${PARTS}${EXTRA}layout: {order: [members, fees]}\n`],
    ['merged rights', 'layout: {merge: [{sections: [right-restriction, right-objection]}]}\n'],
    ['a merged extra section', `${EXTRA}layout: {merge: [{sections: [contact, fees]}]}\n`],
    ['texts over a right', 'sections: {right-access: {heading: {fi: O, en: A}, number: "10"}}\n'],
    ['texts over a right of special law', `${SPECIAL}sections: {right-log-data: {number: "10.2"}}\n`],
    [
      'numbers of a part and of its sections',
      `${PARTS}sections: {members: {number: A}, members-retention: {number: A.1}}\n`,
    ],
    [
      'the sub-heading of the first that was merged',
      'layout: {merge: [{sections: [security, retention], subheadings: true}]}\nsections: {security-own: {number: "9.1"}}\n',
    ],
    [
      'an extra section after a right',
      'extraSections: [{id: fees, heading: {fi: M, en: F}, text: {fi: m, en: f}, after: right-access}]\n',
    ],
    [
      'an extra section within a part',
      `${PARTS}extraSections: [{id: fees, heading: {fi: M, en: F}, text: {fi: m, en: f}, after: members-data}]\n`,
    ],
    [
      'references',
      `${PARTS}${SPECIAL}changes: {informing: {fi: "[](#right-log-data) [](#rights-how) [](#members-retention)", en: "[](#members-right-member-list)"}}\n`,
    ],
  ])('%s', (_, yaml) => {
    expect(judged(yaml)).toEqual([])
  })
})

describe('names that there are not', () => {
  test.each([
    [
      'a slip in the order',
      'layout: {order: [right-acess]}\n',
      '1:18 schema/unknown-reference There is no section `right-acess`. Did you mean `right-access`?',
    ],
    [
      'a right that nothing gives',
      'layout: {order: [right-log-data]}\n',
      'schema/unknown-reference There is no section `right-log-data`.',
    ],
    [
      'a slip in a merge',
      'layout: {merge: [{sections: [security, retenton]}]}\n',
      'There is no section `retenton`. Did you mean `retention`?',
    ],
    [
      'a merged part',
      `${PARTS}layout: {merge: [{sections: [contact, members]}]}\n`,
      'There is no section `members`.',
    ],
    [
      'a slip over texts',
      'sections: {retenton: {numbered: false}}\n',
      '1:12 schema/unknown-key Unknown key `retenton`. Did you mean `retention`?',
    ],
    [
      'a right over texts',
      'sections: {right-acess: {numbered: false}}\n',
      '1:12 schema/unknown-key Unknown key `right-acess`. Did you mean `right-access`?',
    ],
    [
      'what a part has not',
      `${PARTS}sections: {members-controller: {numbered: false}}\n`,
      '2:12 schema/unknown-key Unknown key `members-controller`.',
    ],
    [
      'a name that is no id',
      'sections: {Retention: {numbered: false}}\n',
      '1:12 schema/unknown-key Unknown key `Retention`. Did you mean `retention`?',
    ],
    [
      'a section merged twice',
      'layout: {merge: [{sections: [security, retention]}, {sections: [security, cookies]}]}\n',
      'schema/wrong-value',
    ],
    [
      'a special right with the name of a right of the GDPR',
      'rights: {special: [{id: access, name: {fi: P, en: A}}]}\n',
      'schema/duplicate-id',
    ],
    [
      'an extra section with the anchor of a right',
      `${SPECIAL}extraSections: [{id: right-log-data, heading: {fi: M, en: F}, text: {fi: m, en: f}}]\n`,
      'schema/duplicate-id',
    ],
    [
      'an extra section with the anchor of a part’s section',
      `${PARTS}extraSections: [{id: members-data, heading: {fi: M, en: F}, text: {fi: m, en: f}}]\n`,
      'schema/duplicate-id',
    ],
    [
      'a part with the name of a section',
      'parts: [{id: cameras, name: {fi: K, en: C}}]\n',
      'schema/duplicate-id',
    ],
  ])('%s', (_, yaml, expected) => {
    const found = judged(yaml)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(expected)
  })
})

describe('the layout of a workspace', () => {
  const wrong = (yaml: string) =>
    validateWorkspace(parsed(yaml, 'notice.config.yaml')).diagnostics.map(({ args }) => args?.['id'])

  test('a slip is found; registers may have sections of their own', () => {
    expect(wrong('layout: {order: [retenton, fees, right-log-data]}\n')).toEqual(['retenton'])
    expect(wrong('layout: {merge: [{sections: [security, retenton]}]}\n')).toEqual(['retenton'])
  })
})
