/** What is wrong with the shape of a description, in Finnish. */
import type { SchemaMessages } from './schema-en.ts'
import { code, codes, joined, list, text, type Wording } from './wording.ts'

const KINDS: Readonly<Record<string, string>> = {
  nothing: 'ei mitään',
  list: 'luettelo',
  mapping: 'avaimista ja arvoista koostuva rakenne',
  'true-false': '`true` tai `false`',
  number: 'luku',
  'whole-number': 'kokonaisluku',
  text: 'teksti',
  'text-in-languages': 'teksti, yksi yhteinen tai oma kullakin kielellä',
  id: 'tunniste',
  code: 'koodi',
  date: 'päivämäärä, esimerkiksi `2026-10-12`',
  duration: 'ajanjakso, esimerkiksi `P3Y`',
  country: 'maakoodi, esimerkiksi `FI`',
  'web-address': 'verkko-osoite',
}

const kind = (token: string) => (token.startsWith('=') ? code(token.slice(1)) : (KINDS[token] ?? token))
const expected: (args: Parameters<Wording>[0]) => string = (args) =>
  joined(list(args, 'expected').map(kind), 'tai')
const didYouMean = (args: Parameters<Wording>[0]) => {
  const suggestion = text(args, 'suggestion')
  return suggestion === '' ? '' : ` Tarkoititko ${code(suggestion)}?`
}
const write = (args: Parameters<Wording>[0], otherwise: string) => {
  const suggestion = text(args, 'suggestion')
  return suggestion === '' ? otherwise : `Kirjoita ${code(suggestion)}.`
}
const orElse = (args: Parameters<Wording>[0]) => {
  const others = list(args, 'alternatives')
  return others.length === 0 ? '' : ` Myös tämä sopii: ${joined([...new Set(others)].map(kind), 'tai')}.`
}
const place = (where: string) => {
  if (where === '') return 'ylimmälle tasolle'
  const path = code(where.replace(/\[\]$/, '').replaceAll('[]', ''))
  return where.endsWith('[]') ? `luettelon ${path} kohtaan` : `avaimen ${path} alle`
}
const own = 'Omat avaimet alkavat merkeillä `x-`.'

