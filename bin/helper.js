// A process that builds a part of the registers for `notice build`, which has started it.
const { join } = require('node:path')
const { loadProgram } = require('./load-program.js')

// Ctrl+C, and a terminal that goes away, are for the process that is in charge; when that one ends, so does this.
for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => {})
process.on('disconnect', () => process.exit())

const waiting = []
let wake = () => {}
process.on('message', (message) => {
  waiting.push(message)
  wake()
})

async function* messages() {
  for (;;) {
    while (waiting.length > 0) yield waiting.shift()
    await new Promise((resolve) => {
      wake = resolve
    })
  }
}

const { help, nodeIo } = loadProgram(join(__dirname, '../dist/notice.cjs')).exports
help({ send: (message) => process.send(message), messages: messages() }, nodeIo()).catch((error) => {
  // The process in charge goes on without this one.
  if (process.env.NOTICE_DEBUG === '1') console.error(error)
  process.exit(1)
})
