/** What is wrong with single values of a description, in Finnish. */
import { didYouMeanFi, orElseFi, writeFi } from './sentence-parts-fi.ts'
import type { ValueMessages } from './values-en.ts'
import { code, codes, list, text } from './wording.ts'

export const valueMessagesFi: ValueMessages = {
  'schema/wrong-value#code': (args) => ({
    message: `${code(text(args, 'shown'))} ei ole mikään koodeista.${didYouMeanFi(args)}`,
    hint: `Koodit ovat: ${codes(list(args, 'allowed'))}.${orElseFi(args)}`,
  }),
  'schema/wrong-value#code-or-text': (args) => ({
    message: `${code(text(args, 'shown'))} ei ole mikään koodeista.${didYouMeanFi(args)}`,
    hint: `Oma teksti kirjoitetaan kullakin kielellä: \`{ ${list(args, 'languages')
      .map((language) => `${language}: …`)
      .join(', ')} }\`.`,
  }),
  'schema/wrong-value#empty': () => ({
    message: 'Teksti on tyhjä.',
    hint: 'Kirjoita teksti tai poista avain.',
  }),
  'schema/wrong-value#no-words': (args) => ({
    message: `Tekstissä ei ole sanoja: se luetaan pelkiksi Markdownin merkeiksi (${code(text(args, 'mark'))}).`,
    hint: 'Kirjoita teksti merkin perään, lisää merkin eteen kenoviiva (`1\\.`) tai poista avain.',
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
    hint: 'Valitse tummempi sävy. Siihen asti sivut ja PDF-tiedostot käyttävät lähintä sävyä, joka erottuu.',
    citation: 'WCAG 2.2, 1.4.3',
  }),
  'schema/wrong-value#pdf-standard': (args) => ({
    message: `Vain Typst tekee PDF-tiedostot standardin ${text(args, 'shown')} mukaisiksi, ja avaimen \`pdf.engine\` arvo on chromium.`,
    hint: 'Poista avain `pdf.standard`, tai aseta avaimen `pdf.engine` arvoksi typst.',
  }),
  'schema/wrong-format#date': (args) => ({
    message: `${code(text(args, 'shown'))} ei ole päivämäärä.`,
    hint: writeFi(args, 'Kirjoita vuosi, kuukausi ja päivä kaikin numeroin, esimerkiksi `2026-10-12`.'),
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
    hint: writeFi(
      args,
      'Kirjoita `P3Y`, kun tarkoitat kolmea vuotta, `P6M` kuutta kuukautta, `P14D` neljäätoista päivää ja `PT10M` kymmentä minuuttia.',
    ),
  }),
  'schema/wrong-format#no-period': () => ({
    message: 'Ajanjaksoa, jolla ei ole pituutta, ei voida kertoa.',
    hint: 'Poista se tai kirjoita enimmäisaika, esimerkiksi `P1D`. Tiedoilla, joita ei koskaan tallenneta, on `memoryOnly: true`.',
  }),
  'schema/wrong-format#endless': (args) => ({
    message: `${code(text(args, 'shown'))} ei ole ajanjakso.`,
    hint: 'Kirjoita avaimen `period` sijasta `permanent` ja peruste pysyvälle säilyttämiselle tai `criteria` ja se, minkä mukaan säilytysaika määräytyy.',
  }),
  'schema/wrong-format#typographic-quotes': (args) => ({
    message: `Typografiset lainausmerkit kuuluvat tässä tekstiin: ${code(text(args, 'shown'))}.`,
    hint: `Käytä suoria lainausmerkkejä: "${text(args, 'inner')}".`,
  }),
  'schema/wrong-format#tab-escape': (args) => ({
    message: `${code(text(args, 'escape'))} on kaksinkertaisissa lainausmerkeissä sarkain.`,
    hint: 'Jos tarkoitat kenoviivaa, kirjoita `\\\\` tai käytä yksinkertaisia lainausmerkkejä.',
  }),
  'schema/wrong-format#control-escape': (args) => ({
    message: `${code(text(args, 'escape'))} on kaksinkertaisissa lainausmerkeissä näkymätön ohjausmerkki.`,
    hint: 'Jos tarkoitat kenoviivaa, kirjoita `\\\\` tai käytä yksinkertaisia lainausmerkkejä.',
  }),
  'schema/wrong-value#text-levels': (args) => ({
    message: `Tekstissä on lainauksia tai luetteloita sisäkkäin yli ${text(args, 'levels')} tasoa.`,
    hint: 'Yksinkertaista rakennetta: lukija pystyy seuraamaan korkeintaan kahta tasoa.',
  }),
  'schema/wrong-value#text-marks': (args) => ({
    message: `Tekstin yhdessä kappaleessa on yli ${text(args, 'marks')} korostusmerkkiä, linkkiä tai osoitetta.`,
    hint: 'Jaa kappale tyhjillä riveillä tai poista merkkejä.',
  }),
  'schema/wrong-value#text-word': (args) => ({
    message: `Tekstissä on yli ${text(args, 'letters')} merkkiä ilman välilyöntiä.`,
    hint: 'Erota sanat välilyönneillä tai poista vahingossa liitetty sisältö.',
  }),
  'schema/wrong-format#control-character': (args) => ({
    message: `Tekstissä on näkymätön ohjausmerkki (${text(args, 'character')}).`,
    hint: 'Poista se. Tällaiset merkit tulevat usein mukana, kun tekstiä kopioidaan toisesta ohjelmasta.',
  }),
  'schema/wrong-format#country': (args) => ({
    message: `${code(text(args, 'shown'))} ei ole maakoodi.`,
    hint: writeFi(args, 'Kirjoita ISO 3166-1 -standardin kaksi kirjainta isoina, esimerkiksi `FI` tai `US`.'),
  }),
  'schema/wrong-format#web-address': (args) => ({
    message: `${code(text(args, 'shown'))} ei ole verkko-osoite.`,
    hint: writeFi(args, 'Verkko-osoitteen alussa on `https://` tai `http://`, eikä siinä ole välilyöntejä.'),
  }),
  'schema/wrong-format#email': (args) => ({
    message: `${code(text(args, 'shown'))} ei ole sähköpostiosoite.`,
    hint: writeFi(
      args,
      'Sähköpostiosoitteessa on yksi `@` eikä välilyöntejä, esimerkiksi `info@yritys.example`.',
    ),
  }),
  'schema/wrong-format#phone': (args) => ({
    message: `${code(text(args, 'shown'))} ei ole puhelinnumero.`,
    hint: 'Kirjoita numero lainausmerkkeihin siinä muodossa, jossa siihen soitetaan, esimerkiksi `"+358 20 123 4567"`. Sanallinen selitys kuuluu avaimeen `label` tai `hours`.',
  }),
  'schema/wrong-format#id': (args) => ({
    message: `${code(text(args, 'shown'))} ei ole tunniste: pieniä kirjaimia a–z ja numeroita, sanat yhdysviivoin erotettuina, ensin kirjain.`,
    hint: writeFi(args, 'Kirjoita se kuten `contact-details`.'),
  }),
  'schema/wrong-format#colour': (args) => ({
    message: `${code(text(args, 'shown'))} ei ole väri.`,
    hint: writeFi(args, 'Kirjoita lainausmerkkeihin # ja kuusi heksadesimaalinumeroa: `"#1a4d8f"`.'),
  }),
  'schema/wrong-format#language': (args) => ({
    message: `${code(text(args, 'shown'))} ei ole kielikoodi.`,
    hint: writeFi(
      args,
      list(args, 'known').length > 0
        ? `Kielet ovat: ${codes(list(args, 'known'))}.`
        : 'Kirjoita kaksi tai kolme pientä kirjainta, esimerkiksi `fi` tai `en`.',
    ),
  }),
  'schema/wrong-format#comma': (args) => ({
    message: 'Pilkku aaltosulkeiden sisällä päättää tekstin; kirjoita teksti lainausmerkkeihin.',
    hint: `Kirjoita ${code(`${text(args, 'language')}: "${text(args, 'shown')}"`)}.`,
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
}
