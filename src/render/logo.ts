/** Logos: whether a file is an image that can be shown, and how large it looks well. */

export type LogoType = 'image/svg+xml' | 'image/png'

/** Width through height, or nothing where an SVG file tells none. No value at all for what is no whole image. */
export interface LogoShape {
  readonly ratio: number | undefined
}

/** What the bytes of a logo are, judged as far as both browsers and the PDF engine must agree. */
export function logoShape(bytes: Uint8Array, type: LogoType): LogoShape | undefined {
  return type === 'image/png' ? pngShape(bytes) : svgShape(new TextDecoder().decode(bytes))
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** The sum at the end of a chunk (W3C PNG, annex D). Node's own would cost every start a module. */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ~sum >>> 0
}

/** A PNG file is whole when every chunk has its right sum and the last is the end (W3C PNG, 5.3). */
function pngShape(bytes: Uint8Array): LogoShape | undefined {
  if (pngSignature.some((byte, index) => bytes[index] !== byte)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let ratio: number | undefined
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 8 + view.getUint32(at)
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return undefined
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (kind === 'IHDR') ratio = view.getUint32(at + 8) / view.getUint32(at + 12)
    if (kind === 'IEND')
      return ratio !== undefined && ratio > 0 && Number.isFinite(ratio) ? { ratio } : undefined
    at = end + 4
  }
  return undefined
}

const markup =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE(?:[^<>[]|\[[^\]]*\])*>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|</g

/** An SVG file is whole when every element is closed and the outermost is `svg` of the SVG namespace. */
function svgShape(text: string): LogoShape | undefined {
  const open: string[] = []
  let root: string | undefined
  for (const [all, close, name, attributes = '', empty] of text.matchAll(markup)) {
    if (all === '<') return undefined
    if (name === undefined) continue
    if (open.length === 0 && root !== undefined) return undefined
    if (root === undefined) {
      if (!/^(?:\w+:)?svg$/.test(name) || !attributes.includes('http://www.w3.org/2000/svg')) return undefined
      root = attributes
    }
    if (close === '/') {
      if (open.pop() !== name) return undefined
    } else if (empty !== '/') open.push(name)
  }
  return root === undefined || open.length > 0 ? undefined : { ratio: svgRatio(root) }
}

function svgRatio(attributes: string): number | undefined {
  const value = (name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1]
  const length = (name: string) =>
    Number(/^\s*([\d.]+)(?:px|pt|mm|cm|in)?\s*$/.exec(value(name) ?? '')?.[1] ?? Number.NaN)
  const [, , width = Number.NaN, height = Number.NaN] = (value('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const found = [length('width') / length('height'), width / height]
  return found.find((ratio) => Number.isFinite(ratio) && ratio > 0)
}

/** For an image that tells nothing of its shape: that of most logos. */
const usualRatio = 3
const [tallest, lowest, widest] = [4.75, 1.75, 14]

export interface LogoSize {
  readonly width: number
  readonly height: number
}

/**
 * The size at which logos of every shape look alike in weight: a wide one is lower, a tall one higher than a square.
 *
 * @returns lines of text, about: rem on a page
 */
export function logoSize({ ratio = usualRatio }: LogoShape): LogoSize {
  const height = Math.min(tallest, Math.max(lowest, 3.6 / ratio ** 0.35), widest / ratio)
  const rounded = (value: number) => Math.round(value * 100) / 100
  return { width: rounded(height * ratio), height: rounded(height) }
}
