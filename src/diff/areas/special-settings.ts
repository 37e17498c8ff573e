/** What only some registers tell: a reporting channel, a project, publication, public access. */
import type { Area, ScopePair } from '../area.ts'
import type { Change, ChangeKind } from '../change.ts'
import type { Edit } from '../edit.ts'
import {
  projectChanged,
  publicationChanged,
  publicityChanged,
  whistleblowingChanged,
} from '../kinds/security.ts'
import { type FactTelling, tellByKind } from '../tell-fact.ts'

export const specialSettingsArea: Area = {
  places: ['whistleblowing', 'project', 'publication', 'publicity'],
  tell: (edits, scope) => edits.map((edit) => tellSetting(edit, scope)),
}

/** Free words, which nobody can order: told, told otherwise, or told no longer. */
function worded(kind: ChangeKind): FactTelling {
  return {
    added: { kind, effect: 'incomparable' },
    changed: { kind, effect: 'incomparable' },
    removed: { kind, variant: 'untold', effect: 'incomparable' },
  }
}

/** A way or a person more helps whoever reports, and one fewer does not. */
const WAYS: FactTelling = {
  ...worded(whistleblowingChanged),
  added: { kind: whistleblowingChanged, effect: 'narrows' },
  removed: { kind: whistleblowingChanged, variant: 'untold', effect: 'widens' },
}

/** Publishing reaches everybody. */
const PUBLICATION: Readonly<Record<string, FactTelling>> = {
  'publication/what/*': published('what'),
  'publication/where/*': published('where'),
  'publication/ground': {
    added: { kind: publicationChanged, variant: 'ground', effect: 'narrows' },
    changed: { kind: publicationChanged, variant: 'ground', effect: 'incomparable' },
    removed: { kind: publicationChanged, variant: 'groundUntold', effect: 'incomparable' },
  },
}

function published(list: 'what' | 'where'): FactTelling {
  return {
    added: { kind: publicationChanged, variant: `${list}Added`, effect: 'widens' },
    changed: { kind: publicationChanged, variant: `${list}Changed`, effect: 'incomparable' },
    removed: { kind: publicationChanged, variant: `${list}Removed`, effect: 'narrows' },
  }
}

const OTHERS: Readonly<Record<string, FactTelling>> = {
  whistleblowing: worded(whistleblowingChanged),
  project: worded(projectChanged),
  publicity: worded(publicityChanged),
}

function tellSetting(edit: Edit, scope: ScopePair): Change {
  const { place } = edit
  const [top = ''] = place.split('/')
  const telling = place === 'whistleblowing/ways/*' ? WAYS : (PUBLICATION[place] ?? OTHERS[top])
  return tellByKind(edit, scope, telling ?? worded(projectChanged))
}
