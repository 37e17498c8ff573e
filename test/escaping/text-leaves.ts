/** Every place of the schema that takes words, and registers in which all of them are filled. */
import { completeRegister, withLeaf } from '../coverage/complete-register.ts'
import { type Leaf, schemaLeaves } from '../coverage/schema-leaves.ts'
import { compiled, noticesOf } from './compiled.ts'

/** Strings that are no words, each with the reason. */
const NO_WORDS: Readonly<Record<string, string>> = {
  extends: 'names a file',
  'extends.*': 'names a file',
  'languages.*': 'is a code of a language',
  'parts.*.languages.*': 'is a code of a language',
  'rights.languages.*': 'is a code of a language, printed by its name',
  'parts.*.rights.languages.*': 'is a code of a language, printed by its name',
  'extraSections.*.after': 'names a section',
  'layout.order.*': 'names a section',
  'layout.merge.*.sections.*': 'names a section',
}

export interface TextLeaf extends Leaf {
  /** Stands in every text of this leaf, and in no other. */
  readonly word: string
}

/** Places that take words: texts in Markdown, and strings that are printed as they are. */
export const textLeaves: readonly TextLeaf[] = schemaLeaves()
  .filter(({ kind, name }) => kind === 'text' || (kind === 'string' && NO_WORDS[name] === undefined))
  // With as many digits as a phone number needs.
  .map((leaf, index) => ({ ...leaf, word: `Merkki${index + 100}x` }))

/** What would hide other texts, if it stood in the same register. */
const ALONE = /^(representative\.notRequired|sections\.|layout\.)/

export interface FilledRegister {
  readonly leaves: readonly TextLeaf[]
  /** The register with the text of each of its leaves. */
  fill(text: (leaf: TextLeaf) => string): unknown
}

function filledRegister(leaves: readonly TextLeaf[]): FilledRegister {
  return {
    leaves,
    fill: (text) =>
      leaves.reduce<unknown>(
        // Half of the texts are given once, the others in each language.
        (register, leaf, index) =>
          withLeaf(
            leaf,
            leaf.kind === 'string' || index % 2 === 0 ? text(leaf) : { fi: text(leaf), en: text(leaf) },
            register,
          ),
        completeRegister,
      ),
  }
}

/** Leaves whose words a notice of the register shows. */
function shown({ leaves, fill }: FilledRegister): readonly TextLeaf[] {
  const notices = noticesOf(compiled(fill(({ word }) => word)))
  const words = JSON.stringify(notices, (key, value) => (key === 'from' ? undefined : value))
  return leaves.filter(({ word }) => words.includes(`${word}`))
}

let known: readonly FilledRegister[] | undefined

/** Puts each leaf into the first register in which it and all that is there already are shown. */
export function fillRegisters(): readonly FilledRegister[] {
  known ??= [...filledRegisters()]
  return known
}

function* filledRegisters(): Generator<FilledRegister> {
  // `{other: …}` stands in place of what has leaves of its own, and takes that place when it comes last.
  const isOther = ({ name }: TextLeaf) => name.endsWith('.other')
  const both = textLeaves.filter(({ name }) => !ALONE.test(name))
  let open: readonly TextLeaf[] = [
    ...both.filter((leaf) => !isOther(leaf)),
    ...both.filter(isOther).sort((a, b) => b.path.length - a.path.length),
  ]
  while (open.length > 0) {
    const register = settled(open)
    yield register
    open = open.filter((leaf) => !register.leaves.includes(leaf))
  }
  for (const leaf of textLeaves.filter(({ name }) => ALONE.test(name))) yield filledRegister([leaf])
}

/** As many of the leaves as can be shown together. */
function settled(leaves: readonly TextLeaf[]): FilledRegister {
  let register = filledRegister(leaves)
  for (;;) {
    const seen = shown(register)
    if (seen.length === register.leaves.length) return register
    if (seen.length === 0) throw new Error(`not shown: ${leaves.map(({ name }) => name).join(', ')}`)
    register = filledRegister(seen)
  }
}
