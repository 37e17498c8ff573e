import { expect, it } from 'vitest'
import { formatFileSize } from '../../src/render/file-size.ts'

it('is in whole kilobytes, never none', () => {
  expect(formatFileSize(1, 'kB')).toBe('1\u00a0kB')
  expect(formatFileSize(33_001, 'kt')).toBe('34\u00a0kt')
  expect(formatFileSize(1_234_567, 'kB')).toBe('1\u00a0235\u00a0kB')
})
