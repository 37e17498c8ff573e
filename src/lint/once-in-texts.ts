/** One finding for a text that several purposes share: what an anchor repeats is one fault. */
import type { LintRegister } from './lint-register.ts'
import type { RuleFinding } from './rule.ts'
import type { UserText } from './user-texts.ts'

export interface FoundInText {
  readonly text: UserText
  readonly finding: RuleFinding
}

/**
 * The findings in their order, those about equal texts of purposes once, where the first stands. Where there were
 * several, the message is `several`, and `purposes` among its arguments names the purposes.
 */
export function onceInTexts(register: LintRegister, found: readonly FoundInText[]): RuleFinding[] {
  const groups = new Map<string, FoundInText[]>()
  for (const one of found) {
    const { text, finding } = one
    const place = text.area === 'purposes' ? [text.key, text.languages] : finding.path
    const key = JSON.stringify([place, finding.args, text.area === 'purposes' ? text.words : ''])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined || group.length === 1) return first === undefined ? [] : [first.finding]
    const purposes = [...new Set(group.map(({ text }) => purposeOf(register, text)))].join('; ')
    return [{ ...first.finding, message: 'several', args: { ...first.finding.args, purposes } }]
  })
}

/** The name of the purpose in which a text stands. */
function purposeOf({ scopes, nameOf }: LintRegister, { path, part }: UserText): string {
  const scope = scopes.find((candidate) => candidate.path[1] === part)
  const purpose = scope?.facts.purposes?.[Number(path[path.indexOf('purposes') + 1])]
  return purpose === undefined ? '' : nameOf(purpose.name ?? purpose.id)
}
