/** Texts of one's own: rows 68 and 72 of the table of materiality. */
import type { Text } from '../../validate/register.ts'
import type { Area, ScopePair } from '../area.ts'
import type { Change, Shown } from '../change.ts'
import type { Edit } from '../edit.ts'
import { freeTextChanged, layoutChanged, ownWordingOf } from '../kinds/document.ts'
import { change } from '../make-change.ts'
import { itemAt } from '../places.ts'
import { areaOfSection, sectionName, tierOfSection } from '../section-name.ts'
import { shownText } from '../shown.ts'
import { spellingTierOf } from '../spelling-tier.ts'
import { stateOf, tellFact, tellLayout } from '../tell-fact.ts'

export const sectionsArea: Area = {
  places: ['sections', 'extraSections'],
  tell: (edits, scope) =>
    edits.map((edit) =>
      edit.place.startsWith('extraSections') ? tellExtra(edit, scope) : tellSection(edit, scope),
    ),
}

function tellSection(edit: Edit, scope: ScopePair): Change {
  const key = String((edit.newPath ?? edit.oldPath)?.[1])
  const register = edit.newPath === undefined ? scope.oldRegister : scope.newRegister
  const what = sectionName(key, register)
  const state = stateOf(edit)
  switch (edit.place) {
    case 'sections/*/heading': {
      const variants = { added: 'headingOwn', changed: 'heading', removed: 'headingOurs' }
      return tellFact(edit, scope, { kind: layoutChanged, variant: variants[state] })
    }
    case 'sections/*/number':
    case 'sections/*/numbered':
      return tellLayout(edit)
    case 'sections/*/replace': {
      const variants = { added: 'replacing', changed: 'replaces', removed: 'replacesNoMore' }
      const tier = spellingTierOf([edit], scope) ?? tierOfSection(key, register)
      const kind = ownWordingOf(...withArticles(areaOfSection(key, register)))
      const args = { what, ...startOfText(edit.from) }
      return change(kind, { edits: [edit], variant: variants[state], tier, args })
    }
    default:
      return change(freeTextChanged, {
        edits: [edit],
        variant: { added: 'added', changed: 'default', removed: 'textRemoved' }[state],
        tier: spellingTierOf([edit], scope),
        args: { what, ...startOfText(edit.from) },
      })
  }
}

function withArticles([area, ...articles]: ReturnType<typeof areaOfSection>) {
  return [area, articles] as const
}

/** Of a text that went, so many characters are shown: the whole is in the redline. */
const SHOWN = 120

function startOfText(from: unknown): Readonly<Record<string, Shown>> {
  return from === undefined ? {} : { from: { text: from as Text, longest: SHOWN } }
}

function tellExtra(edit: Edit, scope: ScopePair): Change {
  const pair = itemAt(edit, 'extraSections/*')
  const section = (pair?.new ?? pair?.old) as { readonly heading: Text }
  const state = stateOf(edit)
  switch (edit.place) {
    case 'extraSections/*/heading':
      return tellFact(edit, scope, { kind: layoutChanged, variant: 'heading' })
    case 'extraSections/*/after':
    case 'extraSections/*/number':
    case 'extraSections/*/numbered':
      return tellLayout(edit)
    default: {
      const variant = edit.place === 'extraSections/*' && state !== 'changed' ? state : 'default'
      const tier = spellingTierOf([edit], scope)
      return change(freeTextChanged, {
        edits: [edit],
        variant,
        tier,
        args: { what: shownText(section.heading) },
      })
    }
  }
}
