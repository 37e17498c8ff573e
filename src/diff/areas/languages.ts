/** Language versions of the document and of its parts: row 65 of the table of materiality. */
import type { Register } from '../../validate/register.ts'
import type { Area, ScopePair } from '../area.ts'
import type { Change, Shown } from '../change.ts'
import type { Edit } from '../edit.ts'
import {
  languageAdded,
  languageRemoved,
  languageRemovedByAuthority,
  layoutChanged,
} from '../kinds/document.ts'
import { change } from '../make-change.ts'
import { byItem, editsWithin } from '../places.ts'
import { shownLanguage, shownName, shownWords } from '../shown.ts'
import { stateOf } from '../tell-fact.ts'

export const languagesArea: Area = {
  places: ['languages', 'parts/*/languages'],
  tell: (edits, scope) => [
    ...editsWithin(edits, 'languages').map((edit) => tellLanguage(edit, scope)),
    ...[...byItem(edits, 'parts/*')].flatMap(([pair, own]) =>
      tellPart(own, pair.old as Part, pair.new as Part, scope),
    ),
  ],
}

type Part = NonNullable<Register['parts']>[number]

function tellLanguage(edit: Edit, scope: ScopePair): Change {
  if (edit.place === 'languages') return tellOrder(edit)
  return stateOf(edit) === 'removed'
    ? tellRemoved([edit], String(edit.from), scope)
    : tellAdded([edit], String(edit.to))
}

/** The first language is the main one; the order of the others is form. */
function tellOrder(edit: Edit): Change {
  const [from] = edit.from as readonly string[]
  const [to] = edit.to as readonly string[]
  const edits = [edit]
  if (from === to || from === undefined || to === undefined)
    return change(layoutChanged, {
      edits,
      variant: 'moved',
      args: { what: shownWords('kieliversiot', 'language versions') },
    })
  return change(languageAdded, {
    edits,
    variant: 'main',
    effect: 'incomparable',
    args: { from: shownLanguage(from), to: shownLanguage(to) },
  })
}

/** A part without languages of its own is published in all of the document. */
function tellPart(edits: readonly Edit[], old: Part, now: Part, scope: ScopePair): Change[] {
  const before = old.languages ?? scope.oldRegister.languages
  const after = now.languages ?? scope.newRegister.languages
  const what = shownName(now)
  const changes = [
    ...before.filter((code) => !after.includes(code)).map((code) => tellRemoved(edits, code, scope, what)),
    ...after.filter((code) => !before.includes(code)).map((code) => tellAdded(edits, code, what)),
  ]
  if (changes.length > 0) return changes
  return [
    change(layoutChanged, {
      edits,
      args: { what: shownWords('rekisterin kieliversiot', 'language versions of a register') },
    }),
  ]
}

function tellAdded(edits: readonly Edit[], language: string, what?: Shown): Change {
  const name = shownLanguage(language)
  return what === undefined
    ? change(languageAdded, { edits, args: { name } })
    : change(languageAdded, { edits, variant: 'part', args: { name, what } })
}

/** An authority of a bilingual municipality or of the State serves in Finnish and Swedish: Act 423/2003. */
function tellRemoved(
  edits: readonly Edit[],
  language: string,
  { newRegister }: ScopePair,
  what?: Shown,
): Change {
  const isNational = language === 'fi' || language === 'sv'
  const isBound = isNational && newRegister.controllers?.some(({ bilingual }) => bilingual === true) === true
  const kind = isBound ? languageRemovedByAuthority : languageRemoved
  const name = shownLanguage(language)
  return what === undefined
    ? change(kind, { edits, args: { name } })
    : change(kind, { edits, variant: 'part', args: { name, what } })
}
