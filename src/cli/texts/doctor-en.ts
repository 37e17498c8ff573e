/** The words of `notice doctor`, in English. */
import type { BrowserSource } from '../../pdf/chromium/find-browser.ts'
import type { CheckId, CheckStatus } from '../doctor/check.ts'
import type { System } from '../doctor/system.ts'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
const anywhere = 'Any system: `npx puppeteer browsers install chrome-headless-shell`'

export interface DoctorTexts {
  readonly statuses: Readonly<Record<CheckStatus, string>>
  readonly names: Readonly<Record<CheckId, string>>
  readonly node: (version: string, floor: string) => string
  readonly getNode: Readonly<Record<System, string>>
  readonly typst: (version: string) => string
  readonly noBrowser: (needed: boolean) => string
  readonly silentBrowser: (path: string, where: string) => string
  readonly browserSources: Readonly<Record<BrowserSource, (name: string) => string>>
  readonly getBrowser: Readonly<Record<System, string>>
  readonly fonts: (files: number) => string
  readonly noFonts: (missing: readonly string[]) => string
  readonly installAgain: string
  readonly noGit: string
  readonly getGit: Readonly<Record<System, string>>
  /** `locale` is the variable that decides, with its value. */
  readonly terminal: (locale: string | undefined, colour: boolean) => string
  readonly badSettings: (errors: number, files: readonly string[]) => string
  readonly mendSettings: string
  readonly noConfig: string
  readonly registers: (count: number) => string
  /** `engine` is what makes PDF files; undefined where none are made. */
  readonly publishes: (
    languages: readonly string[] | undefined,
    formats: readonly string[],
    engine: string | undefined,
  ) => string
  readonly output: (path: string, exists: boolean) => string
  readonly noLook: string
  readonly look: (paths: readonly string[], fonts: number, templates: number) => string
  readonly allWell: string
  readonly unwell: (failed: number) => string
}

export const doctorEn: DoctorTexts = {
  statuses: { ok: 'ok', optional: 'optional', failed: 'to mend' },
  names: {
    node: 'Node',
    notice: 'notice',
    typst: 'Typst',
    browser: 'Browser',
    fonts: 'Fonts',
    git: 'git',
    terminal: 'Terminal',
    workspace: 'Workspace',
    config: 'Settings',
    registers: 'Registers',
    publishes: 'Publishes',
    output: 'Output',
    look: 'Own look',
  },
  node: (version, floor) => `${version}; ${floor} or later is needed`,
  getNode: {
    debian:
      'Debian’s own package may be too old: see https://nodejs.org/en/download, or take the package of NodeSource.',
    fedora: '`sudo dnf install nodejs`',
    linux: 'See https://nodejs.org/en/download',
    macos: '`brew install node`',
    windows: '`winget install OpenJS.NodeJS.LTS`',
  },
  typst: (version) => `${version}; makes PDF files without a browser`,
  noBrowser: (needed) =>
    needed
      ? 'none was found, and the settings make PDF files by a browser'
      : 'none was found; only the PDF engine chromium needs one',
  silentBrowser: (path, where) => `${path}, ${where}, does not tell its version`,
  browserSources: {
    flag: (name) => `named by ${name}`,
    env: (name) => `named by the variable ${name}`,
    config: (name) => `named by ${name} in the settings`,
    cache: () => 'from puppeteer’s cache',
    system: () => 'found on this system',
  },
  getBrowser: {
    debian: `\`sudo apt install chromium-headless-shell\` (Debian; on Ubuntu take the next line)\n${anywhere}`,
    fedora: '`sudo dnf install chromium-headless`',
    linux: `Install Chromium by your package manager, and name its program with CHROME_PATH if it is not found.\n${anywhere}`,
    macos: '`brew install --cask google-chrome`',
    windows: '`winget install Google.Chrome`',
  },
  fonts: (files) => `Source Sans 3, ${plural(files, 'file', 'files')}`,
  noFonts: (missing) => `files are missing: ${missing.join(', ')}`,
  installAgain: 'Install notice again: `npm ci` in its folder, or `npm install --global` for the command.',
  noGit: 'not found; it keeps the history of descriptions, and only `notice diff --base` needs it',
  getGit: {
    debian: '`sudo apt install git`',
    fedora: '`sudo dnf install git`',
    linux: 'Install git by your package manager: https://git-scm.com/download/linux',
    macos: '`xcode-select --install`',
    windows: '`winget install Git.Git`',
  },
  terminal: (locale, colour) =>
    `messages in English (${locale ?? 'no language is set'}; --ui-lang fi for Finnish), ${colour ? 'in colour' : 'without colour'}`,
  badSettings: (errors, files) => `${plural(errors, 'mistake', 'mistakes')} in ${files.join(', ')}`,
  mendSettings: '`notice validate` tells what is wrong, with the line.',
  noConfig: 'no notice.config.yaml: every setting is as it is by itself',
  registers: (count) => plural(count, 'description', 'descriptions'),
  publishes: (languages, formats, engine) =>
    `${languages?.join(', ') ?? 'the languages of each register'}; ${formats.join(', ')}${engine === undefined ? '' : ` (PDF by ${engine})`}`,
  output: (path, exists) => `${path}, ${exists ? 'can be written to' : 'will be made by the first build'}`,
  noLook: 'none: that of notice is used',
  look: (paths, fonts, templates) =>
    `${paths.join(', ')} (${plural(fonts, 'font file', 'font files')}, ${plural(templates, 'template or style', 'templates and styles')})`,
  allWell: 'All that is needed here is in order.',
  unwell: (failed) => `${plural(failed, 'thing is', 'things are')} to be mended before a build can succeed.`,
}
