/** Who answers questions about the register and receives requests: rows 6, 8 and 9 of the table of materiality. */
import type { Contact } from '../../validate/register.ts'
import type { Area, ScopePair } from '../area.ts'
import type { Change } from '../change.ts'
import { type Detail, detailsOf, tellDetail, tellReplacedWays } from '../contact-details.ts'
import type { Edit } from '../edit.ts'
import { contactChanged, rightsContactAdded, rightsContactReplaced } from '../kinds/contact.ts'
import { change } from '../make-change.ts'
import { editsAt } from '../places.ts'
import { areWaysReplaced, waysOf } from '../rights-ways.ts'
import { shownList } from '../shown.ts'
import { shownContact } from '../shown-contact.ts'

const ITEM = 'contacts/*'

export const contactsArea: Area = {
  places: ['contacts'],
  tell: (edits, scope) => {
    const { told, rest } = tellReplacedWays(detailsOf(edits, ITEM), scope)
    return [...tellContacts(editsAt(edits, ITEM), scope), ...told, ...tellDetails(rest)]
  },
}

/** By which a contact is called. */
const NAMES: ReadonlySet<string> = new Set(['title', 'name', 'unit'])

/** A contact that is called otherwise now is one change, however many of its names it takes; then the rest. */
function tellDetails(details: readonly Detail[]): Change[] {
  const isOfName = ({ key, old, new: now }: Detail) =>
    NAMES.has(key) && JSON.stringify(nameOf(old)) !== JSON.stringify(nameOf(now))
  const named = details.filter(isOfName)
  const contacts = [...new Set(named.map((detail) => detail.new))]
  const renamed = contacts.map((contact) => {
    const own = named.filter((detail) => detail.new === contact)
    const args = { from: nameOf(own[0]?.old), to: nameOf(contact) }
    return change(contactChanged, { edits: own.flatMap(({ edits }) => edits), variant: 'renamed', args })
  })
  const rest = details.filter((detail) => !named.includes(detail))
  return [
    ...renamed,
    ...rest.map((detail) => tellDetail(detail, ITEM, nameOf(detail.new), { kind: contactChanged })),
  ]
}

/** Contacts that came or went as wholes: where nobody is left of those who received requests, they were replaced. */
function tellContacts(edits: readonly Edit[], scope: ScopePair): readonly Change[] {
  const gone = edits.filter(({ to }) => to === undefined)
  const come = edits.filter(({ from }) => from === undefined)
  if (gone.length > 0 && areWaysReplaced(scope)) {
    const isLeft = waysOf('new', scope).length > 0
    const from = shownList(gone.map((edit) => nameOf(edit.from)))
    const to = shownList(come.map((edit) => nameOf(edit.to)))
    if (!isLeft || come.length > 0)
      return [
        change(rightsContactReplaced, {
          edits: [...come, ...gone],
          variant: come.length > 0 ? 'contact' : 'removed',
          args: { from, to },
        }),
      ]
  }
  return [
    ...come.map((edit) =>
      change(rightsContactAdded, { edits: [edit], variant: 'contact', args: { name: nameOf(edit.to) } }),
    ),
    ...gone.map((edit) =>
      change(contactChanged, { edits: [edit], variant: 'gone', args: { name: nameOf(edit.from) } }),
    ),
  ]
}

function nameOf(contact: unknown) {
  return shownContact(contact as Contact | undefined)
}
