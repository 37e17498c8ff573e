/** The surroundings in which the compiler works: no fonts, packages or network but what we hand it. */

/**
 * Runs `action` with variables of the environment, and puts back what they were. The compiler is a native module with
 * no options for what these variables decide.
 *
 * @param action whatever it awaits happens in the old environment
 */
function withVariables<T>(variables: Readonly<Record<string, string>>, action: () => T): T {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const)
  Object.assign(process.env, variables)
  try {
    return action()
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

/** Nobody can listen at port 0: a proxy there is asked by no packet that leaves the machine, and never answers. */
const nowhere = 'http://127.0.0.1:0'

/**
 * A package that a template of the user's own names plainly is refused before. One whose name is only worked out while
 * the sheet is set would be looked for in the user's caches, and then on the network.
 */
const noPackages: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'].flatMap((name) => [
      [name, nowhere],
      [name.toLowerCase(), nowhere],
    ]),
  ),
  // It lists what goes past the proxy.
  NO_PROXY: '',
  no_proxy: '',
  // No folder can be below this, so that nothing is found there and nothing is kept.
  XDG_CACHE_HOME: '/dev/null/none',
  XDG_DATA_HOME: '/dev/null/none',
}

/** Sets a sheet, or does with the compiler what may set one. */
export function withoutPackages<T>(action: () => T): T {
  return withVariables(noPackages, action)
}

/**
 * Makes a compiler that knows no fonts of the system.
 *
 * The compiler searches the system's fonts and has no option not to. On Linux it asks fontconfig where they are,
 * and our file names no folder: no time is lost on fonts that are never used, and none of them can be taken
 * for ours. macOS and Windows search all the same; there ours still come first.
 *
 * @param file the configuration of fontconfig
 */
export function withFontConfig<T>(file: string, action: () => T): T {
  return withVariables({ ...noPackages, FONTCONFIG_FILE: file }, action)
}
