/** What is wrong with waivers, severities and company rules, and with the tool's tables of law, in Finnish. */
import { didYouMeanFi } from './sentence-parts-fi.ts'
import type { TuningMessages } from './tuning-en.ts'
import { code, codes, joined, list, text, type Wording } from './wording.ts'

const didYouMean = (args: Parameters<Wording>[0]) =>
  args['suggestion'] === undefined ? '' : didYouMeanFi(args)

const TABLES: Readonly<Record<string, string>> = {
  acts: 'lait',
  'repealed-acts': 'kumotut lait',
  'adequacy-decisions': 'tietosuojan riittävyyttä koskevat päätökset',
  'dead-mechanisms': 'käytöstä poistuneet siirtoperusteet',
  'statutory-periods': 'lakisääteiset säilytysajat',
  authority: 'valvontaviranomaisen yhteystiedot',
  'authority-forms': 'valvontaviranomaisen vanhat yhteystiedot',
}

const noExpression = (args: Parameters<Wording>[0], why: string) =>
  `Säännöllinen lauseke ${code(text(args, 'shown'))} ${why}.`

export const tuningMessagesFi: TuningMessages = {
  'workspace/unknown-rule': (args) => ({
    message: `Sääntöä tai alaa ${code(text(args, 'name'))} ei ole.${didYouMean(args)}`,
    hint: 'Sääntö nimetään tunnisteellaan, esimerkiksi `retention/vague`, ja ala nimellä ja tähdellä, esimerkiksi `retention/*`. `notice explain` luettelee säännöt.',
  }),
  'waiver/unknown-rule': (args) => ({
    message: `Sääntöä ${code(text(args, 'rule'))} ei ole.${didYouMean(args)}`,
    hint: '`notice explain` luettelee säännöt. Poikkeus voidaan tehdä vain sääntöjen havainnoista.',
  }),
  'waiver/unknown-rule#area': (args) => ({
    message: `Poikkeus koskee yhtä sääntöä: koko alasta ${code(text(args, 'rule'))} sitä ei voi tehdä.`,
    hint: 'Kirjoita poikkeus kustakin säännöstä, tai aseta alan vakavuus asetustiedoston kohdassa `rules`.',
  }),
  'waiver/expired': (args) => ({
    message: `Poikkeus säännöstä ${code(text(args, 'rule'))} rekisterissä ${code(text(args, 'register'))} päättyi ${text(args, 'day')} eikä enää kata mitään. Vastuuhenkilö: ${text(args, 'owner')}.`,
    hint: 'Korjaa puute ja poista poikkeus, tai sovi vastuuhenkilön kanssa uudesta viimeisestä voimassaolopäivästä.',
  }),
  'waiver/unused': (args) => ({
    message: `Poikkeus ei kata mitään: sääntö ${code(text(args, 'rule'))} ei anna havaintoja tästä kohdasta rekisterissä ${code(text(args, 'register'))}.`,
    hint: 'Poista poikkeus, tai korjaa `at`, jos sen pitäisi kattaa jotakin.',
  }),
  'waiver/unused#place': (args) => ({
    message: `Poikkeus ei kata mitään: kohtaa ${code(text(args, 'shown'))} ei ole, sillä ${code(text(args, 'step'))} ei johda mihinkään.${didYouMeanFi(args)}`,
    hint: 'Kohta kirjoitetaan avaimina, luettelon järjestyslukuina tai tunnisteina, joiden välissä on piste, esimerkiksi `purposes.bookkeeping.law`.',
  }),
  'waiver/unused#again': (args) => ({
    message: `Poikkeus on tarpeeton: aiempi poikkeus kattaa jo säännön ${code(text(args, 'rule'))} samassa kohdassa rekisterissä ${code(text(args, 'register'))}.`,
    hint: 'Poista toinen niistä.',
  }),
  'waiver/unused#register': (args) => ({
    message: `Rekisteriä ${code(text(args, 'register'))} ei ole.${didYouMean(args)}`,
    hint: 'Nimeä rekisteri sen tunnisteella `id`, tai poista poikkeus.',
  }),
  'waiver/no-reason': (args) => ({
    message: `Poikkeukselta säännöstä ${code(text(args, 'rule'))} rekisterissä ${code(text(args, 'register'))} puuttuu perustelu.`,
    hint: 'Kirjoita, miksi havainto toistaiseksi hyväksytään. Perustelematon poikkeus on voimassa viimeiseen päiväänsä, mutta siitä huomautetaan siihen asti.',
  }),
  'waiver/no-reason#owner': (args) => ({
    message: `Poikkeukselta säännöstä ${code(text(args, 'rule'))} rekisterissä ${code(text(args, 'register'))} puuttuu vastuuhenkilö.`,
    hint: 'Kirjoita, kuka poikkeuksesta vastaa: henkilö, tiimi tai tehtävä.',
  }),
  'waiver/no-reason#both': (args) => ({
    message: `Poikkeukselta säännöstä ${code(text(args, 'rule'))} rekisterissä ${code(text(args, 'register'))} puuttuvat perustelu ja vastuuhenkilö.`,
    hint: 'Kirjoita, miksi havainto toistaiseksi hyväksytään ja kuka siitä vastaa. Poikkeus on voimassa viimeiseen päiväänsä, mutta siitä huomautetaan siihen asti.',
  }),
  'waiver/no-reason#many': (args) => ({
    message: `Perustelu tai vastuuhenkilö puuttuu ${text(args, 'count')} poikkeukselta.`,
    hint: 'Kirjoita kuhunkin, miksi havainto toistaiseksi hyväksytään ja kuka siitä vastaa. Poikkeukset ovat voimassa viimeiseen päiväänsä, mutta niistä huomautetaan siihen asti.',
  }),
  'law/table-outdated': (args) => ({
    message: `Rekisterit arvioidaan päivän ${text(args, 'day')} lainsäädännön mukaan, mutta tämän version oikeudellisia taulukoita on viimeksi verrattu lähteisiinsä ${text(args, 'verified')}: ${joined(
      list(args, 'tables').map((table) => TABLES[table] ?? table),
      'ja',
    )}.`,
    hint: 'Ota käyttöön uudempi versio ja tarkista itse, mikä on saattanut sen jälkeen muuttua.',
  }),
  'schema/wrong-type#root-list': (args) => ({
    message: `Tiedoston pitäisi alkaa avaimella ${code(`${text(args, 'key')}:`)}, mutta se alkaa suoraan luettelolla.`,
    hint: `Kirjoita ensimmäiselle riville ${code(`${text(args, 'key')}:`)} ja luettelo sen alle.`,
  }),
  'schema/wrong-type#off': (args) => ({
    message: `${code(text(args, 'shown'))} ei ole vakavuus.`,
    hint: 'Sääntö jätetään pois kirjoittamalla `off`.',
  }),
  'schema/wrong-type#all-off': () => ({
    message: 'Säännöt asetetaan yksitellen tai aloittain, ei kaikkia kerralla.',
    hint: 'Kirjoita `rules: { retention/*: off }`. Määräajaksi hyväksytystä havainnosta tehdään mieluummin poikkeus.',
  }),
  'schema/wrong-value#unknown-slot': (args) => ({
    message: `Kohtaan ${code(text(args, 'slot'))} ei ole mitään sijoitettavaa.`,
    hint: 'Avaimissa `message` ja `hint` merkintä `{value}` tarkoittaa löytynyttä arvoa; muita merkintöjä ei ole.',
  }),
  'schema/duplicate-id#rule': (args) => ({
    message: `Tunniste ${code(text(args, 'id'))} on jo toisella säännöllä, rivillä ${text(args, 'line')}${text(args, 'where') === '' ? '' : ` tiedostossa ${text(args, 'where')}`}.`,
    hint: 'Anna toiselle uusi tunniste.',
  }),
  'schema/wrong-format#rule-id': (args) => ({
    message: `${code(text(args, 'shown'))} ei ole säännön tunniste.`,
    hint: 'Kirjoita ala, vinoviiva ja nimi pienin kirjaimin, esimerkiksi `our/privacy-mailbox`.',
  }),
  'schema/wrong-value#empty-keys': (args) => ({
    message: 'Aaltosulkeet ovat tyhjät.',
    hint:
      list(args, 'allowed').length > 0
        ? `Avaimet ovat tässä: ${codes(list(args, 'allowed'))}.`
        : 'Kirjoita sulkeisiin, mitä niihin kuuluu, tai poista avain.',
  }),
  'schema/wrong-value#taken-area': (args) => ({
    message: `Ala ${code(text(args, 'area'))} on ohjelman omien sääntöjen käytössä.`,
    hint: `Valitse oma ala, esimerkiksi ${code(text(args, 'suggestion'))}.`,
  }),
  'schema/wrong-value#no-such-place': (args) => ({
    message: `Missään kuvauksessa ei ole kohtaa ${code(text(args, 'shown'))}: ${code(text(args, 'step'))} ei johda mihinkään.${didYouMeanFi(args)}`,
    hint: 'Kohta kirjoitetaan avaimina, joiden välissä on piste; `*` tarkoittaa luettelon kutakin kohtaa, esimerkiksi `purposes.*.law`.',
  }),
  'schema/wrong-format#expression-syntax': (args) => ({
    message: noExpression(args, 'on virheellinen'),
    hint: 'Tarkista, että sulkeet ovat pareittain. Merkki kuten `.`, `(` tai `?` tarkoittaa itseään vain kenoviivan jäljessä.',
  }),
  'schema/wrong-format#expression-look-around': (args) => ({
    message: noExpression(args, 'katsoo ympärilleen, mitä ei voida tehdä lineaarisessa ajassa'),
    hint: 'Jaa vaatimus kahtia: mitä tekstissä on oltava (`match`) ja mitä siinä ei saa olla (`notMatch`).',
  }),
  'schema/wrong-format#expression-back-reference': (args) => ({
    message: noExpression(args, 'viittaa takaisin ryhmään, mitä ei voida tehdä lineaarisessa ajassa'),
    hint: 'Kirjoita auki, mitä ryhmän kohdalla voi olla.',
  }),
  'schema/wrong-format#expression-too-large': (args) => ({
    message: noExpression(args, 'on liian laaja'),
    hint: 'Pienennä toistojen määriä tai jaa vaatimus useaan sääntöön.',
  }),
}
