/** Camera surveillance: where, when and what cameras record decides whom they reach. */
import type { Area } from '../area.ts'
import type { Edit } from '../edit.ts'
import { CAMERAS_ELSEWHERE, camerasChanged } from '../kinds/security.ts'
import { type FactTelling, stateOf, type Telling, tellFact } from '../tell-fact.ts'

export const camerasArea: Area = {
  places: ['cameras'],
  tell: (edits, scope) => {
    const isAtWork = [scope.old, scope.new].some(({ cameras }) => cameras?.workplace === true)
    const reason = isAtWork ? undefined : CAMERAS_ELSEWHERE
    return edits.map((edit) => tellFact(edit, scope, { ...tellingOf(edit), reason }))
  },
}

const kind = camerasChanged
const REWORDED: Telling = { kind, effect: 'incomparable' }

const LISTS: Readonly<Record<string, FactTelling>> = {
  'cameras/areas/*': {
    added: { kind, variant: 'areaAdded', effect: 'widens' },
    changed: REWORDED,
    removed: { kind, variant: 'areaRemoved', effect: 'narrows' },
  },
  'cameras/notFilmed/*': {
    added: { kind, variant: 'excludedAdded', effect: 'narrows' },
    changed: REWORDED,
    removed: { kind, variant: 'excludedRemoved', effect: 'widens' },
  },
  'cameras/records/*': {
    added: { kind, variant: 'recordAdded', effect: 'widens' },
    changed: REWORDED,
    removed: { kind, variant: 'recordRemoved', effect: 'narrows' },
  },
}

const SWITCHES: Readonly<Record<string, readonly [on: string, off: string]>> = {
  'cameras/workplace': ['workplace', 'notWorkplace'],
  'cameras/liveViewing': ['live', 'notLive'],
}

function tellingOf(edit: Edit): Telling {
  const state = stateOf(edit)
  const list = LISTS[edit.place]
  if (list !== undefined) return list[state]
  const states = SWITCHES[edit.place]
  if (states !== undefined) {
    const isOn = edit.to === true
    return { kind, variant: states[isOn ? 0 : 1], effect: isOn ? 'widens' : 'narrows' }
  }
  if (state === 'removed') return { kind, variant: 'untold', effect: 'incomparable' }
  // What is told besides explains it: nobody is reached by more of it.
  return state === 'added' ? { kind, effect: 'narrows' } : REWORDED
}
