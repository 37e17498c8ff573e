/** How rights are used and when one is answered: Article 12(2)–(3) GDPR. */
import { isLongerPeriod } from '../../../law/compare-periods.ts'
import type { LintRegister } from '../../lint-register.ts'
import { mentions } from '../../mentions.ts'
import { periodsIn } from '../../prose/periods-in-text.ts'
import { sentencesOf } from '../../prose/sentences.ts'
import type { WordLists } from '../../prose/word-list.ts'
import { isUnderGdpr } from '../../regime.ts'
import { isOwnText, type RightsTold, rightsTold } from '../../rights-told.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { answerWords, extensionWords, monthWords, wayWords } from '../../words/using-rights.ts'

export const rightsHowMissingRule: Rule = {
  id: 'rights/how-missing',
  severity: 'warning',
  cites: [{ gdpr: ['12(2)', '12(3)'] }],
  title: {
    en: 'The notice says how rights are used and within what time one is answered.',
    fi: 'Selosteessa kerrotaan, miten oikeuksia käytetään ja missä ajassa pyyntöihin vastataan.',
  },
  rationale: {
    en: 'The controller must facilitate the exercise of rights, and answer without undue delay and within one month at the latest; only complex or numerous requests allow two months more. A person who is not told where to turn and when to expect an answer cannot tell a delay from a refusal.',
    fi: 'Rekisterinpitäjän on helpotettava oikeuksien käyttämistä ja vastattava ilman aiheetonta viivytystä, viimeistään kuukauden kuluessa. Määräaikaa voi jatkaa kahdella kuukaudella vain pyyntöjen monimutkaisuuden tai määrän vuoksi. Jos ei kerrota, mihin pyyntö tehdään ja milloin siihen vastataan, rekisteröity ei erota viivytystä kieltäytymisestä.',
  },
  hint: {
    en: 'Add `rights.channels` and `rights.contact`.',
    fi: 'Lisää `rights.channels` ja `rights.contact`.',
  },
  messages: {
    way: {
      message: {
        en: 'The notice does not say how, or to whom, a request is made.',
        fi: 'Selosteessa ei kerrota, miten tai kenelle pyyntö tehdään.',
      },
    },
    time: {
      message: {
        en: 'The notice does not say within what time requests are answered.',
        fi: 'Selosteessa ei kerrota, missä ajassa pyyntöihin vastataan.',
      },
      hint: {
        en: 'Add `rights.responseTime: P1M` or less, or say in the text that requests are answered within one month.',
        fi: 'Lisää `rights.responseTime: P1M` tai lyhyempi aika taikka kerro tekstissä, että pyyntöihin vastataan kuukauden kuluessa.',
      },
    },
    late: {
      message: {
        en: 'Requests are to be answered within one month, and the register promises an answer later: {period}.',
        fi: 'Pyyntöihin on vastattava kuukauden kuluessa, mutta rekisteri lupaa vastauksen myöhemmin: {period}.',
      },
      hint: {
        en: 'Shorten `rights.responseTime` to a month or less; the notice mentions the extension by itself.',
        fi: 'Lyhennä `rights.responseTime` enintään kuukauteen. Määräajan jatkamisesta seloste kertoo itse.',
      },
    },
    'late-words': {
      message: {
        en: 'Requests are to be answered within one month, and the text promises an answer later: {period}.',
        fi: 'Pyyntöihin on vastattava kuukauden kuluessa, mutta tekstissä luvataan vastaus myöhemmin: {period}.',
      },
      hint: {
        en: 'Say in the text that requests are answered within one month.',
        fi: 'Kerro tekstissä, että pyyntöihin vastataan kuukauden kuluessa.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: {
          en: 'rights without a way to use them',
          fi: 'oikeudet ilman tietoa siitä, miten niitä käytetään',
        },
        yaml: 'purposes: [{ id: orders, basis: contract }]',
      },
      {
        shows: { en: 'a notice taken over without a time', fi: 'käyttöön otettu seloste ilman määräaikaa' },
        yaml: 'rights: { told: [access, rectification], channels: [email] }',
      },
      {
        shows: { en: 'an answer in three months', fi: 'vastaus kolmessa kuukaudessa' },
        yaml: 'rights: { channels: [email], responseTime: P3M }',
      },
      {
        shows: { en: 'an answer in two months, in words', fi: 'vastaus kahdessa kuukaudessa sanoin' },
        yaml: `rights: { channels: [email] }
sections: { rights-how: { after: { fi: Vastaamme kahden kuukauden kuluessa pyynnöstä., en: We answer within two months of the request. } } }`,
      },
    ],
    good: [
      {
        shows: {
          en: 'channels, and the month told by itself',
          fi: 'kanavat, ja kuukausi kerrotaan itsestään',
        },
        yaml: 'rights: { channels: [email, post] }',
      },
      {
        shows: { en: 'thirty days', fi: 'kolmekymmentä päivää' },
        yaml: 'rights: { channels: [email], responseTime: P30D }',
      },
      {
        shows: { en: 'way and time in words', fi: 'tapa ja aika sanoin' },
        yaml: `rights: { told: [access] }
extraSections: [{ id: requests, heading: { fi: Pyynnöt, en: Requests }, text: { fi: Pyynnön voi tehdä sähköpostitse. Vastaamme kuukauden kuluessa., en: Requests can be made by email. We answer within one month. } }]`,
      },
      {
        shows: { en: 'the extension of the time, in words', fi: 'määräajan jatkaminen sanoin' },
        yaml: `rights: { channels: [email] }
sections: { rights-how: { after: { fi: "Vastaamme kuukauden kuluessa. Monimutkaiseen pyyntöön vastaamme kolmen kuukauden kuluessa.", en: "We answer within one month. We may answer a complex request within three months." } } }`,
      },
      {
        shows: { en: 'a self-service', fi: 'itsepalvelu' },
        yaml: 'rights: { selfService: { name: { fi: Asiakasportaali, en: Customer portal } } }',
      },
    ],
  },
  check: (register) =>
    isUnderGdpr(register.register)
      ? [...rightsTold(register).flatMap((told) => judge(register, told)), ...lateInWords(register)]
      : [],
}

