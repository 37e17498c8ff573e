/** A source that could be anybody: Article 14(2)(f) GDPR. */
import type { Source } from '../../../validate/register.ts'
import { allWords, mentions } from '../../all-words.ts'
import { isElsewhere } from '../../collected-elsewhere.ts'
import { WP260_ANNEX } from '../../guidelines.ts'
import { hasOnlyWords } from '../../prose/only-words.ts'
import type { Rule } from '../../rule.ts'
import { catchAllSources, genericSources } from '../../words/generic-parties.ts'

export const sourceVagueRule: Rule = {
  id: 'source/vague',
  severity: 'warning',
  cites: [{ gdpr: ['14(2)(f)'] }, WP260_ANNEX],
  title: {
    en: 'Sources are named, or their type and sector are.',
    fi: 'Tietolähteet nimetään tai niiden tyyppi ja toimiala kerrotaan.',
  },
  rationale: {
    en: '“Other registers” and “third parties” do not let anybody find out where data came from or have a mistake put right at its source. The specific source is stated, and only where that is impossible the nature of the sources and their sector, together with whether they are publicly accessible.',
    fi: '”Muiden rekisterien” tai ”kolmansien osapuolten” perusteella kukaan ei voi selvittää, mistä tieto on peräisin, eikä saada virhettä oikaistuksi sen lähteessä. Lähde yksilöidään, ja vain jos se on mahdotonta, kerrotaan lähteiden luonne ja toimiala. Samalla kerrotaan, ovatko ne yleisesti saatavilla.',
  },
  hint: {
    en: 'Name the source or its type in `name`, and say by `public` whether it is publicly accessible.',
    fi: 'Nimeä lähde tai sen tyyppi kohdassa `name` ja kerro kohdassa `public`, onko se yleisesti saatavilla.',
  },
  messages: {
    default: {
      message: {
        en: 'The source is not identified: “{words}”.',
        fi: 'Tietolähdettä ei yksilöidä: ”{words}”.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'other registers', fi: 'muut rekisterit' },
        yaml: 'sources: [{ id: other, kind: third-party, name: { fi: muut rekisterit, en: other registers }, public: false }]',
      },
      {
        shows: { en: 'public and private registers', fi: 'julkiset ja yksityiset rekisterit' },
        yaml: `sources:
  - id: registers
    kind: public-register
    name:
      fi: Kaupparekisteri sekä muut julkiset ja yksityiset rekisterit
      en: the Trade Register and other public and private registers`,
      },
      {
        shows: { en: 'sources that are generally available', fi: 'yleisesti saatavilla olevat lähteet' },
        yaml: `sources:
  - { id: public, kind: public-source, name: { fi: julkiset ja yleisesti saatavilla olevat lähteet, en: publicly available sources } }`,
      },
      {
        shows: { en: 'registers of other controllers', fi: 'muiden rekisterinpitäjien rekisterit' },
        yaml: `sources:
  - id: services
    kind: third-party
    name: { fi: muiden rekisterinpitäjien tietopalveluja tarjoavista rekistereistä, en: registers of other controllers }
    public: false`,
      },
      {
        shows: { en: 'those who bring data up to date', fi: 'tietojen päivittäjät' },
        yaml: `languages: [fi]
sources: [{ id: updates, name: Päivityspalveluja tarjoavat viranomaiset ja yritykset, description: nimi- ja yhteystietojen päivitykset }]`,
      },
    ],
    good: [
      {
        shows: { en: 'registers by name', fi: 'nimetyt rekisterit' },
        yaml: `sources:
  - id: registers
    kind: public-register
    name: { fi: Kaupparekisteri ja yritysten verkkosivut, en: the Trade Register and websites of companies }
    public: true`,
      },
      {
        shows: { en: 'a type and its trade', fi: 'tyyppi ja toimiala' },
        yaml: `sources:
  - id: lists
    kind: purchased-list
    name: { fi: osoitepalveluyritysten luettelot, en: lists of address service companies }
    public: false`,
      },
      {
        shows: {
          en: 'partners whose trade is told beside',
          fi: 'yhteistyökumppanit, joiden toimiala kerrotaan',
        },
        yaml: `sources:
  - id: partners
    kind: business-partner
    name: { fi: yhteistyökumppanit, en: partners }
    description: { fi: matkatoimistoista varauksen yhteydessä, en: travel agencies when a booking is made }
    public: false`,
      },
    ],
  },
  check: ({ scopes, nameOf }) =>
    scopes.flatMap(({ facts, path }) =>
      (facts.sources ?? []).flatMap((source, index) => {
        if (!isElsewhere(source) || !isVague(source)) return []
        const words = nameOf(source.name ?? source.description ?? source.id)
        // The path of source/public-flag, which yields to this rule.
        return [{ path: [...path, 'sources', index], args: { words } }]
      }),
    ),
}

/** A name that says nothing is saved by a description that says something; a catch-all beside names is not. */
function isVague({ name, description }: Source): boolean {
  const names = allWords(name)
  const particulars = allWords(description)
  if (mentions(names, catchAllSources)) return true
  const told = [...names, ...particulars]
  return told.length > 0 && told.every((words) => hasOnlyWords(words, genericSources))
}
