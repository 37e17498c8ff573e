// Loaded before the command: kills the process when it changes the file system for the n-th time, or counts how often it
// does. A file that is being written then is left half written.
const fs = require('node:fs')

const at = Number(process.env.NOTICE_DIE_AT)
const countFile = process.env.NOTICE_COUNT_FILE
let calls = 0

const { writeFileSync, writeSync, openSync } = fs
const isWriting = (flag) => typeof flag === 'string' && /^[wa]/.test(flag)

function before(name, isChange, half = () => {}) {
  const original = fs[name]
  fs[name] = (...given) => {
    if (isChange(...given) && ++calls === at) {
      half(...given)
      process.kill(process.pid, 'SIGKILL')
    }
    return original(...given)
  }
}

before('openSync', (_path, flag) => isWriting(flag))
before(
  'writeFileSync',
  () => true,
  (to, content, options) => writeFileSync(to, content.slice(0, content.length / 2), options),
)
before(
  'writevSync',
  () => true,
  (to, parts) => writeSync(to, Buffer.concat(parts).subarray(0, parts[0].length / 2)),
)
for (const name of ['renameSync', 'rmSync', 'mkdirSync', 'fsync']) before(name, () => true)

if (countFile !== undefined)
  process.on('exit', () => {
    const file = openSync(countFile, 'w')
    fs.writeSync(file, String(calls))
  })
