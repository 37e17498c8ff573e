/** The notice does not say when people learn of data received from others: Article 14(3) GDPR. */
import { isArticle14, sourcesElsewhere } from '../../collected-elsewhere.ts'
import { distinct, factPath } from '../../fact-path.ts'
import type { Rule, RuleFinding } from '../../rule.ts'

/** A long list would hide the message. */
const SHOWN = 4

export const art14TimingRule: Rule = {
  id: 'art14/timing',
  severity: 'warning',
  cites: [{ gdpr: ['14(3)'] }],
  title: {
    en: 'Where data come from others, the notice says when and how people learn of it.',
    fi: 'Jos tietoja saadaan muualta, kerrotaan, milloin ja miten siitä ilmoitetaan rekisteröidyille.',
  },
  rationale: {
    en: 'Whoever receives data from others must tell the people concerned within a reasonable time, at the latest within one month, or at the first contact or disclosure if that is sooner. A notice on a website reaches nobody who does not know of the register, so the controller must have a way of telling. The GDPR does not require the notice to state the time, but stating it shows that the duty is met.',
    fi: 'Sen, joka saa tietoja muualta, on ilmoitettava siitä rekisteröidylle kohtuullisen ajan ja viimeistään kuukauden kuluessa tai, jos se on aikaisemmin, ensimmäisen yhteydenoton tai luovutuksen yhteydessä. Verkkosivulla oleva seloste ei tavoita sitä, joka ei tiedä rekisteristä, joten rekisterinpitäjällä on oltava tapa ilmoittaa. Asetus ei vaadi kertomaan aikaa selosteessa, mutta sen kertominen osoittaa, että velvollisuus täytetään.',
  },
  hint: {
    en: 'Add `collectedElsewhere.told`, or `told` to each source; or name the `exemption` that applies.',
    fi: 'Lisää `collectedElsewhere.told` tai kullekin lähteelle `told`, tai nimeä sovellettava poikkeus kohdassa `exemption`.',
  },
  messages: {
    default: {
      message: {
        en: 'The notice does not say when people learn that data about them were received from these sources: {sources}.',
        fi: 'Selosteessa ei kerrota, milloin näistä lähteistä saaduista tiedoista ilmoitetaan rekisteröidyille: {sources}.',
      },
    },
  },
  yieldsTo: ['art14/exemption-ground'],
  examples: {
    bad: [
      {
        shows: { en: 'a purchased list of which nobody is told', fi: 'ostettu luettelo, josta ei kerrota' },
        yaml: `sources:
  - { id: lists, kind: purchased-list, name: { fi: Osoiteluettelot, en: Address lists }, public: false }`,
      },
      {
        shows: { en: 'one source of two that is told of', fi: 'kahdesta lähteestä vain toisesta kerrotaan' },
        yaml: `sources:
  - { id: employer, kind: employer, told: { fi: työsuhteen alkaessa, en: when the employment begins } }
  - { id: register, kind: authority, name: { fi: Väestötietojärjestelmä, en: Population Information System }, public: false }`,
      },
    ],
    good: [
      {
        shows: {
          en: 'the person alone, told under Article 13',
          fi: 'vain rekisteröity itse, jolle kerrotaan 13 artiklan mukaan',
        },
        yaml: 'sources: [{ id: the-person, kind: data-subject }, { id: log, kind: service-use }]',
      },
      {
        shows: { en: 'one time for all sources', fi: 'kaikille lähteille yhteinen aika' },
        yaml: `sources:
  - { id: lists, kind: purchased-list, name: { fi: Osoiteluettelot, en: Address lists }, public: false }
collectedElsewhere: { told: { fi: ensimmäisessä markkinointikirjeessä, en: in the first marketing letter } }`,
      },
      {
        shows: { en: 'a time for each source', fi: 'kullekin lähteelle oma aika' },
        yaml: `sources:
  - { id: employer, kind: employer, told: { fi: työsuhteen alkaessa, en: when the employment begins } }`,
      },
      {
        shows: { en: 'an exemption by name', fi: 'nimetty poikkeus' },
        yaml: `sources: [{ id: clients, kind: client }]
collectedElsewhere: { exemption: laid-down-by-law }`,
      },
    ],
  },
  check: (register) =>
    distinct(
      register.wholes.flatMap((whole): RuleFinding[] => {
        const { collectedElsewhere } = whole.facts
        if (!isArticle14(register, whole)) return []
        if (collectedElsewhere?.told !== undefined || collectedElsewhere?.exemption !== undefined) return []
        const silent = sourcesElsewhere(whole.facts).filter(({ source }) => source.told === undefined)
        if (silent.length === 0) return []
        const names = silent.map(({ source }) => register.nameOf(source.name ?? source.id))
        const sources = [...names.slice(0, SHOWN), ...(names.length > SHOWN ? ['…'] : [])].join('; ')
        return [{ path: factPath(register, whole, 'collectedElsewhere'), args: { sources } }]
      }),
    ),
}
