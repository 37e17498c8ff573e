/** The document itself: its dates, its own texts, its history. Rows 67–69 and 73 of the table of materiality. */
import type { Text } from '../../validate/register.ts'
import type { Area, ScopePair } from '../area.ts'
import type { Change, Shown } from '../change.ts'
import type { Edit } from '../edit.ts'
import {
  definitionChanged,
  documentDates,
  freeTextChanged,
  layoutChanged,
  summaryChanged,
} from '../kinds/document.ts'
import { regimeChanged, registerRenamed } from '../kinds/register.ts'
import { change } from '../make-change.ts'
import { isWithin, itemAt } from '../places.ts'
import { shownFilled, shownPlain, shownText, shownWords } from '../shown.ts'
import { spellingTierOf } from '../spelling-tier.ts'
import { stateOf, tellFact, tellLayout } from '../tell-fact.ts'

export const documentArea: Area = {
  places: ['document', 'changes/history'],
  tell: (edits, scope) => edits.map((edit) => tellEdit(edit, scope)),
}

function tellEdit(edit: Edit, scope: ScopePair): Change {
  const { place } = edit
  const state = stateOf(edit)
  switch (place) {
    case 'document/address':
      return tellLayout(edit)
    case 'document/regime':
      return change(regimeChanged, {
        edits: [edit],
        args: { from: shownRegime(edit.from), to: shownRegime(edit.to) },
      })
    case 'document/title':
      return tellFact(edit, scope, {
        kind: registerRenamed,
        variant: { added: 'particularsTold', changed: 'particulars', removed: 'untold' }[state],
      })
    case 'document/summary/*':
      return tellFact(edit, scope, {
        kind: summaryChanged,
        ...(state === 'changed' ? {} : { variant: state }),
      })
    case 'document/introduction':
      return tellFact(edit, scope, { kind: freeTextChanged, variant: variantOf(edit) })
    case 'document/appendices/*/heading':
      return tellFact(edit, scope, { kind: layoutChanged, variant: 'heading' })
  }
  if (isWithin(place, 'changes/history')) return tellHistory(edit, scope)
  if (isWithin(place, 'document/definitions')) return tellDefinition(edit, scope)
  const item = itemOf(edit)
  if (item === undefined) return tellFact(edit, scope, { kind: documentDates, variant: variantOf(edit) })
  const variant = place === 'document/related/*/url' ? 'link' : isWhole(edit) ? state : 'default'
  return change(freeTextChanged, {
    edits: [edit],
    variant: variant === 'changed' ? 'default' : variant,
    tier: spellingTierOf([edit], scope),
    args: { what: item },
  })
}

function variantOf(edit: Edit): string {
  const state = stateOf(edit)
  return state === 'changed' ? 'default' : state
}

/** What Act governs. */
function shownRegime(regime: unknown): Shown {
  return regime === 'law-enforcement'
    ? shownWords('rikosasioiden tietosuojalaki 1054/2018', 'Act 1054/2018')
    : shownWords('tietosuoja-asetus', 'GDPR')
}

function isWhole({ place }: Edit): boolean {
  return place.endsWith('/*')
}

interface Item {
  readonly id?: string
  readonly name?: Text
  readonly heading?: Text
  readonly term?: Text
}

/** What an appendix, a footnote or a related notice is called. */
function itemOf(edit: Edit): Shown | undefined {
  const pair = edit.items[0]
  const item = (pair?.new ?? pair?.old) as Item | undefined
  if (pair === undefined || item === undefined) return undefined
  const name = item.name ?? item.heading
  const id = shownPlain(item.id ?? '–')
  return name === undefined ? shownFilled('alaviite {id}', 'footnote {id}', { id }) : shownText(name)
}

function tellDefinition(edit: Edit, scope: ScopePair): Change {
  const item = (edit.items[0]?.new ?? edit.items[0]?.old) as Item | undefined
  const name = item?.term === undefined ? shownPlain('–') : shownText(item.term)
  const variant = edit.place === 'document/definitions/*' ? variantOf(edit) : 'default'
  return change(definitionChanged, {
    edits: [edit],
    variant,
    tier: spellingTierOf([edit], scope),
    args: { name },
  })
}

/** A new entry continues the history; one of before that is not what it was rewrites it. */
function tellHistory(edit: Edit, scope: ScopePair): Change {
  const pair = itemAt(edit, 'changes/history/*')
  const [old, now] = [pair?.old, pair?.new] as readonly ({ readonly what: Text } | undefined)[]
  const from = old === undefined ? {} : { from: shownText(old.what) }
  const to = now === undefined ? {} : { to: shownText(now.what) }
  const variant = isWhole(edit) && stateOf(edit) === 'added' ? 'history' : 'historyChanged'
  return tellFact(edit, scope, { kind: documentDates, variant }, { ...from, ...to })
}
