/** The notice does not say where the data come from: Article 14(2)(f) GDPR. */

import type { Source } from '../../../validate/register.ts'
import { isArticle14, sourcesElsewhere } from '../../collected-elsewhere.ts'
import { distinct, factPath } from '../../fact-path.ts'
import { someItems } from '../../lint-register.ts'
import { isUnderGdpr } from '../../regime.ts'
import type { Rule, RuleFinding } from '../../rule.ts'

/** Kinds that name nobody and no type of source by themselves. */
const NAMELESS: ReadonlySet<Source['kind']> = new Set([
  undefined,
  'business-partner',
  'third-party',
  'authority',
  'public-register',
  'public-source',
  'purchased-list',
])

export const sourceMissingRule: Rule = {
  id: 'source/missing',
  severity: 'error',
  cites: [{ gdpr: ['14(2)(f)'] }],
  title: {
    en: 'The notice says from which sources the data come.',
    fi: 'Selosteessa kerrotaan, mistä lähteistä henkilötiedot saadaan.',
  },
  rationale: {
    en: 'People cannot know who passes on data about them unless the notice says so. Where data come from others than the person, the source must be stated. Where they come from the person alone, one line that says so answers the question.',
    fi: 'Rekisteröity ei voi tietää, kuka luovuttaa häntä koskevia tietoja, ellei selosteessa kerrota siitä. Kun tiedot saadaan muualta kuin rekisteröidyltä, lähde on ilmoitettava. Jos ne saadaan vain häneltä itseltään, yksi rivi riittää kertomaan sen.',
  },
  hint: {
    en: 'Add `sources`: each with its `kind` and, where the kind does not say enough, its `name`.',
    fi: 'Lisää `sources`: kullekin lähteelle `kind` ja, jos laji ei kerro tarpeeksi, `name`.',
  },
  messages: {
    default: {
      message: {
        en: 'Data are received from others than the person, but the notice does not state any source.',
        fi: 'Tietoja saadaan muualta kuin rekisteröidyltä, mutta tietolähteitä ei kerrota.',
      },
    },
    untold: {
      severity: 'warning',
      message: {
        en: 'The notice does not say where the data come from.',
        fi: 'Selosteessa ei kerrota, mistä henkilötiedot saadaan.',
      },
    },
    unnamed: {
      message: {
        en: 'A source other than the person is not named: {id}.',
        fi: 'Muuta lähdettä kuin rekisteröityä itseään ei nimetä: {id}.',
      },
      hint: {
        en: 'Add the `name` of the source, or of its type and sector.',
        fi: 'Lisää `name`: lähteen nimi tai sen tyyppi ja toimiala.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'data and no sources', fi: 'tiedot ilman lähteitä' },
        yaml: 'data: [{ id: contact, name: { fi: Yhteystiedot, en: Contact details } }]',
      },
      {
        shows: {
          en: 'a promise to tell of sources that are not told',
          fi: 'lupaus kertoa lähteistä, joita ei kerrota',
        },
        yaml: 'collectedElsewhere: { told: { fi: ensimmäisessä yhteydenotossa, en: at the first contact } }',
      },
      {
        shows: { en: 'a third party without a name', fi: 'nimetön ulkopuolinen taho' },
        yaml: 'sources: [{ id: other, kind: third-party, public: false }]',
      },
    ],
    good: [
      {
        shows: { en: 'the person alone', fi: 'vain rekisteröity itse' },
        yaml: 'sources: [{ id: the-person, kind: data-subject }]',
      },
      {
        shows: { en: 'a register by name', fi: 'nimetty rekisteri' },
        yaml: 'sources: [{ id: trade, kind: public-register, name: { fi: Kaupparekisteri, en: Trade Register }, public: true }]',
      },
      {
        shows: { en: 'a kind that says enough', fi: 'laji, joka riittää' },
        yaml: 'sources: [{ id: employer, kind: employer, public: false }]',
      },
    ],
  },
  check: (register) =>
    distinct(
      register.wholes.flatMap((whole): RuleFinding[] => {
        if (!isUnderGdpr(register.register)) return []
        const path = factPath(register, whole, 'sources')
        if (!someItems(whole.facts.sources)) {
          return [isArticle14(register, whole) ? { path } : { path, message: 'untold' }]
        }
        return sourcesElsewhere(whole.facts)
          .filter(
            ({ source }) =>
              source.name === undefined && source.description === undefined && NAMELESS.has(source.kind),
          )
          .map(({ source, index }) => ({
            path: [...path, index],
            message: 'unnamed',
            args: { id: source.id },
          }))
      }),
    ),
}
