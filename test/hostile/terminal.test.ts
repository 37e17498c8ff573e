/** What is printed: nothing in a description, a file name or an argument steers a terminal or the service that keeps the log. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { safeJson } from '../../src/report/safe-json.ts'
import { safeLines, safeText } from '../../src/report/safe-text.ts'
import { safeXml } from '../../src/report/safe-xml.ts'
import { openWorld } from '../cli/open-world.ts'
import { unlawful } from '../cli/sample.ts'

/** Clears the screen, by two codes; reverses the line; begins a new one; gives orders to three services. */
const EVIL =
  '\u001b[2J\u009b2J\u202e\u2066\u0007\r::set-env name=A::B ##[add-mask]C ##vso[task.x]D ##teamcity[E]\u007f'
const ORDERS = /^\s*::(?!(?:error|warning|notice) )|##(?:vso|teamcity)?\[/im
const CONTROLS = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u

/** What of an output acts on a terminal that knows no colours. */
function acting(text: string): string[] {
  return [CONTROLS, ORDERS].flatMap((pattern) => pattern.exec(text)?.[0] ?? [])
}

/** As YAML can hold it: by escapes. */
const escaped = EVIL.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
const inText = `"${escaped}"`
/** Without what is an error of shape, so that rules, reports and redlines come to speak of it. */
const printable = 'teksti ::set-env name=A::B ##[add-mask]C ##vso[task.x]D ##teamcity[E] ::error::F'

function hostileWorld() {
  const world = openWorld({
    'notices/a.yaml': unlawful('a').replace('Palvelut', inText),
    'notices/b.yaml': `${unlawful('b').replace('Palvelut', `"${printable}"`)}x-own: ${inText}\n`,
    'notices/c.yaml': `id: c\n"${escaped}": 1\nlanguages: [${inText}]\n`,
    'notices/d.yaml': `id: d\nname: \u001b[2J ##[x]\n`,
    'notices/notice.waivers.yaml': `waivers: [{ rule: retention/missing, register: b, reason: ${inText}, owner: ${inText}, until: 2027-03-31 }]`,
  })
  // Names of files may hold anything but a stroke and NUL.
  writeFileSync(
    join(world.folder, 'notices', `${EVIL.replaceAll('/', '')}\n::error::G.yaml`),
    'id: "E"\nx: [',
  )
  return world
}

describe('commands', () => {
  test.each([
    ['validate'],
    ['validate', '--format', 'github'],
    ['validate', '--format', 'json'],
    ['validate', '--format', 'sarif'],
    ['validate', '--format', 'junit'],
    ['build', '-f', 'md', '--draft'],
    ['build', '-f', 'md', '--check', '--draft'],
    ['build', '-f', 'md', '--json', '--draft'],
    ['coverage'],
    ['coverage', '--format', 'json'],
    ['doctor'],
    ['doctor', '--json'],
    ['validate', EVIL],
    ['build', '--lang', EVIL],
    ['build', '--format', EVIL],
    ['build', '--as-of', EVIL],
    ['explain', EVIL],
    ['verify', EVIL],
    ['diff', '--base', EVIL],
    ['--ui-lang', 'fi', EVIL],
    ['validate', `--${EVIL}`],
    ['build', '--out', EVIL, '-f', 'md', '--check', '--draft'],
  ])('%#: %s', async (...argv) => {
    const { out, err } = await hostileWorld().run(...argv)
    expect(out + err).not.toBe('')
    expect(acting(out)).toEqual([])
    expect(acting(err)).toEqual([])
  })

  test('a comparison and what was edited by hand', async () => {
    const world = openWorld({
      'old/notices/a.yaml': unlawful('a').replace('Palvelut', `"vanha ${printable}"`),
      'new/notices/a.yaml': unlawful('a').replace('Palvelut', `"uusi ${printable} ##[x] ::y::"`),
    })
    for (const format of ['text', 'json']) {
      const { status, out } = await world.run('diff', 'old', 'new', '--format', format)
      expect({ format, status }).toEqual({ format, status: 0 })
      expect(out).toContain('uusi')
      expect(acting(out), format).toEqual([])
    }
  })

  test('what was edited by hand in a published file', async () => {
    const world = openWorld({ 'notices/a.yaml': unlawful('a').replace('Palvelut', `"uusi ${printable}"`) })
    await world.run('build', '-f', 'md', '--draft')
    const page = world.read('a.fi.md').replace('uusi', 'muutettu \u001b[2J ##[x] ::y::z')
    mkdirSync(join(world.folder, 'copies'))
    for (const path of ['published/a.fi.md', `copies/a\u001b[2J\u202e.fi.md`])
      writeFileSync(join(world.folder, path), page)
    const { out, err } = await world.run('verify', 'published/a.fi.md', 'copies')
    expect(out).toContain('muutettu')
    expect(acting(out + err)).toEqual([])
  })

  test('every line of the log on GitHub is one of ours', async () => {
    const { out } = await hostileWorld().run('validate', '--format', 'github')
    const lines = out.trimEnd().split('\n')
    const commands = lines.filter((line) => line.startsWith('::'))
    expect(commands.length).toBeGreaterThan(5)
    for (const line of commands) expect(line).toMatch(/^::(?:error|warning|notice) (?:\w+=[^:,]*,?)+::[^]*$/)
    // Two sums, of findings and of waivers, are the rest.
    expect(lines.length - commands.length).toBeLessThanOrEqual(2)
  })
})

describe('escaping', () => {
  test('text', () => {
    expect(acting(safeText(EVIL))).toEqual([])
    expect(safeText('a :: b, x::y, 10::20, # [a], ##a[')).toBe('a :: b, x::y, 10::20, # [a], ##a[')
    expect(safeLines('a\n::debug::b')).toBe('a\n∶:debug::b')
    expect(safeText('##[x]')).toHaveLength(5)
  })

  test('JSON holds the same data', () => {
    const value = { [EVIL]: [EVIL, 1, null], '##[': '[##[' }
    expect(JSON.parse(safeJson(value))).toEqual(value)
    expect(acting(safeJson(value))).toEqual([])
  })

  test('XML holds the same text, without what XML cannot hold', () => {
    expect(acting(safeXml(EVIL))).toEqual([])
    expect(safeXml('##[a] [b]')).toBe('##&#91;a] [b]')
  })
})
