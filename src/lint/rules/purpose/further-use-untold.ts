/** A further use of data of which people are not told before it begins: Articles 13(3) and 14(4) GDPR. */
import { purposesOf, restsOn } from '../../purpose-bases.ts'
import { isUnderGdpr } from '../../regime.ts'
import type { Rule, RuleFinding } from '../../rule.ts'

export const purposeFurtherUseUntoldRule: Rule = {
  id: 'purpose/further-use-untold',
  severity: 'warning',
  cites: [{ gdpr: ['13(3)', '14(4)', '6(4)'] }],
  title: {
    en: 'A further use of data is described, and people are told of it before it begins.',
    fi: 'Jatkokäsittely kuvataan, ja siitä ilmoitetaan rekisteröidyille ennen sen aloittamista.',
  },
  rationale: {
    en: 'Data collected for one purpose may be used for another only where the new purpose is compatible with the first, or where consent or law allows it. The reader is told of the new purpose beforehand, with all that is needed to judge it. Otherwise nobody could object in time.',
    fi: 'Yhtä tarkoitusta varten kerättyjä tietoja saa käyttää muuhun tarkoitukseen vain, jos uusi tarkoitus on yhteensopiva alkuperäisen kanssa tai jatkokäsittely perustuu suostumukseen tai lakiin. Rekisteröidylle ilmoitetaan uudesta tarkoituksesta ennen jatkokäsittelyä ja annetaan asiaankuuluvat lisätiedot. Muuten oikeuksia ei voi käyttää ajoissa.',
  },
  hint: {
    en: 'Say in `furtherUse.compatibility` why the new purpose is compatible with the first.',
    fi: 'Kerro avaimessa `furtherUse.compatibility`, miksi uusi tarkoitus on yhteensopiva alkuperäisen kanssa.',
  },
  messages: {
    compatibility: {
      message: {
        en: 'The notice does not say why the further use is compatible with the first purpose: {purpose}.',
        fi: 'Selosteessa ei kerrota, miksi jatkokäsittely on yhteensopiva alkuperäisen tarkoituksen kanssa: {purpose}.',
      },
    },
    untold: {
      message: {
        en: 'Data are used further, but the notice does not say how people learn of that beforehand: {purpose}.',
        fi: 'Tietoja käytetään myöhemmin muuhun tarkoitukseen, mutta selosteessa ei kerrota, miten siitä ilmoitetaan ennakolta: {purpose}.',
      },
      hint: {
        en: 'Write `changes.newPurpose: true`, or say in `changes.informing` how people are informed.',
        fi: 'Kirjoita `changes.newPurpose: true` tai kerro avaimessa `changes.informing`, miten rekisteröidyille ilmoitetaan.',
      },
    },
    undescribed: {
      message: {
        en: 'The purpose of the further use is not described: {purpose}.',
        fi: 'Jatkokäsittelyn tarkoitusta ei kuvata: {purpose}.',
      },
      hint: {
        en: 'Say in `description` what is done with the data and why.',
        fi: 'Kerro avaimessa `description`, mitä tiedoilla tehdään ja miksi.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'neither compatibility nor information', fi: 'ei yhteensopivuutta eikä ilmoittamista' },
        yaml: `purposes:
  - id: route-planning
    name: { fi: Kuljetusreittien suunnittelu, en: Planning delivery routes }
    description: { fi: Laskemme toimitusosoitteista reittien pituudet., en: We calculate routes from delivery addresses. }
    basis: legitimate-interests
    furtherUse: { original: { fi: tilausten toimittaminen, en: delivering orders } }`,
      },
      {
        shows: { en: 'a further use without a description', fi: 'jatkokäsittely ilman kuvausta' },
        yaml: `purposes:
  - id: statistics
    basis: legitimate-interests
    furtherUse:
      original: { fi: tilausten toimittaminen, en: delivering orders }
      compatibility: { fi: tiedot anonymisoidaan ensin, en: the data are first anonymised }
changes: { newPurpose: true }`,
      },
    ],
    good: [
      {
        shows: {
          en: 'a compatible use, told beforehand',
          fi: 'yhteensopiva käyttö, josta ilmoitetaan ennakolta',
        },
        yaml: `purposes:
  - id: statistics
    name: { fi: Toimitusaikojen tilastointi, en: Statistics of delivery times }
    basis: legitimate-interests
    furtherUse:
      original: { fi: tilausten toimittaminen, en: delivering orders }
      compatibility: { fi: tiedot anonymisoidaan ensin, en: the data are first anonymised }
changes: { newPurpose: true }`,
      },
      {
        shows: { en: 'a use on new consent', fi: 'käyttö uudella suostumuksella' },
        yaml: `purposes:
  - id: interviews
    name: { fi: Kutsut käyttäjähaastatteluihin, en: Invitations to user interviews }
    basis: consent
    furtherUse: { original: { fi: tilausten toimittaminen, en: delivering orders } }
changes: { informing: { fi: sähköpostitse ennen muutosta, en: by email before the change } }`,
      },
      {
        shows: { en: 'no further use', fi: 'ei jatkokäsittelyä' },
        yaml: 'purposes: [{ id: delivery, name: { fi: Tilausten toimittaminen, en: Delivering orders }, basis: contract }]',
      },
    ],
  },
  check: (register) => {
    if (!isUnderGdpr(register.register)) return []
    const { changes } = register.register
    const isTold = changes?.newPurpose === true || changes?.informing !== undefined
    const further = purposesOf(register).filter(({ purpose }) => purpose.furtherUse !== undefined)
    return further.flatMap((looked): RuleFinding[] => {
      const { purpose, path } = looked
      const args = { purpose: register.nameOf(purpose.name ?? purpose.id) }
      const place = [...path, 'furtherUse']
      // Article 6(4): consent, or law of the Union or a Member State, makes compatibility needless.
      const needsCompatibility = !restsOn(looked, 'consent', 'legal-obligation', 'public-task')
      const isDescribed = purpose.name !== undefined || purpose.description !== undefined
      return [
        ...(needsCompatibility && purpose.furtherUse?.compatibility === undefined
          ? [{ path: [...place, 'compatibility'], message: 'compatibility', args }]
          : []),
        ...(isDescribed ? [] : [{ path: [...path, 'description'], message: 'undescribed', args }]),
        ...(isTold ? [] : [{ path: place, message: 'untold', args }]),
      ]
    })
  },
}
