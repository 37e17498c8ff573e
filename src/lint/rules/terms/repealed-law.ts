/** Law that no longer holds is cited as if it did: Articles 5(1)(a), 12(1) and 94 GDPR, Data Protection Act section 37. */
import { REPEALED_ACTS, type RepealedAct, replacementOf } from '../../../law/repealed-acts.ts'
import { findByLanguage, textsWith } from '../../prose/find-by-language.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
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
    en: 'Cite the law in force. Where the text speaks of the past, say so: “the repealed …”.',
    fi: 'Viittaa voimassa olevaan lakiin. Jos teksti koskee mennyttä aikaa, sano se: ”kumotun … mukaan”.',
  },
  messages: {
    default: {
      message: {
        en: 'The text cites law that ceased to hold on {until}: “{words}”. In its place stands {replacedBy}.',
        fi: 'Tekstissä viitataan lakiin, joka ei ole ollut voimassa {until} alkaen: ”{words}”. Sen tilalla on {replacedBy}.',
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
  check: ({ texts, asOf }) =>
    textsWith(texts, repealedLaw).flatMap((text) =>
      citedActs(text, asOf).map((cited): RuleFinding => {
        const { number, until } = cited.act
        return {
          path: text.path,
          args: { words: cited.words, until, replacedBy: replacementOf(number, asOf) },
        }
      }),
    ),
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
