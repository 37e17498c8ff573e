/** What is wrong with the shape of a description, in English. */
import { code, codes, joined, list, text, type Wording } from './wording.ts'

const KINDS: Readonly<Record<string, string>> = {
  nothing: 'nothing',
  list: 'a list',
  mapping: 'a mapping of keys and values',
  'true-false': '`true` or `false`',
  number: 'a number',
  'whole-number': 'a whole number',
  text: 'a text',
  'text-in-languages': 'a text, alone or one for each language',
  id: 'an id',
  code: 'a code',
  date: 'a date such as `2026-10-12`',
  duration: 'a period such as `P3Y`',
  country: 'a country code such as `FI`',
  'web-address': 'a web address',
}

const kind = (token: string) => (token.startsWith('=') ? code(token.slice(1)) : (KINDS[token] ?? token))
const expected: (args: Parameters<Wording>[0]) => string = (args) =>
  joined(list(args, 'expected').map(kind), 'or')
const didYouMean = (args: Parameters<Wording>[0]) => {
  const suggestion = text(args, 'suggestion')
  return suggestion === '' ? '' : ` Did you mean ${code(suggestion)}?`
}
const write = (args: Parameters<Wording>[0], otherwise: string) => {
  const suggestion = text(args, 'suggestion')
  return suggestion === '' ? otherwise : `Write ${code(suggestion)}.`
}
const orElse = (args: Parameters<Wording>[0]) => {
  const others = list(args, 'alternatives')
  return others.length === 0 ? '' : ` Or give ${joined([...new Set(others)].map(kind), 'or')}.`
}
const place = (where: string) => {
  if (where === '') return 'at the top level'
  const path = code(where.replace(/\[\]$/, '').replaceAll('[]', ''))
  return where.endsWith('[]') ? `in an item of ${path}` : `under ${path}`
}
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
    message: `${code(text(args, 'key'))} is not a language code.${didYouMean(args)}`,
    hint: 'A text is a plain text, or one for each language by its code: `fi`, `en`.',
  }),
  'schema/missing-key': (args) => ({
    message: `The key ${code(text(args, 'key'))} is missing here.`,
    hint: `Add ${code(`${text(args, 'key')}: …`)}.`,
  }),
  'schema/wrong-type': (args) => ({
    message: `Expected ${expected(args)}, found ${kind(text(args, 'found'))}: ${code(text(args, 'shown'))}.`,
  }),
  'schema/wrong-type#root': (args) => ({
    message: `The file should hold a mapping of keys and values, but holds ${kind(text(args, 'found'))}.`,
    hint: 'Each line at the top begins with a key, a colon and a space, such as `id: customer-register`.',
  }),
  'schema/wrong-type#null': (args) => ({
    message: `The key ${code(text(args, 'key'))} has no value.`,
    hint: `Give it ${expected(args)}, or remove the key.`,
  }),
  'schema/wrong-type#none': (args) => ({
    message: `Expected ${expected(args)}, found ${code(text(args, 'shown'))}.`,
    hint: 'To say that there is none, write `none`.',
  }),
  'schema/wrong-type#no-none': (args) => ({
    message: `Expected ${expected(args)}, found ${code(text(args, 'shown'))}.`,
    hint: `${code(text(args, 'key'))} does not take \`none\`: leave the key out.`,
  }),
  'schema/wrong-type#quote': (args) => ({
    message: `Expected ${expected(args)}, but ${code(text(args, 'shown'))} reads as ${kind(text(args, 'found'))}.`,
    hint: `Put it in quotes: "${text(args, 'shown')}".`,
  }),
  'schema/wrong-type#boolean': (args) => ({
    message: `Expected ${expected(args)}, found the text ${code(text(args, 'shown'))}.`,
    hint: `Write ${code(text(args, 'suggestion'))}, without quotes.`,
  }),
  'schema/wrong-type#hyphen': (args) => ({
    message: `Expected ${expected(args)}, found a mapping of keys and values.`,
    hint: 'Begin each item with a hyphen and a space, and indent the lines of the item alike.',
  }),
  'schema/wrong-type#brackets': (args) => ({
    message: `Expected a list, found ${kind(text(args, 'found'))}: ${code(text(args, 'shown'))}.`,
    hint: `Write [${text(args, 'shown')}], or each item on a line of its own after a hyphen.`,
  }),
  'schema/wrong-type#no-hyphen': (args) => ({
    message: `Expected ${expected(args)}, found a list.`,
    hint: 'Remove the hyphens and brackets: the keys stand directly below.',
  }),
  'schema/wrong-type#no-brackets': (args) => ({
    message: `Expected ${expected(args)}, found a list.`,
    hint: 'Give one value, without hyphens and brackets.',
  }),
  'schema/wrong-type#no-quotes': (args) => ({
    message: `Expected a number, found the text ${code(text(args, 'shown'))}.`,
    hint: 'Write the number without quotes.',
  }),
  'schema/wrong-value#code': (args) => ({
    message: `${code(text(args, 'shown'))} is not one of the codes.${didYouMean(args)}`,
    hint: `The codes are: ${codes(list(args, 'allowed'))}.${orElse(args)}`,
  }),
  'schema/wrong-value#empty': () => ({
    message: 'The text is empty.',
    hint: 'Write the text, or remove the key.',
  }),
  'schema/wrong-value#empty-list': () => ({
    message: 'The list is empty.',
    hint: 'Add an item, or remove the key. Where there is none on purpose, write `none` if the key takes it.',
  }),
  'schema/wrong-value#empty-mapping': () => ({
    message: 'The braces are empty.',
    hint: 'Write the text for each language, such as `{fi: …, en: …}`, or remove the key.',
  }),
  'schema/wrong-value#too-few': (args) => ({
    message: `The list has too few items; it needs at least ${text(args, 'min')}.`,
  }),
  'schema/wrong-value#too-long': (args) => ({
    message: `${code(text(args, 'shown'))} is too long; at most ${text(args, 'max')} characters fit.`,
  }),
  'schema/wrong-value#length': (args) => ({
    message: `The list should have exactly ${text(args, 'length')} items.`,
  }),
  'schema/wrong-value#repeated': (args) => ({
    message: `${code(text(args, 'shown'))} stands in the list twice.`,
    hint: 'Remove one of them.',
  }),
  'schema/wrong-value#range': (args) => ({
    message: `${code(text(args, 'shown'))} should be between ${text(args, 'min')} and ${text(args, 'max')}.`,
  }),
  'schema/wrong-value#other': (args) => ({
    message: `${code(text(args, 'shown'))} does not fit here.`,
    hint: 'The schema and `notice explain` tell what the key takes.',
  }),
  'schema/wrong-value#reserved-id': (args) => ({
    message: `The id ${code(text(args, 'shown'))} is taken: \`index\` is the list of all notices.`,
    hint: 'Choose another id, such as `customer-register`.',
  }),
  'schema/wrong-value#windows-name': (args) => ({
    message: `The id ${code(text(args, 'shown'))} cannot name a file on Windows.`,
    hint: 'Choose another id, such as `customer-register`.',
  }),
  'schema/wrong-value#no-locale': (args) => ({
    message: `There are no phrases for the language ${code(text(args, 'shown'))}.`,
    hint: `The languages are: ${codes(list(args, 'known'))}.`,
  }),
  'schema/wrong-value#parent-loop': (args) => ({
    message: `The recipient ${code(text(args, 'id'))} works for itself, directly or through others.`,
    hint: 'Name in `parent` the one that passes the data on, and leave it out of the first in the chain.',
  }),
  'schema/wrong-value#contrast': (args) => ({
    message: `The colour ${text(args, 'shown')} cannot be read on white: its contrast is ${text(args, 'contrast')}, and ${text(args, 'min')} is needed.`,
    hint: 'Choose a darker shade.',
    citation: 'WCAG 2.2, 1.4.3',
  }),
  'schema/wrong-format#date': (args) => ({
    message: `${code(text(args, 'shown'))} is not a date.`,
    hint: write(args, 'Write the year, month and day with all digits, such as `2026-10-12`.'),
  }),
  'schema/wrong-format#no-such-date': (args) => ({
    message: `There is no day ${code(text(args, 'shown'))} in the calendar.`,
    hint:
      text(args, 'suggestion') === ''
        ? 'Write the year, month and day in this order.'
        : `The last day of that month is ${code(text(args, 'suggestion'))}.`,
  }),
  'schema/wrong-format#period': (args) => ({
    message: `${code(text(args, 'shown'))} is not a period.`,
    hint: write(
      args,
      'Write `P3Y` for three years, `P6M` for six months, `P14D` for fourteen days, `PT10M` for ten minutes.',
    ),
  }),
  'schema/wrong-format#country': (args) => ({
    message: `${code(text(args, 'shown'))} is not a country code.`,
    hint: write(args, 'Write the two letters of ISO 3166-1 in capitals, such as `FI` or `US`.'),
  }),
  'schema/wrong-format#web-address': (args) => ({
    message: `${code(text(args, 'shown'))} is not a web address.`,
    hint: write(args, 'A web address begins with `https://` or `http://` and has no blanks.'),
  }),
  'schema/wrong-format#id': (args) => ({
    message: `${code(text(args, 'shown'))} is not an id: lower-case letters a–z and digits, words joined by hyphens, a letter first.`,
    hint: write(args, 'Write it as in `contact-details`.'),
  }),
  'schema/wrong-format#colour': (args) => ({
    message: `${code(text(args, 'shown'))} is not a colour.`,
    hint: write(args, 'Write # and six hexadecimal digits in quotes: `"#1a4d8f"`.'),
  }),
  'schema/wrong-format#language': (args) => ({
    message: `${code(text(args, 'shown'))} is not a language code.`,
    hint: write(args, 'Write two or three lower-case letters, such as `fi` or `en`.'),
  }),
  'schema/wrong-format#html': (args) => ({
    message: `The text holds HTML: ${code(text(args, 'html'))}. Texts are Markdown without HTML.`,
    hint: 'Use Markdown: **strong**, *emphasis*, [words](https://…). To show the sign itself, write \\<.',
  }),
  'schema/wrong-format#slots': (args) => ({
    message:
      list(args, 'expected').length === 0
        ? `The phrase takes no values, but has ${codes(list(args, 'found'))}.`
        : `The phrase must hold ${codes(list(args, 'expected'))}${list(args, 'found').length === 0 ? ' and holds none' : `, and holds ${codes(list(args, 'found'))}`}.`,
    hint: 'Values are put into the words in braces: keep each of them, in whatever order the language wants.',
  }),
  'schema/unknown-reference': (args) => ({
    message: `${code(text(args, 'list'))} has no item with the id ${code(text(args, 'id'))}.${didYouMean(args)}`,
    hint: `The ids are: ${codes(list(args, 'known'))}.`,
  }),
  'schema/unknown-reference#nothing-there': (args) => ({
    message: `Nothing has the id ${code(text(args, 'id'))}: ${code(text(args, 'list'))} holds no items with ids.`,
    hint: `Describe it under ${code(text(args, 'list'))}, or remove the id here.`,
  }),
  'schema/unknown-reference#section': (args) => ({
    message: `There is no section ${code(text(args, 'id'))}.${didYouMean(args)}`,
    hint: `The sections are: ${codes(list(args, 'known'))}.`,
  }),
  'schema/unknown-reference#footnote': (args) => ({
    message: `There is no footnote ${code(text(args, 'id'))}.${didYouMean(args)}`,
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
  'language/translation-gap': (args) => ({
    message: `The text lacks ${codes(list(args, 'missing'))}.${text(args, 'extra') === '' ? '' : ` It has ${code(text(args, 'extra'))}: is that what was meant?`}`,
    hint: 'Write the text in every language of `languages`, or as one plain text if it is the same in all.',
    citation: 'GDPR 12(1)',
  }),
} as const satisfies Record<string, Wording>

export type SchemaMessages = Readonly<Record<keyof typeof schemaMessagesEn, Wording>>
