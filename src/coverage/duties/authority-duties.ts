/** What Finnish Acts ask an authority to tell: publicity, automated decisions, and both national languages. */
import { isPublicBody } from '../../lint/public-bodies.ts'
import { both, type Duty, type Judgement, need, type Teller, tellersOf } from '../duty.ts'
import type { DutyView } from '../duty-view.ts'

export const authorityDuties: readonly Duty[] = [
  {
    id: 'publicity',
    group: 'national',
    cites: [{ act: '621/1999' }],
    name: both('What is public and what is secret', 'Tietojen julkisuus ja salassapito'),
    scope: 'register',
    judge: (view) => {
      if (!isAuthority(view)) return { because: NO_AUTHORITY }
      const publicity = view.fact('publicity')
      const tellers =
        publicity === undefined ? [] : tellersOf(publicity.item, publicity.at, ['public', 'secret'])
      return { needs: [need(both('publicity and secrecy', 'julkisuus ja salassapito'), tellers)] }
    },
  },
  {
    id: 'automated-authority',
    group: 'national',
    cites: [
      { act: '434/2003', at: { en: 'chapter 8 b', fi: '8 b luku' } },
      { act: '906/2019', at: { en: 'chapter 6 a', fi: '6 a luku' } },
    ],
    name: both(
      'The law on which an authority decides automatically',
      'Säännös, jonka nojalla viranomainen ratkaisee asian automaattisesti',
    ),
    scope: 'register',
    judge: (view) => {
      if (!isAuthority(view)) return { because: NO_AUTHORITY }
      const decisions = view.items('automatedDecisions')
      if (decisions.length === 0)
        return {
          because: both(
            'The description mentions no automated decisions.',
            'Kuvauksessa ei mainita automaattisia päätöksiä.',
          ),
        }
      const what = both('the law', 'säännös')
      return {
        needs: decisions.map(({ item, at }) => need(what, tellersOf(item, at, ['law']), view.nameOf(item))),
      }
    },
  },
  {
    id: 'languages',
    group: 'national',
    cites: [{ act: '423/2003', at: { en: 'section 32', fi: '32 §' } }],
    name: both(
      'A bilingual authority informs in Finnish and Swedish',
      'Kaksikielinen viranomainen tiedottaa suomeksi ja ruotsiksi',
    ),
    scope: 'document',
    judge: bothLanguages,
  },
]

const NO_AUTHORITY = both(
  'The controller is not a public authority.',
  'Rekisterinpitäjä ei ole viranomainen.',
)

const NATIONAL_LANGUAGES = [
  { code: 'fi', what: both('the notice in Finnish', 'seloste suomeksi'), named: /suomeksi|finnish|finsk/i },
  { code: 'sv', what: both('the notice in Swedish', 'seloste ruotsiksi'), named: /ruotsi|swedish|svensk/i },
] as const

function isAuthority({ register }: DutyView): boolean {
  return (register.controllers ?? []).some(({ kind }) => isPublicBody(kind))
}

/** A notice of its own in the other language counts, where this one names it among the related documents. */
function bothLanguages({ register }: DutyView): Judgement {
  const { controllers = [], languages, document } = register
  if (!controllers.some(({ kind, bilingual }) => bilingual === true && isPublicBody(kind)))
    return {
      because: both(
        'No controller is named as a bilingual authority.',
        'Rekisterinpitäjäksi ei ole nimetty kaksikielistä viranomaista.',
      ),
    }
  return {
    needs: NATIONAL_LANGUAGES.map(({ code, what, named }) => {
      const related = (document?.related ?? []).flatMap(({ name }, index): Teller[] =>
        named.test(JSON.stringify(name)) ? [{ document: `/document/related/${index}` }] : [],
      )
      return need(what, [...(languages.includes(code) ? [{ document: '/languages' }] : []), ...related])
    }),
  }
}
