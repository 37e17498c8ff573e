/** Matches the regular expressions of users in time that grows with the text alone, whatever the expression. */
import { PatternError, type PatternFault, type PatternNode, readPattern } from './pattern-syntax.ts'

export interface LinearPattern {
  /** Whether the expression is found anywhere in the text. */
  readonly isIn: (text: string) => boolean
}

type Step =
  | { readonly kind: 'set'; readonly fits: (character: string) => boolean }
  | { readonly kind: 'at'; readonly place: string }
  | { readonly kind: 'fork'; readonly ways: number[] }
  | { readonly kind: 'found' }

/** `(a{100}){100}` would make ten thousand: no expression that a person reads needs as many. */
const MAX_STEPS = 2000

const known = new Map<string, LinearPattern | PatternFault>()

/** The expression, or what is wrong with it. */
export function linearPattern(source: string): LinearPattern | PatternFault {
  const before = known.get(source)
  if (before !== undefined) return before
  const pattern = compiled(source)
  known.set(source, pattern)
  return pattern
}

function compiled(source: string): LinearPattern | PatternFault {
  try {
    const steps: Step[] = []
    emit(readPattern(source), steps)
    push(steps, { kind: 'found' })
    return { isIn: (text) => isIn(steps, text) }
  } catch (error) {
    if (error instanceof PatternError) return error.fault
    throw error
  }
}

function push(steps: Step[], step: Step): number {
  if (steps.length >= MAX_STEPS) throw new PatternError('too-large')
  return steps.push(step) - 1
}

/** Appends the steps of a node; whoever comes through goes on at the next step (Thompson’s construction). */
function emit(node: PatternNode, steps: Step[]): void {
  switch (node.kind) {
    case 'set':
    case 'at':
      push(steps, node)
      break
    case 'sequence':
      for (const part of node.nodes) emit(part, steps)
      break
    case 'choice':
      emitChoice(node.nodes, steps)
      break
    default:
      emitRepeat(node, steps)
  }
}

function emitChoice(nodes: readonly PatternNode[], steps: Step[]): void {
  const [only] = nodes
  if (nodes.length === 1 && only !== undefined) {
    emit(only, steps)
    return
  }
  const ways: number[] = []
  push(steps, { kind: 'fork', ways })
  const ends: number[][] = []
  for (const node of nodes) {
    ways.push(steps.length)
    emit(node, steps)
    const end: number[] = []
    push(steps, { kind: 'fork', ways: end })
    ends.push(end)
  }
  for (const end of ends) end.push(steps.length)
}

function emitRepeat({ node, min, max }: PatternNode & { kind: 'repeat' }, steps: Step[]): void {
  for (let count = 0; count < min; count += 1) {
    const before = steps.length
    emit(node, steps)
    // Nothing, however often: no number of steps would ever stop it.
    if (steps.length === before) break
  }
  if (max === Infinity) {
    const ways: number[] = []
    const again = push(steps, { kind: 'fork', ways })
    ways.push(steps.length)
    emit(node, steps)
    push(steps, { kind: 'fork', ways: [again] })
    ways.push(steps.length)
    return
  }
  const exits: number[][] = []
  for (let count = min; count < max; count += 1) {
    const ways: number[] = []
    push(steps, { kind: 'fork', ways })
    ways.push(steps.length)
    exits.push(ways)
    emit(node, steps)
  }
  for (const ways of exits) ways.push(steps.length)
}

/** All ways are walked at once, so that no place of the text is looked at more often than there are steps. */
function isIn(steps: readonly Step[], text: string): boolean {
  const characters = [...text]
  const seenAt = new Int32Array(steps.length).fill(-1)
  let waiting: number[] = []
  for (let position = 0; position <= characters.length; position += 1) {
    const here = [...waiting, 0]
    const character = characters[position]
    waiting = []
    for (let at = here.pop(); at !== undefined; at = here.pop()) {
      const step = steps[at]
      if (step === undefined || seenAt[at] === position) continue
      seenAt[at] = position
      if (step.kind === 'found') return true
      if (step.kind === 'fork') here.push(...step.ways)
      else if (step.kind === 'at') {
        if (standsAt(step.place, characters, position)) here.push(at + 1)
      } else if (character !== undefined && step.fits(character)) waiting.push(at + 1)
    }
  }
  return false
}

const isOfWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{M}\p{N}_]/u.test(character)

/** Letters of every language make words here, so that `\b` can be used in Finnish. */
function standsAt(place: string, characters: readonly string[], position: number): boolean {
  if (place === 'start') return position === 0
  if (place === 'end') return position === characters.length
  const isBoundary = isOfWord(characters[position - 1]) !== isOfWord(characters[position])
  return isBoundary === (place === 'boundary')
}
