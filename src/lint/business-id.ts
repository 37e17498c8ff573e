/** The Finnish Business ID (Y-tunnus) and its check digit. */

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2]

/** Whether the text is seven digits, a hyphen and their check digit: the sum by weights, modulo 11. */
export function isBusinessId(text: string): boolean {
  const match = /^(\d{7})-(\d)$/.exec(text.trim())
  if (match === null) return false
  const [, digits = '', check] = match
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  const remainder = sum % 11
  // A remainder of 1 would ask for the digit 10: such numbers are not given.
  if (remainder === 1) return false
  return Number(check) === (remainder === 0 ? 0 : 11 - remainder)
}
