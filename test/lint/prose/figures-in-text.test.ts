/** Numbers, dates, links and citations are read alike from Finnish and English. */
import { describe, expect, test } from 'vitest'
import { datesInText } from '../../../src/lint/prose/dates-in-text.ts'
import { figuresInText } from '../../../src/lint/prose/figures-in-text.ts'

describe('dates', () => {
  test.each([
    ['Päivitetty 12.10.2026.', ['2026-10-12']],
    ['12. lokakuuta 2026 ja 1 päivänä toukokuuta 2025', ['2026-10-12', '2025-05-01']],
    ['updated 12 October 2026, then May 3, 2027', ['2026-10-12', '2027-05-03']],
    ['on 3rd of May 2027 and 12/10/2026', ['2026-10-12', '2027-05-03']],
    ['2026-10-12', ['2026-10-12']],
    ['30. kesäkuuta mennessä / by 30 June', ['06-30', '06-30']],
    ['tammikuu 2026, January 2026', ['2026-01', '2026-01']],
    ['arkisin 8.30 ja kohta 2.1', []],
    ['Decision 2000/518/EC, 40.40.2026, 2 luku', []],
  ])('%s', (text, dates) => {
    expect([...datesInText(text).dates].sort()).toEqual([...dates].sort())
  })
})

describe('the same said in both languages', () => {
  test.each([
    ['6 vuotta', '6 years'],
    ['klo 8.30–16', '8:30 am–4 pm'],
    ['10 000 kävijää, 2,50 euroa', '10,000 visitors, 2.50 euros'],
    ['puh. 020 123 4580', 'tel. +358 20 123 4580'],
    ['29 §:n 2 momentti', 'section 29(2)'],
  ])('%s', (finnish, english) => {
    expect([...figuresInText(finnish, 'fi').numbers.keys()].sort()).toEqual(
      [...figuresInText(english, 'en').numbers.keys()].sort(),
    )
  })

  test('lengths of time, however they are counted', () => {
    const lengths = (text: string, language: 'fi' | 'en') =>
      [...figuresInText(text, language).durations.values()].flatMap((found) => [...found])
    expect(lengths('kahdentoista kuukauden ajan', 'fi')).toEqual(lengths('for 1 year', 'en'))
    expect(lengths('kolmen vuorokauden kuluessa', 'fi')).toEqual(lengths('within 72 hours', 'en'))
    expect(lengths('kaksivuotinen', 'fi')).toEqual(lengths('two-year', 'en'))
    expect(lengths('kaksi henkilöä', 'fi')).toEqual([])
  })

  test('citations and links', () => {
    const read = (text: string) => figuresInText(text, 'fi')
    expect(read('asetus (EU) 2016/679')).toMatchObject({ citations: read('asetus 679/2016').citations })
    expect([...read('95/46/EY ja 523/1999').citations]).toEqual(['46/95', '523/1999'])
    expect(
      [...read('[linkki](https://fi.esimerkki.example/a?b=1), [](#rights), A@b.example.').links].sort(),
    ).toEqual(['#rights', 'a@b.example', 'esimerkki.example'])
  })
})
