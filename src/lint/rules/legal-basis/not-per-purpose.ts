/** Legal bases listed for everything at once, not for each purpose: Article 13(1)(c) GDPR. */
import { WP260_ANNEX } from '../../guidelines.ts'
import type { LintRegister } from '../../lint-register.ts'
import { mentions } from '../../mentions.ts'
import { findByLanguage } from '../../prose/find-by-language.ts'
import { type LookedPurpose, purposesOf } from '../../purpose-bases.ts'
import { isUnderGdpr } from '../../regime.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { formerActBases, relationships } from '../../words/former-bases.ts'
import { legalBasisWords } from '../../words/legal-bases.ts'

export const legalBasisNotPerPurposeRule: Rule = {
  id: 'legal-basis/not-per-purpose',
  severity: 'warning',
  cites: [{ gdpr: ['13(1)(c)', '14(1)(c)'] }, WP260_ANNEX],
  title: {
    en: 'Each legal basis is stated together with the purpose that it concerns.',
    fi: 'Kukin oikeusperuste kerrotaan sen tarkoituksen yhteydessä, jota se koskee.',
  },
  rationale: {
    en: 'A list of bases beside a list of purposes leaves the reader to guess which belongs to which. The rights differ by the basis, so a reader who cannot tell what rests on consent and what on an interest does not know what he or she may demand.',
    fi: 'Tarkoitusten luettelo ja erillinen perusteiden luettelo jättävät rekisteröidyn arvailemaan, mikä peruste koskee mitäkin tarkoitusta. Oikeudet riippuvat perusteesta, joten rekisteröidyn on tiedettävä, mikä käsittely perustuu suostumukseen ja mikä oikeutettuun etuun.',
  },
  hint: {
    en: 'Write under `basis` of each purpose only its own basis. Where a purpose truly has several, say in `note` which part each covers.',
    fi: 'Kirjoita kunkin tarkoituksen avaimeen `basis` vain sen oma peruste. Jos perusteita todella on useita, kerro avaimessa `note`, mitä osaa kukin koskee.',
  },
  messages: {
    same: {
      message: {
        en: 'All purposes have the same {count} bases.',
        fi: 'Kaikilla tarkoituksilla on samat {count} perustetta.',
      },
    },
    prose: {
      message: {
        en: 'The bases are stated only in a text, for all purposes at once.',
        fi: 'Oikeusperusteet kerrotaan vain tekstissä ja kaikille tarkoituksille yhteisesti.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'the same bases for every purpose', fi: 'samat perusteet kaikille tarkoituksille' },
        yaml: `purposes:
  - { id: care, name: { fi: Asiakaspalvelu, en: Customer service }, basis: [contract, legitimate-interests] }
  - { id: raffle, name: { fi: Arvonnat, en: Prize draws }, basis: [contract, legitimate-interests] }`,
      },
      {
        shows: { en: 'a sentence before the purposes', fi: 'virke ennen tarkoituksia' },
        yaml: `languages: [fi]
purposes:
  - { id: care, name: Asiakaspalvelu }
  - { id: raffle, name: Arvonnat }
sections:
  purposes:
    before: Käsittely perustuu rekisteröidyn suostumukseen, sopimuksen täytäntöönpanoon tai oikeutettuun etuun.`,
      },
      {
        shows: { en: 'the same words for every purpose', fi: 'samat sanat kaikille tarkoituksille' },
        yaml: `languages: [fi]
purposes:
  - { id: care, name: Asiakaspalvelu, basis: { other: oikeutettu etu ja/tai asiakassuhde tai sopimus } }
  - { id: raffle, name: Arvonnat, basis: { other: oikeutettu etu ja/tai asiakassuhde tai sopimus } }`,
      },
      {
        shows: { en: 'notes that say the basis over again', fi: 'huomautukset, jotka toistavat perusteen' },
        yaml: `languages: [fi]
purposes:
  - { id: care, basis: [{ basis: consent, note: asiakkaan oma suostumus }, { basis: legitimate-interests, note: muutoin oikeutettu etu }] }
  - { id: raffle, basis: [{ basis: consent, note: asiakkaan oma suostumus }, { basis: legitimate-interests, note: muutoin oikeutettu etu }] }`,
      },
    ],
    good: [
      {
        shows: { en: 'each with its own', fi: 'kullakin omansa' },
        yaml: `purposes:
  - { id: care, name: { fi: Asiakaspalvelu, en: Customer service }, basis: contract }
  - { id: raffle, name: { fi: Arvonnat, en: Prize draws }, basis: legitimate-interests }`,
      },
      {
        shows: { en: 'two bases, each for its part', fi: 'kaksi perustetta, kummallakin osansa' },
        yaml: `purposes:
  - id: pay
    name: { fi: Palkanmaksu, en: Payroll }
    basis: &both
      - { basis: contract, note: { fi: palkan laskeminen, en: calculating pay } }
      - { basis: legal-obligation, note: { fi: veron pidättäminen, en: withholding tax } }
  - { id: leave, name: { fi: Lomat, en: Leave }, basis: *both }`,
      },
      {
        shows: {
          en: 'several purposes that rest on one basis',
          fi: 'useita tarkoituksia samalla perusteella',
        },
        yaml: `purposes:
  - { id: delivery, name: { fi: Toimitus, en: Delivery }, basis: contract }
  - { id: invoicing, name: { fi: Laskutus, en: Invoicing }, basis: contract }`,
      },
    ],
  },
  check: (register) => {
    if (!isUnderGdpr(register.register)) return []
    const purposes = purposesOf(register)
    if (purposes.length === 0) return []
    if (purposes.every(({ bases }) => bases.length === 0)) return prose(register, purposes)
    const [first, ...others] = purposes.map(signature)
    const count = countOf(purposes[0], register)
    const isSame = others.length > 0 && others.every((other) => other === first) && count > 1
    if (!isSame || purposes.some((looked) => isDivided(looked, register))) return []
    return placesOf(purposes).map((path): RuleFinding => ({ path, message: 'same', args: { count } }))
  },
}

