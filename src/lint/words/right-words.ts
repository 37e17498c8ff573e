/** Words by which notices name each right, for texts that stand in place of what is composed. */
import type { RightCode } from '../../law/gdpr.ts'
import type { WordLists } from '../prose/word-list.ts'

function words(
  source: string,
  fi: readonly string[],
  en: readonly string[],
  innocent: readonly string[] = [],
): WordLists {
  return {
    fi: { language: 'fi', source, entries: fi, ...(innocent.length > 0 && { innocent }) },
    en: { language: 'en', source, entries: en },
  }
}

export const rightWords: Readonly<Record<RightCode, WordLists>> = {
  access: words(
    'Article 15 GDPR, and the access of the repealed Personal Data Act',
    [
      'pääsy',
      'pääsyn',
      'pääsyä',
      'tarkastusoike*',
      '(tarkastaa|tarkistaa) … (tiedot|tietoja|tietonsa|tietosi|tietojaan|tietojasi)',
      'saada … (tiedot|jäljennö*|kopio*|vahvistu*)',
      'nähdä … (tiedot|tietonsa|tietosi)',
    ],
    ['access', '(copy|copies) of', 'inspect'],
  ),
  rectification: words(
    'Article 16 GDPR',
    [
      'oikais*',
      'oikaista',
      'oikaisemis*',
      'korja(ta|us*|amis*|ttava*|amaan|ut*)',
      'korjattua',
      'korjaamista',
    ],
    ['rectif*', 'correct', 'corrected', 'correction*'],
  ),
  erasure: words(
    'Article 17 GDPR',
    ['poist(aa|o*|am*|et*|ett*)', 'poistoa', 'unohdetuksi', 'hävit(tää|tämi*|et*)'],
    ['eras*', 'delet*', 'forgotten'],
    // Section 29 of the repealed Act on rectification: `oikaistava, poistettava tai täydennettävä`.
    ['(oikais*|korja*) poist* (tai|ja) täyden*', 'täyden* poist* (tai|ja) (oikais*|korja*)'],
  ),
  restriction: words('Article 18 GDPR', ['rajoitta*', 'rajoitett*', 'rajoiteta*'], ['restrict*']),
  portability: words(
    'Article 20 GDPR',
    [
      'järjestelmästä toiseen',
      '*siirrettävyy*',
      'siirtää … (toiselle|toiseen|järjestelmä*|rekisterinpitäjäl*)',
      '(tietojen|tietojensa|tietojesi) (siirtämis*|siirto*)',
      'koneellisesti luettava*',
    ],
    [
      'portab*',
      'machine readable',
      'machine-readable',
      '(transmit|transfer|transmitted) … another',
      'move … data',
    ],
  ),
  objection: words(
    'Article 21(1) GDPR',
    ['vastusta*', 'vastustamis*'],
    ['object', 'objection', 'objections', 'objecting'],
  ),
  'direct-marketing': words(
    'Article 21(2)–(3) GDPR, and the ban on direct marketing of the repealed Personal Data Act',
    [
      'suoramarkkinoin*',
      'suoramarkkinoi*',
      'suoramainon*',
      '*markkinointikiel*',
      '(kieltää|vastustaa) … *markkinoin*',
    ],
    ['direct marketing', 'marketing'],
  ),
  withdraw: words(
    'Article 7(3) GDPR',
    ['(peruuttaa|peruutta*|perua|peruut*) … suostumu*', 'suostumu* … (peruuttaa|peruutta*|perua|peruut*)'],
    ['(withdraw*|revoke*) … consent*', 'consent … (withdraw*|revoke*)', 'withdrawal of consent'],
  ),
  automated: words(
    'Article 22 GDPR',
    ['automaattise*', 'automatisoi*', 'automaattiseen', 'ihmisen … (osallistu*|arvio*|käsittel*)'],
    ['automated', 'human intervention', 'human review'],
  ),
}

/** That direct marketing is objected to as of right, and not only by one channel. */
export const objectionNamed: WordLists = words(
  'Article 21(2)–(4) GDPR: the right itself is brought to attention',
  ['*oikeu*', 'vastusta*', 'milloin tahansa', 'koska tahansa', 'milloin vain'],
  ['right', 'rights', 'object', 'objection', 'any time'],
)

/** A right is not there. */
export const noRight: WordLists = words(
  'Article 12(1) GDPR: what is told of rights must be true',
  [
    'ei ole … oikeu(s|tta|tt*)',
    'oikeutta … ei ole',
    '(ei|eivät|et) (voi|saa|voida) … (vaatia|pyytää|oikais*|korja*|poist*|rajoit*|siirtää|vastusta*|peruut*|tarkast*)',
    'ei (anneta|myönnetä|sovelleta)',
    '(oikeutta|oikeus) … ei … (sovelleta|ole)',
  ],
  [
    '(no|not) … right',
    'cannot … (request|demand|object|rectif*|correct*|eras*|delet*|restrict*|withdraw*)',
    '(cannot|not) … be (rectified|corrected|erased|deleted|restricted|withdrawn|transferred)',
    'does not apply',
  ],
)
