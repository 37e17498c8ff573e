/** What is wrong with single values of a description, in English. */
import { didYouMeanEn, orElseEn, writeEn } from './sentence-parts-en.ts'
import { code, codes, list, text, type Wording } from './wording.ts'

export const valueMessagesEn = {
  'schema/wrong-value#code': (args) => ({
    message: `${code(text(args, 'shown'))} is not one of the codes.${didYouMeanEn(args)}`,
    hint: `The codes are: ${codes(list(args, 'allowed'))}.${orElseEn(args)}`,
  }),
  'schema/wrong-value#code-or-text': (args) => ({
    message: `${code(text(args, 'shown'))} is not one of the codes.${didYouMeanEn(args)}`,
    hint: `A text of your own is written in each language: \`{ ${list(args, 'languages')
      .map((language) => `${language}: …`)
      .join(', ')} }\`.`,
  }),
  'schema/wrong-value#empty': () => ({
    message: 'The text is empty.',
    hint: 'Write the text, or remove the key.',
  }),
  'schema/wrong-value#no-words': (args) => ({
    message: `The text has no words: Markdown reads it as marks alone (${code(text(args, 'mark'))}).`,
    hint: 'Write the text after the mark, put a backslash before the mark (`1\\.`) or remove the key.',
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
    hint: 'Choose a darker shade. Until then pages and sheets use the nearest one that can be read.',
    citation: 'WCAG 2.2, 1.4.3',
  }),
  'schema/wrong-value#pdf-standard': (args) => ({
    message: `Only Typst makes PDF files to the standard ${text(args, 'shown')}, and \`pdf.engine\` is chromium.`,
    hint: 'Take `pdf.standard` out, or set `pdf.engine` to typst.',
  }),
  'schema/wrong-format#date': (args) => ({
    message: `${code(text(args, 'shown'))} is not a date.`,
    hint: writeEn(args, 'Write the year, month and day with all digits, such as `2026-10-12`.'),
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
    hint: writeEn(
      args,
      'Write `P3Y` for three years, `P6M` for six months, `P14D` for fourteen days, `PT10M` for ten minutes.',
    ),
  }),
  'schema/wrong-format#no-period': () => ({
    message: 'A period of no length is not a period.',
    hint: 'Remove it, or write how long at most, such as `P1D`. Data that are never stored have `memoryOnly: true`.',
  }),
  'schema/wrong-format#endless': (args) => ({
    message: `${code(text(args, 'shown'))} is not a period.`,
    hint: 'Instead of `period`, write `permanent` with the reason for keeping the data for good, or `criteria` with what decides how long they are kept.',
  }),
  'schema/wrong-format#typographic-quotes': (args) => ({
    message: `The typographic quotation marks in ${code(text(args, 'shown'))} are part of the text.`,
    hint: `Use straight quotes: "${text(args, 'inner')}".`,
  }),
  'schema/wrong-format#tab-escape': (args) => ({
    message: `${code(text(args, 'escape'))} in double quotes is a tab.`,
    hint: 'For a backslash write `\\\\`, or use single quotes.',
  }),
  'schema/wrong-format#control-escape': (args) => ({
    message: `${code(text(args, 'escape'))} in double quotes is a control character that cannot be seen.`,
    hint: 'For a backslash write `\\\\`, or use single quotes.',
  }),
  'schema/wrong-value#text-levels': (args) => ({
    message: `In the text quotes or lists stand in each other more than ${text(args, 'levels')} deep.`,
    hint: 'Write it flatter: two levels are as many as a reader can follow.',
  }),
  'schema/wrong-value#text-marks': (args) => ({
    message: `One paragraph of the text has more than ${text(args, 'marks')} signs of emphasis, links or addresses.`,
    hint: 'Part it with blank lines, or leave signs out.',
  }),
  'schema/wrong-value#text-word': (args) => ({
    message: `The text has more than ${text(args, 'letters')} characters without a space.`,
    hint: 'Part them with spaces, or remove what was pasted by mistake.',
  }),
  'schema/wrong-format#control-character': (args) => ({
    message: `The text holds a control character that cannot be seen (${text(args, 'character')}).`,
    hint: 'Remove it. Such characters often come along when text is copied from another program.',
  }),
  'schema/wrong-format#country': (args) => ({
    message: `${code(text(args, 'shown'))} is not a country code.`,
    hint: writeEn(args, 'Write the two letters of ISO 3166-1 in capitals, such as `FI` or `US`.'),
  }),
  'schema/wrong-format#web-address': (args) => ({
    message: `${code(text(args, 'shown'))} is not a web address.`,
    hint: writeEn(args, 'A web address begins with `https://` or `http://` and has no blanks.'),
  }),
  'schema/wrong-format#email': (args) => ({
    message: `${code(text(args, 'shown'))} is not an email address.`,
    hint: writeEn(args, 'An email address has one `@` and no blanks, such as `info@company.example`.'),
  }),
  'schema/wrong-format#phone': (args) => ({
    message: `${code(text(args, 'shown'))} is not a phone number.`,
    hint: 'Write the number in quotes and as it is dialled, such as `"+358 20 123 4567"`. Words about it go into `label` or `hours`.',
  }),
  'schema/wrong-format#id': (args) => ({
    message: `${code(text(args, 'shown'))} is not an id: lower-case letters a–z and digits, words joined by hyphens, a letter first.`,
    hint: writeEn(args, 'Write it as in `contact-details`.'),
  }),
  'schema/wrong-format#colour': (args) => ({
    message: `${code(text(args, 'shown'))} is not a colour.`,
    hint: writeEn(args, 'Write # and six hexadecimal digits in quotes: `"#1a4d8f"`.'),
  }),
  'schema/wrong-format#language': (args) => ({
    message: `${code(text(args, 'shown'))} is not a language code.`,
    hint: writeEn(
      args,
      list(args, 'known').length > 0
        ? `The languages are: ${codes(list(args, 'known'))}.`
        : 'Write two or three lower-case letters, such as `fi` or `en`.',
    ),
  }),
  'schema/wrong-format#comma': (args) => ({
    message: 'A comma inside { } ends the text; put the text in quotes.',
    hint: `Write ${code(`${text(args, 'language')}: "${text(args, 'shown')}"`)}.`,
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
} as const satisfies Record<string, Wording>

export type ValueMessages = Readonly<Record<keyof typeof valueMessagesEn, Wording>>
