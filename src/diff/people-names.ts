/** What facts of people, purposes and rights are called: the part of `fact-names.ts` on who processes data, why, and what the person can do. */

/** In Finnish, then in English. */
type Names = Readonly<Record<string, readonly [fi: string, en: string]>>

/** Whoever can be reached. */
const HOLDERS = ['controllers/*', 'contacts/*', 'representative', 'dpo', 'complaint/authority/*'] as const

const CONTACT: Names = {
  emails: ['sähköpostiosoite', 'email address'],
  phones: ['puhelinnumero', 'phone number'],
  address: ['postiosoite', 'postal address'],
  visiting: ['käyntiosoite', 'visiting address'],
  form: ['yhteydenottolomake', 'contact form'],
  website: ['verkkosivusto', 'website'],
  title: ['tehtävänimike', 'role'],
  name: ['nimi', 'name'],
  unit: ['yksikkö', 'unit'],
  note: ['lisätiedot', 'further information'],
  country: ['maa', 'country'],
}

const FACTS: Names = {
  controllers: ['rekisterinpitäjät', 'controllers'],
  'controllers/*/tradeName': ['aputoiminimi', 'trade name'],
  'controllers/*/shortName': ['lyhyt nimi', 'short name'],
  'controllers/*/businessId': ['Y-tunnus tai rekisterinumero', 'business ID or registration number'],
  'controllers/*/kind': ['organisaation laji', 'kind of body'],
  'controllers/*/publicTask': ['lakisääteinen tehtävä', 'statutory task'],
  'controllers/*/bilingual': ['palvelu suomeksi ja ruotsiksi', 'service in Finnish and Swedish'],
  'controllership/relation': ['rekisterinpitäjien suhde', 'relation of the controllers'],
  'controllership/essence': ['vastuunjaon keskeinen sisältö', 'essence of the arrangement'],
  'controllership/law': ['säännös', 'provision'],
  'controllership/available': ['mistä järjestelystä saa tietoa', 'how the arrangement can be obtained'],
  'controllership/contactPoint': ['rekisteröityjen yhteyspiste', 'contact point for data subjects'],
  contacts: ['yhteystahot', 'contacts'],
  dataSubjects: ['rekisteröityjen ryhmät', 'groups of data subjects'],
  purposes: ['käyttötarkoitukset', 'purposes'],
  'purposes/*/subjects': ['käyttötarkoituksen rekisteröidyt', 'data subjects of a purpose'],
  'purposes/*/basis': ['oikeusperusteet', 'legal bases'],
  'purposes/*/law': ['säännöksen paikka', 'place of the provision'],
  'purposes/*/interest': ['oikeutetun edun paikka', 'place of the legitimate interest'],
  'purposes/*/balancing': ['tasapainotestin paikka', 'place of the balancing test'],
  'purposes/*/nationalConsents': [
    'kansalliseen lakiin perustuvat suostumukset',
    'consents required by national law',
  ],
  'purposes/*/directMarketing/channels': ['suoramarkkinoinnin kanavat', 'channels of direct marketing'],
  'purposes/*/directMarketing/to': ['suoramarkkinoinnin kohderyhmät', 'audience of direct marketing'],
  'rights/told': ['rekisteröidyn oikeudet', 'rights of the data subject'],
  'rights/limits': ['oikeuksien rajoitukset', 'limits of rights'],
  'rights/special': ['erityislakiin perustuvat oikeudet', 'rights given by special law'],
  'rights/channels': ['pyynnön esittämisen tavat', 'ways to make requests'],
  'rights/languages': ['pyyntöjen kielet', 'languages of requests'],
  'changes/reason': ['viimeisimmän muutoksen syy', 'reason of the latest change'],
  'complaint/authority/*': ['yhteystiedot', 'contact details'],
  'complaint/authority': ['valvontaviranomaiset', 'supervisory authorities'],
}

/** By place, as `fact-names.ts` has them. */
export const PEOPLE_NAMES: Names = {
  ...FACTS,
  ...Object.fromEntries(
    HOLDERS.flatMap((holder) =>
      Object.entries(CONTACT).map(([key, names]) => [`${holder}/${key}`, names] as const),
    ),
  ),
}
