/** A data protection officer who would supervise his or her own decisions: Article 38(6) GDPR. */
import type { Contact } from '../../../validate/register.ts'
import { findWords } from '../../prose/find-words.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { managementTitles } from '../../words/management-titles.ts'

export const dpoConflictRule: Rule = {
  id: 'dpo/conflict',
  severity: 'warning',
  cites: [
    { gdpr: ['38(6)'] },
    {
      other: {
        en: 'CJEU C-453/21 (X-FAB Dresden)',
        fi: 'unionin tuomioistuimen tuomio C-453/21 (X-FAB Dresden)',
      },
    },
  ],
  title: {
    en: 'The data protection officer does not decide on the processing.',
    fi: 'Tietosuojavastaava ei itse päätä käsittelystä.',
  },
  rationale: {
    en: 'Other tasks of the officer must not bring a conflict of interests. Whoever decides why and how data are processed, such as a sole trader or a managing director, cannot supervise those decisions.',
    fi: 'Tietosuojavastaavan muut tehtävät eivät saa aiheuttaa eturistiriitaa. Käsittelyn tarkoituksista ja keinoista päättävä, kuten yksityinen elinkeinonharjoittaja tai toimitusjohtaja, ei voi valvoa omia päätöksiään.',
  },
  hint: {
    en: 'Name this person under `contacts`, and write `dpo: none` or designate somebody else.',
    fi: 'Ilmoita henkilö avaimessa `contacts` ja kirjoita `dpo: none` tai nimitä tehtävään toinen henkilö.',
  },
  messages: {
    default: {
      message: {
        en: 'The data protection officer is also “{title}”, who decides on the processing.',
        fi: 'Tietosuojavastaava on samalla ”{title}”, joka päättää käsittelystä.',
      },
    },
    'sole-trader': {
      message: {
        en: 'The sole trader is the controller and cannot be the data protection officer as well: {name}.',
        fi: 'Yksityinen elinkeinonharjoittaja on rekisterinpitäjä eikä voi olla samalla tietosuojavastaava: {name}.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'the managing director', fi: 'toimitusjohtaja' },
        yaml: 'dpo: { title: { fi: Toimitusjohtaja, en: Managing director }, emails: [johto@esimerkki.example] }',
      },
      {
        shows: { en: 'the IT director', fi: 'it-johtaja' },
        yaml: 'dpo: { title: { fi: IT-johtaja, en: IT director }, emails: [it@esimerkki.example] }',
      },
      {
        shows: {
          en: 'a sole trader with the same address',
          fi: 'yksityinen elinkeinonharjoittaja samalla osoitteella',
        },
        yaml: `controllers: [{ name: Kampaamo Esimerkki, kind: sole-trader, emails: [kampaamo@esimerkki.example] }]
dpo: { emails: [kampaamo@esimerkki.example] }`,
      },
    ],
    good: [
      {
        shows: { en: 'an officer of one’s own', fi: 'erillinen tietosuojavastaava' },
        yaml: 'dpo: { title: { fi: Tietosuojavastaava, en: Data protection officer }, emails: [tsv@esimerkki.example] }',
      },
      {
        shows: {
          en: 'a sole trader with an outside officer',
          fi: 'yksityinen elinkeinonharjoittaja, jolla on ulkopuolinen tietosuojavastaava',
        },
        yaml: `controllers: [{ name: Kampaamo Esimerkki, kind: sole-trader, emails: [kampaamo@esimerkki.example] }]
dpo: { title: { fi: Tietosuojapalvelu, en: Privacy service }, emails: [tsv@palvelu.example] }`,
      },
    ],
  },
  check: (register): RuleFinding[] => {
    const { dpo, controllers } = register.register
    if (dpo === undefined || dpo === 'none') return []
    const titles = register.textsIn('dpo').filter(({ key }) => key === 'title' || key === 'note')
    const conflict = titles.flatMap(({ plain, path, languages }) => {
      const list = languages[0] === 'en' ? managementTitles.en : managementTitles.fi
      return findWords(plain, list).map(({ words }) => ({ path, args: { title: words } }))
    })
    if (conflict[0] !== undefined) return [conflict[0]]
    const self = (controllers ?? []).find((trader) => trader.kind === 'sole-trader' && isSame(trader, dpo))
    return self === undefined
      ? []
      : [{ path: ['dpo'], message: 'sole-trader', args: { name: register.nameOf(self.name) } }]
  },
}

/** Whether officer and controller are reached by the same address, or bear the same name. */
function isSame(
  trader: { readonly emails?: readonly string[]; readonly name: unknown },
  dpo: Contact,
): boolean {
  const sameName = typeof trader.name === 'string' && dpo.name !== undefined && trader.name.includes(dpo.name)
  return sameName || (dpo.emails ?? []).some((email) => trader.emails?.includes(email))
}
