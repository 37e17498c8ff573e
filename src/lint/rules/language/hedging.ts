/** Words that leave open whether something is done: Article 12(1) GDPR. */
import { everyFind } from '../../every-find.ts'
import { WP260_LANGUAGE } from '../../guidelines.ts'
import type { LintRegister } from '../../lint-register.ts'
import { type FoundInText, onceInTexts } from '../../once-in-texts.ts'
import { findByLanguage } from '../../prose/find-by-language.ts'
import type { Rule } from '../../rule.ts'
import type { UserText } from '../../user-texts.ts'
import { hedging } from '../../words/hedging.ts'

const AREAS = ['purposes', 'data', 'sources', 'recipients', 'retention', 'deletion', 'disclosure'] as const

export const languageHedgingRule: Rule = {
  id: 'language/hedging',
  severity: 'warning',
  cites: [{ gdpr: ['12(1)'] }, WP260_LANGUAGE],
  title: {
    en: 'Purposes, data, recipients and retention are stated as facts, not as possibilities.',
    fi: 'Tarkoitukset, tiedot, vastaanottajat ja säilytysajat kerrotaan toteavasti eikä mahdollisuuksina.',
  },
  rationale: {
    en: 'Whoever reads that data may be used or are disclosed where necessary does not learn whether it happens. The guidelines on transparency ask to avoid such words: what is done is said, and what is done only sometimes is said with its condition.',
    fi: 'Lukija, jolle kerrotaan tietoja saatettavan käyttää tai tarvittaessa luovuttaa, ei saa tietää, tehdäänkö niin. Läpinäkyvyysohjeissa kehotetaan välttämään tällaisia sanoja: se, mitä tehdään, todetaan, ja siitä, mitä tehdään vain joskus, kerrotaan, milloin.',
  },
  hint: {
    en: 'Say what is done. What is done only in some cases has its condition: `when` of a data item, `condition` of a recipient, `exception` of a retention row.',
    fi: 'Kerro, mitä tehdään. Vain joissakin tapauksissa tehtävälle kirjoitetaan edellytys: tiedolle `when`, vastaanottajalle `condition`, säilytysajalle `exception`.',
  },
  messages: {
    default: {
      message: {
        en: 'The wording leaves open whether this is done: “{words}”.',
        fi: 'Ilmaus jättää auki, tehdäänkö niin: ”{words}”.',
      },
    },
    several: {
      message: {
        en: 'The wording leaves open whether this is done: “{words}”. Concerns: {purposes}.',
        fi: 'Ilmaus jättää auki, tehdäänkö niin: ”{words}”. Koskee tarkoituksia: {purposes}.',
      },
    },
  },
  // A list that leaves open what data are kept, and a criterion that says nothing, are spoken of once.
  yieldsTo: ['data/open-ended', 'retention/vague'],
  examples: {
    bad: [
      {
        shows: { en: 'disclosed where necessary', fi: 'luovutetaan tarvittaessa' },
        yaml: `recipients:
  - id: partners
    name: { fi: Kuljetusliikkeet, en: Carriers }
    purpose: { fi: Tietoja luovutetaan tarvittaessa toimitusta varten., en: Data are disclosed if necessary for delivery. }`,
      },
      {
        shows: { en: 'may be used', fi: 'saatetaan käyttää' },
        yaml: `languages: [fi]
purposes: [{ id: news, name: Viestintä, description: "Tietoja saatetaan käyttää uutiskirjeisiin, kutsuihin ym." }]`,
      },
      {
        shows: { en: 'can be used, with words between', fi: 'voidaan käyttää, välissä muita sanoja' },
        yaml: `languages: [fi]
purposes: [{ id: news, name: Viestintä, description: Henkilötietoja voidaan lisäksi sidosryhmäviestinnässä käyttää tiedotteisiin. }]`,
      },
      {
        shows: { en: 'a register that can contain', fi: 'rekisteri voi sisältää' },
        yaml: `languages: [fi]
retention: [{ name: Tilaukset, criteria: "Rekisteri voi sisältää tilauksia mm. kahdelta vuodelta." }]`,
      },
      {
        shows: { en: 'some data, in English', fi: 'joitakin tietoja, englanniksi' },
        yaml: `languages: [en]
retention: [{ name: Order data, criteria: Some data are usually erased after the contract ends. }]`,
      },
      {
        shows: { en: 'a text of one’s own in place of ours', fi: 'oma teksti osion paikalla' },
        yaml: `languages: [fi]
sections: { recipients: { replace: Tietoja ei lähtökohtaisesti luovuteta. } }`,
      },
      {
        shows: { en: 'several such words in one text', fi: 'useita tällaisia sanoja samassa tekstissä' },
        yaml: `languages: [fi]
purposes: [{ id: news, name: Viestintä, description: "Tietoja saatettaisiin käyttää kutsuihin, mikäli tarpeen, ja mahdollisesti kyselyihin." }]`,
      },
      {
        shows: { en: 'one text for two purposes', fi: 'yksi teksti kahdelle tarkoitukselle' },
        yaml: `languages: [fi]
purposes:
  - { id: news, name: Uutiset, description: &use Tietoja käytetään tarvittaessa. }
  - { id: fairs, name: Messut, description: *use }`,
      },
      {
        shows: { en: 'an effect that is striven for', fi: 'vaikutus, johon pyritään' },
        yaml: `languages: [fi]
profiling: [{ id: groups, effect: Kirjeet pyritään pitämään kiinnostavina. }]`,
      },
      {
        shows: { en: 'data that can be used', fi: 'englanniksi: tietoja voidaan käyttää' },
        yaml: `languages: [en]
purposes: [{ id: news, name: Communication, description: The data can be used for newsletters. }]`,
      },
      {
        shows: { en: 'sources that may be used', fi: 'lähteet, joita saatetaan käyttää' },
        yaml: `languages: [fi]
sources: [{ id: lists, kind: purchased-list, name: Osoitepalvelu, description: tietoja voidaan ostaa }]`,
      },
    ],
    good: [
      {
        shows: { en: 'a period to be looked up in the law', fi: 'laista tarkistettava aika' },
        yaml: `languages: [fi]
retention: [{ name: Tositteet, criteria: säilytysaika voidaan tarkistaa laista }]`,
      },
      {
        shows: { en: 'a recipient with a stated condition', fi: 'vastaanottaja, jolla on edellytys' },
        yaml: `recipients:
  - id: police
    name: { fi: Poliisi, en: The police }
    purpose: { fi: Tietoja voidaan luovuttaa rikoksen selvittämiseksi., en: Data may be disclosed to investigate an offence. }
    condition: { fi: kun poliisi pyytää tietoja lain nojalla, en: when the police request data by virtue of law }`,
      },
      {
        shows: { en: 'verbs that only look like hedging', fi: 'verbit, jotka vain näyttävät varauksilta' },
        yaml: `retention:
  - criteria: { fi: kunnes kauppa on saatettu päätökseen, en: until the sale has been completed }
deletion:
  practice: { fi: Tiedot poistetaan mahdollisimman pian., en: Data are erased as soon as possible. }`,
      },
      {
        shows: { en: 'what the reader can do', fi: 'mitä lukija itse voi tehdä' },
        yaml: `purposes:
  - id: news
    name: { fi: Uutiskirje, en: Newsletter }
    description:
      fi: Voit poistaa tilauksen milloin tahansa. Ilman osoitetta uutiskirjettä ei voida lähettää.
      en: You may unsubscribe at any time. Nobody else may use the address.`,
      },
      {
        shows: { en: 'millimetres and a month', fi: 'millimetrejä ja kuukausi' },
        yaml: `languages: [fi, en]
data: [{ id: fit, name: { fi: Sovitus, en: Fitting }, items: [{ fi: "Mitat, tarkkuus 5 mm.", en: "size in May 2026" }] }]`,
      },
      {
        shows: { en: 'words that hedge nothing', fi: 'sanoja, jotka eivät jätä mitään auki' },
        yaml: `purposes:
  - id: help
    name: { fi: Palvelu, en: Service }
    description:
      fi: Voit tarvittaessa pyytää apua. Saatamme lapsen kouluun. Kerromme, kuinka usein kirjoitamme. Lähetämme mahdollisen palautuksen vahvistuksen.
      en: The order may be cancelled in the shop. You choose how often we write.`,
      },
      {
        shows: { en: 'a criterion of which another rule speaks', fi: 'kriteeri, josta kertoo toinen sääntö' },
        yaml: 'retention: [{ criteria: { fi: niin kauan kuin tarpeen, en: as long as necessary } }]',
      },
      {
        shows: {
          en: 'refusals that there are, customers to come, and what may follow',
          fi: 'kiellot, tulevat asiakkaat ja mahdolliset seuraukset',
        },
        yaml: `languages: [fi]
purposes: [{ id: sales, name: Nykyisten ja mahdollisten tulevien asiakkaiden palvelu }]
data: [{ id: refusals, name: mahdolliset markkinointikiellot, ifNotGiven: Jäsen ei voi käyttää oikeuksiaan. }]`,
      },
    ],
  },
  check: (register) =>
    onceInTexts(
      register,
      textsOf(register).flatMap((text): FoundInText[] => {
        const found = findByLanguage(text, hedging).filter(({ words }) => !isAnyThereAre(text, words))
        if (found.length === 0) return []
        return [{ text, finding: { path: text.path, args: { words: everyFind(found) } } }]
      }),
    ),
}

