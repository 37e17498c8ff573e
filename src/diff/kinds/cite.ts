/** How the table of materiality cites the law behind its rows. */
import type { Provision } from '../../lint/provision.ts'

export function gdpr(...articles: readonly string[]): Provision {
  return { gdpr: articles }
}

/** An Act with the sections in both languages: `act('1050/2018', 'section 21', '21 §')`. */
export function act(number: string, en: string, fi: string): Provision {
  return { act: number, at: { en, fi } }
}

/** A judgment of the Court of Justice. */
export function cjeu(number: string): Provision {
  return { other: { en: `CJEU ${number}`, fi: `unionin tuomioistuimen tuomio ${number}` } }
}

export function recital(numbers: string): Provision {
  return {
    other: { en: `GDPR, recital ${numbers}`, fi: `tietosuoja-asetus, johdanto-osan ${numbers} kappale` },
  }
}
