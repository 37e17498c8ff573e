import { expect, test } from 'vitest'
import { uiLanguage } from '../../src/cli/ui-language.ts'

test.each<[string, string[], Record<string, string>]>([
  ['en', [], {}],
  ['en', [], { LANG: 'C.UTF-8' }],
  ['en', [], { LANG: 'sv_FI.UTF-8' }],
  ['fi', [], { LANG: 'fi_FI.UTF-8' }],
  ['fi', [], { LANG: 'fi' }],
  ['en', [], { LANG: 'fil_PH.UTF-8' }],
  ['en', [], { LC_ALL: 'en_GB.UTF-8', LANG: 'fi_FI.UTF-8' }],
  ['fi', [], { LC_ALL: '', LC_MESSAGES: 'fi_FI', LANG: 'en_GB' }],
  ['fi', ['build', '--ui-lang', 'fi'], { LANG: 'en_GB' }],
  ['en', ['--ui-lang=en', 'build'], { LANG: 'fi_FI' }],
  ['fi', ['--ui-lang=en', '--ui-lang=fi'], {}],
  ['en', ['build', '--', '--ui-lang', 'fi'], {}],
])('%s for %j and %j', (language, argv, env) => {
  expect(uiLanguage(argv, env)).toBe(language)
})
