/** Data that are said not to be collected stand in the list of data: Article 5(1)(a) and (d) GDPR. */
import type { DataCategory, DataItem, Text } from '../../../validate/register.ts'
import { allWords, mentions } from '../../all-words.ts'
import { distinct, factPath } from '../../fact-path.ts'
import { type LintRegister, someItems } from '../../lint-register.ts'
import { mentions as mentionsIn } from '../../mentions.ts'
import { findByLanguage } from '../../prose/find-by-language.ts'
import { sentencesOf } from '../../prose/sentences.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { areNamedIn, mayShareStem, tellingWords } from '../../shared-stems.ts'
import { notKept, otherPrivacy, privacyWords } from '../../words/excluded-data.ts'
import { specialDataNames } from '../../words/special-data.ts'

export const dataExclusionContradictionRule: Rule = {
  id: 'data/exclusion-contradiction',
  severity: 'warning',
  cites: [{ gdpr: ['5(1)(a)', '5(1)(d)'] }],
  title: {
    en: 'Data that are said not to be collected are not listed among the data.',
    fi: 'Tieto, jota selosteen mukaan ei kerätä, ei ole tietoluettelossa.',
  },
  rationale: {
    en: 'A promise not to collect health data, beside a list that has them, is false in one place or the other, and the reader cannot tell in which. Processing must be transparent and what is said of it accurate.',
    fi: 'Lupaus olla keräämättä esimerkiksi terveystietoja on ristiriidassa luettelon kanssa, jossa ne ovat, eikä lukija tiedä, kumpi kohta pitää paikkansa. Käsittelyn on oltava läpinäkyvää ja siitä kerrotun täsmällistä.',
  },
  hint: {
    en: 'Remove the item from `data` or the promise from `notCollected`, or state the `exception`.',
    fi: 'Poista tieto kohdasta `data` tai lupaus kohdasta `notCollected`, tai kerro poikkeus kohdassa `exception`.',
  },
  messages: {
    default: {
      message: {
        en: 'The notice says that “{excluded}” is not collected, but the data include “{item}”.',
        fi: 'Selosteen mukaan tietoa ”{excluded}” ei kerätä, mutta tietoluettelossa on ”{item}”.',
      },
    },
    impossible: {
      message: {
        en: 'The promise cannot hold: all personal data concern privacy.',
        fi: 'Lupaus on mahdoton: kaikki henkilötiedot liittyvät yksityisyyteen.',
      },
      hint: {
        en: 'Name the data that are not collected, and leave privacy out.',
        fi: 'Nimeä tiedot, joita ei kerätä, ja jätä yksityisyys pois.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'nothing of anybody’s privacy', fi: 'ei mitään yksityisyyteen liittyvää' },
        yaml: `languages: [fi]
sections: { data: { after: "Tietoja, jotka liittyvät terveydentilaan tai muuhun yksityisyyteen, ei tallenneta rekisteriin." } }`,
      },
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
        shows: { en: 'respect for privacy', fi: 'yksityisyyden kunnioittaminen' },
        yaml: `languages: [fi, en]
sections: { data: { after: { fi: Kunnioitamme yksityisyyttäsi. Terveystietoja ei tallenneta., en: We respect your privacy. Health data are not stored. } } }`,
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
  check: (register) => [...contradicted(register), ...impossible(register)],
}

/** A promise to keep nothing that concerns privacy. */
function impossible(register: LintRegister): RuleFinding[] {
  return register
    .textsWith(privacyWords, 'notCollected', 'data', 'purposes', 'sections', 'extraSections', 'document')
    .filter((text) => findByLanguage(text, otherPrivacy).length > 0)
    .filter(
      ({ area, plain, languages }) =>
        area === 'notCollected' ||
        sentencesOf(plain).some((one) =>
          [otherPrivacy, notKept].every((lists) => mentionsIn(one, languages, lists)),
        ),
    )
    .map(({ path }) => ({ path, message: 'impossible' }))
}

function contradicted(register: LintRegister): RuleFinding[] {
  return distinct(
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
  )
}

interface Listed {
  readonly text: Text
  /** By language; under `*` a text that stands for all. */
  readonly wordings: Readonly<Record<string, string>>
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
  return { text, special, wordings: typeof text === 'string' ? { '*': text } : text }
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
function contradicts({ text, terms }: Excluded, { wordings, special }: Listed): boolean {
  if (special !== undefined && mentions(allWords(text), specialDataNames[special])) return true
  return terms.some(({ language, words }) => {
    const among = language === '*' ? Object.values(wordings) : [wordings[language] ?? wordings['*'] ?? '']
    return among.some(
      (other) =>
        words.every((word) => mayShareStem(word, other.toLowerCase())) &&
        areNamedIn(words, tellingWords(other)),
    )
  })
}
