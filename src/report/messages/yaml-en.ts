/** What is wrong with a file as YAML, in English. */
import { code, text, type Wording } from './wording.ts'

const furtherLines = (count: string) =>
  count === '0' ? '' : count === '1' ? ' So is one further line.' : ` So are ${count} further lines.`

export const yamlMessagesEn = {
  'yaml/syntax': (args) => ({
    message: `The text cannot be read from here on: ${code(text(args, 'found'))}.`,
    hint: 'Check the indentation, and put texts with special characters in quotes.',
  }),
  'yaml/syntax#indentation': () => ({
    message: 'This line is indented differently from the lines that it belongs with.',
    hint: 'Lines of one mapping or list begin at the same column; what belongs under a key is two spaces deeper.',
  }),
  'yaml/syntax#colon-in-text': () => ({
    message: 'A second colon on the same line would begin another key.',
    hint: 'If it is part of a text, put the text in quotes: "Mon–Fri: 9–16". Else move the second key to a line of its own.',
  }),
  'yaml/syntax#block-in-brackets': () => ({
    message: 'A list with hyphens or an indented mapping cannot stand inside brackets.',
    hint: 'Write items inside brackets with commas: [email, post].',
  }),
  'yaml/syntax#key-too-long': () => ({
    message: 'The key is longer than 1,024 characters.',
    hint: 'A closing quote may be missing above, or a text stands where a key should.',
  }),
  'yaml/syntax#backslash': () => ({
    message: 'The backslash begins a sign that does not exist.',
    hint: "In double quotes a backslash is special. Use single quotes, 'C:\\folder', or write it twice.",
  }),
  'yaml/syntax#special-start': (args) => ({
    message: `A text cannot begin with ${code(text(args, 'found').slice(0, 1))} unless it is in quotes.`,
    hint: `Write "${text(args, 'found').replaceAll('"', "'")}".`,
  }),
  'yaml/syntax#unknown-alias': (args) => ({
    message: `${code(text(args, 'found'))} reads as a reference to a part marked with ${code('&')}, and there is none.`,
    hint: 'If it is a text, such as an asterisk as a marker, put it in quotes: "*".',
  }),
  'yaml/syntax#missing-colon': (args) => ({
    message: `A colon and a space are missing after the key: ${code(text(args, 'found'))}.`,
    hint: 'Write keys as `name: value`. A text that goes on over several lines begins with `|` or stands in quotes.',
  }),
  'yaml/syntax#open-quote': () => ({
    message: 'A quotation mark is opened here and never closed.',
    hint: 'Close the text with the same quotation mark with which it begins.',
  }),
  'yaml/syntax#open-bracket': () => ({
    message: 'A bracket is opened here and never closed.',
    hint: 'End a list with ] and a mapping with }. Texts with brackets or commas inside them need quotes.',
  }),
  'yaml/syntax#after-quote': (args) => ({
    message: `After the closing quotation mark there is still text: ${code(text(args, 'found'))}.`,
    hint: 'Put the whole text in quotes. Quotation marks inside it: \'the "Act"\'.',
  }),
  'yaml/syntax#hyphen': () => ({
    message: 'An item of a list cannot begin on the line of a key, or beside keys.',
    hint: 'Begin the list on the next line, each item with a hyphen at the same column. A text that begins with a hyphen needs quotes.',
  }),
  'yaml/duplicate-key': (args) => ({
    message: `The key ${code(text(args, 'key'))} stands here for the second time; the first is on line ${text(args, 'line')}.`,
    hint: 'Put both under one key, or remove one of them. Items of a list begin with a hyphen.',
  }),
  'yaml/tab-indentation': () => ({
    message: 'The line is indented with a tab.',
    hint: 'YAML is indented with spaces only, two for each level.',
  }),
  'yaml/odd-indentation': (args) => ({
    message: `The line is indented with a ${text(args, 'character') === 'U+00A0' ? 'non-breaking space' : 'special space'} (${text(args, 'character')}).${furtherLines(text(args, 'more'))}`,
    hint: 'Replace it with spaces. Such spaces often come along when text is copied from a web page or a document.',
  }),
  'yaml/several-documents': () => ({
    message: 'A second document begins here. A file holds one description.',
    hint: 'Move it to a file of its own, or remove the line `---`.',
  }),
  'yaml/empty-file': () => ({
    message: 'The file is empty.',
    hint: 'A register description begins with `id` and `languages`.',
  }),
  'yaml/not-utf-8': (args) => ({
    message: `The file is not UTF-8: byte ${text(args, 'byte')} at offset ${text(args, 'offset')} is no part of a character.`,
    hint: 'Save the file with the encoding UTF-8. In Windows Notepad: Save as, Encoding.',
  }),
  'yaml/not-utf-8#utf-16': () => ({
    message: 'The file is UTF-16.',
    hint: 'Save the file with the encoding UTF-8. In Windows Notepad: Save as, Encoding.',
  }),
  'yaml/too-large': (args) => ({
    message: `The file has ${text(args, 'size')} bytes; at most ${text(args, 'limit')} are read.`,
    hint: 'A description takes some tens of kilobytes. Is this the right file?',
  }),
  'yaml/alias-bomb': (args) => ({
    message: `References (${code('*')}) repeat more than ${text(args, 'limit')} values.`,
    hint: 'Write the values out, or move shared parts to a file and name it in `extends`.',
  }),
  'yaml/alias-bomb#recursive': (args) => ({
    message: `${code(`*${text(args, 'name')}`)} refers to a part that it is inside of, so the part would never end.`,
    hint: 'Write the value out in place of the reference.',
  }),
  'yaml/too-deep': () => ({
    message: 'Values are nested too deep inside each other.',
    hint: 'No part of a description needs more than ten levels. Check brackets and indentation.',
  }),
  'yaml/merge-key': () => ({
    message: `Merge keys (${code('<<')}) are not used here.`,
    hint: 'Move shared parts to a file and name it in `extends`.',
  }),
  'yaml/custom-tag': (args) => ({
    message: `The tag ${code(text(args, 'tag'))} means nothing here.`,
    hint: 'Remove it. A text that begins with an exclamation mark needs quotes.',
  }),
  'yaml/directive': (args) => ({
    message: `The directive ${code(text(args, 'directive'))} is not used here; files are read as YAML 1.2.`,
    hint: 'Remove the line.',
  }),
  'yaml/null-key': () => ({
    message: 'The key is missing before the colon.',
    hint: 'Write a key, such as `name: …`. A text that begins with a colon needs quotes.',
  }),
  'yaml/complex-key': () => ({
    message: 'A list, a mapping or a reference stands where a key should.',
    hint: 'Keys are plain words. A text with brackets needs quotes.',
  }),
  'yaml/non-string-key': (args) => ({
    message: `The key ${code(text(args, 'key'))} is not a word.`,
    hint: 'Keys are the words of the schema. If the line is part of a text, put the text in quotes or begin it with `|`.',
  }),
  'yaml/forbidden-key': (args) => ({
    message: `The key ${code(text(args, 'key'))} is refused, since programs use it for themselves.`,
    hint: 'Choose another word; keys of your own begin with `x-`.',
  }),
  'yaml/control-character': (args) => ({
    message: `The text holds a control character that cannot be seen (${text(args, 'character')}).`,
    hint: 'Remove it. Such characters often come along when text is copied from another program.',
  }),
  'yaml/control-character#direction': (args) => ({
    message: `The line holds a character that cannot be seen and turns the order in which it is shown (${text(args, 'character')}).`,
    hint: 'Remove it: what is read here is not what is shown. Such characters often come along when numbers and names are copied from another program.',
  }),
} as const satisfies Record<string, Wording>

export type YamlMessages = Readonly<Record<keyof typeof yamlMessagesEn, Wording>>