/** Among data, `mahdolliset kiellot` are those that there are, and so no guess. */
function isAnyThereAre({ area }: UserText, words: string): boolean {
  return area === 'data' && /^mahdolli(?:nen|s(?:en|et|ia|ten))$/iu.test(words)
}

/** The texts that are judged and have such words. */
function textsOf(register: LintRegister): UserText[] {
  const ownSections = register
    .textsWith(hedging, 'sections')
    .filter(({ path, key }) => key !== 'heading' && AREAS.some((area) => path[1] === area))
  const effects = register.textsWith(hedging, 'profiling').filter(({ key }) => key === 'effect')
  return [...register.textsWith(hedging, ...AREAS), ...effects, ...ownSections].filter(
    (text) => !hasCondition(register, text),
  )
}

/** Keys of texts that tell when something is done, or what may follow: Article 13(2)(e). */
const CONDITIONS = new Set(['condition', 'when', 'exceptions', 'requiredWhen', 'ifNotGiven'])

/** Words under which something is done only sometimes, and texts of recipients that state such a condition. */
function hasCondition({ scopes }: LintRegister, { path, area, key }: UserText): boolean {
  if (CONDITIONS.has(key)) return true
  if (area !== 'recipients') return false
  const at = path.indexOf('recipients')
  const scope = scopes.find((candidate) => candidate.path.length === at && candidate.path[1] === path[1])
  const { recipients } = (at === 0 ? scopes[0] : scope)?.facts ?? {}
  return Array.isArray(recipients) && recipients[Number(path[at + 1])]?.condition !== undefined
}