/** Answers that a text promises later than in a month, where it is not of the extension that it speaks. */
function lateInWords(register: LintRegister): RuleFinding[] {
  return register
    .textsWith(answerWords, 'rights', 'sections', 'extraSections')
    .filter((text) => text.area === 'rights' || isOwnText(text))
    .filter(({ plain }) => periodsIn(plain).some((period) => isLongerPeriod(period, 'P1M')))
    .flatMap(({ plain, languages, path }): RuleFinding[] => {
      const [late] = sentencesOf(plain)
        .filter((one) => mentions(one, languages, answerWords) && !mentions(one, languages, extensionWords))
        .flatMap(periodsIn)
        .filter((period) => isLongerPeriod(period, 'P1M'))
      return late === undefined ? [] : [{ path, message: 'late-words', args: { period: late } }]
    })
}

function judge(register: LintRegister, told: RightsTold): RuleFinding[] {
  const { path, rights, isReplaced } = told
  const { channels, contact, selfService, place, responseTime } = rights ?? {}
  const sections = register.register.sections ?? {}
  const isPrinted = !isReplaced && sections['rights-how']?.replace === undefined
  const hasWay = isPrinted && [channels, contact, selfService, place].some((fact) => fact !== undefined)
  // The law's month is told by itself, but not put into a notice that is taken over as it was published.
  const hasTime = isPrinted && (rights?.told === undefined || responseTime !== undefined)
  const inWords = (lists: WordLists) => register.textsWith(lists, 'sections', 'extraSections').some(isOwnText)
  return [
    ...(hasWay || inWords(wayWords) ? [] : [{ path: [...path, 'channels'], message: 'way' }]),
    ...(hasTime || inWords(monthWords) ? [] : [{ path: [...path, 'responseTime'], message: 'time' }]),
    ...(responseTime !== undefined && isLongerPeriod(responseTime, 'P1M')
      ? [{ path: [...path, 'responseTime'], message: 'late', args: { period: responseTime } }]
      : []),
  ]
}
