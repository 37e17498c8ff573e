/** The engine under test, in a temporary folder of its own, with the page of the tool’s own templates. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Notice } from '../../../src/compose/notice.ts'
import { nodeIo } from '../../../src/io/node-io.ts'
import {
  type ChromiumEngineOptions,
  createChromiumEngine,
} from '../../../src/pdf/chromium/chromium-engine.ts'
import type { PdfEngine } from '../../../src/pdf/engine.ts'
import { renderHtml } from '../../../src/render/formats/html.ts'
import { browserPath } from '../../browser/find-browser.ts'

export const templates = fileURLToPath(new URL('../../../templates', import.meta.url))

export const renderPage = (notice: Notice): string => renderHtml(notice, { formats: ['html', 'pdf'] })

export interface OpenEngine {
  readonly engine: PdfEngine
  /** Processes of its browser, by their ids. */
  readonly processes: () => number[]
  /** What stands in its temporary folder. */
  readonly left: () => string[]
  /** Closes the engine and deletes the folder. */
  readonly end: () => Promise<void>
}

/** Processes whose arguments name a folder. */
export function processesOf(folder: string): number[] {
  if (process.platform === 'linux') return linuxProcessesOf(folder)
  return execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(folder) && !/<defunct>/.test(line))
    .map((line) => Number.parseInt(line, 10))
}

/** To ask `ps` again and again while something is waited for would take more time than what is waited for. */
function linuxProcessesOf(folder: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((id) => {
      try {
        // Of what has ended and is only not yet taken note of, no arguments are left.
        return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(folder)
      } catch {
        return false
      }
    })
}

/** Browsers keep their profiles in a folder that nothing else uses, so that they can be told from others. */
export function openEngine(options: Partial<ChromiumEngineOptions> = {}): OpenEngine {
  const folder = mkdtempSync(join(tmpdir(), 'notice-chromium-'))
  const engine = createChromiumEngine(nodeIo(), {
    browser: browserPath ?? '',
    templates,
    renderPage,
    temporary: folder,
    ...options,
  })
  return {
    engine,
    processes: () => processesOf(folder),
    left: () => readdirSync(folder),
    end: async () => {
      await engine.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Waits until a condition holds, for at most `seconds`. */
export async function until(condition: () => boolean, seconds = 20): Promise<void> {
  for (let waited = 0; !condition() && waited < seconds * 1000; waited += 20) await sleep(20)
}
