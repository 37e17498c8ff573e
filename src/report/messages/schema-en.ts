/** What is wrong with the shape of a description, in English. */
import { didYouMeanEn, expectedEn, kindEn } from './sentence-parts-en.ts'
import { code, codes, joined, list, text, type Wording } from './wording.ts'

const place = (where: string) => {
  if (where === '') return 'at the top level'
  const path = code(where.replace(/\[\]$/, '').replaceAll('[]', ''))
  return where.endsWith('[]') ? `in an item of ${path}` : `under ${path}`
}
const noneOr = (args: Parameters<Wording>[0]) =>
  `Write \`none\`, or ${list(args, 'expected').includes('list') ? 'a list' : 'what there is'}: ${code(text(args, 'item'))}.`
const instead = 'Keys of your own begin with `x-`.'

export const schemaMessagesEn = {
  'schema/unknown-key': (args) => ({
    message: `Unknown key ${code(text(args, 'key'))}.`,
    hint:
      list(args, 'allowed').length > 0
        ? `The keys here are: ${codes(list(args, 'allowed'))}. ${instead}`
        : instead,
  }),
  'schema/unknown-key#similar': (args) => ({
    message: `Unknown key ${code(text(args, 'key'))}. Did you mean ${code(text(args, 'suggestion'))}?`,
  }),
  'schema/unknown-key#elsewhere': (args) => ({
    message: `${code(text(args, 'key'))} does not belong here, but ${joined(list(args, 'places').map(place), 'or')}.`,
    hint: 'Move it there. If it stands there already, check how far the line is indented.',
  }),
  'schema/unknown-key#language': (args) => ({
    message: `${code(text(args, 'key'))} is not a language code.${didYouMeanEn(args)}`,
    hint: 'A text is a plain text, or one for each language by its code: `fi`, `en`.',
  }),
  'schema/missing-key': (args) => ({
    message: `The key ${code(text(args, 'key'))} is missing here.`,
    hint: `Add ${code(text(args, 'example'))}.`,
  }),
  'schema/wrong-type': (args) => ({
    message: `Expected ${expectedEn(args)}, found ${kindEn(text(args, 'found'))}: ${code(text(args, 'shown'))}.`,
  }),
  'schema/wrong-type#root': (args) => ({
    message: `The file should hold a mapping of keys and values, but holds ${kindEn(text(args, 'found'))}.`,
    hint: 'Each line at the top begins with a key, a colon and a space, such as `id: customer-register`.',
  }),
  'schema/wrong-type#null': (args) => ({
    message: `The key ${code(text(args, 'key'))} has no value.`,
    hint: `Give it ${expectedEn(args)}, or remove the key.`,
  }),
  'schema/wrong-type#none': (args) => ({
    message: `Expected ${expectedEn(args)}, found ${code(text(args, 'shown'))}.`,
    hint: `To say that there is none, write \`none\`.${text(args, 'item') === '' ? '' : ` Else give it below: ${code(text(args, 'item'))}.`}`,
  }),
  'schema/wrong-type#none-or': (args) => ({
    message: `Expected ${expectedEn(args)}, found ${code(text(args, 'shown'))}.`,
    hint: noneOr(args),
  }),
  'schema/wrong-type#none-but': (args) => ({
    message: `Expected ${expectedEn(args)}, found ${code(text(args, 'shown'))}.`,
    hint: `${noneOr(args)} An exception to \`none\` goes to \`disclosure.exceptions\`.`,
  }),
  'schema/wrong-type#none-in-list': (args) => ({
    message: '`none` stands alone, not in a list.',
    hint: `Write ${code(`${text(args, 'key')}: none`)}.`,
  }),
  'schema/wrong-type#none-among': () => ({
    message: '`none` stands alone, not in a list.',
    hint: 'Remove this item; the list names what there is.',
  }),
  'schema/wrong-type#comment': (args) => ({
    message: `The key ${code(text(args, 'key'))} has no value: everything after ${code(' #')} is a comment.`,
    hint: `Write "${text(args, 'comment').replaceAll('"', '\\"')}".`,
  }),
  'schema/wrong-type#period': (args) => ({
    message: `Expected ${expectedEn(args)}, found a number: ${code(text(args, 'shown'))}.`,
    hint: `Write ${code(text(args, 'years'))} (years) or ${code(text(args, 'months'))} (months).`,
  }),
  'schema/wrong-type#day': (args) => ({
    message: `Expected ${expectedEn(args)}, found a number: ${code(text(args, 'shown'))}.`,
    hint: `Write the whole day, such as ${code(text(args, 'day'))}.`,
  }),
  'schema/wrong-type#keyed': (args) => ({
    message: `Expected ${expectedEn(args)}, found a mapping of keys and values.`,
    hint: `Give the id in each item, which begins with a hyphen: ${code(`- id: ${text(args, 'id')}`)}.`,
  }),
  'schema/wrong-type#no-none': (args) => ({
    message: `Expected ${expectedEn(args)}, found ${code(text(args, 'shown'))}.`,
    hint: `${code(text(args, 'key'))} does not take \`none\`: leave the key out.`,
  }),
  'schema/wrong-type#quote': (args) => ({
    message: `Expected ${expectedEn(args)}, but ${code(text(args, 'shown'))} reads as ${kindEn(text(args, 'found'))}.`,
    hint: `Put it in quotes: "${text(args, 'shown')}".`,
  }),
  'schema/wrong-type#boolean': (args) => ({
    message: `Expected ${expectedEn(args)}, found the text ${code(text(args, 'shown'))}.`,
    hint: `Write ${code(text(args, 'suggestion'))}, without quotes.`,
  }),
  'schema/wrong-type#hyphen': (args) => ({
    message: `Expected ${expectedEn(args)}, found a mapping of keys and values.`,
    hint: 'Begin each item with a hyphen and a space, and indent the lines of the item alike.',
  }),
  'schema/wrong-type#brackets': (args) => ({
    message: `Expected a list, found ${kindEn(text(args, 'found'))}: ${code(text(args, 'shown'))}.`,
    hint: `Write [${text(args, 'shown')}], or each item on a line of its own after a hyphen.`,
  }),
  'schema/wrong-type#no-hyphen': (args) => ({
    message: `Expected ${expectedEn(args)}, found a list.`,
    hint: 'Remove the hyphens and brackets: the keys stand directly below.',
  }),
  'schema/wrong-type#no-brackets': (args) => ({
    message: `Expected ${expectedEn(args)}, found a list.`,
    hint: 'Give one value, without hyphens and brackets.',
  }),
  'schema/wrong-type#no-quotes': (args) => ({
    message: `Expected a number, found the text ${code(text(args, 'shown'))}.`,
    hint: 'Write the number without quotes.',
  }),
  'schema/unknown-reference': (args) => ({
    message: `${code(text(args, 'list'))} has no item with the id ${code(text(args, 'id'))}.${didYouMeanEn(args)}`,
    hint: `The ids are: ${codes(list(args, 'known'))}.`,
  }),
  'schema/unknown-reference#nothing-there': (args) => ({
    message: `Nothing has the id ${code(text(args, 'id'))}: ${code(text(args, 'list'))} holds no items with ids.`,
    hint: `Describe it under ${code(text(args, 'list'))}, or remove the id here.`,
  }),
  'schema/unknown-reference#section': (args) => ({
    message: `There is no section ${code(text(args, 'id'))}.${didYouMeanEn(args)}`,
    // There are thirty of them: a guess says more.
    ...(text(args, 'suggestion') === '' && { hint: `The sections are: ${codes(list(args, 'known'))}.` }),
  }),
  'schema/unknown-reference#footnote': (args) => ({
    message: `There is no footnote ${code(text(args, 'id'))}.${didYouMeanEn(args)}`,
    hint: `The footnotes are: ${codes(list(args, 'known'))}.`,
  }),
  'schema/duplicate-id': (args) => ({
    message: `The id ${code(text(args, 'id'))} is already that of another item, on line ${text(args, 'line')}${text(args, 'where') === '' ? '' : ` of ${text(args, 'where')}`}.`,
    hint: 'Give one of them another id, and check which one is meant where the id is used.',
  }),
  'schema/duplicate-id#section': (args) => ({
    message: `The id ${code(text(args, 'id'))} is already that of a section of every notice.`,
    hint: 'Choose another id. To change that section, use `sections`.',
  }),
} as const satisfies Record<string, Wording>

export type SchemaMessages = Readonly<Record<keyof typeof schemaMessagesEn, Wording>>
