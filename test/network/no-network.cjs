// Loaded before a command under test, and by all processes of Node that it starts: whatever would reach for the network
// throws, and is written down, so that nobody who catches it can hide it.
const { appendFileSync } = require('node:fs')
const dgram = require('node:dgram')
const dns = require('node:dns')
const net = require('node:net')

function refuse(what) {
  const error = new Error(`network: ${what}`)
  appendFileSync(
    process.env.NOTICE_TEST_NETWORK,
    `${what} ${error.stack.split('\n').slice(2, 5).join(' ')}\n`,
  )
  throw error
}

/** A path is a pipe or a socket of this machine's own, by which no other machine is reached. */
const isLocal = ([first]) => {
  const options = Array.isArray(first) ? first[0] : first
  return typeof options === 'object' ? options?.path !== undefined : Number.isNaN(Number(options))
}

for (const [owner, name] of [
  [net.Socket.prototype, 'connect'],
  [net.Server.prototype, 'listen'],
]) {
  const original = owner[name]
  owner[name] = function (...args) {
    return isLocal(args) ? original.apply(this, args) : refuse(name)
  }
}

dgram.createSocket = () => refuse('dgram')
const lookups = (owner) => Object.keys(owner).filter((name) => /^(?:lookup|resolve|reverse)/.test(name))
for (const owner of [dns, dns.promises])
  for (const name of lookups(owner)) owner[name] = () => refuse(`dns.${name}`)
