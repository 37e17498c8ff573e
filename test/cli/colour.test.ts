import { expect, test } from 'vitest'
import { wantsColour } from '../../src/cli/colour.ts'

const stream = (isTTY: boolean) => ({ isTTY, columns: 80, write: () => {} })

test.each<[boolean, boolean, Record<string, string>, boolean | undefined, string]>([
  [true, true, {}, undefined, 'on a terminal'],
  [false, false, {}, undefined, 'in a pipe'],
  [false, true, { TERM: 'dumb' }, undefined, 'on a terminal that has none'],
  [false, true, { NO_COLOR: '1' }, undefined, 'with NO_COLOR'],
  [true, true, { NO_COLOR: '' }, undefined, 'with an empty NO_COLOR, which counts as none'],
  [true, false, { FORCE_COLOR: '1' }, undefined, 'with FORCE_COLOR'],
  [false, true, { FORCE_COLOR: '0' }, undefined, 'with FORCE_COLOR=0'],
  [false, false, { NO_COLOR: '1', FORCE_COLOR: '1' }, undefined, 'with both'],
  [true, false, { NO_COLOR: '1' }, true, 'with --color, whatever else'],
  [false, true, { FORCE_COLOR: '1' }, false, 'with --no-color, whatever else'],
])('%s: terminal %s, %j, flag %s, %s', (expected, terminal, env, flag) => {
  expect(wantsColour(stream(terminal), env, flag)).toBe(expected)
})
