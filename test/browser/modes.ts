/** The ways in which a page is looked at. */
import type { MediaFeature, Page } from 'puppeteer'

export type Mode = 'light' | 'dark' | 'phone' | 'print' | 'zoomed'

interface Looks {
  readonly width: number
  readonly height: number
  readonly touch?: boolean
  readonly media?: 'print'
  readonly features?: readonly MediaFeature[]
}

const MODES: Readonly<Record<Mode, Looks>> = {
  light: { width: 1280, height: 900 },
  dark: { width: 1280, height: 900, features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
  phone: { width: 360, height: 740, touch: true },
  // The width of the text on a sheet of A4 and a little of its margins, for this machine's fonts may be wide ones.
  print: { width: 640, height: 960, media: 'print' },
  // A window of 1280 pixels at 400 % (WCAG 2.2, success criterion 1.4.10).
  zoomed: { width: 320, height: 256 },
}

/** Sets a page to a mode; it stays so over navigations. */
export async function setMode(page: Page, mode: Mode): Promise<void> {
  const { width, height, touch = false, media, features = [] } = MODES[mode]
  await page.setViewport({ width, height, isMobile: touch, hasTouch: touch })
  // In this order, for each of the two undoes the other.
  await page.emulateMediaFeatures([...features])
  if (media !== undefined) await page.emulateMediaType(media)
}

/** Colours of the system in place of the page's own, which puppeteer has no name for. */
export async function forceColours(page: Page): Promise<void> {
  const session = await page.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
}
