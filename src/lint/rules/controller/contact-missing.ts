/** The controller cannot be reached, or in one way only: Articles 13(1)(a) and 14(1)(a) GDPR. */

import { contactWays } from '../../contact-ways.ts'
import { WP260_ANNEX } from '../../guidelines.ts'
import type { Rule, RuleFinding } from '../../rule.ts'

export const controllerContactMissingRule: Rule = {
  id: 'controller/contact-missing',
  severity: 'error',
  cites: [{ gdpr: ['13(1)(a)', '14(1)(a)'] }, WP260_ANNEX],
  title: {
    en: 'The notice says how the controller can be reached, in more than one way.',
    fi: 'Selosteessa kerrotaan rekisterinpitäjän yhteystiedot ja useampi kuin yksi yhteydenottotapa.',
  },
  rationale: {
    en: 'A name without contact details does not let anybody use a right. The guidelines recommend several ways, for not everybody writes emails and not everybody telephones. Of joint controllers it is enough that one can be reached. A private person is never asked for a home address.',
    fi: 'Pelkkä nimi ei riitä oikeuksien käyttämiseen. Ohjeissa suositellaan useita yhteydenottotapoja, sillä kaikki eivät käytä sähköpostia eivätkä kaikki puhelinta. Yhteisrekisterinpitäjistä riittää, että yhden voi tavoittaa. Yksityishenkilöltä ei vaadita kotiosoitetta.',
  },
  hint: {
    en: 'Add `address` and `emails` or `phones` to the controller.',
    fi: 'Lisää rekisterinpitäjälle `address` ja `emails` tai `phones`.',
  },
  messages: {
    default: {
      message: {
        en: 'The controller {name} cannot be reached in any way.',
        fi: 'Rekisterinpitäjältä puuttuvat yhteystiedot: {name}.',
      },
    },
    single: {
      severity: 'warning',
      message: {
        en: 'The controller {name} can be reached in one way only.',
        fi: 'Rekisterinpitäjän tavoittaa vain yhdellä tavalla: {name}.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a name and nothing else', fi: 'pelkkä nimi' },
        yaml: 'controllers: [{ name: Esimerkki Oy }]',
      },
      {
        shows: { en: 'an email address only', fi: 'vain sähköpostiosoite' },
        yaml: 'controllers: [{ name: Esimerkki Oy, emails: [tietosuoja@esimerkki.example] }]',
      },
    ],
    good: [
      {
        shows: { en: 'post and email', fi: 'postiosoite ja sähköpostiosoite' },
        yaml: `controllers:
  - name: Esimerkki Oy
    address: { street: Esimerkkikatu 1, postalCode: "20100", city: Turku }
    emails: [tietosuoja@esimerkki.example]`,
      },
      {
        shows: {
          en: 'a private person with an email address',
          fi: 'yksityishenkilö, jolla on sähköpostiosoite',
        },
        yaml: 'controllers: [{ name: Leikkimökin vuokraaja, kind: private-individual, emails: [mokki@esimerkki.example] }]',
      },
      {
        shows: {
          en: 'joint controllers of whom one can be reached',
          fi: 'yhteisrekisterinpitäjät, joista yhden tavoittaa',
        },
        yaml: `controllers:
  - name: Esimerkki Oy
    emails: [tietosuoja@esimerkki.example]
    phones: ["+358 20 000 0000"]
  - name: Esimerkki Palvelut Oy`,
      },
    ],
  },
  check: ({ register, nameOf }) => {
    const controllers = register.controllers ?? []
    const ways = controllers.map(contactWays)
    // Independent controllers answer each for itself; joint ones may have one contact point: Article 26(1).
    const isShared = register.controllership?.relation !== 'independent'
    if (isShared && ways.some((own) => own.length > 1)) return []
    return controllers.flatMap((controller, index): RuleFinding[] => {
      const count = ways[index]?.length ?? 0
      const enough = controller.kind === 'private-individual' ? 1 : 2
      if (count >= enough) return []
      if (isShared && count === 0 && ways.some((own) => own.length > 0)) return []
      const args = { name: nameOf(controller.name) }
      const path = ['controllers', index]
      return [count === 0 ? { path, args } : { path, message: 'single', args }]
    })
  },
}
