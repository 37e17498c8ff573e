/** Which rights a notice tells: those composed from the legal bases, unless the register says or writes otherwise. */

import type { Facts } from '../compose/context.ts'
import { basesOf, groundsOf } from '../compose/grounds.ts'
import type { DataPath } from '../diagnostics/diagnostic.ts'
import { type DerivedRight, deriveRights, type PurposeGrounds } from '../law/derive-rights.ts'
import { RIGHTS_IN_ORDER, type RightCode } from '../law/gdpr.ts'
import type { Rights } from '../validate/register.ts'
import type { LintRegister, Scope } from './lint-register.ts'
import { basesInWords } from './purpose-bases.ts'
import type { UserText } from './user-texts.ts'
import { rightWords } from './words/right-words.ts'

/** One telling of rights: the common one, or that of a part with rights of its own. */
export interface RightsTold {
  /** Where the facts of these rights stand: `rights`, or below a part. */
  readonly path: DataPath
  readonly rights: Rights | undefined
  readonly grounds: readonly PurposeGrounds[]
  /** The rights that the law gives here, each with its purposes. */
  readonly derived: readonly DerivedRight[]
  /** The place to mend when a right lacks: the list of rights, or the text in place of the section. */
  readonly lackPath: DataPath
  /** Whether a text of the register’s own stands in place of the section of rights. */
  readonly isReplaced: boolean
  /** Whether the right has a block of its own, as it is composed. */
  readonly hasBlock: (right: RightCode) => boolean
  /** The register’s own texts that name the right. */
  readonly mentions: (right: RightCode) => readonly UserText[]
  readonly isTold: (right: RightCode) => boolean
}

const known = new WeakMap<LintRegister, readonly RightsTold[]>()

/** Each telling of rights in the document, the common one first. */
export function rightsTold(register: LintRegister): readonly RightsTold[] {
  const before = known.get(register)
  if (before !== undefined) return before
  const { parts = [] } = register.register
  const own = (index: number) => parts[index]?.rights !== undefined
  const covered = register.wholes.filter((_, index) => !own(index))
  const common: Scope = { facts: register.register, path: [] }
  const hasCommon = parts.length === 0 || covered.length > 0 || register.register.rights !== undefined
  const told = [
    ...(hasCommon ? [tellingOf(register, common, parts.length === 0 ? [] : covered)] : []),
    ...parts.flatMap((_, index) => {
      const whole = register.wholes[index]
      return whole !== undefined && own(index) ? [tellingOf(register, whole, [])] : []
    }),
  ]
  known.set(register, told)
  return told
}

function tellingOf(register: LintRegister, scope: Scope, covered: readonly Scope[]): RightsTold {
  const { rights } = scope.facts
  const regime = register.register.document?.regime ?? 'gdpr'
  const derive = (bases: readonly PurposeGrounds[]) =>
    deriveRights(bases, RIGHTS_IN_ORDER, regime).filter(({ right }) => !isExcludedByAct(right, scope.facts))
  const coded = [scope, ...covered].flatMap(({ facts }) => groundsOf(facts))
  const grounds = [scope, ...covered].flatMap(({ facts }) => groundsInWords(facts, register))
  const derived = derive(grounds)
  // A basis in words gives its rights, but they are not composed by themselves.
  const composed = derive(coded)
  const isReplaced = register.register.sections?.rights?.replace !== undefined
  const hasBlock = (right: RightCode) =>
    (rights?.told?.includes(right) ?? composed.some((one) => one.right === right)) &&
    (!isReplaced || standsAlone(register, right))
  const mentions = (right: RightCode) =>
    register.textsWith(rightWords[right], 'sections', 'extraSections').filter(isOwnText)
  const path = [...scope.path, 'rights']
  return {
    path,
    rights,
    grounds,
    derived,
    lackPath: isReplaced ? ['sections', 'rights', 'replace'] : [...path, 'told'],
    isReplaced,
    hasBlock,
    mentions,
    isTold: (right) => hasBlock(right) || mentions(right).length > 0,
  }
}

/** The grounds of every purpose, with the bases that words name beside those given by their codes. */
function groundsInWords(facts: Facts, { register }: LintRegister): PurposeGrounds[] {
  return groundsOf(facts).map((grounds, index) => {
    const purpose = facts.purposes?.[index]
    const named = (purpose === undefined ? [] : basesOf(purpose)).flatMap(({ basis }) =>
      typeof basis === 'string' ? [] : basesInWords(basis.other, register.languages),
    )
    return named.length === 0 ? grounds : { ...grounds, bases: [...grounds.bases, ...named] }
  })
}

/** Act 1171/2022, section 31: no right to restriction of the processing of reports. */
function isExcludedByAct(right: RightCode, { whistleblowing }: Facts): boolean {
  return right === 'restriction' && whistleblowing?.withinDirective === true
}

/** Whether the layout gives the right a section of its own, which the text for all rights does not replace. */
function standsAlone({ register }: LintRegister, right: RightCode): boolean {
  if (register.layout?.order?.includes(`right-${right}`) === true) return true
  return register.layout?.name === 'traditional' && (right === 'access' || right === 'rectification')
}

/** Whether a register may tell of rights in a text, in words of its own. */
export function isOwnText({ area, path }: UserText): boolean {
  if (area === 'extraSections') return true
  return area === 'sections' && /^(?:rights?(?:-|$)|marketing$)/.test(String(path[1]))
}

/** The names of purposes, for messages; ids where they have none. */
export function purposeNames(register: LintRegister, ids: readonly string[]): string {
  const purposes = register.scopes.flatMap(({ facts }) => facts.purposes ?? [])
  return ids
    .map((id) => {
      const name = purposes.find((purpose) => purpose.id === id)?.name
      return name === undefined ? id : register.nameOf(name)
    })
    .join(', ')
}
