/** Nobody is named to whom questions and requests go: Articles 12(2) and 13(1)(a) GDPR. */
import { contactWays } from '../../contact-ways.ts'
import { someItems } from '../../lint-register.ts'
import type { Rule, RuleFinding } from '../../rule.ts'

export const contactMissingRule: Rule = {
  id: 'contact/missing',
  severity: 'warning',
  cites: [{ gdpr: ['12(2)', '13(1)(a)'] }],
  title: {
    en: 'The notice says whom to ask about the register and where to send requests.',
    fi: 'Selosteessa kerrotaan, kuka vastaa rekisteriä koskeviin kysymyksiin ja minne pyynnöt lähetetään.',
  },
  rationale: {
    en: 'The controller must make it easy to use rights. A contact point for data-protection matters brings a request to those who can answer it; the controller’s own address does too, only more slowly.',
    fi: 'Rekisterinpitäjän on helpotettava oikeuksien käyttämistä. Tietosuoja-asioiden yhteyspiste ohjaa pyynnön niille, jotka voivat vastata siihen; rekisterinpitäjän oma osoitekin riittää, mutta hitaammin.',
  },
  hint: {
    en: 'Add `contacts`: a role such as customer service as the `title`, with `emails` or `phones`.',
    fi: 'Lisää `contacts`: avaimeen `title` tehtävänimike, kuten asiakaspalvelu, ja lisäksi `emails` tai `phones`.',
  },
  messages: {
    default: {
      message: {
        en: 'No contact point is given for questions about the register.',
        fi: 'Rekisteriä koskeville kysymyksille ei ole nimetty yhteyspistettä.',
      },
    },
    controller: {
      severity: 'info',
      message: {
        en: 'No contact point of its own is named for data-protection matters; questions go to the controller.',
        fi: 'Tietosuoja-asioille ei ole nimetty omaa yhteyspistettä; kysymykset menevät rekisterinpitäjälle.',
      },
    },
  },
  yieldsTo: ['controller/contact-missing'],
  examples: {
    bad: [
      {
        shows: { en: 'nobody can be reached', fi: 'ketään ei tavoita' },
        yaml: 'controllers: [{ name: Esimerkki Oy }]',
      },
      {
        shows: { en: 'only the controller', fi: 'vain rekisterinpitäjä' },
        yaml: 'controllers: [{ name: Esimerkki Oy, emails: [info@esimerkki.example], phones: ["+358 20 000 0000"] }]',
      },
    ],
    good: [
      {
        shows: { en: 'a contact in a role', fi: 'yhteyspiste tehtävänimikkeellä' },
        yaml: 'contacts: [{ title: { fi: Asiakaspalvelu, en: Customer service }, emails: [palvelu@esimerkki.example] }]',
      },
      {
        shows: { en: 'a data protection officer', fi: 'tietosuojavastaava' },
        yaml: 'dpo: { emails: [tietosuojavastaava@esimerkki.example] }',
      },
      {
        shows: { en: 'a contact point of joint controllers', fi: 'yhteisrekisterinpitäjien yhteyspiste' },
        yaml: `languages: [fi]
controllers: [{ name: Yksi Oy, emails: [tiedot@yksi.example] }, { name: Toinen Oy }]
controllership: { relation: joint, contactPoint: "Yksi Oy, tiedot@yksi.example" }`,
      },
    ],
  },
  check: ({ register, scopes }): RuleFinding[] => {
    const { dpo, controllers, controllership } = register
    // Article 26(1): joint controllers may name a point for all.
    if (controllership?.contactPoint !== undefined) return []
    if (scopes.some(({ facts }) => someItems(facts.contacts))) return []
    if (dpo !== undefined && dpo !== 'none') return []
    const isReached = (controllers ?? []).some((controller) => contactWays(controller).length > 0)
    return [{ path: ['contacts'], ...(isReached && { message: 'controller' }) }]
  },
}
