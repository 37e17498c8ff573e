/** What is wrong with waivers, severities and company rules, and with the tool's tables of law, in English. */
import { didYouMeanEn } from './sentence-parts-en.ts'
import { code, codes, joined, list, text, type Wording } from './wording.ts'

const didYouMean = (args: Parameters<Wording>[0]) =>
  args['suggestion'] === undefined ? '' : didYouMeanEn(args)

const TABLES: Readonly<Record<string, string>> = {
  acts: 'Acts',
  'repealed-acts': 'repealed Acts',
  'adequacy-decisions': 'adequacy decisions',
  'dead-mechanisms': 'former transfer mechanisms',
  'statutory-periods': 'statutory periods',
  authority: 'contact details of the supervisory authority',
  'authority-forms': 'former contact details of the supervisory authority',
}

const noExpression = (args: Parameters<Wording>[0], why: string) =>
  `The regular expression ${code(text(args, 'shown'))} ${why}.`

export const tuningMessagesEn = {
  'workspace/unknown-rule': (args) => ({
    message: `There is no rule or area ${code(text(args, 'name'))}.${didYouMean(args)}`,
    hint: 'A rule is named by its id, such as `retention/vague`; an area by its name and a star, such as `retention/*`. `notice explain` lists them.',
  }),
  'waiver/unknown-rule': (args) => ({
    message: `There is no rule ${code(text(args, 'rule'))}.${didYouMean(args)}`,
    hint: '`notice explain` lists the rules. Only the findings of rules can be waived.',
  }),
  'waiver/unknown-rule#area': (args) => ({
    message: `A waiver covers one rule: the area ${code(text(args, 'rule'))} cannot be waived.`,
    hint: 'Write a waiver for each rule, or set the area in `rules` of the config.',
  }),
  'waiver/expired': (args) => ({
    message: `The waiver of ${code(text(args, 'rule'))} in ${code(text(args, 'register'))} ended on ${text(args, 'day')} and covers nothing. Its owner: ${text(args, 'owner')}.`,
    hint: 'Mend what it covered and remove the waiver, or agree with its owner on a new last day.',
  }),
  'waiver/unused': (args) => ({
    message: `The waiver covers nothing: ${code(text(args, 'rule'))} finds nothing in its place in ${code(text(args, 'register'))}.`,
    hint: 'Remove it, or mend `at` if it should cover something.',
  }),
  'waiver/unused#place': (args) => ({
    message: `The waiver covers nothing: there is no place ${code(text(args, 'shown'))}, for ${code(text(args, 'step'))} leads nowhere.${didYouMeanEn(args)}`,
    hint: 'A place is keys, positions or ids of items joined by dots, such as `purposes.bookkeeping.law`.',
  }),
  'waiver/unused#again': (args) => ({
    message: `The waiver is superfluous: one above covers ${code(text(args, 'rule'))} in the same place of ${code(text(args, 'register'))}.`,
    hint: 'Remove one of them.',
  }),
  'waiver/unused#register': (args) => ({
    message: `There is no register ${code(text(args, 'register'))}.${didYouMean(args)}`,
    hint: 'Name the register by its `id`, or remove the waiver.',
  }),
  'waiver/no-reason': (args) => ({
    message: `The waiver of ${code(text(args, 'rule'))} in ${code(text(args, 'register'))} gives no reason yet.`,
    hint: 'Write why the finding is accepted for now. A waiver without a reason holds until its last day, and is reported until then.',
  }),
  'waiver/no-reason#owner': (args) => ({
    message: `The waiver of ${code(text(args, 'rule'))} in ${code(text(args, 'register'))} names no owner yet.`,
    hint: 'Write who answers for it: a person, a team or a role.',
  }),
  'waiver/no-reason#both': (args) => ({
    message: `The waiver of ${code(text(args, 'rule'))} in ${code(text(args, 'register'))} gives no reason and names no owner yet.`,
    hint: 'Write why the finding is accepted for now, and who answers for it. A waiver without them holds until its last day, and is told of until then.',
  }),
  'waiver/no-reason#many': (args) => ({
    message: `${text(args, 'count')} waivers give no reason or name no owner yet.`,
    hint: 'Write of each why the finding is accepted for now, and who answers for it. They hold until their last day, and are told of until then.',
  }),
  'law/table-outdated': (args) => ({
    message: `The registers are judged by the law of ${text(args, 'day')}, but tables of law in this version were last compared with their sources on ${text(args, 'verified')}: ${joined(
      list(args, 'tables').map((table) => TABLES[table] ?? table),
      'and',
    )}.`,
    hint: 'Take a newer version of notice into use, and check by hand what may have changed since.',
  }),
  'schema/wrong-type#root-list': (args) => ({
    message: `The file should begin with ${code(`${text(args, 'key')}:`)}, but begins with its list.`,
    hint: `Write ${code(`${text(args, 'key')}:`)} on the first line and the list below it.`,
  }),
  'schema/wrong-type#off': (args) => ({
    message: `${code(text(args, 'shown'))} is no severity.`,
    hint: 'Write `off` to leave the rule out.',
  }),
  'schema/wrong-type#all-off': () => ({
    message: 'Rules are set one by one or by area; not all of them at once.',
    hint: 'Write `rules: { retention/*: off }`. A finding that is accepted for a time is better waived.',
  }),
  'schema/wrong-value#unknown-slot': (args) => ({
    message: `There is nothing to put in the place of ${code(text(args, 'slot'))}.`,
    hint: 'In `message` and `hint` the slot `{value}` stands for the value found; there is no other slot.',
  }),
  'schema/duplicate-id#rule': (args) => ({
    message: `The id ${code(text(args, 'id'))} is already that of another rule, on line ${text(args, 'line')}${text(args, 'where') === '' ? '' : ` of ${text(args, 'where')}`}.`,
    hint: 'Give one of them another id.',
  }),
  'schema/wrong-format#rule-id': (args) => ({
    message: `${code(text(args, 'shown'))} is not the id of a rule.`,
    hint: 'Write an area, a slash and a name in lower case, such as `our/privacy-mailbox`.',
  }),
  'schema/wrong-value#empty-keys': (args) => ({
    message: 'The braces are empty.',
    hint:
      list(args, 'allowed').length > 0
        ? `The keys here are: ${codes(list(args, 'allowed'))}.`
        : 'Write what belongs in them, or remove the key.',
  }),
  'schema/wrong-value#taken-area': (args) => ({
    message: `The area ${code(text(args, 'area'))} belongs to the rules of the tool.`,
    hint: `Choose an area of your own, such as ${code(text(args, 'suggestion'))}.`,
  }),
  'schema/wrong-value#no-such-place': (args) => ({
    message: `No description has anything at ${code(text(args, 'shown'))}: ${code(text(args, 'step'))} leads nowhere.${didYouMeanEn(args)}`,
    hint: 'A place is keys joined by dots, with `*` for the items of a list, such as `purposes.*.law`.',
  }),
  'schema/wrong-format#expression-syntax': (args) => ({
    message: noExpression(args, 'cannot be read'),
    hint: 'Look for brackets that are not paired. A sign such as `.`, `(` or `?` is itself only after a backslash.',
  }),
  'schema/wrong-format#expression-look-around': (args) => ({
    message: noExpression(args, 'looks around, which cannot be done in linear time'),
    hint: 'Ask it in two assertions: in `match` what is wanted, in `notMatch` what is not.',
  }),
  'schema/wrong-format#expression-back-reference': (args) => ({
    message: noExpression(args, 'refers back to a group, which cannot be done in linear time'),
    hint: 'Write out what the group may be.',
  }),
  'schema/wrong-format#expression-too-large': (args) => ({
    message: noExpression(args, 'is too large'),
    hint: 'Lower its repeat counts, or ask the same in several rules.',
  }),
} as const satisfies Record<string, Wording>

export type TuningMessages = Readonly<Record<keyof typeof tuningMessagesEn, Wording>>
