/** By which words notices name the special categories of Article 9 GDPR, when they say that none are collected. */
import type { DataCategory } from '../../validate/register.ts'
import type { WordLists } from '../prose/word-list.ts'

function lists(fi: readonly string[], en: readonly string[]): WordLists {
  const source = 'Article 9(1) GDPR, in the Finnish and the English text'
  return { fi: { language: 'fi', source, entries: fi }, en: { language: 'en', source, entries: en } }
}

export const specialDataNames: Readonly<Record<NonNullable<DataCategory['special']>, WordLists>> = {
  'ethnic-origin': lists(['etni*', 'rotu*', 'rodu*'], ['ethnic*', 'racial*', 'race']),
  'political-opinions': lists(['poliitti*'], ['political*']),
  'religion-or-belief': lists(['uskonno*', 'uskonto*', 'vakaumu*'], ['religio*', 'belief*']),
  'trade-union': lists(['ammattiliit*', 'ammattiyhdisty*'], ['trade union*', 'trade-union*']),
  genetic: lists(['geneetti*', 'perimä*'], ['genetic*']),
  biometric: lists(['biometri*'], ['biometric*']),
  health: lists(['terveystie*', 'terveydentil*', 'terveyt*'], ['health', 'health data', 'state of health']),
  'sex-life': lists(['seksuaali*'], ['sexual*', 'sex life']),
}
