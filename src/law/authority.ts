/** Supervisory authorities whose contact details are built in, and the old ones that still go about. */
import type { Dated, DatedTable } from './dated.ts'

export interface SupervisoryAuthority {
  /** ISO 3166-1 alpha-2 code of the country. */
  readonly country: string
  /** Contact details by language; a language not here uses English. */
  readonly details: Readonly<Record<string, AuthorityDetails>>
  /** Where the details were read, and when. */
  readonly source: string
  readonly verified: string
}

export interface AuthorityDetails {
  readonly name: string
  readonly visiting: string
  readonly post: string
  readonly phone: string
  readonly registry: string
  readonly email: string
  readonly website: string
  readonly complaint: string
}

/** The Finnish supervisory authority: Data Protection Act 1050/2018, section 8. */
export const FINNISH_AUTHORITY: SupervisoryAuthority = {
  country: 'FI',
  details: {
    fi: {
      name: 'Tietosuojavaltuutetun toimisto',
      visiting: 'Lintulahdenkuja 4, 00530 Helsinki',
      post: 'PL 800, 00531 Helsinki',
      phone: '029 566 6700',
      registry: '029 566 6768',
      email: 'tietosuoja@om.fi',
      website: 'https://tietosuoja.fi',
      complaint: 'https://tietosuoja.fi/ilmoitus-tietosuojavaltuutetulle',
    },
    en: {
      name: 'Office of the Data Protection Ombudsman',
      visiting: 'Lintulahdenkuja 4, 00530 Helsinki, Finland',
      post: 'P.O. Box 800, FI-00531 Helsinki, Finland',
      phone: '+358 29 566 6700',
      registry: '+358 29 566 6768',
      email: 'tietosuoja@om.fi',
      website: 'https://tietosuoja.fi/en',
      complaint: 'https://tietosuoja.fi/en/notification-to-the-data-protection-ombudsman',
    },
    sv: {
      name: 'Dataombudsmannens byrå',
      visiting: 'Fågelviksgränden 4, 00530 Helsingfors',
      post: 'PB 800, 00531 Helsingfors',
      phone: '029 566 6700',
      registry: '029 566 6768',
      email: 'tietosuoja@om.fi',
      website: 'https://tietosuoja.fi/sv',
      complaint: 'https://tietosuoja.fi/sv',
    },
  },
  source: 'https://tietosuoja.fi/en/contact-information',
  verified: '2026-11-22',
}

/** A contact detail of the Finnish authority that leads nowhere any more. */
export interface StaleAuthorityForm extends Dated {
  readonly kind: 'street' | 'post' | 'phone' | 'fax'
  /** As it was printed; of a number only the digits count, without the prefix of the country. */
  readonly form: string
}

/** `from` is a day by which the authority's own page no longer gave the form. */
export const STALE_AUTHORITY_FORMS: DatedTable<StaleAuthorityForm> = {
  verified: '2026-11-22',
  rows: [
    {
      kind: 'street',
      form: 'Ratapihantie 9',
      from: '2020-01-01',
      source: 'https://tietosuoja.fi/yhteystiedot',
    },
    { kind: 'post', form: '00181', from: '2020-01-01', source: 'https://tietosuoja.fi/yhteystiedot' },
    { kind: 'post', form: '00521', from: '2020-01-01', source: 'https://tietosuoja.fi/yhteystiedot' },
    { kind: 'phone', form: '029 56 16670', from: '2020-01-01', source: 'https://tietosuoja.fi/yhteystiedot' },
    { kind: 'fax', form: '029 566 6735', from: '2026-11-22', source: 'https://tietosuoja.fi/yhteystiedot' },
  ],
}
