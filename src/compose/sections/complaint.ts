/** The right to lodge a complaint, and with whom: Articles 13(2)(d) and 77 GDPR; Data Protection Act 1050/2018, section 21. */
import { FINNISH_AUTHORITY } from '../../law/authority.ts'
import type { Register } from '../../validate/register.ts'
import { factDefinitions } from '../blocks.ts'
import { citeGdpr } from '../cite.ts'
import { channelFacts, country } from '../contact-details.ts'
import type { Context } from '../context.ts'
import { link } from '../inline.ts'
import type { Block } from '../notice.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'

type Authorities = Exclude<NonNullable<Register['complaint']>['authority'], 'FI' | undefined>

export const complaintSection: SectionComposer = {
  code: 'complaint',
  compose: (context) => {
    const { complaint, rights } = context.register
    // A notice taken over as it was published tells of complaints only where its description does.
    if (rights?.told !== undefined && complaint === undefined) return undefined
    const labels = context.phrases.complaint
    const from = ['/complaint']
    const authority = complaint?.authority ?? 'FI'
    const citation = context.citations ? citeGdpr({ article: 77 }, context) : undefined
    return draftOf(
      [
        context.sentence(labels.lead, from, citation),
        ...(context.register.document?.regime === 'law-enforcement'
          ? []
          : [context.sentence(labels.where, from)]),
        ...(authority === 'FI' ? finland(context) : others(context, authority)),
        ...(complaint?.cookies === true ? [context.sentence(labels.cookies, ['/complaint/cookies'])] : []),
      ],
      { boxed: true },
    )
  },
}

/** Contact details of the Finnish authority, built in so that they cannot be wrong or old. */
function finland(context: Context): Block[] {
  const { contact, complaint } = context.phrases
  const { details } = FINNISH_AUTHORITY
  const authority = details[context.locale.language] ?? details.en
  if (authority === undefined) return []
  const from = '/complaint/authority'
  const phone = (number: string) => [link(`tel:${number.replaceAll(' ', '')}`, number)]
  const web = (url: string) => [link(url, url.replace('https://', ''))]
  return [
    context.sentence(complaint.finland, [from]),
    ...factDefinitions([
      ...context.coded(contact.name, authority.name, from),
      ...context.coded(contact.visiting, authority.visiting, from),
      ...context.coded(contact.address, authority.post, from),
      ...context.labelled(complaint.switchboard, phone(authority.phone), from),
      ...context.labelled(complaint.registry, phone(authority.registry), from),
      ...context.labelled(contact.email, [link(`mailto:${authority.email}`, authority.email)], from),
      ...context.labelled(contact.website, web(authority.website), from),
      ...context.labelled(complaint.form, web(authority.complaint), from),
    ]),
  ]
}

function others(context: Context, authorities: Authorities): Block[] {
  const { contact, complaint } = context.phrases
  return [
    context.sentence(complaint.other, ['/complaint/authority']),
    ...authorities.flatMap((authority, index) => {
      const from = `/complaint/authority/${index}`
      return factDefinitions([
        ...context.fact(contact.name, authority.name, `${from}/name`),
        ...country(context, authority.country, `${from}/country`),
        ...channelFacts(context, authority, from),
      ])
    }),
  ]
}
