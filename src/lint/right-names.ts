/** The rights of data subjects by the names that the GDPR gives them, in the plain form. */

import type { Bilingual } from '../diagnostics/bilingual.ts'
import type { RightCode } from '../law/gdpr.ts'

export const RIGHT_NAMES: Readonly<Record<RightCode, Bilingual>> = {
  access: { en: 'right of access', fi: 'oikeus saada pääsy tietoihin' },
  rectification: { en: 'right to rectification', fi: 'oikeus tietojen oikaisemiseen' },
  erasure: { en: 'right to erasure', fi: 'oikeus tietojen poistamiseen' },
  restriction: { en: 'right to restriction of processing', fi: 'oikeus käsittelyn rajoittamiseen' },
  portability: { en: 'right to data portability', fi: 'oikeus siirtää tiedot järjestelmästä toiseen' },
  objection: { en: 'right to object', fi: 'oikeus vastustaa käsittelyä' },
  'direct-marketing': {
    en: 'right to object to direct marketing',
    fi: 'oikeus vastustaa suoramarkkinointia',
  },
  withdraw: { en: 'right to withdraw consent', fi: 'oikeus peruuttaa suostumus' },
  automated: {
    en: 'right not to be subject to an automated decision',
    fi: 'oikeus olla joutumatta automatisoidun päätöksen kohteeksi',
  },
}
