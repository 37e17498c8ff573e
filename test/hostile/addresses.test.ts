/** Addresses that are taken for others, and links that could do anything but open a page, a mail or a call. */
import { domainToASCII, domainToUnicode } from 'node:url'
import fc from 'fast-check'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, test } from 'vitest'
import { decodedLabel } from '../../src/lint/punycode.ts'
import { safeHref } from '../../src/render/safe-href.ts'
import { compiled, noticesOf } from '../escaping/compiled.ts'
import {
  printedDocx,
  printedFragment,
  printedHtml,
  printedIndex,
  printedMarkdown,
} from '../escaping/printed.ts'
import { activeParts } from '../escaping/skeleton.ts'
import { elements } from '../render/read-back.ts'
import { escapeOf, foundInBytes } from './judged-text.ts'

const written = (text: string) => text.replace(/[\\"]/g, '\\$&').replace(/[^ -~]/gu, escapeOf)
const ofMail = (address: string) =>
  foundInBytes(`id: a\nlanguages: [fi]\ncontrollers: [{ name: X, emails: ["${written(address)}"] }]\n`)
const ofText = (text: string) =>
  foundInBytes(`id: a\nlanguages: [fi]\ndocument: { introduction: "${written(text)}" }\n`)
const rule = (message?: string) => [`contact/look-alike-address${message === undefined ? '' : `#${message}`}`]

describe('look-alikes are found', () => {
  test.each([
    ['one Cyrillic letter', 'info@p\u0430lvelu.example', undefined],
    ['one Greek letter', 'info@palvel\u03bf.example', undefined],
    ['in the name before the @', 'inf\u043e@palvelu.example', undefined],
    ['Cyrillic letters only', 'info@\u0441\u0430\u0440\u0435.example', 'whole'],
    ['Cherokee letters only', 'info@\u13da\u13a2.example', 'whole'],
    ['phonetic signs', 'info@pa\u0261velu.example', 'whole'],
    ['a long s', 'info@\u017fuomi.example', 'whole'],
    ['a mark that makes no letter', 'info@palvelu\u0323\u0307\u0335.example', 'whole'],
    ['as it travels', `info@${domainToASCII('p\u0430lvelu.example')}`, undefined],
    [
      'as it travels, in capitals',
      `info@${domainToASCII('\u0441\u0430\u0440\u0435.example').toUpperCase()}`,
      'whole',
    ],
  ])('%s', (_name, address, message) => {
    expect(ofMail(address)).toEqual(rule(message))
    const host = address.slice(address.indexOf('@') + 1)
    if (!address.startsWith('inf\u043e')) {
      expect(ofText(`Katso https://${host}/tuki.`)).toEqual(rule(message))
      expect(ofText(`Katso [tuki](https://www.${host}:8080/?a=b).`)).toEqual(rule(message))
      expect(ofText(`Katso **www.${host}**!`)).toEqual(rule(message))
    }
    expect(ofText(`Kirjoita <${address}>, kiitos.`)).toEqual(rule(message))
    expect(ofText(`Kirjoita [meille](mailto:${address}?subject=a).`)).toEqual(rule(message))
  })

  test.each([
    ['https://pankki.example@evil.example/', 'user'],
    ['https://pankki.example:80@evil.example', 'user'],
    ['[pankki](https://pankki.example%2f@evil.example)', 'user'],
    ['[https://pankki.example](https://evil.example)', 'elsewhere'],
    ['[pankki.example/tuki](https://evil.example)', 'elsewhere'],
    ['[info@pankki.example](mailto:info@evil.example)', 'elsewhere'],
  ])('%s', (text, message) => {
    expect(ofText(text)).toEqual(rule(message))
  })

  test.each([
    'info@äöåšžõü.example',
    'info@straße.example',
    'info@bücher-łódź.example',
    'https://пример.рф/',
    'https://икра.example/',
    'https://日本語abcひらがな.example/',
    'https://xn--4cac4c.example/',
    'https://xn--99999999999999.example/',
    '[www.kuitu.example](https://kuitu.example/tuki)',
    '[kuitu.example](https://tuki.kuitu.example)',
    '[tuki](https://kuitu.example) ja [§ 3](#retention)',
    'a@b, 10 € @ 5 %, //, http://, www., @, [a@b](#contact)',
  ])('nothing is found in %s', (text) => {
    expect(ofText(text).filter((code) => code.startsWith('contact/'))).toEqual([])
  })

  test('labels are decoded as Node decodes them', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aäöсрεאあ漢z9'), minLength: 1, maxLength: 12 }),
        (label) => {
          const ascii = domainToASCII(label)
          fc.pre(ascii.startsWith('xn--'))
          expect(decodedLabel(ascii)).toBe(domainToUnicode(ascii))
        },
      ),
    )
    fc.assert(fc.property(fc.string(), (text) => void decodedLabel(`xn--${text}`)))
  })
})

