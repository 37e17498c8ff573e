/** Country codes: ISO 3166-1 alpha-2, the officially assigned ones. The list is frozen; `law/` says what each means. */

const CODES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP ' +
  'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT ' +
  'MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
  'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG ' +
  'UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'

/** Every assigned code. Kosovo's user-assigned XK is left out, as ISO leaves it. */
export const COUNTRIES: ReadonlySet<string> = new Set(CODES.split(' '))

/** What people write instead: codes of other lists, and names in English and Finnish. */
const ALIASES: Readonly<Record<string, string>> = {
  uk: 'GB',
  el: 'GR',
  usa: 'US',
  uae: 'AE',
  fin: 'FI',
  swe: 'SE',
  deu: 'DE',
  ger: 'DE',
  gbr: 'GB',
  est: 'EE',
  nor: 'NO',
  dnk: 'DK',
  ind: 'IN',
  finland: 'FI',
  suomi: 'FI',
  sweden: 'SE',
  ruotsi: 'SE',
  norway: 'NO',
  norja: 'NO',
  denmark: 'DK',
  tanska: 'DK',
  estonia: 'EE',
  viro: 'EE',
  iceland: 'IS',
  islanti: 'IS',
  germany: 'DE',
  saksa: 'DE',
  france: 'FR',
  ranska: 'FR',
  ireland: 'IE',
  irlanti: 'IE',
  netherlands: 'NL',
  alankomaat: 'NL',
  'united kingdom': 'GB',
  'great britain': 'GB',
  britannia: 'GB',
  'iso-britannia': 'GB',
  'united states': 'US',
  yhdysvallat: 'US',
  india: 'IN',
  intia: 'IN',
  switzerland: 'CH',
  sveitsi: 'CH',
  canada: 'CA',
  kanada: 'CA',
  japan: 'JP',
  japani: 'JP',
  greece: 'GR',
  kreikka: 'GR',
}

/** The code that was meant by something that is none, when that is clear. */
export function suggestCountry(text: string): string | undefined {
  const wanted = text.trim().toLowerCase()
  const known = Object.hasOwn(ALIASES, wanted) ? ALIASES[wanted] : undefined
  if (known !== undefined) return known
  const upper = wanted.toUpperCase()
  return COUNTRIES.has(upper) ? upper : undefined
}
