/** Direct marketing: rows 58 and 59 of the table of materiality, Article 21(2)–(4) GDPR, Act 917/2014. */
import { isMapping } from '../../validate/mapping.ts'
import type { Purpose, Text } from '../../validate/register.ts'
import type { Area, ScopePair } from '../area.ts'
import type { Change, ChangeKind, Effect, Shown } from '../change.ts'
import type { Edit } from '../edit.ts'
import { marketingStrengthened, marketingWeakened } from '../kinds/marketing.ts'
import { change } from '../make-change.ts'
import { byItem } from '../places.ts'
import { shownFilled, shownList, shownName, shownPhrase, shownText, shownWords } from '../shown.ts'
import { spellingTier } from '../spelling-tier.ts'
import { stateOf } from '../tell-fact.ts'

type Marketing = NonNullable<Purpose['directMarketing']>

const ITEM = 'purposes/*'
const PLACE = `${ITEM}/directMarketing`

/** Shorter than the notice says it. */
const CHOICES: Readonly<Record<NonNullable<Marketing['choice']>, readonly [fi: string, en: string]>> = {
  'opt-in': ['ennakkosuostumuksella', 'with prior consent'],
  'opt-out': ['ilman ennakkosuostumusta', 'without prior consent'],
}

export const marketingArea: Area = {
  places: [PLACE],
  tell: (edits, scope) =>
    [...byItem(edits, ITEM)].flatMap(([pair, own]) => {
      const name = shownName(pair.new as Purpose)
      const at = (key: string) => own.filter(({ place }) => place === `${PLACE}${key}`)
      return [
        ...at('').map((edit) => tellWhole(edit, name)),
        ...at('/choice').map((edit) => tellChoice(edit, name)),
        ...tellList(at('/channels/*'), 'channel', 'marketing.channel', name),
        ...tellList(at('/to/*'), 'audience', 'marketing.audience', name),
        ...at('/stop').map((edit) => tellStop(edit, name, scope)),
      ]
    }),
}

function tellWhole(edit: Edit, name: Shown): Change {
  if (edit.to === undefined)
    return change(marketingStrengthened, { edits: [edit], variant: 'removed', args: { name } })
  const { channels = [], choice } = (isMapping(edit.to) ? edit.to : {}) as Marketing
  const facts = [
    ...(channels.length === 0
      ? []
      : [shownList(channels.map((channel) => shownPhrase(`marketing.channel.${channel}`)))]),
    ...(choice === undefined ? [] : [shownWords(...CHOICES[choice])]),
  ]
  const [first, second] = facts
  const both = first !== undefined && second !== undefined
  const to = both ? shownFilled('{first}; {second}', '{first}; {second}', { first, second }) : first
  return change(marketingWeakened, {
    edits: [edit],
    variant: to === undefined ? 'addedAlone' : 'added',
    args: { name, ...(to !== undefined && { to }) },
  })
}

/** Prior consent in the place of a right to object protects more, and the other way round. */
function tellChoice(edit: Edit, name: Shown): Change {
  const { from, to } = edit
  const edits = [edit]
  const args = { name }
  if (to === undefined)
    return change(marketingWeakened, { edits, variant: 'choiceUntold', effect: 'incomparable', args })
  const kind = to === 'opt-in' ? marketingStrengthened : marketingWeakened
  return change(kind, { edits, variant: from === undefined ? 'choiceTold' : 'choice', args })
}

function tellList(edits: readonly Edit[], variant: string, phrases: string, name: Shown): Change[] {
  const come = edits.filter(({ from }) => from === undefined)
  const gone = edits.filter(({ to }) => to === undefined)
  const shown = (codes: readonly unknown[]) =>
    shownList(codes.map((code) => shownPhrase(`${phrases}.${String(code)}`)))
  const one = (
    kind: ChangeKind,
    own: readonly Edit[],
    args: Readonly<Record<string, Shown>>,
    effect?: Effect,
  ) => {
    // Without a list on the other side, nobody knows whether it was so before, or still is.
    const isKnown = own.every(({ isToldApart }) => isToldApart)
    if (own.length === 0) return []
    if (isKnown) return [change(kind, { edits: own, variant, effect, args: { name, ...args } })]
    const silent = `${variant}${own === come ? 'Told' : 'Untold'}`
    return [
      change(marketingWeakened, {
        edits: own,
        variant: silent,
        effect: 'incomparable',
        args: { name, ...args },
      }),
    ]
  }
  return [
    ...one(marketingWeakened, come, { to: shown(come.map(({ to }) => to)) }),
    ...one(marketingStrengthened, gone, { from: shown(gone.map(({ from }) => from)) }),
  ]
}

function tellStop(edit: Edit, name: Shown, scope: ScopePair): Change {
  const { from, to } = edit
  const edits = [edit]
  const args = {
    name,
    ...(from !== undefined && { from: shownText(from as Text) }),
    ...(to !== undefined && { to: shownText(to as Text) }),
  }
  const state = stateOf(edit)
  if (state === 'added') return change(marketingStrengthened, { edits, variant: 'stop', args })
  const variant = state === 'removed' ? 'stopUntold' : 'stop'
  const tier = spellingTier(edit, scope)
  return change(marketingWeakened, { edits, variant, effect: 'incomparable', tier, args })
}
