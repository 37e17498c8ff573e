/** The browser of the machine, for tests that look at pages as people do. */
import { accessSync, constants } from 'node:fs'

const CANDIDATES = [
  process.env['PUPPETEER_EXECUTABLE_PATH'],
  process.env['CHROME_PATH'],
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
]

/** Path of the first browser that is there. */
export const browserPath = CANDIDATES.find((path) => path !== undefined && isExecutable(path))

if (browserPath === undefined) {
  console.warn('Checks in a real browser are skipped: none found (Debian: chromium-headless-shell).')
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
