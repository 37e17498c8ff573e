/** What holds for all disclosures, and who sees data inside: row 41 of the table of materiality where exceptions grow. */
import type { Area } from '../area.ts'
import type { Edit } from '../edit.ts'
import { disclosureChanged, recipientWidened } from '../kinds/recipients.ts'
import { type FactTelling, tellByKind, tellLayout } from '../tell-fact.ts'

export const disclosureArea: Area = {
  places: ['disclosure'],
  tell: (edits, scope) =>
    edits.map((edit) =>
      isForm(edit) ? tellLayout(edit) : tellByKind(edit, scope, TELLINGS[edit.place] ?? INTERNAL),
    ),
}

/** Whether recipients are a table, and whether transfers are told beside them as well. */
function isForm({ place }: Edit): boolean {
  return place === 'disclosure/show' || place === 'disclosure/safeguards'
}

/** Inside the controller nobody is a recipient: Article 4(9) and (10) GDPR. */
const INTERNAL: FactTelling = {
  added: { kind: disclosureChanged, variant: 'told', effect: 'incomparable' },
  changed: { kind: disclosureChanged },
  removed: { kind: disclosureChanged, variant: 'untold' },
}

const TELLINGS: Readonly<Record<string, FactTelling>> = {
  'disclosure/exceptions': {
    added: { kind: recipientWidened, variant: 'exceptions' },
    changed: { kind: recipientWidened, variant: 'exceptions', effect: 'incomparable' },
    removed: { kind: disclosureChanged, variant: 'untold', effect: 'incomparable' },
  },
}
