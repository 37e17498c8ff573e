/** The notice does not say which data are processed: Articles 14(1)(d) and 30(1)(c) GDPR. */
import { isArticle14 } from '../../collected-elsewhere.ts'
import { distinct, factPath } from '../../fact-path.ts'
import { someItems } from '../../lint-register.ts'
import { isUnderGdpr } from '../../regime.ts'
import type { Rule, RuleFinding } from '../../rule.ts'

export const dataCategoriesMissingRule: Rule = {
  id: 'data/categories-missing',
  severity: 'error',
  cites: [{ gdpr: ['14(1)(d)', '30(1)(c)'] }],
  title: {
    en: 'The notice says which categories of data are processed, and what they hold.',
    fi: 'Selosteessa kerrotaan käsiteltävät henkilötietoryhmät ja niiden sisältö.',
  },
  rationale: {
    en: 'Where data come from others, the person cannot know what they are, so the categories are among the information that must be given. Where people give the data themselves the duty does not apply, but the record of processing needs the categories all the same and a reader expects them.',
    fi: 'Kun tiedot saadaan muualta, rekisteröity ei voi tietää, mitä ne ovat, joten henkilötietoryhmät kuuluvat annettaviin tietoihin. Jos rekisteröity antaa tiedot itse, velvollisuutta ei ole, mutta ryhmät tarvitaan silti selosteeseen käsittelytoimista ja lukija odottaa niitä.',
  },
  hint: {
    en: 'List the categories under `data`, each with its `items`.',
    fi: 'Luettele henkilötietoryhmät kohtaan `data` ja kunkin tiedot kohtaan `items`.',
  },
  messages: {
    default: {
      message: {
        en: 'Data are received from others than the person, but the notice does not state the categories of data.',
        fi: 'Tietoja saadaan muualta kuin rekisteröidyltä, mutta henkilötietoryhmiä ei kerrota.',
      },
    },
    untold: {
      severity: 'warning',
      message: {
        en: 'The notice does not say which data are processed.',
        fi: 'Selosteessa ei kerrota, mitä henkilötietoja käsitellään.',
      },
    },
    empty: {
      severity: 'info',
      message: {
        en: 'Only the name of the category is given: {name}.',
        fi: 'Henkilötietoryhmästä kerrotaan vain nimi: {name}.',
      },
      hint: {
        en: 'Add `items` with the pieces of data that it holds, or a `description`.',
        fi: 'Lisää `items` ja ryhmään kuuluvat tiedot tai `description`.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: {
          en: 'a purchased list whose contents are not told',
          fi: 'ostettu luettelo, jonka sisältöä ei kerrota',
        },
        yaml: 'sources: [{ id: lists, kind: purchased-list, name: { fi: Osoiteluettelot, en: Address lists } }]',
      },
      {
        shows: { en: 'purposes and no data', fi: 'tarkoitukset ilman tietoja' },
        yaml: 'purposes: [{ id: orders, name: { fi: Tilaukset, en: Orders }, basis: contract }]',
      },
      {
        shows: { en: 'a category of which only the name is told', fi: 'ryhmä, josta kerrotaan vain nimi' },
        yaml: 'data: [{ id: customer, name: { fi: Asiakastiedot, en: Customer data } }]',
      },
    ],
    good: [
      {
        shows: { en: 'a category with its items', fi: 'henkilötietoryhmä ja sen tiedot' },
        yaml: 'data: [{ id: contact, name: { fi: Yhteystiedot, en: Contact details }, items: [{ fi: nimi, en: name }] }]',
      },
      {
        shows: { en: 'a category described in words', fi: 'sanoin kuvattu ryhmä' },
        yaml: `sources: [{ id: clients, kind: client }]
data: [{ id: contact, name: { fi: Yhteystiedot, en: Contact details }, description: { fi: nimi ja osoite, en: name and address } }]`,
      },
    ],
  },
  check: (register) =>
    distinct(
      register.wholes.flatMap((whole): RuleFinding[] => {
        if (!isUnderGdpr(register.register)) return []
        const path = factPath(register, whole, 'data')
        if (!someItems(whole.facts.data)) {
          return [isArticle14(register, whole) ? { path } : { path, message: 'untold' }]
        }
        return (whole.facts.data ?? []).flatMap(({ id, name, description, items }, index): RuleFinding[] => {
          if (someItems(items) || description !== undefined) return []
          const at = [...path, index, 'items']
          return [{ path: at, message: 'empty', args: { name: register.nameOf(name ?? id) } }]
        })
      }),
    ),
}
