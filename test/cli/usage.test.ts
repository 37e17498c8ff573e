import { expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { testWorld } from '../io/test-world.ts'

async function run(argv: readonly string[], env: Record<string, string> = {}) {
  const { io, out, err } = testWorld({}, { env })
  return { status: await main(argv, io), out: out(), err: err() }
}

test.each(['--version', '-V'])('%s prints the version alone', async (flag) => {
  expect(await run([flag])).toEqual({ status: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: '' })
})

test.each([[['--help']], [['-h']], [['help']]])(
  '%j prints help with examples on the standard output',
  async (argv) => {
    const { status, out, err } = await run(argv)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toContain('Usage: notice [options] [command]')
    expect(out).toContain('Examples:')
    for (const command of ['build', 'validate', 'explain', 'coverage', 'doctor', 'help'])
      expect(out).toMatch(new RegExp(`^  ${command} `, 'm'))
  },
)

test.each([[['build', '--help']], [['help', 'build']]])('%j lists what build can do', async (argv) => {
  const { status, out } = await run(argv)
  expect(status).toBe(0)
  for (const flag of [
    '--out',
    '--format',
    '--lang',
    '--check',
    '--pdf-engine',
    '--browser',
    '--draft',
    '--force',
    '--as-of',
    '--jobs',
    '--shard',
    '--merge',
    '--json',
    '--ui-lang',
  ]) {
    expect(out).toContain(flag)
  }
  expect(out).toContain('Exit status:')
})

test('help speaks Finnish', async () => {
  const { out } = await run(['validate', '--help', '--ui-lang', 'fi'])
  expect(out).toContain('Käyttö: notice validate')
  expect(out).toContain('Kaikkien komentojen valitsimet:')
  expect(out).not.toMatch(/Options|Usage|Examples|default/)
})

test.each<[string[], string, string | RegExp]>([
  [['bild'], 'there is no command bild', 'Did you mean build?'],
  [['publish'], 'there is no command publish', 'See: notice --help'],
  [['explain', 'nothing/like-it'], 'there is no rule nothing/like-it', 'See: notice explain'],
  [['explain', 'a', 'b'], 'there are too many arguments', /./],
  [['preview'], 'there is no command preview', /./],
  [['diff'], 'tell what to compare', 'See: notice help diff'],
  [['diff', '--base'], 'a value is missing after --base', /./],
  [
    ['diff', 'a', '--format', 'pdf'],
    'pdf is not a value for --format; it takes text, md, html, json, docx',
    /./,
  ],
  [['verify'], 'name the published files', 'See: notice help verify'],
  [['--frobnicate'], 'there is no option --frobnicate', /./],
  [['build', '--frmat', 'md'], 'there is no option --frmat', 'Did you mean --format?'],
  [['build', '--watsh'], 'there is no option --watsh', /./],
  [['validate', '--watch'], 'there is no option --watch', /./],
  [['validate', '--draft'], 'there is no option --draft', /./],
  [['build', '--generate-waivers'], 'there is no option --generate-waivers', /./],
  [['build', '--as-of', '1.1.2026'], '--as-of takes a day such as 2026-11-22, not 1.1.2026', /./],
  [['validate', '--as-of', '2026-02-30'], '--as-of takes a day such as 2026-11-22, not 2026-02-30', /./],
  [['coverage', '--as-of', 'today'], '--as-of takes a day such as 2026-11-22, not today', /./],
  [['coverage', '--format', 'pdf'], 'pdf is not a value for --format; it takes text, md, html, json', /./],
  [['build', '--format'], 'a value is missing after --format', /./],
  [['build', '--format', 'odt'], 'odt is not a value for --format; it takes html, md, pdf', /./],
  [['build', '--format', 'html,'], 'nothing is not a value for --format', /./],
  [['build', '--pdf-engine', 'word'], 'word is not a value for --pdf-engine; it takes typst, chromium', /./],
  [['build', '--lang', 'Finnish'], 'Finnish is not a language code', /./],
  [['build', '--check', '--force'], '--check and --force do not go together', /./],
  [['build', '--ui-lang', 'sv'], 'sv is not a value for --ui-lang; it takes en, fi', /./],
  [
    ['validate', '--format', 'xml'],
    'xml is not a value for --format; it takes pretty, json, sarif, github, junit',
    /./,
  ],
  [['validate', '--format', 'json='], 'a value is missing after --format json=', /./],
  [['validate', '--format', 'json', '--format', 'pretty'], 'only one format can go to the terminal', /./],
  [['validate', '--format', 'json=x', '--format', 'pretty=x'], 'two formats would be written to x', /./],
  [
    ['validate', '--format', 'json', '--format', 'pretty', '-o', 'x'],
    'with --out one format is written',
    /./,
  ],
  [['validate', '--max-warnings', 'few'], '--max-warnings takes a whole number, not few', /./],
  [['build', '-o', ''], 'a value is missing after --out', 'Perhaps a variable that stands there is not set.'],
  [['build', '--as-of='], 'a value is missing after --as-of', /./],
  [['build', '--merge', ''], 'a value is missing after --merge', /./],
  [['build', '--browser', ''], 'a value is missing after --browser', /./],
  [['diff', '--base', ''], 'a value is missing after --base', /./],
  [['validate', '-o', ''], 'a value is missing after --out', /./],
  ...['build', 'validate', 'coverage', 'verify', 'explain'].map((command): [string[], string, RegExp] => [
    [command, ''],
    'an argument is empty',
    /a variable that stands there is not set/,
  ]),
  [['diff', '', ''], 'an argument is empty', /./],
  [
    ['build', '--shard', '1/1000000'],
    '--shard takes a part and the number of parts, 10,000 or fewer, such as 2/4, not 1/1000000',
    /./,
  ],
  [[], 'a command is missing', 'See: notice --help'],
])('%j is refused', async (argv, message, hint) => {
  const { status, out, err } = await run(argv)
  expect({ status, out }).toEqual({ status: 2, out: '' })
  expect(err).toContain(`error: ${message}`)
  expect(err).toMatch(hint)
  expect(err).not.toContain('    at ')
})

test('mistakes are told in Finnish where the terminal is Finnish', async () => {
  expect((await run(['bild'], { LANG: 'fi_FI.UTF-8' })).err).toBe(
    'virhe: komentoa bild ei ole\n  Tarkoititko build?\n',
  )
})

test('without a workspace there is nothing to do', async () => {
  for (const command of ['build', 'validate', 'coverage']) {
    const { status, out, err } = await run([command])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain('error: there is no folder `notices` here or above\n  Put a register description')
  }
})
