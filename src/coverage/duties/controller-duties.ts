/** Who is responsible and how they are reached: Articles 13(1)(a)–(b), 14(1)(a)–(b), 26, 27 and 37(7) GDPR. */
import { EEA } from '../../law/eea.ts'
import { isPublicBody } from '../../lint/public-bodies.ts'
import type { Controller } from '../../validate/register.ts'
import { both, type Duty, type Judgement, type Need, need, tellersOf, unanswered } from '../duty.ts'
import type { DutyView } from '../duty-view.ts'

const WAYS = ['address', 'visiting', 'emails', 'phones', 'form'] as const

const CONTACT = both('contact details', 'yhteystiedot')

export const controllerDuties: readonly Duty[] = [
  {
    id: 'controller',
    group: 'information',
    cites: [{ gdpr: ['13(1)(a)', '14(1)(a)', '30(1)(a)'] }],
    name: both(
      'Identity and contact details of the controller',
      'Rekisterinpitäjän identiteetti ja yhteystiedot',
    ),
    scope: 'document',
    judge: controllers,
  },
  {
    id: 'representative',
    group: 'information',
    cites: [{ gdpr: ['13(1)(a)', '14(1)(a)', '27', '30(1)(a)'] }],
    name: both('The representative in the Union', 'Edustaja unionissa'),
    scope: 'document',
    judge: representative,
  },
  {
    id: 'dpo',
    group: 'information',
    cites: [{ gdpr: ['13(1)(b)', '14(1)(b)', '30(1)(a)', '37(7)'] }],
    name: both('Contact details of the data protection officer', 'Tietosuojavastaavan yhteystiedot'),
    scope: 'document',
    judge: officer,
  },
  {
    id: 'joint-essence',
    group: 'other',
    cites: [{ gdpr: ['26(2)'] }],
    name: both(
      'The essence of the arrangement between joint controllers',
      'Yhteisrekisterinpitäjien järjestelyn keskeiset osat',
    ),
    scope: 'document',
    judge: (view) => {
      if (!isJoint(view)) return { because: NOT_JOINT }
      const { controllership } = view.register
      const tellers =
        controllership === undefined
          ? []
          : tellersOf(controllership, '/controllership', ['essence', 'law', 'available'])
      return { needs: [need(both('the essence of the arrangement', 'järjestelyn keskeiset osat'), tellers)] }
    },
  },
  {
    id: 'joint-rights',
    group: 'other',
    cites: [{ gdpr: ['26(3)'] }],
    name: both(
      'Rights can be used against each joint controller',
      'Oikeuksia voi käyttää kutakin yhteisrekisterinpitäjää kohtaan',
    ),
    scope: 'document',
    judge: (view) => {
      if (!isJoint(view)) return { because: NOT_JOINT }
      const what = both('rights against each controller', 'oikeudet kutakin rekisterinpitäjää kohtaan')
      const from = ['/controllers']
      return { needs: [need(what, [{ sentence: ({ controller }) => controller.rights, from }])] }
    },
  },
]

const NOT_JOINT = both('There are no joint controllers.', 'Yhteisrekisterinpitäjiä ei ole.')

function isJoint({ register }: DutyView): boolean {
  return (register.controllers ?? []).length > 1 && register.controllership?.relation !== 'independent'
}

function controllers(view: DutyView): Judgement {
  const all = view.register.controllers ?? []
  if (all.length === 0) return { needs: [need(both('the controller', 'rekisterinpitäjä'), [])] }
  const names = all.map((controller, index) =>
    need(both('the name', 'nimi'), [{ fact: `/controllers/${index}/name` }], controller.name),
  )
  return { needs: [...names, ...contacts(view, all)] }
}

/** Of joint controllers it is enough that one can be reached; independent ones answer each for itself. */
function contacts(view: DutyView, all: readonly Controller[]): Need[] {
  const ways = all.map((controller, index) => tellersOf(controller, `/controllers/${index}`, WAYS))
  if (isJoint(view)) return [need(CONTACT, ways.flat())]
  return all.map((controller, index) => need(CONTACT, ways[index] ?? [], controller.name))
}

function representative({ register }: DutyView): Judgement {
  const outside = (register.controllers ?? []).filter(({ country, address }) => {
    const where = country ?? address?.country
    return where !== undefined && !EEA.has(where)
  })
  if (outside.length === 0)
    return {
      because: both(
        'No controller outside the EU and the EEA is named.',
        'EU:n ja ETA:n ulkopuolista rekisterinpitäjää ei ole nimetty.',
      ),
    }
  // Article 27(2)(b).
  if (outside.every(({ kind }) => isPublicBody(kind)))
    return {
      because: both(
        'A public authority or body outside the Union needs no representative.',
        'Unionin ulkopuolisen viranomaisen tai julkishallinnon elimen ei tarvitse nimetä edustajaa.',
      ),
    }
  const { representative: person } = register
  if (person === undefined) return { needs: [need(both('the representative', 'edustaja'), [])] }
  if ('notRequired' in person) {
    const why = both('why no representative is required', 'miksi edustajaa ei vaadita')
    return { needs: [need(why, tellersOf(person, '/representative', ['notRequired']))] }
  }
  return {
    needs: [
      need(
        both('the identity', 'identiteetti'),
        tellersOf(person, '/representative', ['title', 'name', 'unit']),
      ),
      need(CONTACT, tellersOf(person, '/representative', WAYS)),
    ],
  }
}

/** An authority other than a court must have an officer, whatever its description says: Article 37(1)(a). */
function officer({ register }: DutyView): Judgement {
  const { dpo, controllers: all = [] } = register
  const asked = both('the data protection officer', 'tietosuojavastaava')
  if (dpo !== undefined && dpo !== 'none') return { needs: [need(CONTACT, tellersOf(dpo, '/dpo', WAYS))] }
  if (all.some(({ kind }) => kind !== 'court' && isPublicBody(kind))) return { needs: [need(asked, [])] }
  if (dpo === undefined)
    return {
      needs: [
        unanswered(
          both('whether a data protection officer has been designated', 'onko tietosuojavastaava nimitetty'),
        ),
      ],
    }
  return {
    because: both('No data protection officer has been designated.', 'Tietosuojavastaavaa ei ole nimitetty.'),
    told: [{ fact: '/dpo' }],
  }
}
