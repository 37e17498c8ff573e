/** Which law governs a register: the GDPR, or Act 1054/2018, which has neither Article 6 nor 9 of the GDPR. */
import type { Register } from '../validate/register.ts'

export function isUnderGdpr(register: Pick<Register, 'document'>): boolean {
  return register.document?.regime !== 'law-enforcement'
}
