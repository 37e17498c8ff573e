import { expect, it } from 'vitest'
import { safeHref } from '../../src/render/safe-href.ts'

it.each(['https://a.example/ä?b=c#d', 'HTTP://a.example', 'mailto:a@b.example', 'tel:+35840', '#retention'])(
  'links %s',
  (href) => {
    expect(safeHref(href)).toBe(href)
  },
)

it.each([
  'javascript:alert(1)',
  ' java\nscript:x',
  'data:text/html,x',
  'vbscript:x',
  '//a.example',
  '/x',
  'x.html',
  '',
  '#',
  'file:///etc',
])('does not link %j', (href) => expect(safeHref(href)).toBeUndefined())

it('encodes spaces', () => expect(safeHref(' https://a.example/a b ')).toBe('https://a.example/a%20b'))
