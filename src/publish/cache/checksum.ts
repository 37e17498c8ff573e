/** Checksums that are made in no time: they find accidents, and protect from nobody. */

/** 53 bits of a stamp or a text, out of two sums that are mixed in different ways. */
function joined(high: number, low: number): number {
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0)
}

const words = new Uint32Array(8)
const numbers = new Float64Array(words.buffer)

/** One whole number for four numbers, and another for any others. Never 0. */
export function markOfNumbers(a: number, b: number, c: number, d: number): number {
  numbers[0] = a
  numbers[1] = b
  numbers[2] = c
  numbers[3] = d
  let high = 0x811c9dc5
  let low = 0x9e3779b9
  for (let at = 0; at < 8; at++) {
    const word = words[at] as number
    high = Math.imul(high ^ word, 0x01000193)
    high ^= high >>> 15
    low = Math.imul(low ^ word, 0x85ebca6b)
    low ^= low >>> 13
  }
  return joined(high, low) || 1
}

/** A whole number for bytes: other bytes, or fewer of them, give another one but for a chance of one in 2⁵³. */
export function checksum(bytes: Uint8Array): number {
  let high = 0x811c9dc5 ^ bytes.length
  let low = 0x9e3779b9
  const whole = bytes.length - (bytes.length % 4)
  // Four bytes are taken at a time, which takes an aligned copy.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes)
  const fours = new Uint32Array(aligned.buffer, aligned.byteOffset, whole / 4)
  for (let at = 0; at < fours.length; at++) {
    const word = fours[at] as number
    high = Math.imul(high ^ word, 0x01000193)
    high ^= high >>> 15
    low = Math.imul(low ^ word, 0x85ebca6b)
    low ^= low >>> 13
  }
  for (let at = whole; at < bytes.length; at++) {
    high = Math.imul(high ^ (bytes[at] as number), 0x01000193)
    low = Math.imul(low ^ (bytes[at] as number), 0x85ebca6b)
  }
  return joined(high, low)
}
