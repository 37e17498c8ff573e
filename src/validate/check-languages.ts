/** The languages of a register and of its parts: each once, and each with phrases. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import type { Finding } from './finding.ts'
import { isMapping, listAt } from './mapping.ts'

/** The languages that a mapping declares, as far as they are codes. */
export function declaredLanguages(value: unknown): readonly string[] {
  return [...new Set(listAt(value, 'languages'))].flatMap((language) =>
    typeof language === 'string' && /^[a-z]{2,3}$/.test(language) ? [language] : [],
  )
}

/** Languages without phrases, and languages named twice. */
export function checkLanguages(data: unknown, known: readonly string[]): Finding[] {
  const parts = listAt(data, 'parts').map((part, index) => ({
    owner: part,
    path: ['parts', index] as DataPath,
  }))
  const rights = isMapping(data) ? [{ owner: data['rights'], path: ['rights'] as DataPath }] : []
  return [
    ...[{ owner: data, path: [] as DataPath }, ...parts].flatMap(({ owner, path }) =>
      checkKnown(owner, known, path),
    ),
    ...[{ owner: data, path: [] as DataPath }, ...parts, ...rights].flatMap(({ owner, path }) =>
      checkRepeated(owner, path),
    ),
  ]
}

/** Languages that a mapping declares and that have no phrases. */
export function checkKnown(owner: unknown, known: readonly string[], path: DataPath): Finding[] {
  return listAt(owner, 'languages').flatMap((language, index): Finding[] => {
    if (typeof language !== 'string' || !/^[a-z]{2,3}$/.test(language) || known.includes(language)) return []
    const args = { shown: language, known }
    return [
      {
        code: 'schema/wrong-value',
        variant: 'no-locale',
        path: [...path, 'languages', index],
        at: 'value',
        args,
      },
    ]
  })
}

function checkRepeated(owner: unknown, path: DataPath): Finding[] {
  const languages = listAt(owner, 'languages')
  return languages.flatMap((language, index): Finding[] => {
    if (typeof language !== 'string' || languages.indexOf(language) === index) return []
    return [
      {
        code: 'schema/wrong-value',
        variant: 'repeated',
        path: [...path, 'languages', index],
        at: 'value',
        args: { shown: language },
      },
    ]
  })
}
