/** What stops a run because an engine that makes PDF files lacks something, in English. */
import { list, text, type Wording } from './wording.ts'

/** How to get a browser, a line for each system. */
export const getBrowserEn = [
  'Debian: `sudo apt install chromium-headless-shell`',
  'Fedora: `sudo dnf install chromium-headless`',
  'macOS: `brew install --cask google-chrome`',
  'Windows: `winget install Google.Chrome` (Microsoft Edge, which comes with Windows, is found as well)',
  'Any system: `npx puppeteer browsers install chrome-headless-shell`',
].join('\n')

const otherEngine = 'Without a browser, PDF files are made by --pdf-engine typst.'

export const engineMessagesEn = {
  'browser-absent': () => ({
    message: 'the PDF engine chromium needs a browser, and none was found on this machine',
    hint: `Install one:\n${getBrowserEn}\nIf there is one already, name its program with --browser, with CHROME_PATH or with \`pdf.browser\` in the config.\n${otherEngine}`,
  }),
  'browser-not-there': (args) => ({
    message: `${text(args, 'name')} names the browser ${text(args, 'path')}, and nothing is there`,
    hint: `Mend the path, or leave it out: then a browser is looked for. \`notice doctor\` tells which one is found. To get one:\n${getBrowserEn}\n${otherEngine}`,
  }),
  'browser-not-a-program': (args) => ({
    message: `${text(args, 'name')} names the browser ${text(args, 'path')}, and that is no program that you may run`,
    hint: `Debian: name the program, such as \`/usr/bin/chromium-headless-shell\`; if it is the right one, \`chmod +x\` lets it run.\nmacOS: name the program inside the application, such as \`/Applications/Google Chrome.app/Contents/MacOS/Google Chrome\`.\nWindows: name the program, such as \`C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe\`.`,
  }),
  'browser-not-started': (args) => ({
    message: `the browser ${text(args, 'path')} could not be started (${text(args, 'reason')})`,
    hint: `Start it once by hand with --version to see whether it works.\nDebian: \`sudo apt install --reinstall chromium-headless-shell\` brings what it lacks. In a container that forbids its sandbox, set NOTICE_NO_SANDBOX=1.\nmacOS and Windows: open it once from the desktop and let it update itself.\n${otherEngine}`,
  }),
  'browser-too-slow': (args) => ({
    message: `the browser ${text(args, 'path')} did not answer within ${text(args, 'seconds')} seconds`,
    hint: `Try again while the machine has less to do, and see that the path names a browser: \`notice doctor\` tells.\nDebian: \`chromium-headless-shell\` starts fastest.\nmacOS and Windows: a browser that is being updated does not answer; open it once by hand.\n${otherEngine}`,
  }),
  'puppeteer-missing': (args) => ({
    message: `the package puppeteer, by which the browser is driven, could not be loaded (${text(args, 'reason')})`,
    hint: `Install notice again, on Debian, macOS and Windows alike: \`npm ci\` in its folder, or \`npm install --global\` for the command.\n${otherEngine}`,
  }),
  'typst-missing': (args) => ({
    message: `the PDF engine Typst could not be loaded on this machine (${text(args, 'machine')}: ${text(args, 'reason')})`,
    hint: `Install notice again with its optional packages, for they hold the engine: \`npm ci --include=optional\`.\nDebian: it needs Debian 10 or later.\nmacOS: install with the Node that you run, of the same kind (arm64 or x64).\nWindows: install the libraries of Visual C++: \`winget install Microsoft.VCRedist.2015+.x64\`\nUntil then leave PDF out (--format html,md), or print by a browser (--pdf-engine chromium).`,
  }),
  'typst-failed': (args) => ({
    message: `Typst could not make the PDF of “${text(args, 'title')}” (${text(args, 'language')}): ${text(args, 'reason')}`,
    hint: 'If the template or the logo is your own, mend it there; otherwise please report it.',
  }),
  'standard-needs-typst': (args) => ({
    message: `only Typst makes PDF files to the standard ${text(args, 'standard')}, and the engine is chromium`,
    hint: 'Take `pdf.standard` out of the config, or set `pdf.engine` to typst and leave --pdf-engine out.',
  }),
  'files-incomplete': (args) => ({
    message: `files of notice itself are missing (${list(args, 'files').join(', ')})`,
    hint: 'Install it again, on Debian, macOS and Windows alike: `npm ci` in its folder, or `npm install --global` for the command.',
  }),
} as const satisfies Record<string, Wording>

export type EngineMessages = Readonly<Record<keyof typeof engineMessagesEn, Wording>>
