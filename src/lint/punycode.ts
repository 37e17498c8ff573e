/** Domain names in letters, out of the form in which they travel: RFC 3492. */

const BASE = 36
const LEAST = 1
const MOST = 26
const SKEW = 38
const DAMP = 700
const FIRST_BIAS = 72
const FIRST_CODE = 0x80
const LAST_CODE = 0x10ffff

/** The letters of a label that begins with `xn--`; undefined where it stands for none. */
export function decodedLabel(label: string): string | undefined {
  const encoded = label.slice('xn--'.length).toLowerCase()
  const end = encoded.lastIndexOf('-')
  const codes = [...encoded.slice(0, Math.max(0, end))].map((letter) => letter.charCodeAt(0))
  let [at, place, code, bias] = [end + 1, 0, FIRST_CODE, FIRST_BIAS]
  while (at < encoded.length) {
    const before = place
    let weight = 1
    for (let step = BASE; ; step += BASE) {
      const digit = digitOf(encoded.charCodeAt(at))
      if (digit < 0) return undefined
      at += 1
      place += digit * weight
      const threshold = Math.min(MOST, Math.max(LEAST, step - bias))
      if (digit < threshold) break
      weight *= BASE - threshold
    }
    const count = codes.length + 1
    bias = adapted(place - before, count, before === 0)
    code += Math.floor(place / count)
    place %= count
    if (code > LAST_CODE) return undefined
    codes.splice(place, 0, code)
    place += 1
  }
  return String.fromCodePoint(...codes)
}

/** The digit that a letter or figure stands for; below zero for any other sign. */
function digitOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61
  return code >= 0x30 && code <= 0x39 ? code - 0x30 + 26 : -1
}

function adapted(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2))
  rest += Math.floor(rest / count)
  let steps = 0
  for (; rest > ((BASE - LEAST) * MOST) / 2; steps += BASE) rest = Math.floor(rest / (BASE - LEAST))
  return steps + Math.floor(((BASE - LEAST + 1) * rest) / (rest + SKEW))
}
