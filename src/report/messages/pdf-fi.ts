/** Findings of `pdf/`, in Finnish. */
import type { DiagnosticArguments } from '../../diagnostics/diagnostic.ts'

type Wording = (args: DiagnosticArguments) => { readonly message: string; readonly hint?: string }

const joined = (value: DiagnosticArguments[string] | undefined) => [value ?? []].flat().join(', ')

/** By code. */
export const pdfMessagesFi = {
  'pdf/missing-glyph': ({ characters, codePoints, substitute }) => ({
    message: `PDF:n kirjasimista puuttuu ${joined(characters)} (${joined(codePoints)}); tilalle tulostuu ${substitute}`,
    hint: 'Kirjoita asia sanoin tai muilla merkeillä, tai valitse kirjasin, jonka jokaisessa tiedostossa merkki on (brand.font). Source Sans 3 -kirjasimessa ovat latinalaiset, kreikkalaiset ja kyrilliset kirjaimet.',
  }),
  'pdf/blocked-request': ({ addresses }) => ({
    message: `sivu hakee osoitteesta ${joined(addresses)}; PDF:ään ei ladata mitään sivun ulkopuolelta`,
    hint: 'Liitä kuva, kirjasin tai tyyli sivun sisään data:-osoitteena siinä mallipohjassa, joka viittaa siihen.',
  }),
  'pdf/page-too-slow': ({ seconds }) => ({
    message: `selain ei saanut sivua tulostetuksi ${seconds} sekunnissa`,
    hint: 'Yritä uudelleen, kun koneella on vähemmän kuormaa. Jos vika toistuu, etsi omista tyyleistä raskas kohta tai käytä valitsinta --pdf-engine typst.',
  }),
  'pdf/page-not-printed': ({ reason }) => ({
    message: `selain epäonnistui kahdesti sivun tulostamisessa (${reason})`,
    hint: 'Vapauta muistia ja päivitä selain; `notice doctor` kertoo, mitä selainta käytetään. Tai käytä valitsinta --pdf-engine typst, joka ei tarvitse selainta.',
  }),
} as const satisfies Record<string, Wording>
