import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Inline } from '../../../src/compose/notice.ts'
import { plainText } from '../../../src/render/clean-text.ts'
import { tidyInlines } from '../../../src/render/markdown/tidy-inlines.ts'
import { type InlinePlace, writeInlines } from '../../../src/render/markdown/write-inlines.ts'
import { cases } from '../../cases.ts'
import { hostileInlines, hostileText } from '../arbitrary-inlines.ts'
import { text } from '../fixture.ts'
import { readMarkdown, shown, textOf } from '../read-back.ts'

function write(...inlines: readonly Inline[]): string {
  return writeInlines(inlines, 'flow', 'fi')
}

const inPlace: Record<string, [InlinePlace, (written: string) => string]> = {
  'a paragraph': ['flow', (written) => written],
  'a list item': ['flow', (written) => `- ${written.replaceAll('\n', '\n  ')}`],
  'a definition': ['flow', (written) => `- **x:** ${written.replaceAll('\n', '\n  ')}`],
  'a quotation': ['flow', (written) => `> ${written.replaceAll('\n', '\n> ')}`],
  'a cell': ['cell', (written) => `| a | b |\n| --- | --- |\n| ${written} | c |`],
  'a heading': ['heading', (written) => `## ${written}`],
}

describe('text reads back as written', () => {
  for (const [name, [place, frame]] of Object.entries(inPlace)) {
    it(`in ${name}`, () => {
      const around = shown(textOf(readMarkdown(frame('@@')))).split('@@')
      fc.assert(
        fc.property(hostileInlines, (inlines) => {
          const meant = shown(around.join(plainText(tidyInlines(inlines))))
          expect(shown(textOf(readMarkdown(frame(writeInlines(inlines, place, 'fi')))))).toBe(meant)
        }),
        { numRuns: cases(400) },
      )
    })
  }

  it('in a single text, link and piece of code', () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        const run: readonly Inline[] = [
          text('a '),
          { kind: 'link', href: 'https://x.example/', children: [text(value)] },
          text(' b '),
          { kind: 'code', text: value },
          text(' c '),
          text(value),
        ]
        expect(shown(textOf(readMarkdown(write(...run))))).toBe(shown(plainText(tidyInlines(run))))
      }),
      { numRuns: cases(400) },
    )
  })
})

test.each(['<#a@b.example>', '<7@b.example>', '<.x@b.example>', '<b>', '<https://x.example>'])(
  '%s is no link and no tag',
  (value) => {
    expect(textOf(readMarkdown(write(text(`a ${value} b`)))).trim()).toBe(`a ${value} b`)
  },
)

describe('ordinary text stays readable', () => {
  const same = [
    'Puhelin +358 40 123 4567 (ma–pe klo 9–16), 5 < 6 & 7 > 6, nimi_2, 10 %, A/B #1.',
    'Katso www.esimerkki.example tai https://a.example/polku_1 tai tietosuoja@a.example.',
    'Tuote – ”lainaus” ja toinen; 50/50, a=b, 2+2, -5 °C!',
  ]
  it.each(same)('%s', (value) => expect(write(text(value))).toBe(value))

  const escaped: [string, string][] = [
    ['- viiva', '\\- viiva'],
    ['1. kohta', '1\\. kohta'],
    ['2026) vuosi', '2026\\) vuosi'],
    ['# otsikko', '\\# otsikko'],
    ['+ lisä', '\\+ lisä'],
    ['> lainaus', '\\> lainaus'],
    ['pakollinen *', 'pakollinen \\*'],
    ['~~yli~~ `koodi` [linkki](x)', '\\~\\~yli\\~\\~ \\`koodi\\` \\[linkki](x)'],
    ['<b> &amp; & ! ![', '\\<b> \\&amp; & ! !\\['],
    ['https://a.example/*', 'https\\://a.example/\\*'],
    ['_a_ b_c', '\\_a\\_ b_c'],
  ]
  it.each(escaped)('%s becomes %s', (value, expected) => expect(write(text(value))).toBe(expected))
})

describe('writes', () => {
  it('a sentence a line, also inside marks, never inside links', () => {
    const strong: Inline = { kind: 'strong', children: [text('Kaksi. Kolme.')] }
    const link: Inline = { kind: 'link', href: 'https://a.example', children: [text('Neljä. Viisi.')] }
    expect(write(text('Yksi. '), strong, text(' Sitten '), link, text(' Kuusi.'))).toBe(
      'Yksi.\n**Kaksi.\nKolme.**\nSitten [Neljä. Viisi.](https://a.example)\nKuusi.',
    )
  })

  it('a citation on the line of its sentence, in every language, and the next sentence on a new one', () => {
    const citation = (words: string): Inline => ({ kind: 'citation', text: words })
    expect(write(text('Yksi. Kaksi. '), citation('(tietosuoja-asetuksen 77 artikla)'), text(' Kolme.'))).toBe(
      'Yksi.\nKaksi. _(tietosuoja-asetuksen 77 artikla)_\nKolme.',
    )
    expect(
      writeInlines(
        [text('One. Two. '), { kind: 'strong', children: [citation('(GDPR, Article 77)')] }, text(' Three.')],
        'flow',
        'en',
      ),
    ).toBe('One.\nTwo. <strong>_(GDPR, Article 77)_</strong>\nThree.')
    expect(write(citation('(77 artikla)'))).toBe('_(77 artikla)_')
  })

  it('marks as tags where they would not be read as marks', () => {
    expect(write(text('tieto'), { kind: 'strong', children: [text('suoja')] })).toBe(
      'tieto<strong>suoja</strong>',
    )
    expect(write({ kind: 'emphasis', children: [text(' a ')] }, text('b'))).toBe('_a_ b')
  })

  it('addresses as autolinks, other links with their text', () => {
    const mail: Inline = { kind: 'link', href: 'mailto:a@b.example', children: [text('a@b.example')] }
    expect(write(mail)).toBe('<a@b.example>')
    expect(write({ ...mail, children: [text('sähköposti')] })).toBe('[sähköposti](mailto:a@b.example)')
    expect(
      write(text('Tervetuloa!'), { kind: 'reference', section: 'data', children: [text('kohta 3')] }),
    ).toBe('Tervetuloa\\![kohta 3](#data)')
  })

  it('an address that may not be a link as text', () => {
    expect(write({ kind: 'link', href: 'javascript:x', children: [text('paina')] })).toBe(
      'paina (javascript:x)',
    )
  })

  it('breaks by place', () => {
    const lines: readonly Inline[] = [text('Lähdetie 4 '), { kind: 'break' }, text(' 33100 Tampere')]
    expect(writeInlines(lines, 'flow', 'fi')).toBe('Lähdetie 4\\\n33100 Tampere')
    expect(writeInlines(lines, 'cell', 'fi')).toBe('Lähdetie 4<br>33100 Tampere')
    expect(writeInlines(lines, 'heading', 'fi')).toBe('Lähdetie 4 33100 Tampere')
  })
})
