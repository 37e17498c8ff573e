// Prints pages to PDF files by the bare protocol of a browser, a page a core at once: the least that this way can cost.
//   node cdp-print.mjs <browser> <output folder> <page>…
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [program, output, ...pages] = process.argv.slice(2)
mkdirSync(output, { recursive: true })
const profile = mkdtempSync(join(tmpdir(), 'notice-bench-browser-'))
const sandbox = process.getuid() === 0 ? ['--no-sandbox'] : []
const browser = spawn(
  program,
  ['--headless', '--disable-gpu', '--remote-debugging-pipe', `--user-data-dir=${profile}`, ...sandbox],
  { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
)

const asked = new Map()
const loads = new Map()
let id = 0
let rest = ''

function receive(text) {
  const message = JSON.parse(text)
  if (message.method === 'Page.loadEventFired') loads.get(message.sessionId)?.()
  const question = asked.get(message.id)
  if (question === undefined) return
  asked.delete(message.id)
  if (message.error === undefined) question.resolve(message.result)
  else question.reject(new Error(message.error.message))
}

browser.stdio[4].setEncoding('utf8').on('data', (text) => {
  const messages = text.split('\0')
  messages[0] = rest + messages[0]
  rest = messages.pop()
  for (const message of messages) receive(message)
})

function ask(method, params = {}, sessionId = undefined) {
  id += 1
  browser.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
  return new Promise((resolve, reject) => asked.set(id, { resolve, reject }))
}

/** Prints whatever page is next, until none is left. */
async function printInTurn(left) {
  const { targetId } = await ask('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await ask('Target.attachToTarget', { targetId, flatten: true })
  await ask('Page.enable', {}, sessionId)
  for (let file = left.shift(); file !== undefined; file = left.shift()) {
    const loaded = new Promise((resolve) => loads.set(sessionId, resolve))
    await ask('Page.navigate', { url: pathToFileURL(file).href }, sessionId)
    await loaded
    const expression = 'Promise.all([...document.fonts].map((face) => face.load())).then(() => undefined)'
    await ask('Runtime.evaluate', { expression, awaitPromise: true }, sessionId)
    const { data } = await ask(
      'Page.printToPDF',
      {
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        preferCSSPageSize: true,
        printBackground: true,
      },
      sessionId,
    )
    writeFileSync(join(output, basename(file).replace(/html$/, 'pdf')), Buffer.from(data, 'base64'))
  }
}

const left = [...pages]
await Promise.all(
  Array.from({ length: Math.min(availableParallelism(), pages.length) }, () => printInTurn(left)),
)
const ended = new Promise((resolve) => browser.on('close', resolve))
ask('Browser.close').catch(() => undefined)
await ended
rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
