/** Purposes that say nothing of what is done, and the words by which a text does say it. */
import type { WordLists } from '../prose/word-list.ts'

const guidelines =
  'Guidelines on transparency, WP260 rev.01, poor practice examples: “new services”, “research purposes”, “personalised services”'
const published =
  'Catch-alls of published Finnish notices: liiketoiminnan harjoittaminen, markkinatutkimukset'

/** Catch-alls that can be made good by saying what is done with what. */
export const vaguePurposes: WordLists = {
  fi: {
    language: 'fi',
    source: `${guidelines}. ${published}`,
    entries: [
      'kehittämi*',
      'jatkokehit*',
      'palvelukehit*',
      'kehitämme … (palvelu*|toiminta*|tuott*|liiketoimin*|verkko*|sivusto*|asiakas*)',
      'kehitetään … (palvelu*|toiminta*|tuott*|liiketoimin*|verkko*|sivusto*|asiakas*)',
      'kehittää … (palvelu*|toiminta*|tuott*|liiketoimin*|verkko*|sivusto*|asiakas*)',
      'tuotekehity(s|ksen|stä|kseen|ksessä)',
      '(palvelu*|toiminna*|laadu*|asiakaskokemu*|käyttökokemu*|tuott*) … parantami*',
      'parannamme … (palvelu*|toiminta*|laatua*|asiakaskokemu*|käyttökokemu*)',
      'parantaa … (palvelu*|toiminta*|laatua*|asiakaskokemu*|käyttökokemu*)',
      'liiketoimin* … (harjoittami*|suunnittel*|seuran*|kehit*|johtami*|tarkoitu*|tarpe*)',
      'liiketoimin* … ja (harjoittami*|seuran*)',
      'toiminnan (suunnittel*|seuran*|kehit*)',
      'markkinatutkimu*',
      'markkinointitutkimu*',
      'henkilötietojen käsittely*',
      'mielipidetutkimu*',
      'tutkimu(s|sta|ksia|kseen|ksiin)',
      'tutkimustarkoitu*',
      'tutkimuskäytt*',
      'tutkimu* … tekemi*',
      'tietojen (analysoin*|hyödyntämi*)',
      '(yksilöllis*|räätälöi*|henkilökohtais*) palvelu*',
      '(hallinnollis*|sisäis*) (tarkoitu*|käyttötarkoitu*|tarpe*)',
    ],
    innocent: [
      'osaami* … kehittämi*',
      'ammattiosaami* … kehittämi*',
      'henkilöstön … kehittämi*',
      'työntekijän … kehittämi*',
      'kehittämiskeskustelu*',
      'kehittämishank*',
      'henkilötietojen käsittelyn (tarkoitu*|perust*)',
      'henkilötietojen käsittely (perustu*|on|liittyy)',
      'kehittämistu*',
      'kehittämisehdotu*',
      'tutkimu* toteuttamis*',
    ],
  },
  en: {
    language: 'en',
    source: guidelines,
    entries: [
      '(improve|improving|improvement) … (service|services|product|products|operations|quality|experience|website|business|offering)',
      '(develop|developing|development) … (service|services|product|products|operations|business|website|offering)',
      '(service|product|business) development',
      'development of … (service|services|product|products|operations|business)',
      'improvement of … (service|services|product|products|operations|quality)',
      '(conducting|carrying|running|conduct) … business',
      'business (purposes|operations|needs|planning)',
      'processing of personal data',
      'personal data processing',
      'research purposes',
      'for research',
      '(market|opinion) research',
      'research and development',
      '(personalised|personalized|tailored) (services|experience|content)',
      'data (analysis|analytics)',
      '(analysis|analysing|analyzing) … data',
      '(administrative|internal) purposes',
    ],
    innocent: [
      '(purpose|basis) of … processing of personal data',
      'processing of personal data (is|rests|relates)',
      '(staff|personal|professional|competence) development',
      'for research (on|into|project) _',
    ],
  },
}

/** Purposes left open: what comes after is not told at all. */
export const openPurposes: WordLists = {
  fi: {
    language: 'fi',
    source: `Article 5(1)(b) GDPR: specified purposes. ${published}`,
    entries: [
      'mu(ut|u|un|uta|ihin|hun|uhun|iden|ita|issa) … rinnastet*',
      'mu(ut|u|un|uta|ihin|hun|uhun|iden|ita|issa) … vastaav*',
      'mu(ut|u|un|uta|ihin|hun|uhun|iden|ita|issa) … samankaltai*',
      'mu(ut|u|un|uta|ihin|hun|uhun|iden|ita|issa) … *tarkoituks*',
      'mu(u|ut|hun|uhun) … *tarkoitus',
      '(tai|ja|sekä) (vastaaviin|vastaavat|vastaavia|vastaaviin) _',
      '(niihin|siihen|näihin) (rinnastet*|verrattav*)',
      'eri *tarkoitu(ksiin|ksia|kset)',
      'ynnä muu*',
      'ja niin edelleen',
      'yms',
      'jne',
    ],
    innocent: [
      '(ei|emme|eikä|eivät) … muihin … *tarkoitu*',
      '(ei|emme|eikä|eivät) … muuhun … *tarkoitu*',
      '(ei|emme|eikä|eivät) … muissa … *tarkoitu*',
      'muuhun kuin',
      'muihin kuin … *tarkoitu*',
      'mu(u|ut|ita) … (tietosuojasta|rekisteristä|toiminnasta|palvelusta) vastaav*',
    ],
  },
  en: {
    language: 'en',
    source: 'Article 5(1)(b) GDPR: specified purposes; WP260 rev.01: open-ended lists tell nothing',
    entries: [
      'other … (similar|related|comparable|lawful|legitimate) (purposes|uses|activities)',
      'other … purposes',
      'similar (purposes|uses|activities)',
      'any … purpose',
      'various purposes',
      'and so on',
      'and the like',
      'etc',
      'including but not limited',
    ],
    innocent: [
      '(not|no|never|nor) … other … purpose*',
      'no other purpose*',
      '(not|never) … any … purpose*',
      '(not|no|never) … similar purposes',
      'purposes other than',
    ],
  },
}

/** What makes a purpose concrete: what is done, with what, to what end. */
export const concretePurposes: WordLists = {
  fi: {
    language: 'fi',
    source: 'WP260 rev.01, good practice examples: the data, what is done with them, and to what end',
    entries: [
      '(palautte*|vastau*|kysely*|mittau*|tilasto*|käyttötie*|havainto*|virheilmoitu*|toivei*|kävijätie*) … perusteella',
      '(palautte*|kysely*|mittau*|tilasto*|käyttötie*|virheilmoitu*|kävijätie*|haastattelu*) … avulla',
      '*oimalla',
      '*aamalla',
      '*äämällä',
      '*tamalla',
      '*tämällä',
      '*imalla',
      '*imällä',
      '*ymällä',
      'jotta',
      'siten … että',
    ],
  },
  en: {
    language: 'en',
    source: 'WP260 rev.01, good practice examples: the data, what is done with them, and to what end',
    entries: [
      'by *ing',
      'based on',
      'in response to',
      'so that',
      'from (feedback|surveys|statistics|reports|answers)',
      'on the basis of (feedback|surveys|statistics|reports|answers|measurements)',
      'to (see|understand|find) … (how|which|where|what|whether)',
    ],
  },
}
