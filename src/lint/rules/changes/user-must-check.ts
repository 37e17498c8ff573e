/** The reader is left to find out what has changed: Article 5(1)(a) GDPR. */
import { WP260_CHANGES } from '../../guidelines.ts'
import { findByLanguage } from '../../prose/find-by-language.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import type { UserText } from '../../user-texts.ts'
import { activelyTold, leftToReader, onlyPublished } from '../../words/changes-told.ts'

const AREAS = ['changes', 'document', 'extraSections', 'sections'] as const

export const changesUserMustCheckRule: Rule = {
  id: 'changes/user-must-check',
  severity: 'warning',
  cites: [{ gdpr: ['5(1)(a)'] }, WP260_CHANGES],
  title: {
    en: 'People are told of material changes; they need not look for them.',
    fi: 'Olennaisista muutoksista ilmoitetaan, eikä lukijan tarvitse etsiä niitä itse.',
  },
  rationale: {
    en: 'The guidelines on transparency call it insufficient and unfair to ask people to check the notice regularly, or to take use of the service for acceptance. A change that matters is told to those whom it concerns by a message of its own.',
    fi: 'Läpinäkyvyysohjeiden mukaan ei ole riittävää eikä kohtuullista kehottaa lukijaa tarkistamaan selostetta säännöllisesti tai pitää palvelun käyttöä hyväksymisenä. Olennaisesta muutoksesta ilmoitetaan niille, joita se koskee, eri viestillä.',
  },
  hint: {
    en: 'Say in `changes.informing` how people are told of a material change, such as by email.',
    fi: 'Kerro avaimessa `changes.informing`, miten olennaisesta muutoksesta ilmoitetaan, esimerkiksi sähköpostitse.',
  },
  messages: {
    default: {
      message: {
        en: 'The reader is left to look for changes, or accepts them by use: “{words}”.',
        fi: 'Muutosten etsiminen jää lukijalle, tai käyttö katsotaan hyväksymiseksi: ”{words}”.',
      },
    },
    passive: {
      message: {
        en: 'Changes are only published; nobody is told of them: “{words}”.',
        fi: 'Muutokset vain julkaistaan, eikä niistä ilmoiteta kenellekään: ”{words}”.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a request to check regularly', fi: 'kehotus tarkistaa säännöllisesti' },
        yaml: `changes:
  informing:
    fi: Suosittelemme tarkistamaan selosteen säännöllisesti.
    en: We recommend that you check this notice regularly.`,
      },
      {
        shows: { en: 'advice to visit the site', fi: 'kehotus käydä sivuilla' },
        yaml: `languages: [fi]
changes: { informing: "Ilmoitamme muutoksista sähköpostitse. Toivomme myös, että käyt säännöllisesti sivuillamme." }`,
      },
      {
        shows: { en: 'use taken for acceptance', fi: 'käyttö hyväksymisenä' },
        yaml: `languages: [fi]
extraSections:
  - id: updates
    heading: Muutokset
    text: Käyttämällä palvelua muutoksen jälkeen hyväksyt uuden selosteen.`,
      },
      {
        shows: { en: 'only published on the site', fi: 'vain julkaisu sivustolla' },
        yaml: `changes:
  informing: { fi: Julkaisemme uuden version verkkosivuillamme., en: We publish the new version on our website. }`,
      },
      {
        shows: { en: 'the front page of the channel', fi: 'ilmoituskanavan etusivu' },
        yaml: `languages: [fi]
changes: { informing: ilmoituskanavan etusivulla }`,
      },
    ],
    good: [
      {
        shows: { en: 'an email to customers', fi: 'sähköposti asiakkaille' },
        yaml: `changes:
  informing:
    fi: Olennaisista muutoksista ilmoitamme sähköpostitse. Uusi versio julkaistaan verkkosivuillamme.
    en: We tell of material changes by email. The new version is published on our website.`,
      },
      {
        shows: { en: 'the controller does the checking', fi: 'rekisterinpitäjä tarkistaa' },
        yaml: `changes:
  informing:
    fi: Tarkistamme selosteen säännöllisesti ja lähetämme muutoksista kirjeen.
    en: We regularly review this notice and send a letter about changes.`,
      },
      {
        shows: { en: 'nothing said of changes', fi: 'muutoksista ei puhuta' },
        yaml: 'changes: { history: [{ date: 2026-01-12, what: { fi: Julkaistiin., en: Published. } }] }',
      },
      {
        shows: { en: 'a public announcement of an authority', fi: 'viranomaisen kuulutus' },
        yaml: `changes: { informing: { fi: verkkosivuilla ja kuulutuksella, en: on the website and by public announcement } }`,
      },
    ],
  },
  check: (register) => {
    const isOfThePast = ({ path }: UserText) => path[1] === 'history'
    const left = register
      .textsWith(leftToReader, ...AREAS)
      .flatMap((text) =>
        isOfThePast(text) ? [] : finding(text, findByLanguage(text, leftToReader)[0]?.words),
      )
    if (left.length > 0) return left
    return register
      .textsIn(...AREAS)
      .filter((text) => text.key === 'informing' && !isOfThePast(text))
      .flatMap((text) => finding(text, passiveWords(text), 'passive'))
  },
}

function finding({ path }: UserText, words: string | undefined, message?: string): RuleFinding[] {
  return words === undefined ? [] : [{ path, ...(message !== undefined && { message }), args: { words } }]
}

function passiveWords(text: UserText): string | undefined {
  const [published] = findByLanguage(text, onlyPublished)
  return findByLanguage(text, activelyTold).length > 0 ? undefined : published?.words
}
