/** A person by name where a role would do: Article 5(1)(c) GDPR. */
import type { Contact } from '../../../validate/register.ts'
import type { Rule, RuleFinding } from '../../rule.ts'

export const contactNamedPersonRule: Rule = {
  id: 'contact/named-person',
  severity: 'info',
  cites: [{ gdpr: ['5(1)(c)'] }],
  title: {
    en: 'Contacts are named by role, with a mailbox that more than one person reads.',
    fi: 'Yhteyspiste ilmoitetaan tehtävänimikkeellä ja yhteisellä sähköpostiosoitteella.',
  },
  rationale: {
    en: 'The name of an employee is personal data that the reader does not need, and it is out of date the day the employee leaves. Requests sent to one person’s mailbox are lost during holidays while the month runs.',
    fi: 'Työntekijän nimi on henkilötieto, jota lukija ei tarvitse, ja se vanhenee, kun työntekijä vaihtuu. Yhden henkilön sähköpostiin lähetetty pyyntö jää loman ajaksi lukematta, vaikka kuukauden määräaika kuluu.',
  },
  hint: {
    en: 'Use `title` for the role, and an address such as tietosuoja@….',
    fi: 'Kirjoita tehtävänimike avaimeen `title` ja käytä esimerkiksi osoitetta tietosuoja@….',
  },
  messages: {
    default: {
      message: {
        en: 'The contact is a person by name: {name}.',
        fi: 'Yhteyspisteeksi on ilmoitettu henkilö nimeltä: {name}.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a name and a personal mailbox', fi: 'nimi ja henkilökohtainen sähköposti' },
        yaml: 'contacts: [{ name: Maija Esimerkki, emails: [maija.esimerkki@esimerkki.example] }]',
      },
      {
        shows: { en: 'a name without a role', fi: 'nimi ilman tehtävänimikettä' },
        yaml: 'contacts: [{ name: Matti Esimerkki, phones: ["+358 40 000 0000"] }]',
      },
    ],
    good: [
      {
        shows: { en: 'a role', fi: 'tehtävänimike' },
        yaml: 'contacts: [{ title: { fi: Asiakaspalvelu, en: Customer service }, emails: [palvelu@esimerkki.example] }]',
      },
      {
        shows: {
          en: 'a name beside a role and its mailbox',
          fi: 'nimi tehtävänimikkeen ja yhteisen sähköpostin rinnalla',
        },
        yaml: `contacts:
  - title: { fi: Toimistopäällikkö, en: Office manager }
    name: Maija Esimerkki
    emails: [toimisto@esimerkki.example]`,
      },
    ],
  },
  check: ({ scopes }) =>
    scopes.flatMap(({ facts, path }) =>
      (facts.contacts ?? []).flatMap((contact, index): RuleFinding[] =>
        contact.name === undefined || hasRoleMailbox(contact)
          ? []
          : [{ path: [...path, 'contacts', index, 'name'], args: { name: contact.name } }],
      ),
    ),
}

/** Whether the contact has a title and an address before whose @ no part of the name stands. */
function hasRoleMailbox({ name = '', title, emails }: Contact): boolean {
  const parts = name.toLowerCase().split(/\s+/)
  const isPersonal = (email: string) =>
    parts.some((part) => part.length > 2 && (email.toLowerCase().split('@')[0] ?? '').includes(part))
  return title !== undefined && (emails ?? []).some((email) => !isPersonal(email))
}
