/** Which commands are run over a case. */
import type { Random } from '../../torture/random.ts'

export type Argv = readonly string[]

const language = (random: Random): Argv => ['--ui-lang', random.pick(['fi', 'en'])]

export const validate = (random: Random): Argv => [
  'validate',
  '--format',
  random.pick(['pretty', 'json', 'sarif', 'github', 'junit']),
  ...language(random),
]

/** Formats come from the settings: only a build of everything makes the page that lists the notices. */
export const build = (random: Random): Argv => ['build', '--draft', ...language(random)]

/** Packing a document takes longer than all pages, and printing one longer still: they are asked for now and then. */
export function formatsFile(random: Random): string {
  const formats = ['html', 'md', 'fragment']
  if (random.below(4) === 0) formats.push('docx')
  if (random.below(60) === 0) formats.push('pdf')
  return `formats: [${formats.join(', ')}]\n`
}

const coverage = (random: Random): Argv => [
  'coverage',
  '--format',
  random.pick(['text', 'md', 'html', 'json']),
  ...language(random),
]

export const diff = (random: Random, old: string, now: string): Argv => [
  'diff',
  old,
  now,
  '--format',
  random.pick(['text', 'md', 'html', 'json', 'docx']),
  ...language(random),
]

/** What is told of the descriptions, and what is published. */
export function usual(random: Random): readonly Argv[] {
  return [validate(random), build(random), ...(random.below(3) === 0 ? [coverage(random)] : [])]
}
