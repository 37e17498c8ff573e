/** The personal identity code without the ground on which it may be processed: Data Protection Act, section 29. */
import { concernedPurposes } from '../../concerned-purposes.ts'
import { dataOf, type LookedData, wordsIn } from '../../data-items.ts'
import { isUnderGdpr } from '../../regime.ts'
import type { Rule } from '../../rule.ts'
import { identityCodeWords } from '../../words/special-categories.ts'

export const identityCodeBasisMissingRule: Rule = {
  id: 'identity-code/basis-missing',
  severity: 'warning',
  cites: [{ act: '1050/2018', at: { en: 'section 29', fi: '29 §' } }, { gdpr: ['87'] }],
  title: {
    en: 'The notice says on what ground the personal identity code is processed.',
    fi: 'Selosteessa kerrotaan, millä perusteella henkilötunnusta käsitellään.',
  },
  rationale: {
    en: 'The code is not a customer number. It may be processed with consent, where the law provides for it, or where a person must be told apart from all others for a task, right or line of business that the section names. A notice that states the ground also makes the controller ask whether the code is needed.',
    fi: 'Henkilötunnus ei ole asiakasnumero. Sitä saa käsitellä suostumuksella, lain nojalla tai silloin, kun rekisteröidyn yksiselitteinen yksilöiminen on tärkeää pykälässä mainitun tehtävän, oikeuden tai toiminnan vuoksi. Perusteen kertominen saa rekisterinpitäjän myös harkitsemaan, tarvitaanko tunnusta.',
  },
  hint: {
    en: 'Say in `nationalId` of the purpose why the code may be processed, or leave the code out.',
    fi: 'Kerro tarkoituksen avaimessa `nationalId`, millä perusteella henkilötunnusta käsitellään, tai jätä se pois.',
  },
  messages: {
    default: {
      message: {
        en: 'The notice does not say on what ground the personal identity code is processed: {data}.',
        fi: 'Selosteessa ei kerrota, millä perusteella henkilötunnusta käsitellään: {data}.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a marked code without a ground', fi: 'merkitty henkilötunnus ilman perustetta' },
        yaml: `purposes: [{ id: delivery, basis: contract }]
data: [{ id: identity, items: [{ item: { fi: tunnus, en: code }, nationalId: true }] }]`,
      },
      {
        shows: { en: 'an unmarked code, inflected', fi: 'merkitsemätön henkilötunnus taivutettuna' },
        yaml: `languages: [fi]
purposes: [{ id: delivery, basis: contract }]
data: [{ id: identity, items: [nimi ja henkilötunnuksen loppuosa] }]`,
      },
    ],
    good: [
      {
        shows: { en: 'a code with its ground', fi: 'henkilötunnus ja peruste' },
        yaml: `purposes:
  - id: credit
    basis: contract
    nationalId: { fi: "tietosuojalaki 1050/2018, 29 §: luotonanto", en: "Data Protection Act 1050/2018, section 29: credit" }
data: [{ id: identity, for: [credit], items: [{ fi: henkilötunnus, en: personal identity code }] }]`,
      },
      {
        shows: { en: 'a purpose that cites an Act', fi: 'tarkoitus, jossa mainitaan laki' },
        yaml: `purposes:
  - { id: pay, basis: legal-obligation, law: { fi: ennakkoperintälaki 1118/1996, en: Prepayment Act 1118/1996 } }
data: [{ id: identity, for: [pay], nationalId: true }]`,
      },
      {
        shows: { en: 'a user name and a Business ID', fi: 'käyttäjätunnus ja Y-tunnus' },
        yaml: `purposes: [{ id: delivery, basis: contract }]
data: [{ id: identity, items: [{ fi: käyttäjätunnus ja Y-tunnus, en: user name and Business ID }] }]`,
      },
    ],
  },
  check: (register) => {
    const { controllers, languages } = register.register
    if (!isUnderGdpr(register.register)) return []
    // Section 29 is Finnish law: where every controller is established elsewhere, its own law says.
    const elsewhere = (controllers ?? []).filter(({ country }) => country !== undefined && country !== 'FI')
    if (elsewhere.length > 0 && elsewhere.length === controllers?.length) return []
    const codes = dataOf(register).filter((data) => data.nationalId || isByWords(data, languages))
    const itemised = new Set(codes.filter(({ isCategory }) => !isCategory).map(({ category }) => category))
    return codes
      .filter(({ isCategory, category }) => !isCategory || !itemised.has(category))
      .filter(({ scope, category }) => {
        const purposes = concernedPurposes(register, scope, category.for)
        return !purposes.some(
          ({ purpose, bases }) =>
            purpose.nationalId !== undefined ||
            purpose.special?.law !== undefined ||
            bases.some(({ law }) => law !== undefined),
        )
      })
      .map(({ path, name }) => ({ path, args: { data: register.nameOf(name) } }))
  },
}

/** An unmarked code; what stands in a marked category is found by the mark. */
function isByWords(data: LookedData, languages: readonly string[]): boolean {
  return data.category.nationalId !== true && wordsIn(data, identityCodeWords, languages) !== undefined
}
