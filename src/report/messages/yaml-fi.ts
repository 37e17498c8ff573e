/** What is wrong with a file as YAML, in Finnish. */
import { code, text } from './wording.ts'
import type { YamlMessages } from './yaml-en.ts'

const furtherLines = (count: string) =>
  count === '0'
    ? ''
    : count === '1'
      ? ' Toinenkin rivi on sisennetty niin.'
      : ` Lisäksi ${count} muuta riviä on sisennetty niin.`

export const yamlMessagesFi: YamlMessages = {
  'yaml/syntax': (args) => ({
    message: `Tekstiä ei voida lukea tästä eteenpäin: ${code(text(args, 'found'))}.`,
    hint: 'Tarkista sisennykset ja kirjoita erikoismerkkejä sisältävät tekstit lainausmerkkeihin.',
  }),
  'yaml/syntax#indentation': () => ({
    message: 'Rivi on sisennetty eri tavalla kuin rivit, joihin se kuuluu.',
    hint: 'Saman rakenteen rivit alkavat samasta sarakkeesta, ja avaimen alle kuuluva teksti on kaksi välilyöntiä syvemmällä.',
  }),
  'yaml/syntax#colon-in-text': () => ({
    message: 'Toinen kaksoispiste samalla rivillä aloittaisi uuden avaimen.',
    hint: 'Jos kaksoispiste kuuluu tekstiin, kirjoita teksti lainausmerkkeihin: "ma–pe: 9–16". Muussa tapauksessa siirrä toinen avain omalle rivilleen.',
  }),
  'yaml/syntax#block-in-brackets': () => ({
    message: 'Hakasulkeiden sisällä ei voi olla viivoilla merkittyä luetteloa eikä sisennettyä rakennetta.',
    hint: 'Erota hakasulkeiden sisällä olevat kohdat pilkuilla: [email, post].',
  }),
  'yaml/syntax#key-too-long': () => ({
    message: 'Avaimessa on yli 1 024 merkkiä.',
    hint: 'Ylempää saattaa puuttua sulkeva lainausmerkki, tai avaimen paikalla on tekstiä.',
  }),
  'yaml/syntax#backslash': () => ({
    message: 'Kenoviiva aloittaa merkinnän, jota ei ole olemassa.',
    hint: "Kaksinkertaisissa lainausmerkeissä kenoviivalla on erityismerkitys. Käytä yksinkertaisia lainausmerkkejä, 'C:\\kansio', tai kirjoita kenoviiva kahdesti.",
  }),
  'yaml/syntax#special-start': (args) => ({
    message: `Teksti ei voi alkaa merkillä ${code(text(args, 'found').slice(0, 1))} ilman lainausmerkkejä.`,
    hint: `Kirjoita "${text(args, 'found').replaceAll('"', "'")}".`,
  }),
  'yaml/syntax#unknown-alias': (args) => ({
    message: `${code(text(args, 'found'))} tulkitaan viittaukseksi merkillä ${code('&')} nimettyyn kohtaan, jota ei ole.`,
    hint: 'Jos kyse on tekstistä, esimerkiksi merkkinä käytettävästä tähdestä, kirjoita se lainausmerkkeihin: "*".',
  }),
  'yaml/syntax#missing-colon': (args) => ({
    message: `Avaimen perästä puuttuu kaksoispiste ja välilyönti: ${code(text(args, 'found'))}.`,
    hint: 'Kirjoita avaimet muodossa `name: arvo`. Usealle riville jatkuva teksti alkaa merkillä `|` tai on lainausmerkeissä.',
  }),
  'yaml/syntax#open-quote': () => ({
    message: 'Tässä avattu lainausmerkki jää sulkematta.',
    hint: 'Päätä teksti samalla lainausmerkillä, jolla se alkaa.',
  }),
  'yaml/syntax#open-bracket': () => ({
    message: 'Tässä avattu sulje jää sulkematta.',
    hint: 'Päätä luettelo merkillä ] ja rakenne merkillä }. Sulkeita tai pilkkuja sisältävä teksti kirjoitetaan lainausmerkkeihin.',
  }),
  'yaml/syntax#after-quote': (args) => ({
    message: `Sulkevan lainausmerkin jälkeen on vielä tekstiä: ${code(text(args, 'found'))}.`,
    hint: 'Kirjoita koko teksti lainausmerkkeihin. Lainausmerkit tekstin sisällä: \'niin sanottu "laki"\'.',
  }),
  'yaml/syntax#hyphen': () => ({
    message: 'Luettelon kohta ei voi alkaa avaimen riviltä eikä avainten rinnalta.',
    hint: 'Aloita luettelo seuraavalta riviltä, jokainen kohta viivalla samasta sarakkeesta. Viivalla alkava teksti kirjoitetaan lainausmerkkeihin.',
  }),
  'yaml/duplicate-key': (args) => ({
    message: `Avain ${code(text(args, 'key'))} on tässä toisen kerran; ensimmäinen on rivillä ${text(args, 'line')}.`,
    hint: 'Yhdistä ne yhden avaimen alle tai poista toinen. Luettelon kohdat alkavat viivalla.',
  }),
  'yaml/tab-indentation': () => ({
    message: 'Rivi on sisennetty sarkaimella.',
    hint: 'YAML sisennetään vain välilyönneillä, kahdella joka tasolla.',
  }),
  'yaml/odd-indentation': (args) => ({
    message: `Rivi on sisennetty ${text(args, 'character') === 'U+00A0' ? 'sitovalla välilyönnillä' : 'erikoisvälilyönnillä'} (${text(args, 'character')}).${furtherLines(text(args, 'more'))}`,
    hint: 'Korvaa se tavallisilla välilyönneillä. Tällaiset välilyönnit tulevat usein mukana, kun tekstiä kopioidaan verkkosivulta tai asiakirjasta.',
  }),
  'yaml/several-documents': () => ({
    message: 'Tästä alkaa toinen asiakirja. Yhdessä tiedostossa on yksi kuvaus.',
    hint: 'Siirrä se omaan tiedostoonsa tai poista rivi `---`.',
  }),
  'yaml/empty-file': () => ({
    message: 'Tiedosto on tyhjä.',
    hint: 'Rekisterin kuvaus alkaa avaimilla `id` ja `languages`.',
  }),
  'yaml/not-utf-8': (args) => ({
    message: `Tiedosto ei ole UTF-8-muodossa: tavu ${text(args, 'byte')} kohdassa ${text(args, 'offset')} ei kuulu mihinkään merkkiin.`,
    hint: 'Tallenna tiedosto UTF-8-merkistöllä. Windowsin Muistiossa: Tallenna nimellä, Koodaus.',
  }),
  'yaml/not-utf-8#utf-16': () => ({
    message: 'Tiedosto on UTF-16-muodossa.',
    hint: 'Tallenna tiedosto UTF-8-merkistöllä. Windowsin Muistiossa: Tallenna nimellä, Koodaus.',
  }),
  'yaml/too-large': (args) => ({
    message: `Tiedostossa on ${text(args, 'size')} tavua; enintään ${text(args, 'limit')} luetaan.`,
    hint: 'Kuvaus vie joitakin kymmeniä kilotavuja. Onko tämä oikea tiedosto?',
  }),
  'yaml/alias-bomb': (args) => ({
    message: `Viittaukset (${code('*')}) toistavat yli ${text(args, 'limit')} arvoa.`,
    hint: 'Kirjoita arvot auki tai siirrä yhteiset osat tiedostoon ja nimeä se avaimessa `extends`.',
  }),
  'yaml/alias-bomb#recursive': (args) => ({
    message: `${code(`*${text(args, 'name')}`)} viittaa kohtaan, jonka sisällä se itse on, joten kohta ei päättyisi koskaan.`,
    hint: 'Kirjoita arvo viittauksen paikalle.',
  }),
  'yaml/too-deep': () => ({
    message: 'Arvoja on liian monta sisäkkäin.',
    hint: 'Mikään kuvauksen osa ei tarvitse yli kymmentä tasoa. Tarkista sulkeet ja sisennykset.',
  }),
  'yaml/merge-key': () => ({
    message: `Yhdistämisavaimia (${code('<<')}) ei käytetä.`,
    hint: 'Siirrä yhteiset osat tiedostoon ja nimeä se avaimessa `extends`.',
  }),
  'yaml/custom-tag': (args) => ({
    message: `Tunnisteella ${code(text(args, 'tag'))} ei ole tässä merkitystä.`,
    hint: 'Poista se. Huutomerkillä alkava teksti kirjoitetaan lainausmerkkeihin.',
  }),
  'yaml/directive': (args) => ({
    message: `Ohjetta ${code(text(args, 'directive'))} ei käytetä; tiedostot luetaan YAML 1.2:n mukaan.`,
    hint: 'Poista rivi.',
  }),
  'yaml/null-key': () => ({
    message: 'Kaksoispisteen edestä puuttuu avain.',
    hint: 'Kirjoita avain, esimerkiksi `name: …`. Kaksoispisteellä alkava teksti kirjoitetaan lainausmerkkeihin.',
  }),
  'yaml/complex-key': () => ({
    message: 'Avaimen paikalla on luettelo, rakenne tai viittaus.',
    hint: 'Avaimet ovat pelkkiä sanoja. Sulkeita sisältävä teksti kirjoitetaan lainausmerkkeihin.',
  }),
  'yaml/non-string-key': (args) => ({
    message: `Avain ${code(text(args, 'key'))} ei ole sana.`,
    hint: 'Avaimet ovat skeeman sanoja. Jos rivi kuuluu tekstiin, kirjoita teksti lainausmerkkeihin tai aloita se merkillä `|`.',
  }),
  'yaml/forbidden-key': (args) => ({
    message: `Avainta ${code(text(args, 'key'))} ei hyväksytä, koska ohjelmat käyttävät sitä itse.`,
    hint: 'Valitse toinen sana; omat avaimet alkavat merkeillä `x-`.',
  }),
  'yaml/control-character': (args) => ({
    message: `Tekstissä on näkymätön ohjausmerkki (${text(args, 'character')}).`,
    hint: 'Poista se. Tällaiset merkit tulevat usein mukana, kun tekstiä kopioidaan toisesta ohjelmasta.',
  }),
  'yaml/control-character#direction': (args) => ({
    message: `Rivillä on näkymätön merkki, joka kääntää näyttöjärjestyksen (${text(args, 'character')}).`,
    hint: 'Poista se: rivillä lukee muuta kuin mitä näkyy. Tällaiset merkit tulevat usein mukana, kun numeroita ja nimiä kopioidaan toisesta ohjelmasta.',
  }),
}
