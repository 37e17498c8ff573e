/** Guidelines and guidance that several rules cite. */
import type { Provision } from './provision.ts'

export const WP260_ANNEX: Provision = {
  other: {
    en: 'Guidelines on transparency WP260 rev.01, Annex',
    fi: 'läpinäkyvyyttä koskevat suuntaviivat WP260 rev.01, liite',
  },
}

/**
 * Cited without a paragraph, for the numbers could not be checked against the text. They are believed to be 12 on vague
 * purposes and data, 29 to 31 on changes, 35 to 37 on layers.
 */
export const WP260: Provision = {
  other: {
    en: 'Guidelines on transparency WP260 rev.01',
    fi: 'läpinäkyvyyttä koskevat suuntaviivat WP260 rev.01',
  },
  unverified: true,
}

/** On clear and plain language, and on translations: paragraph 13, which was checked. */
export const WP260_LANGUAGE: Provision = {
  other: {
    en: 'Guidelines on transparency WP260 rev.01, paragraph 13',
    fi: 'läpinäkyvyyttä koskevat suuntaviivat WP260 rev.01, 13 kohta',
  },
}

/** On telling of changes: paragraph 29, which was checked. */
export const WP260_CHANGES: Provision = {
  other: {
    en: 'Guidelines on transparency WP260 rev.01, paragraph 29',
    fi: 'läpinäkyvyyttä koskevat suuntaviivat WP260 rev.01, 29 kohta',
  },
}

/** Believed to be paragraphs 121 to 123, which could not be checked against the text. */
export const EDPB_CONSENT: Provision = {
  other: {
    en: 'EDPB Guidelines 05/2020 on consent',
    fi: 'Euroopan tietosuojaneuvoston suuntaviivat 05/2020 suostumuksesta',
  },
  unverified: true,
}

export const EDPB_CONTRACT: Provision = {
  other: {
    en: 'EDPB Guidelines 2/2019 on Article 6(1)(b) GDPR',
    fi: 'Euroopan tietosuojaneuvoston suuntaviivat 2/2019 tietosuoja-asetuksen 6 artiklan 1 kohdan b alakohdasta',
  },
}
