/** The notice does not say whether a source is publicly accessible: Article 14(2)(f) GDPR. */
import type { Source } from '../../../validate/register.ts'
import { sourcesElsewhere } from '../../collected-elsewhere.ts'
import { isUnderGdpr } from '../../regime.ts'
import type { Rule } from '../../rule.ts'

/** Kinds whose very name, printed in the notice, says whether anybody can look. */
const PLAIN_KINDS: ReadonlySet<Source['kind']> = new Set([
  'public-source',
  'public-register',
  'business-partner',
  'client',
  'employer',
  'purchased-list',
  'credit-information',
])

export const sourcePublicFlagRule: Rule = {
  id: 'source/public-flag',
  severity: 'warning',
  cites: [{ gdpr: ['14(2)(f)'] }],
  title: {
    en: 'The notice says of each source other than the person whether it is publicly accessible.',
    fi: 'Jokaisesta muusta lähteestä kuin rekisteröidystä kerrotaan, onko se yleisesti saatavilla.',
  },
  rationale: {
    en: 'Together with the source the notice must say, where that is so, that the data came from publicly accessible sources. A plain yes or no saves the reader from guessing which authority’s register or which website anybody can read.',
    fi: 'Lähteen ohella on ilmoitettava, jos tiedot on saatu yleisesti saatavilla olevista lähteistä. Selvä kyllä tai ei säästää lukijan arvailulta, mikä viranomaisen rekisteri tai verkkosivu on kaikkien luettavissa.',
  },
  hint: {
    en: 'Add `public: true` or `public: false`.',
    fi: 'Lisää `public: true` tai `public: false`.',
  },
  messages: {
    default: {
      message: {
        en: 'The notice does not say whether the source is publicly accessible: {name}.',
        fi: 'Lähteestä ei kerrota, onko se yleisesti saatavilla: {name}.',
      },
    },
  },
  yieldsTo: ['source/vague', 'source/missing'],
  examples: {
    bad: [
      {
        shows: { en: 'an authority’s register, open or not', fi: 'viranomaisen rekisteri, julkinen tai ei' },
        yaml: 'sources: [{ id: updates, kind: authority, name: { fi: Väestötietojärjestelmä, en: Population Information System } }]',
      },
      {
        shows: { en: 'a company of which nothing more is said', fi: 'yritys, josta ei kerrota muuta' },
        yaml: 'sources: [{ id: addresses, kind: third-party, name: Osoitetutka Oy }]',
      },
    ],
    good: [
      {
        shows: { en: 'not public, said on purpose', fi: 'ei julkinen, ja se sanotaan' },
        yaml: 'sources: [{ id: addresses, kind: third-party, name: Osoitetutka Oy, public: false }]',
      },
      {
        shows: { en: 'kinds that nobody takes for public', fi: 'lajit, joita kukaan ei luule julkisiksi' },
        yaml: 'sources: [{ id: credit, kind: credit-information, name: Luottotutka Oy }, { id: work, kind: employer }, { id: partner, kind: business-partner, name: Esimerkkipankki Oyj }]',
      },
      {
        shows: { en: 'a kind that is public by its name', fi: 'laji, joka on nimensäkin mukaan julkinen' },
        yaml: 'sources: [{ id: websites, kind: public-source, name: { fi: yritysten verkkosivut, en: websites of companies } }]',
      },
      {
        shows: { en: 'the person, of whom nobody asks', fi: 'rekisteröity, jolta sitä ei kysytä' },
        yaml: 'sources: [{ id: the-person, kind: data-subject }, { id: site, kind: cookies }]',
      },
    ],
  },
  check: (register) =>
    !isUnderGdpr(register.register)
      ? []
      : register.scopes.flatMap(({ facts, path }) =>
          sourcesElsewhere(facts)
            .filter(({ source }) => source.public === undefined && !PLAIN_KINDS.has(source.kind))
            .map(({ source, index }) => ({
              path: [...path, 'sources', index],
              args: { name: register.nameOf(source.name ?? source.id) },
            })),
        ),
}
