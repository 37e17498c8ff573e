/** Who gets the data, and what leaves the EU and the EEA: Articles 13(1)(e)–(f), 14(1)(e)–(f) and 49(1) GDPR. */
import type { Bilingual } from '../../diagnostics/bilingual.ts'
import { mechanismKinds, thirdCountryTransfers } from '../../lint/third-country-transfers.ts'
import { transferRisks } from '../../lint/words/transfer-wording.ts'
import type { Text, Transfer } from '../../validate/register.ts'
import { both, type Duty, type Judgement, need, tellersOf, unanswered } from '../duty.ts'
import type { DutyView, Placed } from '../duty-view.ts'
import { tellersInWords } from '../words-that-tell.ts'

export const recipientDuties: readonly Duty[] = [
  {
    id: 'recipients',
    group: 'information',
    cites: [{ gdpr: ['13(1)(e)', '14(1)(e)', '30(1)(d)'] }],
    name: both(
      'The recipients or categories of recipients',
      'Henkilötietojen vastaanottajat tai vastaanottajaryhmät',
    ),
    scope: 'register',
    judge: (view) => {
      const what = both('the recipient', 'vastaanottaja')
      const recipients = view.items('recipients')
      if (recipients.length > 0)
        return {
          needs: recipients.map(({ item, at }) => need(what, [{ fact: `${at}/name` }], view.nameOf(item))),
        }
      const none = view.fact('recipients')
      return {
        needs: [
          need(
            both('the recipients, or that there are none', 'vastaanottajat tai se, ettei heitä ole'),
            none?.item === 'none' ? [{ fact: none.at }] : [],
          ),
        ],
      }
    },
  },
  {
    id: 'transfers',
    group: 'information',
    cites: [{ gdpr: ['13(1)(f)', '14(1)(f)', '30(1)(e)'] }],
    name: both(
      'Transfers to third countries and international organisations',
      'Siirrot kolmansiin maihin ja kansainvälisille järjestöille',
    ),
    scope: 'register',
    judge: (view) =>
      eachTransfer(
        view,
        transfersOf(view),
        NO_TRANSFERS,
        both('the country or organisation', 'maa tai järjestö'),
        ['to', 'organisation', 'recipient'],
      ),
  },
  {
    id: 'transfer-mechanism',
    group: 'information',
    cites: [{ gdpr: ['13(1)(f)', '14(1)(f)'] }],
    name: both(
      'The adequacy decision or its absence, and the safeguards',
      'Tietosuojan riittävyyttä koskeva päätös tai sen puuttuminen ja suojatoimet',
    ),
    scope: 'register',
    judge: (view) =>
      eachTransfer(
        view,
        transfersOf(view),
        NO_TRANSFERS,
        both('what the transfer rests on', 'siirtoperuste'),
        ['mechanism'],
      ),
  },
  {
    id: 'transfer-copy',
    group: 'information',
    cites: [{ gdpr: ['13(1)(f)', '14(1)(f)'] }],
    name: both('How to obtain a copy of the safeguards', 'Miten suojatoimista saa jäljennöksen'),
    scope: 'register',
    judge: (view) => {
      const kept = transfersOf(view).filter(({ item }) =>
        mechanismKinds(item).some((kind) => kind === 'safeguards' || kind === 'compelling'),
      )
      const because =
        transfersOf(view).length === 0
          ? NO_TRANSFERS
          : both(
              'No transfer rests on safeguards of which a copy must be available.',
              'Mikään siirto ei perustu suojatoimiin, joista on saatava jäljennös.',
            )
      return eachTransfer(view, kept, because, both('where a copy is available', 'mistä jäljennöksen saa'), [
        'copy',
        'availableAt',
      ])
    },
  },
  {
    id: 'transfer-compelling',
    group: 'other',
    cites: [{ gdpr: ['49(1)', '30(1)(e)'] }],
    name: both(
      'The compelling legitimate interests behind a transfer (second subparagraph)',
      'Siirron perusteena olevat pakottavat oikeutetut edut (toinen alakohta)',
    ),
    scope: 'register',
    judge: (view) => {
      const kept = transfersOf(view).filter(({ item }) => mechanismKinds(item).includes('compelling'))
      const because = both(
        'No transfer rests on compelling legitimate interests.',
        'Mikään siirto ei perustu pakottaviin oikeutettuihin etuihin.',
      )
      return eachTransfer(view, kept, because, both('the interests', 'edut'), ['details'])
    },
  },
  {
    id: 'transfer-consent',
    group: 'other',
    cites: [{ gdpr: ['49(1)(a)'] }],
    name: both('Risks of a transfer by consent', 'Suostumukseen perustuvan siirron riskit'),
    scope: 'register',
    judge: consentRisks,
  },
]

const NO_TRANSFERS = both(
  'The description mentions no transfers outside the EU and the EEA.',
  'Kuvauksessa ei mainita siirtoja EU:n ja ETA:n ulkopuolelle.',
)

/** Whoever consents must have been told the risks of a transfer without a decision or safeguards. */
function consentRisks(view: DutyView): Judgement {
  const kept = transfersOf(view).filter(({ item }) => item.mechanism === 'derogation-consent')
  if (kept.length === 0)
    return {
      because: both('No transfer rests on consent.', 'Mikään siirto ei perustu suostumukseen.'),
    }
  const texts = view.texts('transfers', 'sections')
  return {
    needs: kept.map(({ item, at }) => {
      const own = texts.filter(({ pointer }) => pointer.startsWith(`${at}/`) || IN_SECTION.test(pointer))
      return need(both('the risks', 'riskit'), tellersInWords(own, transferRisks), nameOf(item))
    }),
  }
}

const IN_SECTION = /^\/sections\/(?:[^/]+-)?transfers\//

/** The transfers of this register that leave the EU and the EEA. */
function transfersOf(view: DutyView): Placed<Transfer>[] {
  const leaving = new Set(thirdCountryTransfers(view.looked).map(({ transfer }) => transfer))
  return view.items('transfers').filter(({ item }) => leaving.has(item))
}

function eachTransfer(
  view: DutyView,
  transfers: readonly Placed<Transfer>[],
  because: Bilingual,
  what: Bilingual,
  keys: readonly (keyof Transfer & string)[],
): Judgement {
  const fact = view.fact('transfers')
  if (fact === undefined && view.items('transfers').length === 0)
    return {
      needs: [
        unanswered(
          both(
            'whether data are transferred outside the EU and the EEA',
            'siirretäänkö tietoja EU:n ja ETA:n ulkopuolelle',
          ),
        ),
      ],
    }
  if (transfers.length === 0)
    return { because, ...(fact?.item === 'none' ? { told: [{ fact: fact.at }] } : {}) }
  return {
    needs: transfers.map(({ item, at }) => need(what, tellersOf(item, at, keys), nameOf(item))),
  }
}

function nameOf({ organisation, recipient, id }: Transfer): Text {
  return organisation ?? recipient ?? id
}
