/** The language in which the command line speaks to its user. */

export type UiLanguage = 'en' | 'fi'

export const uiLanguages: readonly UiLanguage[] = ['en', 'fi']

function isUiLanguage(value: string | undefined): value is UiLanguage {
  return uiLanguages.some((language) => language === value)
}

/** The value of `--ui-lang`, read before the arguments are parsed: the words about mistakes in them need it. */
function asked(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--')
  const options = end === -1 ? argv : argv.slice(0, end)
  const last = options.findLastIndex(
    (argument) => argument === '--ui-lang' || argument.startsWith('--ui-lang='),
  )
  const option = options[last]
  return option === '--ui-lang' ? options[last + 1] : option?.slice('--ui-lang='.length)
}

/**
 * The language asked for with `--ui-lang`, else that of the terminal's locale, else English.
 *
 * As POSIX has it, the first of LC_ALL, LC_MESSAGES and LANG that is set decides.
 */
export function uiLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): UiLanguage {
  const wanted = asked(argv)
  if (isUiLanguage(wanted)) return wanted
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  const language = /^[a-z]+/.exec(locale)?.[0]
  return isUiLanguage(language) ? language : 'en'
}
