/** The representative in the EU of a controller outside the EEA: row 7 of the table of materiality. */
import { isMapping } from '../../validate/mapping.ts'
import type { Contact, Text } from '../../validate/register.ts'
import type { Area } from '../area.ts'
import type { Change } from '../change.ts'
import { detailsOf } from '../contact-details.ts'
import type { Edit } from '../edit.ts'
import { factName } from '../fact-names.ts'
import { representativeChanged, representativeRemoved } from '../kinds/controllers.ts'
import { change } from '../make-change.ts'
import { shownList, shownText } from '../shown.ts'
import { shownContact } from '../shown-contact.ts'

const PLACE = 'representative'

/** By which it is told who represents. */
const NAMES: ReadonlySet<string> = new Set(['title', 'name', 'unit'])

export const representativeArea: Area = {
  places: [PLACE],
  tell: (edits, { oldRegister, newRegister }) => {
    const [from, to] = [oldRegister.representative, newRegister.representative]
    const [before, after] = [stateOf(from), stateOf(to)]
    if (before === 'appointed' && after === 'appointed')
      return tellDetails(edits, from as Contact, to as Contact)
    return [tellWhole(edits, before, after, { from, to })]
  },
}

type State = 'none' | 'not-required' | 'appointed'
type Representative = NonNullable<Parameters<Area['tell']>[1]['oldRegister']['representative']>

function stateOf(representative: Representative | undefined): State {
  if (representative === undefined) return 'none'
  return isMapping(representative) && 'notRequired' in representative ? 'not-required' : 'appointed'
}

function tellWhole(
  edits: readonly Edit[],
  before: State,
  after: State,
  { from, to }: { readonly from: Representative | undefined; readonly to: Representative | undefined },
): Change {
  if (after === 'appointed')
    return change(representativeChanged, {
      edits,
      variant: 'added',
      args: { name: shownContact(to as Contact) },
      from,
      to,
    })
  if (before === 'appointed')
    return change(representativeRemoved, { edits, args: { name: shownContact(from as Contact) }, from, to })
  const variant =
    before === 'none' ? 'notRequiredTold' : after === 'none' ? 'notRequiredUntold' : 'notRequired'
  const args = {
    ...(before === 'not-required' && { from: shownText(reasonOf(from)) }),
    ...(after === 'not-required' && { to: shownText(reasonOf(to)) }),
  }
  return change(representativeChanged, { edits, variant, args })
}

function reasonOf(representative: Representative | undefined): Text {
  return (representative as { readonly notRequired: Text }).notRequired
}

/** Another name is another representative; other details are of the same one. */
function tellDetails(edits: readonly Edit[], from: Contact, to: Contact): readonly Change[] {
  const details = detailsOf(edits, PLACE, { old: from, new: to })
  const isRenamed = details.some(({ key }) => NAMES.has(key))
  if (isRenamed)
    return [
      change(representativeChanged, {
        edits,
        args: { from: shownContact(from), to: shownContact(to) },
        from,
        to,
      }),
    ]
  const what = shownList(details.map(({ key }) => factName(`${PLACE}/${key}`)))
  return [
    change(representativeChanged, { edits, variant: 'details', args: { name: shownContact(to), what } }),
  ]
}