/** What a browser would run, or open without anybody knowing where it leads: in every disguise that one may try. */
const SCHEMES = [
  'javascript',
  'data',
  'vbscript',
  'file',
  'blob',
  'about',
  'ftp',
  'ws',
  'intent',
  'view-source',
]
const DISGUISES: readonly ((scheme: string) => string)[] = [
  (scheme) => `${scheme}:alert(1)`,
  (scheme) => `${scheme.toUpperCase()}:alert(1)`,
  (scheme) =>
    `${[...scheme].map((letter, at) => (at % 2 === 0 ? letter.toUpperCase() : letter)).join('')}:alert(1)`,
  (scheme) => `&#${scheme.charCodeAt(0)};${scheme.slice(1)}:alert(1)`,
  (scheme) => `&#x${scheme.charCodeAt(0).toString(16)};${scheme.slice(1)}&colon;alert(1)`,
  (scheme) => `${scheme}&#58;alert(1)`,
  (scheme) => `${scheme.slice(0, 3)}&Tab;${scheme.slice(3)}:alert(1)`,
  (scheme) => `${scheme.slice(0, 3)}&NewLine;${scheme.slice(3)}:alert(1)`,
  (scheme) => `${scheme.slice(0, 3)}\u00ad${scheme.slice(3)}:alert(1)`,
  (scheme) => `\u00a0${scheme}:alert(1)`,
  (scheme) => `\u3000${scheme}:alert(1)`,
  (scheme) => `\u200b${scheme}:alert(1)`,
  (scheme) => `%${scheme.charCodeAt(0).toString(16)}${scheme.slice(1)}:alert(1)`,
  (scheme) => `//${scheme}:alert(1)`,
  (scheme) => `${scheme}\\:alert(1)`,
  (scheme) => `${scheme}：alert(1)`,
  (scheme) => `https:${scheme}:alert(1)`,
  (scheme) => `x:${scheme}:alert(1)`,
]
const hidden = SCHEMES.flatMap((scheme) => DISGUISES.map((disguise) => disguise(scheme)))
/** Each as a link, as an address in angle brackets, as a definition that is referred to, as the source of a picture. */
const LINKS: readonly ((address: string) => string)[] = [
  (address) => `[A](${address})`,
  (address) => `[A](<${address}> "t")`,
  (address) => `<${address.replace(/[\s<>]/g, '')}>`,
  (address) => `[A][r]\n\n[r]: ${address}`,
  (address) => `![A](${address})`,
  (address) => `[![A](${address})](${address})`,
]

describe('links', () => {
  const opened = (tree: DefaultTreeAdapterTypes.ParentNode) =>
    elements(tree, 'a').flatMap(({ attrs }) =>
      attrs.filter(({ name }) => name === 'href').map(({ value }) => value),
    )
  const isAllowed = (address: string) => {
    // As a browser reads it: blanks and controls off, entities are decoded already.
    const base = 'https://own.example/'
    if (!URL.canParse(address, base)) return true
    const { protocol, host } = new URL(address, base)
    return (
      ['https:', 'http:', 'mailto:', 'tel:'].includes(protocol) &&
      (host !== 'own.example' || /^(?:#|[\w.-]+$)/.test(address))
    )
  }

  test.each(LINKS.map((link, at) => [at, link] as const))('in a text, as %i', async (_at, link) => {
    const texts = hidden.filter((_, at) => at % 18 === 0 || at < 36).map(link)
    const purposes = texts.map((name, at) => ({ id: `a${at}`, name, description: name, basis: 'contract' }))
    const outcome = compiled({ register: { name: 'X' }, purposes })
    const [notice] = noticesOf(
      outcome.value === undefined
        ? compiled({ register: { name: 'X' }, purposes: purposes.filter((_, at) => !refused(outcome, at)) })
        : outcome,
    )
    if (notice === undefined) throw new Error('no notice')
    const outputs = [printedHtml(notice), printedMarkdown(notice), printedFragment(notice)]
    for (const { format, tree } of [...outputs, await printedIndex(notice), await printedDocx(notice)]) {
      expect(
        opened(tree).filter((address) => !isAllowed(address)),
        format,
      ).toEqual([])
      expect(activeParts(tree), format).toEqual([])
      expect(elements(tree, 'img'), format).toEqual([])
    }
  })

  const refused = ({ diagnostics }: ReturnType<typeof compiled>, at: number) =>
    diagnostics.some(({ path }) => path[0] === 'purposes' && path[1] === at)

  test.each(['website', 'form'])('as the value of `%s`: an error', (key) => {
    for (const address of hidden.filter((one) => !/^https:/.test(one))) {
      const found = foundInBytes(
        `id: a\nlanguages: [fi]\ncontrollers: [{ name: X, ${key}: "${written(address)}" }]\n`,
      )
      expect(found, address).toEqual([expect.stringMatching(/^schema\/wrong-format#/)])
    }
  })

  test('control characters hide no scheme', () => {
    for (let code = 0; code < 0xa1; code += 1) {
      const sign = String.fromCharCode(code)
      if (sign === '#') continue
      for (const address of [`${sign}javascript:a`, `java${sign}script:a`, `javascript${sign}:a`])
        expect(safeHref(address), `U+${code.toString(16)}`).toBeUndefined()
    }
    expect(['https://a', 'HTTP://a', 'mailto:a@b', 'tel:1', '#a'].map(safeHref)).not.toContain(undefined)
  })

  test('an address of mail brings no further addressee and no text with it', () => {
    const emails = ['a@b.example?bcc=spy%40evil.example&body=x', 'a%0d%0abcc@b.example#x']
    const [notice] = noticesOf(compiled({ controllers: [{ name: 'X', emails }] }))
    if (notice === undefined) throw new Error('no notice')
    const mails = opened(printedHtml(notice).tree).filter((href) => /^mailto:.*b\.example/.test(href))
    expect(mails).toEqual([
      'mailto:a@b.example%3Fbcc=spy%2540evil.example%26body=x',
      'mailto:a%250d%250abcc@b.example%23x',
    ])
    for (const mail of mails) expect(new URL(mail)).toMatchObject({ search: '', hash: '' })
  })
})