export const schemaMessagesFi: SchemaMessages = {
  'schema/unknown-key': (args) => ({
    message: `Tuntematon avain ${code(text(args, 'key'))}.`,
    hint:
      list(args, 'allowed').length > 0
        ? `Tässä käytettävät avaimet ovat: ${codes(list(args, 'allowed'))}. ${own}`
        : own,
  }),
  'schema/unknown-key#similar': (args) => ({
    message: `Tuntematon avain ${code(text(args, 'key'))}. Tarkoititko ${code(text(args, 'suggestion'))}?`,
  }),
  'schema/unknown-key#elsewhere': (args) => ({
    message: `Avain ${code(text(args, 'key'))} ei kuulu tähän vaan ${joined(list(args, 'places').map(place), 'tai')}.`,
    hint: 'Siirrä se sinne. Jos se on jo siellä, tarkista rivin sisennys.',
  }),
  'schema/unknown-key#language': (args) => ({
    message: `${code(text(args, 'key'))} ei ole kielikoodi.${didYouMean(args)}`,
    hint: 'Teksti on pelkkä teksti tai oma teksti kullekin kielelle kielikoodin mukaan: `fi`, `en`.',
  }),
  'schema/missing-key': (args) => ({
    message: `Tästä puuttuu avain ${code(text(args, 'key'))}.`,
    hint: `Lisää ${code(`${text(args, 'key')}: …`)}.`,
  }),
  'schema/wrong-type': (args) => ({
    message: `Tässä pitäisi olla ${expected(args)}, mutta tässä on ${kind(text(args, 'found'))}: ${code(text(args, 'shown'))}.`,
  }),
  'schema/wrong-type#root': (args) => ({
    message: `Tiedostossa pitäisi olla avaimista ja arvoista koostuva rakenne, mutta siinä on ${kind(text(args, 'found'))}.`,
    hint: 'Jokainen ylimmän tason rivi alkaa avaimella, kaksoispisteellä ja välilyönnillä, esimerkiksi `id: customer-register`.',
  }),
  'schema/wrong-type#null': (args) => ({
    message: `Avaimella ${code(text(args, 'key'))} ei ole arvoa.`,
    hint: `Arvoksi sopii ${expected(args)}. Tarpeettoman avaimen voi poistaa.`,
  }),
  'schema/wrong-type#none': (args) => ({
    message: `Tässä pitäisi olla ${expected(args)}, mutta tässä on ${code(text(args, 'shown'))}.`,
    hint: 'Jos mitään ei ole, kirjoita `none`.',
  }),
  'schema/wrong-type#no-none': (args) => ({
    message: `Tässä pitäisi olla ${expected(args)}, mutta tässä on ${code(text(args, 'shown'))}.`,
    hint: `Avaimelle ${code(text(args, 'key'))} ei sovi \`none\`: jätä avain pois.`,
  }),
  'schema/wrong-type#quote': (args) => ({
    message: `Tässä pitäisi olla ${expected(args)}, mutta ${code(text(args, 'shown'))} tulkitaan toisin: ${kind(text(args, 'found'))}.`,
    hint: `Kirjoita se lainausmerkkeihin: "${text(args, 'shown')}".`,
  }),
  'schema/wrong-type#boolean': (args) => ({
    message: `Tässä pitäisi olla ${expected(args)}, mutta tässä on teksti ${code(text(args, 'shown'))}.`,
    hint: `Kirjoita ${code(text(args, 'suggestion'))} ilman lainausmerkkejä.`,
  }),
  'schema/wrong-type#hyphen': (args) => ({
    message: `Tässä pitäisi olla ${expected(args)}, mutta tässä on avaimista ja arvoista koostuva rakenne.`,
    hint: 'Aloita jokainen kohta viivalla ja välilyönnillä ja sisennä kohdan rivit samalla tavalla.',
  }),
  'schema/wrong-type#brackets': (args) => ({
    message: `Tässä pitäisi olla luettelo, mutta tässä on ${kind(text(args, 'found'))}: ${code(text(args, 'shown'))}.`,
    hint: `Kirjoita [${text(args, 'shown')}] tai jokainen kohta omalle rivilleen viivan jälkeen.`,
  }),
  'schema/wrong-type#no-hyphen': (args) => ({
    message: `Tässä pitäisi olla ${expected(args)}, mutta tässä on luettelo.`,
    hint: 'Poista viivat ja hakasulkeet: avaimet kirjoitetaan suoraan alle.',
  }),
  'schema/wrong-type#no-brackets': (args) => ({
    message: `Tässä pitäisi olla ${expected(args)}, mutta tässä on luettelo.`,
    hint: 'Anna yksi arvo ilman viivoja ja hakasulkeita.',
  }),
  'schema/wrong-type#no-quotes': (args) => ({
    message: `Tässä pitäisi olla luku, mutta tässä on teksti ${code(text(args, 'shown'))}.`,
    hint: 'Kirjoita luku ilman lainausmerkkejä.',
  }),
  'schema/wrong-value#code': (args) => ({
    message: `${code(text(args, 'shown'))} ei ole mikään koodeista.${didYouMean(args)}`,
    hint: `Koodit ovat: ${codes(list(args, 'allowed'))}.${orElse(args)}`,
  }),
  'schema/wrong-value#empty': () => ({
    message: 'Teksti on tyhjä.',
    hint: 'Kirjoita teksti tai poista avain.',
  }),
  'schema/wrong-value#empty-list': () => ({
    message: 'Luettelo on tyhjä.',
    hint: 'Lisää kohta tai poista avain. Jos mitään ei tarkoituksella ole, kirjoita `none`, jos avain sen sallii.',
  }),
  'schema/wrong-value#empty-mapping': () => ({
    message: 'Aaltosulkeet ovat tyhjät.',
    hint: 'Kirjoita teksti kullakin kielellä, esimerkiksi `{fi: …, en: …}`, tai poista avain.',
  }),
  'schema/wrong-value#too-few': (args) => ({
    message: `Luettelossa on liian vähän kohtia; niitä tarvitaan vähintään ${text(args, 'min')}.`,
  }),
  'schema/wrong-value#too-long': (args) => ({
    message: `${code(text(args, 'shown'))} on liian pitkä; merkkejä saa olla enintään ${text(args, 'max')}.`,
  }),
  'schema/wrong-value#length': (args) => ({
    message: `Luettelon kohtien määrän pitäisi olla täsmälleen ${text(args, 'length')}.`,
  }),
  'schema/wrong-value#repeated': (args) => ({
    message: `${code(text(args, 'shown'))} on luettelossa kahdesti.`,
    hint: 'Poista toinen.',
  }),
  'schema/wrong-value#range': (args) => ({
    message: `${code(text(args, 'shown'))} ei ole sallituissa rajoissa: pienin arvo on ${text(args, 'min')} ja suurin ${text(args, 'max')}.`,
  }),
  'schema/wrong-value#other': (args) => ({
    message: `${code(text(args, 'shown'))} ei sovi tähän.`,
    hint: 'Skeema ja `notice explain` kertovat, millainen arvo avaimelle sopii.',
  }),
  'schema/wrong-value#reserved-id': (args) => ({
    message: `Tunniste ${code(text(args, 'shown'))} on varattu: \`index\` on kaikkien selosteiden luettelo.`,
    hint: 'Valitse toinen tunniste, esimerkiksi `customer-register`.',
  }),
  'schema/wrong-value#windows-name': (args) => ({
    message: `Tunniste ${code(text(args, 'shown'))} ei kelpaa tiedoston nimeksi Windowsissa.`,
    hint: 'Valitse toinen tunniste, esimerkiksi `customer-register`.',
  }),
  'schema/wrong-value#no-locale': (args) => ({
    message: `Kielelle ${code(text(args, 'shown'))} ei ole fraaseja.`,
    hint: `Kielet ovat: ${codes(list(args, 'known'))}.`,
  }),
  'schema/wrong-value#parent-loop': (args) => ({
    message: `Vastaanottaja ${code(text(args, 'id'))} toimii itsensä lukuun, suoraan tai muiden kautta.`,
    hint: 'Nimeä avaimessa `parent` se, joka antaa tiedot eteenpäin, ja jätä avain pois ketjun ensimmäiseltä.',
  }),
  'schema/wrong-value#contrast': (args) => ({
    message: `Väri ${text(args, 'shown')} ei erotu valkoisesta: kontrasti on ${text(args, 'contrast').replace('.', ',')}, ja vähintään ${text(args, 'min').replace('.', ',')} tarvitaan.`,
    hint: 'Valitse tummempi sävy.',
    citation: 'WCAG 2.2, 1.4.3',
  }),
  'schema/wrong-format#date': (args) => ({
    message: `${code(text(args, 'shown'))} ei ole päivämäärä.`,
    hint: write(args, 'Kirjoita vuosi, kuukausi ja päivä kaikin numeroin, esimerkiksi `2026-10-12`.'),
  }),
  'schema/wrong-format#no-such-date': (args) => ({
    message: `Päivää ${code(text(args, 'shown'))} ei ole kalenterissa.`,
    hint:
      text(args, 'suggestion') === ''
        ? 'Kirjoita vuosi, kuukausi ja päivä tässä järjestyksessä.'
        : `Kuukauden viimeinen päivä on ${code(text(args, 'suggestion'))}.`,
  }),
  'schema/wrong-format#period': (args) => ({
    message: `${code(text(args, 'shown'))} ei ole ajanjakso.`,
    hint: write(
      args,
      'Kirjoita `P3Y`, kun tarkoitat kolmea vuotta, `P6M` kuutta kuukautta, `P14D` neljäätoista päivää ja `PT10M` kymmentä minuuttia.',
    ),
  }),
  'schema/wrong-format#country': (args) => ({
    message: `${code(text(args, 'shown'))} ei ole maakoodi.`,
    hint: write(args, 'Kirjoita ISO 3166-1 -standardin kaksi kirjainta isoina, esimerkiksi `FI` tai `US`.'),
  }),
  'schema/wrong-format#web-address': (args) => ({
    message: `${code(text(args, 'shown'))} ei ole verkko-osoite.`,
    hint: write(args, 'Verkko-osoitteen alussa on `https://` tai `http://`, eikä siinä ole välilyöntejä.'),
  }),
  'schema/wrong-format#id': (args) => ({
    message: `${code(text(args, 'shown'))} ei ole tunniste: pieniä kirjaimia a–z ja numeroita, sanat yhdysviivoin erotettuina, ensin kirjain.`,
    hint: write(args, 'Kirjoita se kuten `contact-details`.'),
  }),
  'schema/wrong-format#colour': (args) => ({
    message: `${code(text(args, 'shown'))} ei ole väri.`,
    hint: write(args, 'Kirjoita lainausmerkkeihin # ja kuusi heksadesimaalinumeroa: `"#1a4d8f"`.'),
  }),
  'schema/wrong-format#language': (args) => ({
    message: `${code(text(args, 'shown'))} ei ole kielikoodi.`,
    hint: write(args, 'Kirjoita kaksi tai kolme pientä kirjainta, esimerkiksi `fi` tai `en`.'),
  }),
  'schema/wrong-format#html': (args) => ({
    message: `Tekstissä on HTML-merkintä: ${code(text(args, 'html'))}. Tekstit ovat Markdownia ilman HTML:ää.`,
    hint: 'Käytä Markdownia: **vahva**, *korostus*, [sanat](https://…). Jos tarkoitat itse merkkiä, kirjoita \\<.',
  }),
  'schema/wrong-format#slots': (args) => ({
    message:
      list(args, 'expected').length === 0
        ? `Fraasiin ei tule arvoja, mutta siinä on ${codes(list(args, 'found'))}.`
        : `Fraasissa on oltava ${codes(list(args, 'expected'))}${list(args, 'found').length === 0 ? ', mutta siinä ei ole arvoja' : `, mutta siinä on ${codes(list(args, 'found'))}`}.`,
    hint: 'Arvot tulevat aaltosulkeissa olevien sanojen paikalle: säilytä niistä jokainen kielen vaatimassa järjestyksessä.',
  }),
  'schema/unknown-reference': (args) => ({
    message: `Avaimen ${code(text(args, 'list'))} alla ei ole kohtaa, jonka tunniste on ${code(text(args, 'id'))}.${didYouMean(args)}`,
    hint: `Tunnisteet ovat: ${codes(list(args, 'known'))}.`,
  }),
  'schema/unknown-reference#nothing-there': (args) => ({
    message: `Tunnistetta ${code(text(args, 'id'))} ei ole: avaimen ${code(text(args, 'list'))} alla ei ole kohtia, joilla on tunniste.`,
    hint: `Kuvaa kohta avaimen ${code(text(args, 'list'))} alla tai poista tunniste tästä.`,
  }),
  'schema/unknown-reference#section': (args) => ({
    message: `Osiota ${code(text(args, 'id'))} ei ole.${didYouMean(args)}`,
    hint: `Osiot ovat: ${codes(list(args, 'known'))}.`,
  }),
  'schema/unknown-reference#footnote': (args) => ({
    message: `Alaviitettä ${code(text(args, 'id'))} ei ole.${didYouMean(args)}`,
    hint: `Alaviitteet ovat: ${codes(list(args, 'known'))}.`,
  }),
  'schema/duplicate-id': (args) => ({
    message: `Tunniste ${code(text(args, 'id'))} on jo toisella kohdalla rivillä ${text(args, 'line')}${text(args, 'where') === '' ? '' : ` tiedostossa ${text(args, 'where')}`}.`,
    hint: 'Anna toiselle uusi tunniste ja tarkista, kumpaa tarkoitetaan siellä, missä tunnistetta käytetään.',
  }),
  'schema/duplicate-id#section': (args) => ({
    message: `Tunniste ${code(text(args, 'id'))} on jo jokaisen selosteen osiolla.`,
    hint: 'Valitse toinen tunniste. Osion voi muotoilla toisin avaimella `sections`.',
  }),
  'language/translation-gap': (args) => ({
    message: `Tekstistä puuttuu ${codes(list(args, 'missing'))}.${text(args, 'extra') === '' ? '' : ` Siinä on ${code(text(args, 'extra'))}: tarkoititko sitä?`}`,
    hint: 'Kirjoita teksti kaikilla avaimessa `languages` luetelluilla kielillä tai yhtenä tekstinä, jos se on kaikilla kielillä sama.',
    citation: 'GDPR 12(1)',
  }),
}
