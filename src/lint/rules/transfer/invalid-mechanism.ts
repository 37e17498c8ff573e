/** A transfer rests on Safe Harbour, Privacy Shield or repealed clauses: C-362/14, C-311/18, Decision (EU) 2021/914. */
import { allWords } from '../../all-words.ts'
import { findDeadMechanisms, mayNameDeadMechanism } from '../../dead-mechanisms.ts'
import type { LintRegister } from '../../lint-register.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { thirdCountryTransfers } from '../../third-country-transfers.ts'

export const transferInvalidMechanismRule: Rule = {
  id: 'transfer/invalid-mechanism',
  severity: 'error',
  cites: [
    { gdpr: ['44', '46(2)(c)'] },
    {
      other: {
        en: 'CJEU C-362/14 and C-311/18; Decision (EU) 2021/914, Article 4',
        fi: 'unionin tuomioistuimen tuomiot C-362/14 ja C-311/18; päätös (EU) 2021/914, 4 artikla',
      },
    },
  ],
  title: {
    en: 'No transfer rests on a mechanism that no longer holds.',
    fi: 'Siirtoa ei perusteta siirtoperusteeseen, joka ei ole enää voimassa.',
  },
  rationale: {
    en: 'Safe Harbour was declared invalid in 2015 and Privacy Shield in 2020, both by judgment of the Court of Justice, and contracts on the clauses of 2001, 2004 and 2010 could be relied on until 27 December 2022. A notice that still names them shows that the transfer has not been looked at since, and has no lawful ground.',
    fi: 'Safe Harbor -päätös todettiin pätemättömäksi vuonna 2015 ja Privacy Shield vuonna 2020, kumpikin unionin tuomioistuimen tuomiolla, ja vuosien 2001, 2004 ja 2010 mallilausekkeisiin saattoi vedota 27.12.2022 asti. Seloste, joka yhä nimeää ne, kertoo, ettei siirtoa ole sen jälkeen arvioitu eikä sille ole laillista perustetta.',
  },
  hint: {
    en: 'Replace it: `adequacy-decision` for a recipient certified to the Data Privacy Framework, else `standard-clauses`, which are those of Decision (EU) 2021/914.',
    fi: 'Korvaa se: `adequacy-decision`, jos vastaanottaja on sertifioitu EU:n ja Yhdysvaltojen tietosuojakehykseen, muuten `standard-clauses` eli päätöksen (EU) 2021/914 mukaiset lausekkeet.',
  },
  messages: {
    default: {
      message: {
        en: 'The transfer rests on “{words}”, which has not been valid since {until}.',
        fi: 'Siirron perusteeksi nimettyyn ei ole voinut vedota {until} alkaen: ”{words}”.',
      },
    },
    text: {
      severity: 'warning',
      message: {
        en: 'The text names “{words}” as if it were still valid; it has not been since {until}.',
        fi: 'Tekstissä nimetään siirtoperuste, johon ei ole voinut vedota {until} alkaen: ”{words}”.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'Privacy Shield as the mechanism', fi: 'Privacy Shield siirtoperusteena' },
        yaml: `transfers:
  - id: newsletter
    to: US
    mechanism: { other: { fi: Privacy Shield -järjestely, en: Privacy Shield } }`,
      },
      {
        shows: { en: 'the clauses of 2010 as the decision', fi: 'vuoden 2010 lausekkeet päätöksenä' },
        yaml: `transfers:
  - id: support
    to: IN
    mechanism: standard-clauses
    decision: { fi: komission päätös 2010/87/EU, en: Commission Decision 2010/87/EU }`,
      },
      {
        shows: { en: 'a text that leans on Safe Harbour', fi: 'teksti, joka nojaa Safe Harboriin' },
        yaml: `extraSections:
  - id: partners
    heading: { fi: Kumppanit, en: Partners }
    text: { fi: Kumppanimme noudattavat Safe Harborin periaatteita., en: Our partners follow the Safe Harbor principles. }`,
      },
    ],
    good: [
      {
        shows: { en: 'a mechanism in force', fi: 'voimassa oleva siirtoperuste' },
        yaml: 'transfers: [{ id: newsletter, to: US, mechanism: adequacy-decision, dpfCertified: true }]',
      },
      {
        shows: { en: 'a text that tells of its end', fi: 'teksti, joka kertoo sen kumoamisesta' },
        yaml: `extraSections:
  - id: history
    heading: { fi: Siirtoperuste, en: Mechanism }
    text:
      fi: Vakiolausekkeet korvasivat Privacy Shieldin, jonka unionin tuomioistuin kumosi.
      en: Standard clauses replaced the Privacy Shield, which the Court of Justice declared invalid.`,
      },
      {
        shows: { en: 'Privacy Shield while it held', fi: 'Privacy Shield sen voimassa ollessa' },
        yaml: `transfers:
  - id: newsletter
    to: US
    mechanism: { other: { fi: Privacy Shield, en: Privacy Shield } }`,
        asOf: '2019-05-01',
      },
      {
        shows: { en: 'the old clauses on their last day', fi: 'vanhat lausekkeet viimeisenä päivänään' },
        yaml: `transfers:
  - id: support
    to: IN
    mechanism: standard-clauses
    decision: { fi: komission päätös 2010/87/EU, en: Commission Decision 2010/87/EU }`,
        asOf: '2022-12-27',
      },
      {
        shows: { en: 'the clauses of 2021', fi: 'vuoden 2021 lausekkeet' },
        yaml: `transfers:
  - id: support
    to: IN
    mechanism: standard-clauses
    decision: { fi: täytäntöönpanopäätös (EU) 2021/914, en: Implementing Decision (EU) 2021/914 }`,
      },
    ],
  },
  check: (register) => {
    const claimed = thirdCountryTransfers(register).flatMap(({ transfer, path }): RuleFinding[] => {
      const { mechanism, decision } = transfer
      const other = typeof mechanism === 'object' ? mechanism.other : undefined
      return [
        ...found(register, allWords(other), [...path, 'mechanism']),
        ...found(register, allWords(decision), [...path, 'decision']),
      ].slice(0, 1)
    })
    return [...claimed, ...told(register)]
  },
}

function found(
  { asOf }: LintRegister,
  wordings: readonly string[],
  path: RuleFinding['path'],
): RuleFinding[] {
  return wordings
    .flatMap((words) => findDeadMechanisms(words, asOf))
    .filter(({ superseded }) => !superseded)
    .slice(0, 1)
    .map(({ words, mechanism }) => ({ path, args: { words, until: mechanism.until ?? '' } }))
}

/** Texts that name one, apart from the fields that the first message speaks of. */
function told(register: LintRegister): RuleFinding[] {
  return register.texts
    .filter(
      (text) =>
        mayNameDeadMechanism(text.scanned) &&
        (text.area !== 'transfers' || !text.path.some((key) => key === 'mechanism' || key === 'decision')),
    )
    .flatMap(({ plain, path }) =>
      found(register, [plain], path).map((finding): RuleFinding => ({ ...finding, message: 'text' })),
    )
}
