/** Words that name a source or a recipient without saying who, of what kind or in what trade. */
import type { WordLists } from '../prose/word-list.ts'

const source =
  'Guidelines on transparency WP260 rev.01, Annex: sources and recipients by type, industry, sector and sub-sector'

const fiCommon = [
  'ja',
  'tai',
  'sekä',
  'että',
  'myös',
  'eri',
  'muu',
  'muut',
  'muiden',
  'muista',
  'muilta',
  'muille',
  'mahdolliset',
  'mahdollisesti',
  'kolman(sia|sien|net|nsilta|silta|nelta|sille|sista)',
  'kolmas',
  'kolmannet',
  'ulkopuoli*',
  'ulkoi(set|sista|sten|nen)',
  'taho*',
  'osapuol*',
  'toimij*',
  'yhteistyökumppan*',
  'yhteistyötaho*',
  'yhteistyöyrity*',
  'kumppan*',
  'sidosryhm*',
  'palveluntarjoaj*',
  'palveluntuottaj*',
  'palveluntoimittaj*',
  'toimittaj*',
  'alihankkij*',
  'yrity(s|kset|ksiltä|ksille|ksistä|sten)',
  'yhtiö(t|iltä|ille|istä|iden)',
  'organisaatio(t|ilta|ille|ista|iden)',
  'luotettav*',
  'valit(ut|uille|uilta)',
  'vastaav*',
  'kulloinkin',
  'käyttämä*',
  'rekisterinpitäjä*',
]

const enCommon = [
  'and',
  'or',
  'the',
  'our',
  'of',
  'also',
  'other',
  'various',
  'possible',
  'third',
  'part(y|ies)',
  'external',
  'outside',
  'actors',
  'partner*',
  'business',
  'cooperation',
  'stakeholder*',
  'service',
  'provider*',
  'supplier*',
  'vendor*',
  'subcontractor*',
  'compan(y|ies)',
  'organi(s|z)*',
  'trusted',
  'selected',
  'similar',
  'controllers',
]

/** For recipients: an industry, an activity or a name is still to be told. */
export const genericRecipients: WordLists = {
  fi: { language: 'fi', source, entries: fiCommon },
  en: { language: 'en', source, entries: enCommon },
}

/** Names that no task makes anybody in particular: chosen, trusted, other and third parties. */
export const nobodyInParticular: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: [
      '(muut|muu|valitut|luotettavat|mahdolliset|eri|kolmannet|kolmas|ulkopuoliset) … (tahot|taho|osapuolet|osapuoli|toimijat|yhteistyökumppanit|yhteistyökumppanimme|kumppanit|kumppanimme|yritykset)',
    ],
  },
  en: {
    language: 'en',
    source,
    entries: [
      '(third|other|external|outside|various) … (parties|party|actors|companies|organisations)',
      '(our|the|other) (trusted|selected|chosen|various) (partners|companies|parties|providers)',
      '(trusted|selected|chosen|various) (partners|companies|parties|providers)',
      'our',
    ],
  },
}

/** For sources: registers and authorities of which nothing more is told are as good as none. */
export const genericSources: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: [
      ...fiCommon,
      'julki(set|sista|sten|nen|sesta)',
      'julkisesti',
      'yksityi(set|sistä|sten|nen|sestä)',
      'yleisesti',
      'saatavilla',
      'saatava(t|issa)',
      'olev*',
      'rekisteri',
      'rekisteri(t|stä|n)',
      'rekistere(istä|iden|itä)',
      'läh(de|teet|teistä|teestä|teiden)',
      '*tietoläh(de|teet|teistä|teestä)',
      'tietopalvelu(t|ista|ja)',
      'tietokan(ta|nat|noista|nasta)',
      'tarjoav*',
      'viranomai(set|silta|sten|nen|sista)',
      'päivity*',
      'nimi',
      'yhteystie(tojen|toja|dot)',
      'tieto(ja|jen)',
      'tiedo(t|ista)',
      '(voidaan|saatetaan) … (kerätä|saada|hankkia|päivittää)',
      'niistä',
      'niiltä',
    ],
  },
  en: {
    language: 'en',
    source,
    entries: [
      ...enCommon,
      'public',
      'publicly',
      'private',
      'generally',
      'available',
      'accessible',
      'register*',
      'registries',
      'source*',
      'database*',
      'data',
      'authorit(y|ies)',
    ],
  },
}

/** Catch-alls that leave a source open even beside named ones. */
export const catchAllSources: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: [
      'mu(ut|ista|iden|ihin) … rekister*',
      'mu(ut|ista|iden) … läht*',
      'mu(ut|ista|iden) … tietoläht*',
      'mu(ut|ilta|iden) taho*',
      'ulkopuolis(et|ista|ten) rekister*',
      'ulkopuolis(et|ista|ten) läht*',
      'tietojen täydentäj*',
      'yksityisistä rekistereistä',
      'yksityiset rekisterit',
    ],
    innocent: ['muut … verkkosivu*'],
  },
  en: {
    language: 'en',
    source,
    entries: [
      'other … register*',
      'other … sources',
      'private registers',
      'external registers',
      'other third parties',
      '(data|information) enrichment',
    ],
  },
}

/** Conditions of disclosure that any disclosure meets. */
export const emptyConditions: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: [
      'perustel(lut|tu|lusta|luista|tuja|tuihin|lun)',
      'perustelluin',
      '(asiallis|hyväksyttäv|tarpeellis|oikeutet)*',
      'tarkoitu(s|kset|ksiin|ksista|kseen|ksessa|ksissa)',
      '(syy|syyt|syystä|syistä)',
      'tarve',
      'tarpeen',
      'tarvittaessa',
      'vaatiessa',
      'ja',
      'tai',
    ],
  },
  en: {
    language: 'en',
    source,
    entries: [
      '(justified|legitimate|lawful|valid|good|appropriate)',
      '(purpose|purposes|reason|reasons|ground|grounds|need|needs)',
      '(if|when|where|as) (necessary|needed|required|appropriate)',
      'for',
      'on',
      'and',
      'or',
    ],
  },
}
