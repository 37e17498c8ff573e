/** Ways of keeping data longer without saying why. */
import type { WordLists } from '../prose/word-list.ts'

const source =
  'Article 5(1)(e) GDPR: no longer than is necessary for the purposes; phrases of published notices'

/** Where they stand in a row's own criteria. */
export const openException: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: [
      '(tarvittaessa|tarpeen) … (pidempään|pidemmän|kauemmin|pitempään|pitemmän)',
      '(pidempään|pitempään|kauemmin) (tarvittaessa|mikäli|jos) … (tarpe*|tarvi*|perustel*|syy*)',
      '(pidempään|pitempään|kauemmin) … (perustellusta|painavasta|erityisestä|muusta) … syystä',
      '(perustellusta|painavasta|erityisestä|muusta) syystä … (pidempään|pitempään|kauemmin|pidemmän)',
      'ellei … (tarpe*|tarvi*|perustel*)',
      'ellei (pidempi|pitempi)',
      '(ellei|jollei|elleivät|jolleivät) … (laki|lait|laissa|lainsäädän*) … (edellyt*|vaadi|vaati*|säädetä|johdu|muuta)',
      '(ellei|jollei|elleivät|jolleivät) … (laki|lait|laissa|lainsäädän*)',
    ],
  },
  en: {
    language: 'en',
    source,
    entries: [
      'longer … (necessary|needed|required|justified)',
      '(necessary|needed|required|justified) … longer',
      'longer … (justified|good|special|other) (reason|reasons|grounds)',
      'unless … (longer|needed|necessary|required)',
      'unless … (law|laws|legislation) … (require|requires|required|demands|provides|otherwise)',
    ],
    innocent: ['no longer (needed|necessary|required)', '(no|not) longer than'],
  },
}

/** Grounds of an exception that are no ground. */
export const emptyGround: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: [
      'tarvittaessa',
      'tarpeen',
      'tarve',
      'tarpeesta',
      'tarpeellis*',
      '(perusteltu|painava|erityinen|muu|hyvä|hyväksyttävä|oikeudellinen) … syy',
      '(perustellusta|painavasta|erityisestä|muusta|hyvästä|oikeudellisesta) … syystä',
      'perustel(lusti|tu|luista)',
      '(harkinna*|tapauskohtai*)',
      '(laki|lait|lainsäädäntö|lainsäädännö*) … (edellyt*|vaati*|muuta|salli*)',
    ],
  },
  en: {
    language: 'en',
    source,
    entries: [
      '(if|where|when|as) … (needed|necessary|required|justified)',
      '(justified|good|special|other|valid|legal|legitimate) … (reason|reasons|grounds)',
      '(need|necessity)',
      'case by case',
      '(law|laws|legislation) … (require|requires|demands|otherwise)',
      'required by law',
    ],
  },
}

/** What makes a ground of it: a matter, a claim, a duty. */
export const namedGround: WordLists = {
  fi: {
    language: 'fi',
    source: 'Article 17(3)(b) and (e) GDPR: a duty in law, a legal claim',
    entries: [
      '*hyvity*',
      '*korvaus*',
      '*vahin*',
      '*riita*',
      '*riida*',
      '*oikeudenkäyn*',
      '*perin*',
      '*saatav*',
      '*vaatimu*',
      '*vaateen*',
      '*takuu*',
      '*tutkin*',
      '*rikos*',
      '*valitu*',
      '*vireillä*',
      '*reklamaatio*',
    ],
  },
  en: {
    language: 'en',
    source: 'Article 17(3)(b) and (e) GDPR: a duty in law, a legal claim',
    entries: [
      'refund*',
      'compensation',
      'damage*',
      'claim*',
      'dispute*',
      'proceedings',
      'litigation',
      'debt*',
      'receivable*',
      'warrant*',
      'investigat*',
      'offence*',
      'crime*',
      'complaint*',
      'appeal*',
      'pending',
    ],
  },
}
