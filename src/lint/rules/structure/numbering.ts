/** Section numbers with gaps or twins, sections with nothing in them, references to nowhere: Article 12(1) GDPR. */
import { emptySections } from '../../empty-sections.ts'
import type { LintRegister } from '../../lint-register.ts'
import { type PrintedNumber, printedNumbers } from '../../printed-numbers.ts'
import { sectionReferences } from '../../prose/section-references.ts'
import { repeatedHeadings } from '../../repeated-headings.ts'
import type { Rule, RuleFinding } from '../../rule.ts'

export const structureNumberingRule: Rule = {
  id: 'structure/numbering',
  severity: 'warning',
  cites: [{ gdpr: ['12(1)'] }],
  title: {
    en: 'Section numbers run without gaps, and references lead to a section that is there.',
    fi: 'Kohtien numerointi on aukoton, ja viittaukset johtavat olemassa olevaan kohtaan.',
  },
  rationale: {
    en: 'A missing number makes the reader ask what was left out, and a reference to a section that is not there leads nowhere. Information must be given in an intelligible and easily accessible form.',
    fi: 'Puuttuva numero saa lukijan kysymään, mitä on jätetty pois, ja viittaus olemattomaan kohtaan ei johda minnekään. Tiedot on annettava helposti ymmärrettävässä ja saatavilla olevassa muodossa.',
  },
  hint: {
    en: 'Renumber, or let the numbers come by themselves: `layout: { numbering: auto }`. To refer to a section write `section [](#retention)`.',
    fi: 'Korjaa numerot tai anna niiden muodostua itsestään: `layout: { numbering: auto }`. Viittaa kohtaan kirjoittamalla `kohdassa [](#retention)`.',
  },
  messages: {
    gap: {
      message: {
        en: 'The numbering has a gap before {number}: {missing}.',
        fi: 'Numeroinnissa on aukko ennen numeroa {number}: {missing}.',
      },
    },
    duplicate: {
      message: {
        en: 'Another section has the number {number} too.',
        fi: 'Myös toisella kohdalla on numero {number}.',
      },
    },
    empty: {
      message: {
        en: 'The section has nothing in it, so it is not printed: {section}.',
        fi: 'Kohdassa ei ole sisältöä, joten sitä ei tulosteta: {section}.',
      },
      hint: {
        en: 'Give the facts of the section, or a text in `replace`, or leave the section out.',
        fi: 'Kerro kohdan tiedot, kirjoita teksti avaimeen `replace` tai poista kohta.',
      },
    },
    dangling: {
      message: {
        en: 'The text refers to a section that is not there: “{words}”.',
        fi: 'Tekstissä viitataan kohtaan, jota ei ole: ”{words}”.',
      },
    },
    repeated: {
      severity: 'info',
      message: {
        en: 'Another section has the same heading, so one matter is covered in two places: “{words}”.',
        fi: 'Myös toisella kohdalla on sama otsikko, joten yhdestä asiasta kerrotaan kahdessa paikassa: ”{words}”.',
      },
      hint: {
        en: 'Cover the matter in one section, or head each section by what only it covers.',
        fi: 'Kerro asia yhdessä kohdassa tai anna kullekin kohdalle otsikko sen omasta sisällöstä.',
      },
    },
    'by-hand': {
      severity: 'info',
      message: {
        en: 'The text refers to a section by a number written by hand, though numbers come by themselves: “{words}”.',
        fi: 'Tekstissä viitataan kohtaan käsin kirjoitetulla numerolla, vaikka numerot muodostuvat itsestään: ”{words}”.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'no section 2', fi: 'kohta 2 puuttuu' },
        yaml: `languages: [fi]
layout: { numbering: explicit }
sections: { controller: { number: "1" }, rights: { number: "3" } }
controllers: [{ name: Esimerkki Oy }]`,
      },
      {
        shows: { en: 'the same number twice', fi: 'sama numero kahdesti' },
        yaml: `languages: [fi]
layout: { numbering: explicit }
sections: { rights: { number: "1." }, complaint: { number: "2." } }
extraSections: [{ id: media, heading: Kuvat, text: Kuvaamme juhlat., number: "2" }]`,
      },
      {
        shows: { en: 'a number for a section without content', fi: 'sisällöttömän kohdan numero' },
        yaml: `languages: [fi]
layout: { numbering: explicit }
sections: { rights: { number: "1" }, logs: { number: "2", heading: Lokitiedot } }`,
      },
      {
        shows: { en: 'a reference to nowhere', fi: 'viittaus olemattomaan kohtaan' },
        yaml: `layout: { numbering: none }
rights:
  refusal: { fi: Ota yhteyttä kohdassa 2 mainittuun henkilöön., en: Contact the person named in section 2. }`,
      },
      {
        shows: { en: 'disclosures headed twice', fi: 'luovutukset kahdesti otsikkona' },
        yaml: `languages: [fi]
recipients: none
transfers: none
sections:
  recipients: { heading: Tietojen luovutukset }
  transfers: { heading: Tietojen luovutukset ja siirto ETA-alueen ulkopuolelle }`,
      },
      {
        shows: { en: 'a number written by hand', fi: 'käsin kirjoitettu numero' },
        yaml: 'languages: [fi]\nrights: { refusal: Ks. kohta 11. }',
      },
    ],
    good: [
      {
        shows: {
          en: 'numbers in a row and a reference to one',
          fi: 'peräkkäiset numerot ja viittaus yhteen',
        },
        yaml: `languages: [fi]
layout: { numbering: explicit }
controllers: [{ name: Esimerkki Oy }]
sections: { controller: { number: "1." }, rights: { number: "2." }, complaint: { numbered: false } }
rights: { refusal: Katso kohta 1. }`,
      },
      {
        shows: { en: 'references that number themselves', fi: 'itsestään numeroituvat viittaukset' },
        yaml: `rights:
  refusal: { fi: "Katso kohta [](#controller).", en: "See section [](#controller)." }`,
      },
      {
        shows: { en: 'points and sections of law', fi: 'lain kohdat ja pykälät' },
        yaml: `layout: { numbering: none }
purposes:
  - id: billing
    description:
      fi: Tietosuoja-asetuksen 6 artiklan 1 kohta ja 6 artiklan kohta 1.
      en: Set out in section 29 of the Data Protection Act.`,
      },
      {
        shows: { en: 'headings that share a word', fi: 'otsikot, joissa on sama sana' },
        yaml: `languages: [fi]
recipients: none
transfers: none
sections:
  recipients: { heading: Tietojen luovutukset }
  transfers: { heading: Tietojen siirto ETA-alueen ulkopuolelle }`,
      },
      {
        shows: {
          en: 'sections merged under the first number',
          fi: 'yhdistetyt kohdat ensimmäisen numerolla',
        },
        yaml: `languages: [fi]
layout: { numbering: explicit, merge: [{ sections: [security, retention] }] }
security: { technical: [palomuuri] }
retention: [{ period: P1Y }]
sections: { security: { number: "1" }, retention: { number: "1" }, rights: { number: "2" } }`,
      },
      {
        shows: {
          en: 'an item of a classification, by its number',
          fi: 'tehtäväluokituksen kohta numeroineen',
        },
        yaml: `languages: [fi]
retention: [{ name: Asiakirjat, criteria: Aika on tiedonohjaussuunnitelman kohdassa 10 03 02. }]`,
      },
    ],
  },
  check: (register) => [
    ...(register.register.layout?.numbering === 'explicit' ? numberFaults(register) : []),
    ...emptySections(register.register).map((section) => ({
      path: ['sections', section],
      message: 'empty',
      args: { section },
    })),
    ...repeatedHeadings(register).map(({ path, words }) => ({ path, message: 'repeated', args: { words } })),
    ...references(register),
  ],
}

