/** Findings about a look of one's own, in English: templates, styles, logo, typeface. */
import { code, codes, list, text, type Wording } from './wording.ts'

const didYouMean = (args: Parameters<Wording>[0], otherwise: string) =>
  args['suggestion'] === undefined ? otherwise : `Did you mean ${code(text(args, 'suggestion'))}?`

const names = 'The names are listed in `docs/templates.md`.'

/** By code or `code#variant`. */
export const lookMessagesEn = {
  'template/syntax': () => ({
    message: 'the template cannot be read from here on',
    hint: 'Look for braces that are not paired: `{{` and `}}`, `{{{` and `}}}`.',
  }),
  'template/syntax#unclosed': () => ({
    message: 'the template ends before all that it opens is closed',
    hint: 'A closing tag is missing: `{{/if}}`, `{{/each}}` or the like.',
  }),
  'template/syntax#mismatch': (args) => ({
    message: `${code(`{{#${text(args, 'name')}}}`)} is closed by ${code(`{{/${text(args, 'found')}}}`)}`,
    hint: `Close it by ${code(`{{/${text(args, 'name')}}}`)}.`,
  }),
  'template/syntax#reason': (args) => ({
    message: `the template cannot be used; Handlebars says: ${text(args, 'shown')}`,
    hint: 'Mend the template at this place.',
  }),
  'template/unknown-partial': (args) => ({
    message: `there is no template ${code(text(args, 'name'))}`,
    hint: didYouMean(
      args,
      'Write the path under the folder of templates without its ending, such as `partials/brand`.',
    ),
  }),
  'template/unknown-helper': (args) => ({
    message: `there is no helper ${code(text(args, 'name'))}`,
    hint: didYouMean(args, `The helpers are: ${codes(list(args, 'known'))}.`),
  }),
  'template/unknown-name': (args) => ({
    message: `there is no ${code(text(args, 'name'))} at this place`,
    hint: didYouMean(args, `${names} Inside \`each\` and \`with\` those of the page begin with \`@root.\`.`),
  }),
  'template/unknown-name#called': (args) => ({
    message: `the template ${code(text(args, 'inner'))} that is called here needs ${code(text(args, 'name'))}, which there is none of at this place`,
    hint: 'Call it where the built-in templates call it: inside the section, block or page that it prints.',
  }),
  'template/wrong-arguments': (args) => ({
    message: `the helper ${code(text(args, 'name'))} takes exactly ${text(args, 'min')} ${text(args, 'min') === '1' ? 'value' : 'values'}`,
    hint: names,
  }),
  'template/wrong-arguments#inlines': () => ({
    message: '`inlines` prints runs of text, and this is none',
    hint: 'For a plain text write its name alone: `{{title}}`.',
  }),
  'template/typst': (args) => ({
    message: `Typst says: ${text(args, 'shown')}`,
    hint: 'Mend the file at this place. What the sheet is given is described in `docs/templates.md`.',
  }),
  'template/typst#export': (args) => ({
    message: `the sheet is set, but it makes no sound PDF; Typst says: ${text(args, 'shown')}`,
    hint: 'Typst knows no place for this. Images need an `alt`, and no level of headings may be left out.',
  }),
  'template/typst#elsewhere': (args) => ({
    message: `with your Typst files ${code(text(args, 'other'))} cannot be set; Typst says: ${text(args, 'shown')}`,
    hint: 'A file that takes the place of one of the tool must define all that the others import from it: compare the two.',
  }),
  'template/typst-package': (args) => ({
    message: `the package ${code(text(args, 'name'))} would be fetched from the network, which building never uses`,
    hint: 'Copy what you need of it into a file of your own under `typst/`, and import that.',
  }),
  'workspace/unused-template': (args) => ({
    message: `nothing uses ${code(text(args, 'path'))}: it takes the place of no file of the tool, and no template of yours names it`,
    hint: didYouMean(
      args,
      'Name it as the file that it is to replace, or call it from a template of your own.',
    ),
  }),
  'workspace/broken-image#svg': (args) => ({
    message: `${code(text(args, 'path'))} is not a whole SVG image`,
    hint: 'Save the logo again as SVG: one element `svg` with its `xmlns`, and every element closed.',
  }),
  'workspace/broken-image#png': (args) => ({
    message: `${code(text(args, 'path'))} is not a whole PNG image`,
    hint: 'Save the logo again as PNG. A file that is only named so, or was cut short on its way, is none.',
  }),
  'workspace/not-a-font': (args) => ({
    message: `${code(text(args, 'path'))} is not a TTF or OTF font`,
    hint: 'Web fonts (WOFF) and collections (TTC) do not do: take the TTF or OTF files of the family.',
  }),
  'workspace/font-name': (args) => ({
    message: `the files of the font do not hold the family ${code(text(args, 'name'))}`,
    hint: `By what they say of themselves, write ${codes(list(args, 'known'))}.`,
  }),
  'pdf/broken-logo': (args) => ({
    message: `the PDF engine cannot draw the logo: ${text(args, 'shown')}`,
    hint: 'Save it again as SVG or PNG from a drawing program.',
  }),
} as const satisfies Record<string, Wording>

export type LookMessages = Readonly<Record<keyof typeof lookMessagesEn, Wording>>
