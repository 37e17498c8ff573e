/** People are not told of data received from others, and no exemption is named: Article 14(5) GDPR. */
import { allWords, mentions } from '../../all-words.ts'
import { isArticle14, sourcesElsewhere } from '../../collected-elsewhere.ts'
import { distinct, factPath } from '../../fact-path.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { notTold } from '../../words/not-told.ts'

export const art14ExemptionGroundRule: Rule = {
  id: 'art14/exemption-ground',
  severity: 'warning',
  cites: [{ gdpr: ['14(5)'] }, { act: '1050/2018', at: { en: 'section 33', fi: '33 §' } }],
  title: {
    en: 'Where people are not told of data received from others, the exemption is named; if it is disproportionate effort, the notice also says how the information is made public.',
    fi: 'Jos muualta saaduista tiedoista ei ilmoiteta rekisteröidyille, nimetään poikkeusperuste ja, jos ilmoittaminen vaatisi kohtuutonta vaivaa, kerrotaan tietojen julkaisemisesta.',
  },
  rationale: {
    en: 'Apart from the narrow exceptions of section 33 of the Data Protection Act, the duty to tell falls away only in the four cases of Article 14(5). Where telling is impossible or would take a disproportionate effort, the controller must protect people in other ways, such as by making the information publicly available. Publishing alone is no exemption.',
    fi: 'Tietosuojalain 33 §:n suppeita poikkeuksia lukuun ottamatta ilmoitusvelvollisuus väistyy vain 14 artiklan 5 kohdan neljässä tapauksessa. Jos ilmoittaminen on mahdotonta tai vaatisi kohtuutonta vaivaa, rekisterinpitäjän on suojattava rekisteröityjen oikeuksia muuten, esimerkiksi saattamalla tiedot julkisesti saataville. Pelkkä julkaiseminen ei ole poikkeusperuste.',
  },
  hint: {
    en: 'Name the `exemption` under `collectedElsewhere`, and say in `published` how the information is made public.',
    fi: 'Nimeä `exemption` kohdassa `collectedElsewhere` ja kerro kohdassa `published`, miten tiedot julkaistaan.',
  },
  messages: {
    default: {
      message: {
        en: 'People are not told of data received from others, but no exemption under Article 14(5) is named.',
        fi: 'Muualta saaduista tiedoista ei ilmoiteta rekisteröidyille, mutta 14 artiklan 5 kohdan poikkeusta ei nimetä.',
      },
    },
    unpublished: {
      message: {
        en: 'Telling each person is said to be impossible or disproportionate, but not how the information is made public.',
        fi: 'Ilmoittamisen kerrotaan olevan mahdotonta tai vaativan kohtuutonta vaivaa, mutta ei, miten tiedot julkaistaan.',
      },
      hint: {
        en: 'Say in `collectedElsewhere.published` where the information is publicly available.',
        fi: 'Kerro kohdassa `collectedElsewhere.published`, missä tiedot ovat julkisesti saatavilla.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'publishing in place of telling', fi: 'julkaiseminen ilmoittamisen sijasta' },
        yaml: `sources: [{ id: archive, kind: authority, name: { fi: Kansallisarkisto, en: National Archives }, public: true }]
collectedElsewhere: { published: { fi: verkkosivulla, en: on the website } }`,
      },
      {
        shows: { en: 'a source of which nobody is told', fi: 'lähde, josta ei kerrota' },
        yaml: `sources:
  - id: clients
    kind: client
    told: { fi: työntekijöille ei erikseen ilmoiteta, en: employees are not separately informed }`,
      },
      {
        shows: {
          en: 'a disproportionate effort and nothing published',
          fi: 'kohtuuton vaiva, eikä mitään julkaista',
        },
        yaml: `sources: [{ id: archive, kind: authority, name: { fi: Kansallisarkisto, en: National Archives }, public: true }]
collectedElsewhere: { exemption: impossible-or-disproportionate }`,
      },
    ],
    good: [
      {
        shows: { en: 'the exemption and where the notice is published', fi: 'poikkeus ja julkaisupaikka' },
        yaml: `sources: [{ id: archive, kind: authority, name: { fi: Kansallisarkisto, en: National Archives }, public: true }]
collectedElsewhere: { exemption: impossible-or-disproportionate, published: { fi: verkkosivulla, en: on the website } }`,
      },
      {
        shows: { en: 'people who already know', fi: 'rekisteröidyt, jotka jo tietävät' },
        yaml: `sources: [{ id: clients, kind: client }]
collectedElsewhere: { exemption: already-informed }`,
      },
      {
        shows: { en: 'people who are told', fi: 'rekisteröidyt, joille ilmoitetaan' },
        yaml: `sources: [{ id: clients, kind: client, told: { fi: kirjeellä kahden viikon kuluessa, en: by letter within two weeks } }]`,
      },
      {
        shows: {
          en: 'not later than a month: a time, no refusal',
          fi: 'enintään kuukausi: aika eikä kieltäytyminen',
        },
        yaml: `sources: [{ id: clients, kind: client }]
collectedElsewhere: { told: { fi: kirjeellä viimeistään kuukauden kuluessa, en: by letter not later than a month } }`,
      },
    ],
  },
  check: (register) =>
    distinct(
      register.wholes.flatMap((whole): RuleFinding[] => {
        if (!isArticle14(register, whole)) return []
        const { collectedElsewhere } = whole.facts
        const path = factPath(register, whole, 'collectedElsewhere')
        if (collectedElsewhere?.exemption !== undefined) {
          const isOwed = collectedElsewhere.exemption === 'impossible-or-disproportionate'
          return isOwed && collectedElsewhere.published === undefined
            ? [{ path, message: 'unpublished' }]
            : []
        }
        const told = sourcesElsewhere(whole.facts).map(({ source }) => source.told)
        const isRefused = mentions(allWords(collectedElsewhere?.told, ...told), notTold)
        const isOnlyPublished =
          collectedElsewhere?.published !== undefined &&
          collectedElsewhere.told === undefined &&
          told.some((text) => text === undefined)
        return isRefused || isOnlyPublished ? [{ path }] : []
      }),
    ),
}
