/** The commands and their options, and what each way of ending means. */
import { Command, CommanderError, Option } from 'commander'
import type { Io } from '../io/io.ts'
import { packageVersion } from '../io/package-root.ts'
import { wantsColour } from './colour.ts'
import type { BuildFlags } from './commands/build.ts'
import type { CoverageFlags } from './commands/coverage.ts'
import type { DoctorFlags } from './commands/doctor.ts'
import type { ExplainFlags } from './commands/explain.ts'
import type { ValidateFlags } from './commands/validate.ts'
import type { VerifyFlags } from './commands/verify.ts'
import type { DiffFlags } from './diff-flags.ts'
import type { Session } from './session.ts'
import { type Texts, textsOf } from './texts/texts.ts'
import { uiLanguage, uiLanguages } from './ui-language.ts'
import { refuseEmpty, usageErrorOf } from './usage-error.ts'
import { oneOf } from './values.ts'

/** Runs the command that the arguments name; see `main`. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const language = uiLanguage(argv, io.env)
  const texts = textsOf(language)
  let status = 0
  const program = commands(argv, texts, io, async (flags, command) => {
    oneOf(texts, '--ui-lang', flags.uiLang, uiLanguages)
    status = await command({ io, language, texts, colour: flags.color })
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return status
  } catch (error) {
    const failure = error instanceof CommanderError ? usageErrorOf(texts, error) : error
    if (failure === undefined) return 0
    const { exitStatus, tellFailure } = await import('./failure.ts')
    tellFailure({ io, language, texts, colour: undefined }, failure)
    return exitStatus(failure)
  }
}

interface GlobalFlags {
  readonly uiLang?: string
  readonly color?: boolean
}

type Runner = (flags: GlobalFlags, command: (session: Session) => Promise<number>) => Promise<void>

/** Repeated options are collected; what their values mean is for the command to say. */
const collect = (value: string, earlier: readonly string[] | undefined) => [...(earlier ?? []), value]

/** What a command needs to be described, and to be run. */
interface Setting {
  readonly program: Command
  readonly texts: Texts
  readonly io: Io
  readonly runner: Runner
}

const descriptions: Readonly<Record<string, (setting: Setting) => void>> = {
  build: describeBuild,
  validate: describeValidate,
  coverage: describeCoverage,
  explain: describeExplain,
  diff: describeDiff,
  verify: describeVerify,
  doctor: describeDoctor,
}

/** All commands; where the arguments begin with the name of one, it alone, for the others have no part in the run. */
function commands(argv: readonly string[], texts: Texts, io: Io, runner: Runner): Command {
  const program = configured(new Command('notice'), texts, io)
    .description(texts.program.description)
    .version(packageVersion, '-V, --version', texts.program.version)
    .helpCommand('help [command]', texts.program.helpCommand)
    .option('--ui-lang <fi|en>', texts.program.uiLang)
    .addOption(new Option('--color', texts.program.color))
    .addOption(new Option('--no-color', texts.program.noColor))
    .addHelpText('after', `\n${texts.program.examples}`)
    .hook('preAction', (_program, command) => refuseEmpty(texts, command))
  const [name = ''] = argv
  const named = Object.hasOwn(descriptions, name) ? [name] : Object.keys(descriptions)
  for (const command of named) descriptions[command]?.({ program, texts, io, runner })
  return program
}

function describeBuild({ program, texts, io, runner }: Setting): void {
  const { build } = texts
  configured(program.command('build'), texts, io)
    .description(build.description)
    .argument('[paths...]', texts.paths)
    .option('-o, --out <dir>', build.out)
    .option('-f, --format <formats>', build.format, collect)
    .option('-l, --lang <languages>', build.lang, collect)
    .option('--check', build.check)
    .option('--pdf-engine <engine>', build.pdfEngine)
    .option('--browser <path>', build.browser)
    .option('--draft', build.draft)
    .option('--force', build.force)
    .option('--as-of <date>', build.asOf)
    .option('--watch', build.watch)
    .option('--jobs <number>', build.jobs)
    .option('--shard <i/n>', build.shard)
    .option('--merge <dirs...>', build.merge)
    .option('--json', build.json)
    .addHelpText('after', `\n${build.examples}`)
    .action((paths: string[], flags: BuildFlags, command: Command) =>
      runner(command.optsWithGlobals(), async (session) => {
        if (flags.watch === true) {
          const { runWatch } = await import('./commands/watch.ts')
          return runWatch(session, paths, flags)
        }
        if (flags.merge !== undefined) {
          const { runMerge } = await import('./commands/merge.ts')
          return runMerge(session, paths, flags.merge, flags)
        }
        const { buildOrRecall } = await import('./commands/build-or-recall.ts')
        return buildOrRecall(session, paths, flags)
      }),
    )
}

