/** Conditions for using rights that the GDPR does not know: Article 12(2), (5) and (6). */
import type { Register } from '../../../validate/register.ts'
import { everyFind } from '../../every-find.ts'
import type { LintRegister } from '../../lint-register.ts'
import { mentions } from '../../mentions.ts'
import { findByLanguage } from '../../prose/find-by-language.ts'
import { sentencesOf } from '../../prose/sentences.ts'
import { isUnderGdpr } from '../../regime.ts'
import { isOwnText, rightsTold } from '../../rights-told.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import type { UserText } from '../../user-texts.ts'
import { allowedFees, chargedFees, legacyConditions } from '../../words/using-rights.ts'

export const rightsLegacyConditionsRule: Rule = {
  id: 'rights/legacy-conditions',
  severity: 'warning',
  cites: [
    { gdpr: ['12(2)', '12(5)', '12(6)'] },
    { other: { en: 'recitals 59 and 64', fi: 'johdanto-osan 59 ja 64 kappale' } },
  ],
  title: {
    en: 'The use of rights is not tied to conditions of the repealed Personal Data Act.',
    fi: 'Oikeuksien käyttämiselle ei aseteta kumotun henkilötietolain aikaisia ehtoja.',
  },
  rationale: {
    en: 'The repealed Act gave access free of charge once a year, on a signed request or in person. Under the GDPR requests are free unless manifestly unfounded or excessive, they can be made electronically, and more proof of identity may be asked only where there are reasonable doubts. A demand for a signature or a copy of a passport from everybody makes rights harder to use and collects data that are not needed.',
    fi: 'Kumotun lain mukaan tiedot sai tarkastaa maksutta kerran vuodessa allekirjoitetulla pyynnöllä tai henkilökohtaisesti. Tietosuoja-asetuksen mukaan pyynnöt ovat maksuttomia, jolleivät ne ole ilmeisen perusteettomia tai kohtuuttomia, ne voi tehdä sähköisesti, ja lisätietoja henkilöllisyydestä voi pyytää vain, jos on perusteltua syytä epäillä sitä. Kaikilta vaadittu allekirjoitus tai passin kopio vaikeuttaa oikeuksien käyttämistä ja kerää tarpeetonta tietoa.',
  },
  hint: {
    en: 'Remove the condition, and say under `rights.channels` and `rights.identification` how a request is easily made.',
    fi: 'Poista ehto ja kerro kohdissa `rights.channels` ja `rights.identification`, miten pyynnön voi helposti tehdä.',
  },
  messages: {
    default: {
      message: {
        en: 'This condition comes from the repealed Act, or makes the use of rights harder: “{words}”.',
        fi: 'Ehto on kumotun henkilötietolain ajalta tai vaikeuttaa oikeuksien käyttämistä: ”{words}”.',
      },
    },
    fee: {
      message: {
        en: 'Requests are free of charge, unless they are manifestly unfounded or excessive, but the text charges a fee: “{words}”.',
        fi: 'Pyynnöt ovat maksuttomia, jolleivät ne ole ilmeisen perusteettomia tai kohtuuttomia, mutta tekstin mukaan niistä peritään maksu: ”{words}”.',
      },
      hint: {
        en: 'Say that requests are free of charge, and that a fee can follow only from a manifestly unfounded or excessive request.',
        fi: 'Kerro, että pyynnöt ovat maksuttomia ja että maksu voidaan periä vain ilmeisen perusteettomasta tai kohtuuttomasta pyynnöstä.',
      },
    },
    channels: {
      message: {
        en: 'Rights can be used by letter or in person only.',
        fi: 'Oikeuksia voi käyttää vain kirjeitse tai paikan päällä.',
      },
      hint: {
        en: 'Add to `rights.channels` an electronic way, such as `email` or `form`.',
        fi: 'Lisää kohtaan `rights.channels` sähköinen tapa, kuten `email` tai `form`.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'free of charge once a year', fi: 'maksutta kerran vuodessa' },
        yaml: 'rights: { channels: [email], fee: { fi: Tiedot saa tarkastaa maksutta kerran vuodessa., en: Access is free of charge once a year. } }',
      },
      {
        shows: { en: 'a signed request', fi: 'allekirjoitettu pyyntö' },
        yaml: `extraSections: [{ id: access, heading: { fi: Tarkastusoikeus, en: Access }, text: { fi: Pyyntö tehdään omakätisesti allekirjoitetussa asiakirjassa., en: Make the request in a signed letter. } }]`,
      },
      {
        shows: { en: 'a copy of an identity card from everybody', fi: 'kaikilta henkilökortin kopio' },
        yaml: 'rights: { channels: [email], identification: { fi: liittämällä pyyntöön kopio henkilökortista, en: by enclosing a copy of your passport } }',
      },
      {
        shows: { en: 'a fee for every request', fi: 'maksu jokaisesta pyynnöstä' },
        yaml: 'rights: { channels: [email], fee: { fi: Pyynnöstä peritään 20 euroa., en: A request costs 20 euros. } }',
      },
      {
        shows: { en: 'a fee, always', fi: 'maksu aina' },
        yaml: 'languages: [en]\nrights: { channels: [email], fee: A fee is always charged. }',
      },
      {
        shows: { en: 'at our office in person', fi: 'henkilökohtaisesti toimistossamme' },
        yaml: `languages: [fi]
sections: { rights-how: { after: Pyyntö on esitettävä henkilökohtaisesti toimistossamme. } }`,
      },
      {
        shows: { en: 'by letter only', fi: 'vain kirjeitse' },
        yaml: 'rights: { channels: [post] }',
      },
    ],
    good: [
      {
        shows: { en: 'email or post', fi: 'sähköposti tai posti' },
        yaml: 'rights: { channels: [email, post] }',
      },
      {
        shows: { en: 'a fee for excessive requests', fi: 'maksu kohtuuttomista pyynnöistä' },
        yaml: 'rights: { channels: [email], fee: { fi: "Pyynnöt ovat maksuttomia. Ilmeisen kohtuuttomasta pyynnöstä voidaan periä 20 euroa.", en: "Requests are free of charge. A fee is charged for manifestly excessive requests." } }',
      },
      {
        shows: { en: 'a review of the register once a year', fi: 'rekisterin tarkistus kerran vuodessa' },
        yaml: `rights: { channels: [email] }
deletion: { review: { fi: kerran vuodessa, en: once a year } }`,
      },
      {
        shows: { en: 'at the office as one way of several', fi: 'toimipaikka yhtenä tapana muiden joukossa' },
        yaml: 'rights: { channels: [email, in-person], identification: { fi: tunnistautumalla palvelussa tai henkilökohtaisesti toimipaikassa, en: by signing in or by showing proof of identity at our office } }',
      },
      {
        shows: { en: 'post for a register kept on paper', fi: 'posti paperirekisterille' },
        yaml: `data: [{ id: cards, processing: manual }]
rights: { channels: [post] }`,
      },
      {
        shows: { en: 'an electronic signature', fi: 'sähköinen allekirjoitus' },
        yaml: 'rights: { channels: [{ fi: sähköisesti allekirjoitettuna asiointipalvelussa, en: electronically signed in the online service }] }',
      },
      {
        shows: { en: 'coming in person as one of several ways', fi: 'käynti paikan päällä yhtenä tapana' },
        yaml: `languages: [fi]
rights: { channels: [sähköpostitse, henkilökohtaisesti toimistossa] }`,
      },
    ],
  },
  check: (register) => {
    if (!isUnderGdpr(register.register)) return []
    const prose = register
      .textsWith(legacyConditions, 'rights', 'sections', 'extraSections')
      .flatMap((text): RuleFinding[] => {
        const found = findByLanguage(text, legacyConditions).filter(
          ({ words }) => !isOneWay(register, text, words),
        )
        return found.length === 0 ? [] : [{ path: text.path, args: { words: everyFind(found) } }]
      })
    const fees = register.textsWith(chargedFees, 'rights', 'sections').flatMap((text): RuleFinding[] => {
      if (text.area === 'sections' && !isOwnText(text)) return []
      const sentence = sentencesOf(text.plain).find(
        (one) => mentions(one, text.languages, chargedFees) && !mentions(one, text.languages, allowedFees),
      )
      return sentence === undefined ? [] : [{ path: text.path, message: 'fee', args: { words: sentence } }]
    })
    const channels = isOnPaper(register.register)
      ? []
      : rightsTold(register).flatMap(({ path, rights }): RuleFinding[] =>
          isHard(rights?.channels ?? []) && rights?.selfService === undefined
            ? [{ path: [...path, 'channels'], message: 'channels' }]
            : [],
        )
    return [...prose, ...fees, ...channels]
  },
}

/** Coming in person is no condition where it is one of several ways. */
function isOneWay(register: LintRegister, { path }: UserText, words: string): boolean {
  const at = path.indexOf('channels')
  if (at < 0 || !/^(?:henkilökohtaisesti|in person)/iu.test(words)) return false
  const place = path.slice(0, at).join('/')
  return rightsTold(register).some(
    ({ path: own, rights }) => own.join('/') === place && (rights?.channels?.length ?? 0) > 1,
  )
}

/** Codes alone are judged; what is told in words may be easy. */
function isHard(channels: readonly unknown[]): boolean {
  return channels.length > 0 && channels.every((channel) => channel === 'post' || channel === 'in-person')
}

function isOnPaper({ data, parts }: Register): boolean {
  const all = [...(data ?? []), ...(parts ?? []).flatMap((part) => part.data ?? [])]
  return all.length > 0 && all.every(({ processing }) => processing === 'manual')
}
