/** The notice does not say how to get a copy of the safeguards: Articles 13(1)(f) and 14(1)(f) GDPR. */
import { placeName } from '../../place-name.ts'
import type { Rule } from '../../rule.ts'
import { mechanismKinds, thirdCountryTransfers } from '../../third-country-transfers.ts'

export const transferCopyMissingRule: Rule = {
  id: 'transfer/copy-missing',
  severity: 'error',
  cites: [{ gdpr: ['13(1)(f)', '14(1)(f)'] }],
  title: {
    en: 'Where a transfer rests on safeguards, the notice says how to get a copy of them.',
    fi: 'Jos siirto perustuu suojatoimiin, selosteessa kerrotaan, miten niistä saa jäljennöksen.',
  },
  rationale: {
    en: 'Clauses and binding rules protect people only if they can read them. For transfers under Articles 46 and 47 and the second subparagraph of Article 49(1), the way to a copy, or the place where they are available, is part of the information that must be given.',
    fi: 'Lausekkeet ja sitovat säännöt suojaavat rekisteröityä vain, jos hän voi lukea ne. Kun siirto perustuu 46 tai 47 artiklaan tai 49 artiklan 1 kohdan toiseen alakohtaan, annettaviin tietoihin kuuluu, miten suojatoimista saa jäljennöksen tai missä ne ovat saatavilla.',
  },
  hint: {
    en: 'Add `copy` with the way to a copy, or `availableAt` with the address where the safeguards are published.',
    fi: 'Lisää `copy` ja kerro, mistä jäljennöksen saa, tai `availableAt` ja osoite, jossa suojatoimet on julkaistu.',
  },
  messages: {
    default: {
      message: {
        en: 'The notice does not say how to get a copy of the safeguards of a transfer: {place}.',
        fi: 'Siirron suojatoimista ei kerrota, miten niistä saa jäljennöksen: {place}.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'standard clauses that nobody can see', fi: 'vakiolausekkeet, joita ei saa nähdä' },
        yaml: 'transfers: [{ id: support, to: IN, mechanism: standard-clauses }]',
      },
      {
        shows: { en: 'binding rules told in words', fi: 'sanoin kerrotut sitovat säännöt' },
        yaml: `transfers:
  - id: group
    to: SG
    mechanism: { other: { fi: konsernin sitovat säännöt (BCR), en: binding corporate rules of the group } }`,
      },
      {
        shows: { en: 'compelling interests without a copy', fi: 'pakottavat edut ilman jäljennöstä' },
        yaml: `transfers:
  - { id: audit, to: US, mechanism: derogation-compelling-interests, details: { fi: petoksen selvittäminen, en: tracing a fraud } }`,
      },
    ],
    good: [
      {
        shows: { en: 'a copy on request', fi: 'jäljennös pyynnöstä' },
        yaml: `transfers:
  - id: support
    to: IN
    mechanism: standard-clauses
    copy: { fi: pyynnöstä osoitteesta tietosuoja@esimerkki.example, en: on request from tietosuoja@esimerkki.example }`,
      },
      {
        shows: { en: 'published safeguards', fi: 'julkaistut suojatoimet' },
        yaml: 'transfers: [{ id: group, to: SG, mechanism: binding-rules, availableAt: "https://www.esimerkki.example/bcr" }]',
      },
      {
        shows: {
          en: 'an adequacy decision, of which no copy is owed',
          fi: 'riittävyyspäätös, josta jäljennöstä ei anneta',
        },
        yaml: 'transfers: [{ id: backups, to: CH, mechanism: adequacy-decision }]',
      },
      {
        shows: { en: 'a derogation of the first subparagraph', fi: 'ensimmäisen alakohdan poikkeus' },
        yaml: 'transfers: [{ id: booking, to: TH, mechanism: derogation-contract }]',
      },
    ],
  },
  check: (register) =>
    thirdCountryTransfers(register)
      .filter(({ transfer }) => {
        const owed = mechanismKinds(transfer).some((kind) => kind === 'safeguards' || kind === 'compelling')
        return owed && transfer.copy === undefined && transfer.availableAt === undefined
      })
      .map(({ transfer, path }) => ({
        path: [...path, 'copy'],
        args: { place: placeName(register, transfer) },
      })),
}
