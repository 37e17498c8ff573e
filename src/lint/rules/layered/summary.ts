/** The few things a reader should learn first: Article 12(1) GDPR. */
import { allWords, mentions } from '../../all-words.ts'
import { WP260 } from '../../guidelines.ts'
import type { LintRegister } from '../../lint-register.ts'
import type { Rule } from '../../rule.ts'
import { summaryController, summaryRights } from '../../words/summary-words.ts'

export const layeredSummaryRule: Rule = {
  id: 'layered/summary',
  severity: 'info',
  cites: [{ gdpr: ['12(1)'] }, WP260],
  title: {
    en: 'A summary says first who the controller is, what is most surprising, and which rights one has.',
    fi: 'Tiivistelmä kertoo ensin, kuka on rekisterinpitäjä, mikä käsittelyssä voi yllättää ja mitä oikeuksia lukijalla on.',
  },
  rationale: {
    en: 'A notice must be concise and yet complete. The guidelines on transparency recommend layers: the first states the controller, the purposes and the rights, and the processing that affects people most or would surprise them.',
    fi: 'Selosteen on oltava tiivis ja silti täydellinen. Läpinäkyvyysohjeissa suositellaan kerroksia: ensimmäisessä kerrotaan rekisterinpitäjä, tarkoitukset ja oikeudet sekä se käsittely, joka vaikuttaa eniten tai voi yllättää.',
  },
  hint: {
    en: 'Add `document.summary`: two to six sentences of what matters most.',
    fi: 'Lisää `document.summary`: kahdesta kuuteen virkettä siitä, mikä on tärkeintä.',
  },
  messages: {
    default: {
      message: { en: 'The notice has no summary.', fi: 'Selosteessa ei ole tiivistelmää.' },
    },
    controller: {
      message: {
        en: 'The summary does not say who the controller is.',
        fi: 'Tiivistelmästä ei käy ilmi, kuka on rekisterinpitäjä.',
      },
      hint: {
        en: 'Name the controller in the summary, as `controllers` does, for instance in its first sentence.',
        fi: 'Mainitse rekisterinpitäjä tiivistelmässä nimellä, joka on kohdassa `controllers`, esimerkiksi ensimmäisessä virkkeessä.',
      },
    },
    rights: {
      message: {
        en: 'The summary does not mention the rights of the data subject.',
        fi: 'Tiivistelmässä ei mainita rekisteröidyn oikeuksia.',
      },
      hint: {
        en: 'Add a sentence about the rights to the summary, for instance that data subjects may see and correct their data.',
        fi: 'Lisää tiivistelmään virke oikeuksista, esimerkiksi siitä, että rekisteröity saa nähdä ja oikaista tietonsa.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'no summary', fi: 'ei tiivistelmää' },
        yaml: 'document: { title: { fi: Tietosuojaseloste, en: Privacy notice } }',
      },
      {
        shows: {
          en: 'a summary without controller and rights',
          fi: 'tiivistelmä ilman rekisterinpitäjää ja oikeuksia',
        },
        yaml: `controllers: [{ name: Esimerkki Oy }]
document: { summary: [{ fi: Käytämme tietoja laskutukseen., en: We use data for invoicing. }] }`,
      },
    ],
    good: [
      {
        shows: { en: 'the controller by name, and the rights', fi: 'rekisterinpitäjä nimeltä ja oikeudet' },
        yaml: `controllers: [{ name: Esimerkki Oy }]
document:
  summary:
    - { fi: Esimerkki Oy käyttää tietoja laskutukseen., en: Esimerkki Oy uses data for invoicing. }
    - { fi: Sinulla on oikeus saada tietosi nähdäksesi., en: You have the right to see your data. }`,
      },
      {
        shows: { en: 'a section of one’s own as summary', fi: 'oma teksti tiivistelmänä' },
        yaml: `sections:
  summary:
    replace:
      fi: Rekisterinpitäjä on Esimerkki Oy. Voit vastustaa markkinointia.
      en: The controller is Esimerkki Oy. You can object to marketing.`,
      },
    ],
  },
  check: (register) => {
    const summary = summaryWords(register)
    if (summary.length === 0) return [{ path: ['document', 'summary'] }]
    const path = ['document', 'summary']
    return [
      ...(tellsController(register, summary) ? [] : [{ path, message: 'controller' }]),
      ...(mentions(summary, summaryRights) ? [] : [{ path, message: 'rights' }]),
    ]
  },
}

function summaryWords({ register }: LintRegister): readonly string[] {
  const { replace, before, after } = register.sections?.['summary'] ?? {}
  return allWords(...(register.document?.summary ?? []), replace, before, after)
}

function tellsController({ register }: LintRegister, summary: readonly string[]): boolean {
  if (mentions(summary, summaryController)) return true
  const names = (register.controllers ?? []).flatMap(({ name, shortName, tradeName }) =>
    allWords(name, shortName, tradeName),
  )
  return summary.some((words) => names.some((name) => words.includes(name)))
}
