/** Regular expressions of users, read: the part of the language that can always be matched in linear time. */

/** A piece of an expression. */
export type PatternNode =
  | { readonly kind: 'set'; readonly fits: (character: string) => boolean }
  | { readonly kind: 'at'; readonly place: 'start' | 'end' | 'boundary' | 'no-boundary' }
  | { readonly kind: 'sequence'; readonly nodes: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly nodes: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly node: PatternNode; readonly min: number; readonly max: number }

/** What is wrong with an expression. */
export type PatternFault = 'syntax' | 'look-around' | 'back-reference' | 'too-large'

/** An expression cannot be used. Caught by `linearPattern`. */
export class PatternError extends Error {
  readonly fault: PatternFault

  constructor(fault: PatternFault) {
    super(fault)
    this.fault = fault
  }
}

/** Groups within groups; each is a call on the stack. */
const MAX_DEPTH = 50
const ESCAPED_SET = /^\\(?:[dDwWsS]|[pP]\{[^}]*\})/
/** Made when it is first asked for: to read a class of letters takes time. */
const escapedCharacter = () =>
  /^\\(?:[nrtfv]|x[0-9a-fA-F]{2}|u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|[^\p{L}\p{N}])/u
const REPEAT = /^(?:[*+?]|\{(\d{1,4})(?:(,)(\d{1,4})?)?\})\??/

/**
 * The tree of an expression in the syntax of JavaScript with `u`; `(?i)` at the start takes letters of either case.
 *
 * @throws PatternError
 */
export function readPattern(source: string): PatternNode {
  const ignoresCase = source.startsWith('(?i)')
  const reader = new PatternReader(ignoresCase ? source.slice(4) : source, ignoresCase)
  return reader.whole()
}

class PatternReader {
  readonly #source: string
  readonly #flags: string
  #at = 0

  constructor(source: string, ignoresCase: boolean) {
    this.#source = source
    this.#flags = ignoresCase ? 'iu' : 'u'
  }

  whole(): PatternNode {
    const node = this.#choice(0)
    if (this.#at < this.#source.length) throw new PatternError('syntax')
    return node
  }

  get #rest(): string {
    return this.#source.slice(this.#at)
  }

  #choice(depth: number): PatternNode {
    if (depth > MAX_DEPTH) throw new PatternError('too-large')
    const nodes = [this.#sequence(depth)]
    while (this.#source[this.#at] === '|') {
      this.#at += 1
      nodes.push(this.#sequence(depth))
    }
    return { kind: 'choice', nodes }
  }

  #sequence(depth: number): PatternNode {
    const nodes: PatternNode[] = []
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? ''))
      nodes.push(this.#repeated(this.#piece(depth)))
    return { kind: 'sequence', nodes }
  }

  #repeated(node: PatternNode): PatternNode {
    const match = REPEAT.exec(this.#rest)
    if (match === null) return node
    if (node.kind === 'at') throw new PatternError('syntax')
    this.#at += match[0].length
    if (REPEAT.test(this.#rest)) throw new PatternError('syntax')
    const [sign, least, comma, most] = match
    if (least === undefined)
      return {
        kind: 'repeat',
        node,
        min: sign.startsWith('+') ? 1 : 0,
        max: sign.startsWith('?') ? 1 : Infinity,
      }
    const min = Number(least)
    const max = comma === undefined ? min : most === undefined ? Infinity : Number(most)
    if (max < min) throw new PatternError('syntax')
    return { kind: 'repeat', node, min, max }
  }

  #piece(depth: number): PatternNode {
    const character = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0)
    switch (character) {
      case '(':
        return this.#group(depth)
      case '[':
        return this.#set(this.#taken(/^\[(?:[^\]\\]|\\.)*\]/su))
      case '.':
        return this.#set(this.#taken(/^\./))
      case '^':
        this.#at += 1
        return { kind: 'at', place: 'start' }
      case '$':
        this.#at += 1
        return { kind: 'at', place: 'end' }
      case '\\':
        return this.#escaped()
      case '*':
      case '+':
      case '?':
      case '{':
        throw new PatternError('syntax')
      default:
        this.#at += character.length
        return this.#set(`[${character.replace(/[\]\\^-]/, '\\$&')}]`)
    }
  }

  #group(depth: number): PatternNode {
    if (/^\(\?<?[=!]/.test(this.#rest)) throw new PatternError('look-around')
    this.#taken(/^\((?:\?:|\?<[\p{L}_$][\p{L}\p{N}_$]*>|(?!\?))/u)
    const node = this.#choice(depth + 1)
    this.#taken(/^\)/)
    return node
  }

  #escaped(): PatternNode {
    const boundary = /^\\([bB])/.exec(this.#rest)?.[1]
    if (boundary !== undefined) {
      this.#at += 2
      return { kind: 'at', place: boundary === 'b' ? 'boundary' : 'no-boundary' }
    }
    if (/^\\(?:[1-9]|k<)/.test(this.#rest)) throw new PatternError('back-reference')
    const set = ESCAPED_SET.exec(this.#rest)?.[0] ?? escapedCharacter().exec(this.#rest)?.[0]
    if (set === undefined) throw new PatternError('syntax')
    this.#at += set.length
    // Outside a class JavaScript lets only signs be escaped that mean something.
    return this.#set(/^\\[^\p{L}]/u.test(set) ? `[\\u{${set.codePointAt(1)?.toString(16)}}]` : set)
  }

  #taken(expression: RegExp): string {
    const match = expression.exec(this.#rest)
    if (match === null) throw new PatternError('syntax')
    this.#at += match[0].length
    return match[0]
  }

  /** One character of a kind. What a kind is, the language's own expressions know. */
  #set(source: string): PatternNode {
    try {
      const expression = new RegExp(`^${source}$`, this.#flags)
      return { kind: 'set', fits: (character) => expression.test(character) }
    } catch {
      throw new PatternError('syntax')
    }
  }
}
