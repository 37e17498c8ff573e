/** The bundle that people run publishes what the sources make: goldens are written by the sources, read here by the bin. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const goldens = join(root, 'test/golden/documents')

test('the Markdown of every sample is the golden one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'notice-bundle-'))
  try {
    cpSync(join(root, 'notices'), join(folder, 'notices'), { recursive: true })
    const bin = join(root, 'bin/notice.js')
    execFileSync(process.execPath, [bin, 'build', '-f', 'md'], { cwd: folder, stdio: 'pipe' })
    const names = readdirSync(goldens).filter((name) => name.endsWith('.md'))
    expect(names).toHaveLength(10)
    for (const name of names) {
      const published = readFileSync(join(folder, 'published', name), 'utf8')
      expect(published, name).toBe(readFileSync(join(goldens, name), 'utf8'))
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('the program is ASCII alone, for it is read byte by byte', () => {
  const parts = readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.cjs'))
  expect(parts).toHaveLength(8)
  for (const part of parts)
    expect(readFileSync(join(root, 'dist', part), 'latin1'), part).not.toMatch(/[^\0-\x7f]/)
})