/** The bases with all that is told of them: where something differs, they are told by purpose. */
function signature({ purpose }: LookedPurpose): string {
  const { basis, law, interest } = purpose
  const sorted = Array.isArray(basis) ? basis.map((item) => JSON.stringify(item)).sort() : basis
  return JSON.stringify([sorted, law, interest])
}

const BASES = [...Object.values(legalBasisWords), formerActBases, relationships]

/** Whether notes tell which part each basis covers; one that only says the basis over again tells no part. */
function isDivided({ bases }: LookedPurpose, { register }: LintRegister): boolean {
  return bases.some(
    ({ note }) => note !== undefined && !BASES.some((lists) => mentions(note, register.languages, lists)),
  )
}

/** How many bases a purpose has, those counted that words name. */
function countOf(looked: LookedPurpose | undefined, register: LintRegister): number {
  const bases = looked?.bases ?? []
  return bases.reduce((total, { codes, words }) => {
    if (words === undefined) return total + 1
    const form = { plain: register.nameOf(words), languages: register.register.languages }
    return total + codes.length + (findByLanguage(form, relationships).length > 0 ? 1 : 0)
  }, 0)
}

function placesOf(purposes: readonly LookedPurpose[]) {
  return [...new Set(purposes.map(({ scope }) => scope))].map(({ path }) => [...path, 'purposes'])
}

/** Bases that stand only in a text of the section or the introduction. */
function prose(register: LintRegister, purposes: readonly LookedPurpose[]): RuleFinding[] {
  const texts = register.texts.filter(
    ({ path, area }) =>
      (area === 'sections' && path[1] === 'purposes') || (area === 'document' && path[1] === 'introduction'),
  )
  const isTold = texts.some(
    (text) => BASES.filter((list) => findByLanguage(text, list).length > 0).length > 1,
  )
  return isTold ? placesOf(purposes).map((path) => ({ path, message: 'prose' })) : []
}
