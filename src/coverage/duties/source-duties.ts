/** What people are told of data received from others: Articles 14(2)(f), 14(3) and 14(5) GDPR. */
import { isElsewhere } from '../../lint/collected-elsewhere.ts'
import type { Source } from '../../validate/register.ts'
import { both, type Duty, type Judgement, need, tellersOf } from '../duty.ts'
import type { DutyView, Placed } from '../duty-view.ts'

export const sourceDuties: readonly Duty[] = [
  {
    id: 'sources',
    group: 'information',
    cites: [{ gdpr: ['14(2)(f)'] }],
    name: both(
      'Where the data come from, and whether the source is publicly accessible',
      'Mistä tiedot on saatu ja onko lähde yleisesti saatavilla',
    ),
    scope: 'register',
    judge: (view) =>
      whereFromOthers(view, () => {
        const sources = othersOf(view)
        const what = both('the source', 'tietolähde')
        if (sources.length === 0) return { needs: [need(what, [])] }
        return {
          needs: sources.flatMap(({ item, at }) => [
            need(what, tellersOf(item, at, ['name', 'kind', 'description']), view.nameOf(item)),
            ...(isPrivateKind(item)
              ? []
              : [
                  need(
                    both('whether the source is publicly accessible', 'onko lähde yleisesti saatavilla'),
                    tellersOf(item, at, isPublicKind(item) ? ['public', 'kind'] : ['public']),
                    view.nameOf(item),
                  ),
                ]),
          ]),
        }
      }),
  },
  {
    id: 'informing',
    group: 'information',
    cites: [{ gdpr: ['14(3)'] }],
    name: both(
      'When people are informed of data obtained from others (Article 14(3); not itself notice content)',
      'Milloin muualta saaduista tiedoista ilmoitetaan (14 artiklan 3 kohta; ei selosteen pakollista sisältöä)',
    ),
    scope: 'register',
    judge: (view) =>
      whereFromOthers(view, () => {
        const elsewhere = view.fact('collectedElsewhere')
        if (elsewhere?.item.exemption !== undefined)
          return {
            because: both(
              'An exemption of Article 14(5) is relied on.',
              'Rekisterinpitäjä vetoaa 14 artiklan 5 kohdan poikkeukseen.',
            ),
          }
        const what = both('when and how people are told', 'milloin ja miten asiasta ilmoitetaan')
        const common = elsewhere === undefined ? [] : tellersOf(elsewhere.item, elsewhere.at, ['told'])
        const own = othersOf(view).map((source) => ({
          source,
          tellers: tellersOf(source.item, source.at, ['told']),
        }))
        if (own.length === 0) return { needs: [need(what, common)] }
        return {
          needs: own.map(({ source, tellers }) =>
            need(what, [...tellers, ...common], view.nameOf(source.item)),
          ),
        }
      }),
  },
  {
    id: 'exemption',
    group: 'information',
    cites: [{ gdpr: ['14(5)'] }],
    name: both('The ground for not telling people', 'Peruste jättää ilmoittamatta'),
    scope: 'register',
    judge: (view) =>
      whereFromOthers(view, () => {
        const elsewhere = view.fact('collectedElsewhere')
        if (elsewhere?.item.exemption === undefined)
          return { because: both('No exemption is relied on.', 'Poikkeukseen ei vedota.') }
        const { item, at } = elsewhere
        const ground = need(both('the exemption', 'poikkeusperuste'), tellersOf(item, at, ['exemption']))
        const published = need(
          both('how the information is made public', 'miten tiedot asetetaan julkisesti saataville'),
          tellersOf(item, at, ['published']),
        )
        // Only point (b) asks that the information be made public.
        return { needs: item.exemption === 'impossible-or-disproportionate' ? [ground, published] : [ground] }
      }),
  },
]

/** Some kinds of source say by themselves that they are public. */
function isPublicKind({ kind }: Source): boolean {
  return kind === 'public-register' || kind === 'public-source'
}

/** Of these nobody would think that they are publicly accessible. */
const PRIVATE_KINDS: ReadonlySet<Source['kind']> = new Set([
  'business-partner',
  'client',
  'employer',
  'purchased-list',
  'credit-information',
])

function isPrivateKind({ kind }: Source): boolean {
  return PRIVATE_KINDS.has(kind)
}

function othersOf(view: DutyView): Placed<Source>[] {
  return view.items('sources').filter(({ item }) => isElsewhere(item))
}

function whereFromOthers(view: DutyView, judge: () => Judgement): Judgement {
  if (view.isFromOthers) return judge()
  return {
    because: both(
      'No data come from others than the person.',
      'Tietoja ei saada muualta kuin rekisteröidyltä.',
    ),
  }
}
