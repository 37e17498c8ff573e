/** Data that are said not to be collected stand in the list of data: Article 5(1)(a) and (d) GDPR. */
import type { DataCategory, DataItem, Text } from '../../../validate/register.ts'
import { allWords, mentions } from '../../all-words.ts'
import { distinct, factPath } from '../../fact-path.ts'
import { someItems } from '../../lint-register.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { areNamedIn, tellingWords } from '../../shared-stems.ts'
import { specialDataNames } from '../../words/special-data.ts'

export const dataExclusionContradictionRule: Rule = {
  id: 'data/exclusion-contradiction',
  severity: 'warning',
  cites: [{ gdpr: ['5(1)(a)', '5(1)(d)'] }],
  title: {
    en: 'Data that are said not to be collected are not listed among the data.',
    fi: 'Tieto, jota ei kerrota kerättävän, ei ole tietoluettelossa.',
  },
  rationale: {
    en: 'A promise not to collect health data, beside a list that has them, is false in one place or the other, and the reader cannot tell in which. Processing must be transparent and what is told of it accurate.',
    fi: 'Lupaus olla keräämättä esimerkiksi terveystietoja on ristiriidassa luettelon kanssa, jossa ne ovat, eikä lukija tiedä, kumpi kohta pitää paikkansa. Käsittelyn on oltava läpinäkyvää ja siitä kerrotun täsmällistä.',
  },
  hint: {
    en: 'Remove the item from `data` or the promise from `notCollected`, or tell the `exception`.',
    fi: 'Poista tieto kohdasta `data` tai lupaus kohdasta `notCollected`, tai kerro poikkeus kohdassa `exception`.',
  },
  messages: {
    default: {
      message: {
        en: '“{excluded}” is said not to be collected, but the data have “{item}”.',
        fi: 'Tietoa ”{excluded}” ei kerrota kerättävän, mutta tietoluettelossa on ”{item}”.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'sex, excluded and listed', fi: 'sukupuoli, jota ei kerätä ja joka on luettelossa' },
        yaml: `notCollected: [{ data: { fi: sukupuoli, en: sex } }]
data: [{ id: basic, name: { fi: Perustiedot, en: Basic data }, items: [{ fi: ikä ja sukupuoli, en: age and sex }] }]`,
      },
      {
        shows: { en: 'one of several exclusions, in another form', fi: 'yksi monesta, toisessa muodossa' },
        yaml: `notCollected: [{ data: { fi: "pankkitilin numero, uskonto tai henkilötunnus", en: "bank account, religion or personal identity code" } }]
data: [{ id: basic, name: { fi: Perustiedot, en: Basic data }, items: [{ fi: henkilötunnuksen loppuosa, en: last part of the personal identity code }] }]`,
      },
      {
        shows: {
          en: 'health data, excluded and flagged',
          fi: 'terveystiedot, joita ei kerätä ja jotka on merkitty',
        },
        yaml: `notCollected: [{ data: { fi: terveystiedot, en: health data } }]
data: [{ id: diets, name: { fi: Ruokailu, en: Meals }, items: [{ item: { fi: allergiat, en: allergies }, special: health }] }]`,
      },
    ],
    good: [
      {
        shows: { en: 'something else than is excluded', fi: 'muuta kuin mitä ei kerätä' },
        yaml: `notCollected: [{ data: { fi: poissaolojen terveydelliset syyt, en: medical reasons for absences } }]
data: [{ id: payroll, name: { fi: Palkanlaskenta, en: Payroll }, items: [{ fi: poissaoloaika, en: time of absence }] }]`,
      },
      {
        shows: { en: 'an exception that is told', fi: 'kerrottu poikkeus' },
        yaml: `notCollected: [{ data: { fi: henkilötunnus, en: personal identity code }, exception: { fi: luotonhakijat, en: applicants for credit } }]
data: [{ id: credit, name: { fi: Luottotiedot, en: Credit data }, items: [{ item: { fi: henkilötunnus, en: personal identity code }, nationalId: true }] }]`,
      },
      {
        shows: { en: 'a family name, which is no sex', fi: 'sukunimi, joka ei ole sukupuoli' },
        yaml: `notCollected: [{ data: { fi: sukupuoli, en: sex } }]
data: [{ id: basic, name: { fi: Perustiedot, en: Basic data }, items: [{ fi: sukunimi, en: family name }] }]`,
      },
    ],
  },
  check: (register) =>
    distinct(
      register.wholes.flatMap((whole): RuleFinding[] => {
        if (!someItems(whole.facts.notCollected)) return []
        const items = (whole.facts.data ?? []).flatMap(listed)
        const path = factPath(register, whole, 'notCollected')
        return (whole.facts.notCollected ?? []).flatMap(({ data, exception }, index): RuleFinding[] => {
          if (exception !== undefined) return []
          const excluded = excludedOf(data)
          const found = items.find((item) => contradicts(excluded, item))
          if (found === undefined) return []
          const args = { excluded: register.nameOf(data), item: register.nameOf(found.text) }
          return [{ path: [...path, index], args }]
        })
      }),
    ),
}

interface Listed {
  readonly text: Text
  /** The telling words by language; under `*` those of a text that stands for all. */
  readonly words: ReadonlyMap<string, readonly string[]>
  readonly special: DataCategory['special']
}

/** A category and its items as things that are collected. */
function listed({ id, name, special, items }: DataCategory): Listed[] {
  return [asListed(name ?? id, special), ...(items ?? []).map(itemOf)]
}

function itemOf(item: DataItem): Listed {
  return isDetailed(item) ? asListed(item.item, item.special) : asListed(item, undefined)
}

function isDetailed(item: DataItem): item is Extract<DataItem, { item: unknown }> {
  return typeof item === 'object' && 'item' in item
}

function asListed(text: Text, special: DataCategory['special']): Listed {
  const wordings = typeof text === 'string' ? [['*', text] as const] : Object.entries(text)
  return {
    text,
    special,
    words: new Map(wordings.map(([language, words]) => [language, tellingWords(words)])),
  }
}

interface Excluded {
  readonly text: Text
  /** The telling words of each thing excluded, with its language; `*` stands for all. */
  readonly terms: readonly { readonly language: string; readonly words: readonly string[] }[]
}

function excludedOf(text: Text): Excluded {
  const wordings = typeof text === 'string' ? [['*', text] as const] : Object.entries(text)
  const terms = wordings.flatMap(([language, words]) =>
    words.split(/[,;]| (?:ja|tai|sekä|and|or) /).map((term) => ({ language, words: tellingWords(term) })),
  )
  return { text, terms }
}

/** The same words in the same language, or the special category that the exclusion names. */
function contradicts({ text, terms }: Excluded, { words, special }: Listed): boolean {
  if (special !== undefined && mentions(allWords(text), specialDataNames[special])) return true
  return terms.some((term) => {
    const among =
      term.language === '*' ? [...words.values()] : [words.get(term.language) ?? words.get('*') ?? []]
    return among.some((others) => areNamedIn(term.words, others))
  })
}
