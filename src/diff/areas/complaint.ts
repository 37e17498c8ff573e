/** The supervisory authority: row 56 of the table of materiality, Article 77 GDPR. */
import { FINNISH_AUTHORITY } from '../../law/authority.ts'
import type { Register, Text } from '../../validate/register.ts'
import type { Area, ScopePair } from '../area.ts'
import type { Change } from '../change.ts'
import { detailsOf } from '../contact-details.ts'
import type { Edit } from '../edit.ts'
import { factName } from '../fact-names.ts'
import { authorityChanged, authorityContactChanged, cookieAuthorityChanged } from '../kinds/complaint.ts'
import { change } from '../make-change.ts'
import { byItem, isWithin } from '../places.ts'
import { shownList, shownName, shownText } from '../shown.ts'
import { spellingTier } from '../spelling-tier.ts'

type Authority = Exclude<NonNullable<NonNullable<Register['complaint']>['authority']>, 'FI'>[number]

const LIST = 'complaint/authority'
const ITEM = `${LIST}/*`

/** What the Finnish authority is called in notices that name it themselves, whatever the case ending. */
const OMBUDSMAN = /tietosuojavaltuutet|data protection ombudsman|dataombudsman/i

export const complaintArea: Area = {
  places: ['complaint'],
  tell: (edits, scope) => {
    const details = edits.filter((edit) => edit.place !== ITEM && isWithin(edit.place, ITEM))
    return [
      ...edits.filter((edit) => !details.includes(edit)).map(tellAuthority),
      ...[...byItem(details, ITEM)].flatMap(([pair, own]) =>
        tellDetails(own, pair.old as Authority, pair.new as Authority, scope),
      ),
    ]
  },
}

function tellAuthority(edit: Edit): Change {
  const { place, from, to } = edit
  const edits = [edit]
  if (place === 'complaint/cookies')
    return change(cookieAuthorityChanged, { edits, variant: to === true ? 'default' : 'untold' })
  if (place === LIST) return tellList(edit)
  const isGone = to === undefined
  const args = isGone ? { from: shownName(from as Authority) } : { to: shownName(to as Authority) }
  return change(authorityChanged, { edits, variant: isGone ? 'removed' : 'added', args })
}

/** Another name or country is another authority, unless both are the Finnish one; other details are of the same. */
function tellDetails(
  edits: readonly Edit[],
  before: Authority,
  after: Authority,
  scope: ScopePair,
): Change[] {
  const isSame = isFinnish(before) && isFinnish(after)
  const identity = edits.filter(
    ({ place, from }) => !isSame && from !== undefined && [`${ITEM}/name`, `${ITEM}/country`].includes(place),
  )
  const details = detailsOf(
    edits.filter((edit) => !identity.includes(edit)),
    ITEM,
  )
  const [first] = identity
  return [
    ...(first === undefined
      ? []
      : [
          change(authorityChanged, {
            edits: identity,
            tier: identity.length === 1 ? spellingTier(first, scope) : undefined,
            args: { from: shownName(before), to: shownName(after) },
          }),
        ]),
    ...(details.length === 0
      ? []
      : [
          change(authorityContactChanged, {
            edits: details.flatMap((detail) => detail.edits),
            args: {
              name: shownName(after),
              what: shownList(details.map(({ key }) => factName(`${ITEM}/${key}`))),
            },
          }),
        ]),
  ]
}

/** `FI`, whose details are built in, in the place of authorities by name, or the other way round. */
function tellList(edit: Edit): Change {
  const [before, after] = [authoritiesOf(edit.from), authoritiesOf(edit.to)]
  const names = (authorities: readonly Authority[]) =>
    shownList(authorities.map(({ name }) => shownText(name)))
  const [only] = after
  if (
    before.length === 1 &&
    after.length === 1 &&
    only !== undefined &&
    [...before, ...after].every(isFinnish)
  )
    return change(authorityContactChanged, {
      edits: [edit],
      args: { name: shownName(only), what: factName(ITEM) },
    })
  return change(authorityChanged, { edits: [edit], args: { from: names(before), to: names(after) } })
}

function authoritiesOf(fact: unknown): readonly Authority[] {
  if (Array.isArray(fact)) return fact as readonly Authority[]
  const { details, country } = FINNISH_AUTHORITY
  const name: Text = Object.fromEntries(
    Object.entries(details).map(([language, { name }]) => [language, name]),
  )
  return [{ name, country }]
}

function isFinnish({ name, country }: Authority): boolean {
  const names = typeof name === 'string' ? [name] : Object.values(name)
  return (country ?? 'FI') === 'FI' && names.some((words) => OMBUDSMAN.test(words))
}
