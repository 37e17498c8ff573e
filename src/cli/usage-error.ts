/** A mistake on the command line: exit status 2, with the words ready to print. */
import type { Command, CommanderError } from 'commander'
import { UserError } from '../diagnostics/user-error.ts'
import type { Texts } from './texts/texts.ts'

export class UsageError extends UserError {}

/** Commander says what is wrong only in English prose; the names in it stand in quotes. */
function quoted(message: string): string {
  const name = /'([^']*)'/.exec(message)?.[1] ?? ''
  return /--[a-z-]+/.exec(name)?.[0] ?? name.split(/[ ,<]/)[0] ?? ''
}

function suggested(message: string): string | undefined {
  return /Did you mean (?:one of )?(.+?)\?/.exec(message)?.[1]
}

/** What commander found wrong, in our words; undefined when it found nothing, and only printed help. */
export function usageErrorOf(texts: Texts, error: CommanderError): UsageError | undefined {
  const { usage } = texts
  const suggestion = suggested(error.message)
  const hint = suggestion === undefined ? usage.seeHelp('notice --help') : usage.didYouMean(suggestion)
  const name = quoted(error.message)
  switch (error.code) {
    case 'commander.helpDisplayed':
    case 'commander.version':
      return undefined
    case 'commander.unknownOption':
      return new UsageError(usage.unknownOption(name), hint)
    case 'commander.unknownCommand':
      return new UsageError(usage.unknownCommand(name), hint)
    case 'commander.optionMissingArgument':
      return new UsageError(usage.missingValue(name), hint)
    case 'commander.excessArguments':
      return new UsageError(usage.tooMany(), hint)
    case 'commander.help':
      // The command `help` ends well; a missing command prints the same help and does not.
      return error.exitCode === 0
        ? undefined
        : new UsageError(usage.noCommand(), usage.seeHelp('notice --help'))
    default:
      return new UsageError(error.message, hint)
  }
}

/**
 * Refuses values that are empty, as those of variables that are not set: a path would mean the current folder, and of
 * other values the default would be taken.
 *
 * @throws UsageError
 */
export function refuseEmpty({ usage }: Texts, command: Command): void {
  const { args, options } = command
  const empty = options.find((option) => [command.getOptionValue(option.attributeName())].flat().includes(''))
  if (empty !== undefined)
    throw new UsageError(usage.missingValue(empty.long ?? empty.flags), usage.isEmpty())
  if (args.includes('')) throw new UsageError(usage.emptyArgument(), usage.isEmpty())
}