function numberFaults({ register }: LintRegister): RuleFinding[] {
  const printed = printedNumbers(register)
  const whole = printed.filter(({ number }) => /^\d+$/.test(number))
  const values = [...new Set(whole.map(({ number }) => Number(number)))].sort((a, b) => a - b)
  const gaps = values.flatMap((value, index): RuleFinding[] => {
    const before = values[index - 1]
    if (before === undefined || value === before + 1) return []
    const missing = value === before + 2 ? String(before + 1) : `${before + 1}–${value - 1}`
    const path = whole.find(({ number }) => Number(number) === value)?.path ?? ['layout', 'numbering']
    return [{ path, message: 'gap', args: { number: value, missing } }]
  })
  return [...gaps, ...twins(printed)]
}

function twins(printed: readonly PrintedNumber[]): RuleFinding[] {
  const seen = new Set<string>()
  return printed.flatMap(({ number, path }) => {
    if (!seen.has(number)) {
      seen.add(number)
      return []
    }
    return [{ path, message: 'duplicate', args: { number } }]
  })
}

function references({ register, texts }: LintRegister): RuleFinding[] {
  const numbering = register.layout?.numbering ?? 'auto'
  const known = new Set(numbering === 'explicit' ? printedNumbers(register).map(({ number }) => number) : [])
  const findings: RuleFinding[] = []
  for (const text of texts) {
    const reference = sectionReferences(text.scanned, text.languages[0] ?? '').find(
      ({ number }) => !known.has(number),
    )
    if (reference === undefined) continue
    const message = numbering === 'auto' ? 'by-hand' : 'dangling'
    findings.push({ path: text.path, message, args: { words: reference.words } })
  }
  return findings
}