function describeValidate({ program, texts, io, runner }: Setting): void {
  const { build, validate } = texts
  configured(program.command('validate'), texts, io)
    .description(validate.description)
    .argument('[paths...]', texts.paths)
    .option('--format <format>', validate.format, collect)
    .option('-o, --out <file>', validate.out)
    .option('--max-warnings <number>', validate.maxWarnings)
    .option('--as-of <date>', build.asOf)
    .option('--generate-waivers', validate.generateWaivers)
    .addHelpText('after', `\n${validate.examples}`)
    .action((paths: string[], flags: ValidateFlags, command: Command) =>
      runner(command.optsWithGlobals(), async (session) => {
        const { runValidate } = await import('./commands/validate.ts')
        return runValidate(session, paths, flags)
      }),
    )
}

function describeCoverage({ program, texts, io, runner }: Setting): void {
  const { build, coverage, validate } = texts
  configured(program.command('coverage'), texts, io)
    .description(coverage.description)
    .argument('[paths...]', texts.paths)
    .option('--format <format>', coverage.format, collect)
    .option('-o, --out <file>', validate.out)
    .option('--as-of <date>', build.asOf)
    .addHelpText('after', `\n${coverage.examples}`)
    .action((paths: string[], flags: CoverageFlags, command: Command) =>
      runner(command.optsWithGlobals(), async (session) => {
        const { runCoverage } = await import('./commands/coverage.ts')
        return runCoverage(session, paths, flags)
      }),
    )
}

function describeExplain({ program, texts, io, runner }: Setting): void {
  const { build, explain } = texts
  configured(program.command('explain'), texts, io)
    .description(explain.description)
    .argument('[rule]', explain.rule)
    .option('--json', build.json)
    .addHelpText('after', `\n${explain.examples}`)
    .action((rule: string | undefined, flags: ExplainFlags, command: Command) =>
      runner(command.optsWithGlobals(), async (session) => {
        const { runExplain } = await import('./commands/explain.ts')
        return runExplain(session, rule, flags)
      }),
    )
}

function describeDiff({ program, texts, io, runner }: Setting): void {
  const { diff } = texts
  configured(program.command('diff'), texts, io)
    .description(diff.description)
    .usage('[options] <old> [new]\n       notice diff [options] --base <revision> [paths...]')
    .argument('[old]', diff.old)
    .argument('[new...]', diff.new)
    .option('--base <revision>', diff.base)
    .option('--format <format>', diff.format, collect)
    .option('-o, --out <file>', diff.out)
    .option('-l, --lang <languages>', diff.lang, collect)
    .option('--exit-code', diff.exitCode)
    .option('--fail-on <weight>', diff.failOn)
    .option('--write-history', diff.writeHistory)
    .option('--as-of <date>', diff.asOf)
    .addHelpText('after', `\n${diff.examples}`)
    .action((old: string | undefined, rest: string[], flags: DiffFlags, command: Command) =>
      runner(command.optsWithGlobals(), async (session) => {
        const { runDiff } = await import('./commands/diff.ts')
        return runDiff(session, old === undefined ? [] : [old, ...rest], flags)
      }),
    )
}

function describeVerify({ program, texts, io, runner }: Setting): void {
  const { build, verify } = texts
  configured(program.command('verify'), texts, io)
    .description(verify.description)
    .argument('[files...]', verify.files)
    .option('--json', build.json)
    .addHelpText('after', `\n${verify.examples}`)
    .action((files: string[], flags: VerifyFlags, command: Command) =>
      runner(command.optsWithGlobals(), async (session) => {
        const { runVerify } = await import('./commands/verify.ts')
        return runVerify(session, files, flags)
      }),
    )
}

function describeDoctor({ program, texts, io, runner }: Setting): void {
  const { build, doctor } = texts
  configured(program.command('doctor'), texts, io)
    .description(doctor.description)
    .option('--json', build.json)
    .addHelpText('after', `\n${doctor.examples}`)
    .action((flags: DoctorFlags, command: Command) =>
      runner(command.optsWithGlobals(), async (session) => {
        const { runDoctor } = await import('./commands/doctor.ts')
        return runDoctor(session, flags)
      }),
    )
}

/** Makes commander write to our streams, speak our language, and leave the end of the process to us. */
function configured(command: Command, texts: Texts, io: Io): Command {
  const width = (columns: number | undefined) => Math.min(columns ?? 100, 100)
  return command
    .exitOverride()
    .helpOption('-h, --help', texts.program.help)
    .configureHelp({ showGlobalOptions: true, styleTitle: (title) => texts.headings[title] ?? title })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => {},
      getOutHelpWidth: () => width(io.stdout.columns),
      getErrHelpWidth: () => width(io.stderr.columns),
      getOutHasColors: () => wantsColour(io.stdout, io.env, undefined),
      getErrHasColors: () => wantsColour(io.stderr, io.env, undefined),
    })
}
