/** Both forms of address and both styles of headings, over everything that a notice can say. */
import { describe, expect, test } from 'vitest'
import { allSections } from '../../src/compose/compose-notice.ts'
import { plainText } from '../../src/compose/inline.ts'
import type { Inline, Notice } from '../../src/compose/notice.ts'
import { SECTION_CODES } from '../../src/compose/section-codes.ts'
import { builtinLocales } from '../../src/locale/locale.ts'
import type { Layout, Register } from '../../src/validate/register.ts'
import { completeRegister } from '../coverage/complete-register.ts'
import { type Leaf, schemaLeaves, withValue } from '../coverage/schema-leaves.ts'
import { compose } from './compose.ts'

/** Words that speak to the reader. */
const SPEAKING: Readonly<Record<'fi' | 'en', RegExp>> = {
  en: /\b(?:you|your|yours|yourself)\b/iu,
  // Personal forms of the pronoun and of the verbs of rights, and the suffix -si that is no translative and no noun.
  fi: /(?<!\p{L})(?:sinä|sinun|sinua|sinulla|sinulle|sinulta|sinusta|sinuun|sinut|itsellesi|voit|voitko|saat|olet|haluat|katsot|kiellät|peruutat|vastustat|kiistät|vaadit|tarvitset|pyydät|annat|teet|(?!ruotsi|vaatisi|tilikausi|estäisi|vaikeuttaisi|paitsi|voisi|uusi|kuusi|viisi|vuosi)\p{L}+(?<!k)si|\p{L}+ksesi)(?!\p{L})/iu,
}

interface Forms {
  readonly you: string
  readonly 'data-subject': string
}

/** Every phrase of a language with the path to it. */
function phrases(value: unknown, path = ''): (readonly [path: string, phrase: string | Forms])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  if ('you' in value && 'data-subject' in value) return [[path, value as Forms]]
  return Object.entries(value).flatMap(([key, below]) => phrases(below, path === '' ? key : `${path}.${key}`))
}

const SECOND_PERSON = {
  ...completeRegister,
  document: { ...completeRegister.document, address: 'you' as const },
}
const THIRD_PERSON = {
  ...completeRegister,
  document: { ...completeRegister.document, address: 'data-subject' as const },
}

/** Registers that between them choose every code of the schema: one for the n-th code of each list of codes. */
function variants(base: Partial<Register>): Partial<Register>[] {
  const leaves = schemaLeaves().filter(isChoice)
  const most = Math.max(...leaves.map(({ codes }) => codes.length))
  return Array.from(
    { length: most },
    (_, at) =>
      leaves.reduce<unknown>(
        (register, leaf) => withValue(register, leaf.path, leaf.codes[at % leaf.codes.length]),
        base,
      ) as Partial<Register>,
  )
}

/** Choices of facts; what lays out the notice or decides how it speaks is set by the test. */
function isChoice({ kind, name, codes }: Leaf): boolean {
  return kind === 'code' && codes.length > 1 && !/^(layout|sections|parts|document)\b|told/.test(name)
}

/** All of a notice that can be read. */
function readable(notice: Notice): string {
  const runs: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      if (value.some(isInline)) runs.push(plainText(value.filter(isInline)))
      else value.forEach(visit)
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, below] of Object.entries(value)) {
        if (typeof below === 'string' && ['heading', 'citation', 'caption', 'label', 'value'].includes(key))
          runs.push(below)
        else if (key !== 'from') visit(below)
      }
    }
  }
  visit([notice.front, notice.introduction, notice.sections, notice.footnotes])
  return [notice.title, notice.description, notice.kind, ...runs].join('\n')
}

function isInline(value: unknown): value is Inline {
  const inlines = [
    'text',
    'strong',
    'emphasis',
    'code',
    'link',
    'reference',
    'citation',
    'label',
    'footnote',
    'break',
  ]
  return (
    typeof value === 'object' && value !== null && 'kind' in value && inlines.includes(String(value.kind))
  )
}

const LAYOUTS: readonly Layout[] = [
  { headings: 'statement' },
  { headings: 'question' },
  { name: 'traditional', headings: 'statement', lists: 'letters' },
  { name: 'traditional', headings: 'question' },
]

describe.each(['fi', 'en'] as const)('%s', (language) => {
  const all = phrases(builtinLocales()[language]?.phrases)

  test('a phrase with one form speaks to nobody; of two, the second speaks of the data subject', () => {
    const speaking = all.flatMap(([path, phrase]) => {
      const text = typeof phrase === 'string' ? phrase : phrase['data-subject']
      return SPEAKING[language].test(text) ? [`${path}: ${text}`] : []
    })
    expect(all.length).toBeGreaterThan(500)
    expect(speaking).toEqual([])
  })

  test('two forms are two: the first speaks to the reader, or says “we”', () => {
    const two = all.flatMap(([path, phrase]) => (typeof phrase === 'string' ? [] : [[path, phrase] as const]))
    expect(two.length).toBeGreaterThan(50)
    const same = two.filter(([, { you, 'data-subject': other }]) => you === other)
    expect(same.map(([path]) => path)).toEqual([])
  })

  test.each(LAYOUTS)('no notice in the third person speaks to its reader: %j', (layout) => {
    for (const register of variants(THIRD_PERSON)) {
      const text = readable(compose(register, language, layout))
      const line = text.split('\n').find((candidate) => SPEAKING[language].test(candidate))
      expect(line).toBeUndefined()
    }
  })

  test('the same notice in the second person does', () => {
    const text = readable(compose(SECOND_PERSON, language))
    expect(text.match(new RegExp(SPEAKING[language], 'giu'))?.length).toBeGreaterThan(40)
  })

  test('every section, every right and the rights that are left have a question', () => {
    const everything = { ...completeRegister, dpo: { name: 'N' }, document: completeRegister.document ?? {} }
    const order = [...SECTION_CODES]
    const layouts: Layout[] = [{ order }, { name: 'traditional' }]
    for (const layout of layouts) {
      const notice = compose(everything, language, { ...layout, headings: 'question' })
      const ours = allSections(notice.sections).filter(
        ({ id }) => SECTION_CODES.some((code) => code === id) || /^right(s-how|-(?!special))/.test(id),
      )
      expect(ours.length).toBeGreaterThan(30)
      expect(ours.filter(({ heading }) => !heading.endsWith('?')).map(({ heading }) => heading)).toEqual([])
    }
  })
})
