/** Law that no longer holds is cited as if it did: Articles 5(1)(a), 12(1) and 94 GDPR, Data Protection Act section 37. */
import type { Bilingual } from '../../../diagnostics/bilingual.ts'
import { actOf } from '../../../law/acts.ts'
import { REPEALED_ACTS, type RepealedAct, replacementsOf } from '../../../law/repealed-acts.ts'
import { type FoundInText, onceInTexts } from '../../once-in-texts.ts'
import { findByLanguage } from '../../prose/find-by-language.ts'
import type { Rule } from '../../rule.ts'
import { sentenceAround } from '../../sentence-around.ts'
import type { UserText } from '../../user-texts.ts'
import { pastLaw, repealedLaw, repealedNumber } from '../../words/repealed-law.ts'

const byNumber = new Map(REPEALED_ACTS.rows.map((act) => [act.number, act]))

export const termsRepealedLawRule: Rule = {
  id: 'terms/repealed-law',
  severity: 'warning',
  cites: [
    { act: '1050/2018', at: { en: 'section 37', fi: '37 §' } },
    { act: '703/2023', at: { en: 'section 101', fi: '101 §' } },
    { act: '1333/2021', at: { en: 'section 47', fi: '47 §' } },
    { gdpr: ['94', '12(1)'] },
  ],
  title: {
    en: 'The notice cites law that is in force.',
    fi: 'Selosteessa viitataan voimassa olevaan lakiin.',
  },
  rationale: {
    en: 'A repealed Act is no ground for processing and gives nobody a right. Readers who look it up find other rights, other conditions and other authorities than those they have today. A citation of old law also shows that the notice was not reviewed when the law changed.',
    fi: 'Kumottu laki ei ole peruste käsitellä henkilötietoja, eikä se anna kenellekään oikeuksia. Lukija, joka etsii sen käsiinsä, löytää muut oikeudet, edellytykset ja viranomaiset kuin ne, jotka hänellä nyt on. Vanhaan lakiin viittaaminen osoittaa myös, ettei selostetta ole tarkistettu lain muuttuessa.',
  },
  hint: {
    en: 'Cite the law in force. Where the text is about the past, say so: “the repealed …”.',
    fi: 'Viittaa voimassa olevaan lakiin. Jos teksti koskee mennyttä aikaa, sano se: ”kumotun … mukaan”.',
  },
  messages: {
    default: {
      message: {
        en: 'The text cites law repealed as of {until}: “{words}”. The law in force: {lawEn}.',
        fi: 'Tekstissä viitataan säädökseen, joka on kumottu {until} alkaen: ”{words}”. Nykyinen säädös: {lawFi}.',
      },
    },
    several: {
      message: {
        en: 'The text cites law repealed as of {until}: “{words}”. The law in force: {lawEn}. Concerns: {purposes}.',
        fi: 'Tekstissä viitataan säädökseen, joka on kumottu {until} alkaen: ”{words}”. Nykyinen säädös: {lawFi}. Koskee tarkoituksia: {purposes}.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'the Personal Data Act in the genitive', fi: 'henkilötietolaki genetiivissä' },
        yaml: `languages: [fi]
purposes: [{ id: care, name: Asiakassuhteen hoito, description: Käsittely perustuu henkilötietolain 8 §:ään. }]`,
      },
      {
        shows: { en: 'in the inessive and by its number', fi: 'inessiivissä ja säädösnumerolla' },
        yaml: `languages: [fi]
rights: { refusal: Oikeudesta säädetään henkilötietolaissa (523/1999). }`,
      },
      {
        shows: { en: 'the client data Act of 2021', fi: 'vuoden 2021 asiakastietolaki' },
        yaml: `languages: [fi, en]
rights:
  special:
    - id: log-data
      name: { fi: Lokitiedot, en: Log data }
      law: { fi: asiakastietolaki 784/2021, en: Client Data Act 784/2021 }`,
      },
      {
        shows: { en: 'one text for two purposes', fi: 'yksi teksti kahdelle tarkoitukselle' },
        yaml: `languages: [fi]
purposes:
  - { id: care, name: Asiakassuhteen hoito, law: &former henkilötietolain 8 § }
  - { id: billing, name: Laskutus, law: *former }`,
      },
      {
        shows: { en: 'the Act on the Ombudsman', fi: 'laki tietosuojavaltuutetusta' },
        yaml: `languages: [fi]
document: { introduction: Valvonnasta säädetään tietosuojalautakunnasta ja tietosuojavaltuutetusta annetussa laissa (389/1994). }`,
      },
      {
        shows: { en: 'the directive in English', fi: 'direktiivi englanniksi' },
        yaml: `languages: [en]
document: { introduction: We process personal data as Directive 95/46/EC requires. }`,
      },
    ],
    good: [
      {
        shows: { en: 'the Act in force', fi: 'voimassa oleva laki' },
        yaml: `languages: [fi]
document: { introduction: Noudatamme tietosuojalakia (1050/2018) ja sähköisen viestinnän palveluista annettua lakia (917/2014). }`,
      },
      {
        shows: { en: 'a sentence that says it was repealed', fi: 'virke, jossa laki sanotaan kumotuksi' },
        yaml: `languages: [fi, en]
document:
  introduction:
    fi: Tämä seloste korvaa kumotun henkilötietolain mukaisen rekisteriselosteen.
    en: This notice replaces the one drawn up under the former Personal Data Act.`,
      },
      {
        shows: { en: 'that the Act applies no more', fi: 'että lakia ei enää sovelleta' },
        yaml: `languages: [fi, en]
document:
  introduction:
    fi: Henkilötietolaki ei enää koske tätä rekisteriä.
    en: The Personal Data Act of Norway applies to our Norwegian customers.`,
      },
      {
        shows: { en: 'the full name of the GDPR', fi: 'tietosuoja-asetuksen koko nimi' },
        yaml: `languages: [en]
document:
  introduction: Regulation (EU) 2016/679 and repealing Directive 95/46/EC (General Data Protection Regulation) applies.`,
      },
      {
        shows: { en: 'a notice judged while the Act was in force', fi: 'arvio lain voimassaoloaikana' },
        yaml: `languages: [fi]
document: { introduction: Noudatamme asiakastietolakia 784/2021. }`,
        asOf: '2023-05-01',
      },
    ],
  },
  check: (register) =>
    onceInTexts(
      register,
      register.textsWith(repealedLaw).flatMap((text) =>
        citedActs(text, register.asOf).map(({ act, words }): FoundInText => {
          const law = lawInForce(act.number, register.asOf)
          const args = { words, until: act.until, lawEn: law.en, lawFi: law.fi }
          return { text, finding: { path: text.path, args } }
        }),
      ),
    ),
}

const GDPR = { en: 'General Data Protection Regulation', fi: 'tietosuoja-asetus' }

/** What holds in the place of an Act on the day, by name and number. */
function lawInForce(number: string, day: string): Bilingual {
  const numbers = replacementsOf(number, day)
  const named = (language: keyof Bilingual) =>
    numbers
      .map((one) => `${one.startsWith('(EU)') ? GDPR[language] : actOf(one).name[language]} ${one}`)
      .join(language === 'en' ? ' and ' : ' ja ')
  return { en: named('en'), fi: named('fi') }
}

/** Each repealed Act that the text cites as if it held, once. */
function citedActs(text: UserText, asOf: string): { readonly act: RepealedAct; readonly words: string }[] {
  const cited = new Map<RepealedAct, string>()
  for (const { entry, words, start, end } of findByLanguage(text, repealedLaw)) {
    const act = byNumber.get(repealedNumber(entry) ?? '')
    if (act === undefined || asOf < act.until || cited.has(act)) continue
    const sentence = { plain: sentenceAround(text.plain, start, end), languages: text.languages }
    if (findByLanguage(sentence, pastLaw).length === 0) cited.set(act, words)
  }
  return [...cited].map(([act, words]) => ({ act, words }))
}
