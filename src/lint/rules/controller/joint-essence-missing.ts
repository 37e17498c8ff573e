/** Joint controllers who do not tell how they have shared their duties: Article 26(1)–(2) GDPR. */
import type { Rule, RuleFinding } from '../../rule.ts'

export const controllerJointEssenceMissingRule: Rule = {
  id: 'controller/joint-essence-missing',
  severity: 'error',
  cites: [{ gdpr: ['26(1)–(2)'] }],
  title: {
    en: 'Joint controllers state the essence of their arrangement, or where to get it.',
    fi: 'Yhteisrekisterinpitäjät kertovat järjestelynsä keskeiset osat tai sen, mistä ne saa.',
  },
  rationale: {
    en: 'Several controllers who decide together must agree who answers for which duty, unless the law has laid it down, and make the essence of it available to the data subjects. Naming a contact point is voluntary but helps everybody.',
    fi: 'Yhdessä päättävien rekisterinpitäjien on sovittava keskinäisestä vastuunjaostaan, jollei sitä ole vahvistettu lainsäädännössä, ja annettava järjestelyn keskeiset osat rekisteröityjen saataville. Yhteyspisteen nimeäminen on vapaaehtoista mutta auttaa kaikkia.',
  },
  hint: {
    en: 'Add `controllership` with `essence`, `law` or `available`; if the controllers act each on its own, say `relation: independent`.',
    fi: 'Lisää `controllership` ja siihen `essence`, `law` tai `available`; jos rekisterinpitäjät toimivat kukin itsenäisesti, kirjoita `relation: independent`.',
  },
  messages: {
    default: {
      message: {
        en: 'There are {count} joint controllers, but the notice does not say how they divide their responsibilities.',
        fi: 'Yhteisrekisterinpitäjiä on {count}, mutta niiden vastuunjaosta ei kerrota mitään.',
      },
    },
    'contact-point': {
      severity: 'info',
      message: {
        en: 'The joint controllers name no contact point.',
        fi: 'Yhteisrekisterinpitäjät eivät nimeä yhteyspistettä.',
      },
      hint: { en: 'Add `controllership.contactPoint`.', fi: 'Lisää `controllership.contactPoint`.' },
    },
  },
  examples: {
    bad: [
      {
        shows: {
          en: 'two controllers, nothing of their arrangement',
          fi: 'kaksi rekisterinpitäjää, ei tietoa järjestelystä',
        },
        yaml: 'controllers: [{ name: Esimerkki Oy }, { name: Esimerkki Palvelut Oy }]',
      },
      {
        shows: { en: 'only a contact point', fi: 'vain yhteyspiste' },
        yaml: `controllers: [{ name: Esimerkki Oy }, { name: Esimerkki Palvelut Oy }]
controllership: { contactPoint: Esimerkki Oy }`,
      },
      {
        shows: { en: 'the essence without a contact point', fi: 'keskeiset osat ilman yhteyspistettä' },
        yaml: `controllers: [{ name: Esimerkki Oy }, { name: Esimerkki Palvelut Oy }]
controllership: { essence: { fi: Esimerkki Oy vastaa pyyntöihin., en: Esimerkki Oy answers requests. } }`,
      },
    ],
    good: [
      {
        shows: { en: 'the essence and a contact point', fi: 'keskeiset osat ja yhteyspiste' },
        yaml: `controllers: [{ name: Esimerkki Oy }, { name: Esimerkki Palvelut Oy }]
controllership:
  essence: { fi: Esimerkki Oy vastaa pyyntöihin., en: Esimerkki Oy answers requests. }
  contactPoint: Esimerkki Oy`,
      },
      {
        shows: { en: 'responsibilities laid down by law', fi: 'vastuunjako vahvistettu laissa' },
        yaml: `controllers: [{ name: Esimerkkilän kunta }, { name: Esimerkkivirasto }]
controllership:
  law: { fi: "laki yhteisestä rekisteristä, 5 §", en: "Act on the Common Register, section 5" }
  contactPoint: Esimerkkivirasto`,
      },
      {
        shows: { en: 'controllers each on its own', fi: 'kukin itsenäisesti' },
        yaml: `controllers: [{ name: Esimerkki Oy }, { name: Esimerkki Palvelut Oy }]
controllership: { relation: independent }`,
      },
      {
        shows: { en: 'one controller', fi: 'yksi rekisterinpitäjä' },
        yaml: 'controllers: [{ name: Esimerkki Oy }]',
      },
    ],
  },
  check: ({ register }): RuleFinding[] => {
    const count = (register.controllers ?? []).length
    const { relation, essence, law, available, contactPoint } = register.controllership ?? {}
    if (count < 2 || relation === 'independent') return []
    const path = ['controllership']
    if (essence === undefined && law === undefined && available === undefined)
      return [{ path, args: { count } }]
    return contactPoint === undefined ? [{ path, message: 'contact-point' }] : []
  },
}
