// Workspaces of registers made from a seed, written as people lay out their descriptions.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { registerFacts, shortFacts } from './register-facts.mjs'

const LINE = 116

/** Quoted where YAML would read something else: a number, or a mapping. */
const scalar = (value) =>
  typeof value === 'string' && /^[\d.]+$|^[>|@&*!%]|: |^$/.test(value) ? JSON.stringify(value) : String(value)

/** On one line: what is inside it is quoted where a sign would end it. */
function flow(value) {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value !== 'object') return /[,[\]{}]/.test(String(value)) ? JSON.stringify(value) : scalar(value)
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${flow(inner)}`)
    .join(', ')} }`
}

const isFlat = (value) => Object.values(value).every((inner) => typeof inner !== 'object')
const isPlain = (value) => typeof value !== 'object' || (Array.isArray(value) && isFlat(value))

/** As people write it: what is short on one line, the rest on lines of its own. */
function lines(value, indent) {
  const nested = (inner, head) => {
    if (typeof inner !== 'object') return [`${head} ${scalar(inner)}`]
    const line = `${head} ${flow(inner)}`
    if (isFlat(inner) && indent.length + line.length <= LINE) return [line]
    return [head, ...lines(inner, `${indent}  `).map((text) => `  ${text}`)]
  }
  if (!Array.isArray(value)) return Object.entries(value).flatMap(([key, inner]) => nested(inner, `${key}:`))
  return value.flatMap((item) => {
    const line = `- ${flow(item)}`
    if (Object.values(item).every(isPlain) && indent.length + line.length <= LINE) return [line]
    return lines(item, `${indent}  `).map((text, at) => `${at === 0 ? '-' : ' '} ${text}`)
  })
}

/** The description of a register in YAML, as a writer lays it out. */
export const registerText = (facts) => `${lines(facts, '').join('\n')}\n`

/** What a short notice leaves out on purpose is no remark of any. */
const shortRules =
  'rules: { layered/summary: off, contact/missing: off, security/missing: off, rights/refusal-route: off }\n'

/**
 * Writes a workspace of `count` registers that publishes the formats.
 *
 * @param short whether they are notices of three sheets
 * @returns the facts of each, with the bytes of its description
 */
export function writeWorkspace(folder, count, { formats = ['html', 'md'], short = false } = {}) {
  const notices = join(folder, 'notices')
  mkdirSync(notices, { recursive: true })
  const settings = `formats: [${formats.join(', ')}]\n${short ? shortRules : ''}`
  writeFileSync(join(notices, 'notice.config.yaml'), settings)
  return Array.from({ length: count }, (_, number) => {
    const facts = short ? shortFacts(number) : registerFacts(number)
    const text = registerText(facts)
    writeFileSync(join(notices, `${facts.id}.yaml`), text)
    return { facts, text }
  })
}
