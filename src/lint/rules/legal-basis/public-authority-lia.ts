/** A public authority that relies on legitimate interests: Article 6(1), second subparagraph, GDPR. */
import { isPublicBody } from '../../public-bodies.ts'
import { purposesOf, restsOn } from '../../purpose-bases.ts'
import { isUnderGdpr } from '../../regime.ts'
import type { Rule } from '../../rule.ts'

export const legalBasisPublicAuthorityLiaRule: Rule = {
  id: 'legal-basis/public-authority-lia',
  severity: 'error',
  cites: [{ other: { en: 'GDPR 6(1), second subparagraph', fi: 'tietosuoja-asetus 6(1), toinen alakohta' } }],
  title: {
    en: 'A public authority does not rest its tasks on legitimate interests.',
    fi: 'Viranomainen ei perusta tehtäviensä hoitamista oikeutettuun etuun.',
  },
  rationale: {
    en: 'What an authority may do is laid down by law, so its processing rests on a legal obligation or on a task in the public interest. Legitimate interests are closed to it in the performance of its tasks. Outside of them, as when it lets premises or guards its buildings, the basis may be open, but it should be chosen with care.',
    fi: 'Viranomaisen toimivallasta säädetään lailla, joten sen käsittely perustuu lakisääteiseen velvoitteeseen tai yleistä etua koskevaan tehtävään. Oikeutettua etua ei sovelleta tehtävien yhteydessä. Muussa toiminnassa, kuten tilojen vuokrauksessa tai kiinteistöjen valvonnassa, peruste voi tulla kyseeseen, mutta se on harkittava tarkoin.',
  },
  hint: {
    en: 'Write `basis: public-task` or `basis: legal-obligation`, with the Act in `law`.',
    fi: 'Kirjoita `basis: public-task` tai `basis: legal-obligation` ja laki avaimeen `law`.',
  },
  messages: {
    task: {
      message: {
        en: 'A public task cannot rest on legitimate interests: {purpose}.',
        fi: 'Viranomaisen tehtävä ei voi perustua oikeutettuun etuun: {purpose}.',
      },
    },
    other: {
      severity: 'warning',
      message: {
        en: 'A public authority relies on legitimate interests: {purpose}.',
        fi: 'Viranomainen vetoaa oikeutettuun etuun: {purpose}.',
      },
      hint: {
        en: 'If it belongs to the tasks of the authority, write `basis: public-task` with `law`.',
        fi: 'Jos käsittely kuuluu viranomaisen tehtäviin, kirjoita `basis: public-task` ja `law`.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a task of the authority', fi: 'viranomaisen tehtävä' },
        yaml: `controllers: [{ name: Esimerkkilän kunta, kind: municipality }]
purposes:
  - id: permits
    basis: legitimate-interests
    publicTask: { fi: rakennuslupien käsittely, en: deciding on building permits }`,
      },
      {
        shows: { en: 'something beside its tasks', fi: 'muu toiminta kuin tehtävä' },
        yaml: `controllers: [{ name: Esimerkkilän kunta, kind: municipality }]
purposes: [{ id: kiosk, name: { fi: Kioskitilan vuokraus, en: Letting a kiosk }, basis: legitimate-interests }]`,
      },
    ],
    good: [
      {
        shows: { en: 'a company', fi: 'yritys' },
        yaml: `controllers: [{ name: Esimerkki Oy, kind: company }]
purposes: [{ id: kiosk, basis: legitimate-interests }]`,
      },
      {
        shows: { en: 'an authority with its task', fi: 'viranomainen ja sen tehtävä' },
        yaml: `controllers: [{ name: Esimerkkilän kunta, kind: municipality }]
purposes: [{ id: permits, basis: public-task }]`,
      },
      {
        shows: { en: 'a company owned by the State', fi: 'valtionyhtiö' },
        yaml: `controllers: [{ name: Esimerkki Oyj, kind: state-company }]
purposes: [{ id: kiosk, basis: legitimate-interests }]`,
      },
    ],
  },
  check: (register) => {
    const { controllers } = register.register
    if (!isUnderGdpr(register.register)) return []
    if (!(controllers ?? []).some(({ kind }) => isPublicBody(kind))) return []
    return purposesOf(register).flatMap((looked) => {
      const { purpose, bases } = looked
      const isTask = purpose.publicTask !== undefined || restsOn(looked, 'public-task')
      return bases
        .filter(({ codes }) => codes.includes('legitimate-interests'))
        .map(({ path }) => ({
          path,
          message: isTask ? 'task' : 'other',
          args: { purpose: register.nameOf(purpose.name ?? purpose.id) },
        }))
    })
  },
}
