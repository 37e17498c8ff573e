/** In which order a report tells of registers, and what it says once of many. */
import type { RegisterDiff } from '../../diff/report.ts'
import { WEIGHTS_FIRST } from './count-changes.ts'

/** The registers with the heaviest changes first, in their order where they weigh the same. */
export function heaviestFirst(registers: readonly RegisterDiff[]): RegisterDiff[] {
  const rankOf = ({ weight }: RegisterDiff) =>
    weight === 'none' ? WEIGHTS_FIRST.length : WEIGHTS_FIRST.indexOf(weight)
  return [...registers].sort((a, b) => rankOf(a) - rankOf(b))
}

/** More registers than these, and a reader knows the reason of an advice from those before. */
const FEW = 3

/** The reason of an advice where it is given first, else empty; of few registers each says it. */
export function reasonsOnce<T extends { readonly advice: readonly { readonly why: string }[] }>(
  registers: readonly T[],
): T[] {
  if (registers.length <= FEW) return [...registers]
  const told = new Set<string>()
  return registers.map((register) => ({
    ...register,
    advice: register.advice.map((advice) => {
      const isTold = told.has(advice.why)
      told.add(advice.why)
      return isTold ? { ...advice, why: '' } : advice
    }),
  }))
}
