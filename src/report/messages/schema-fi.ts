/** What is wrong with the shape of a description, in Finnish. */
import type { SchemaMessages } from './schema-en.ts'
import { didYouMeanFi, expectedFi, kindFi } from './sentence-parts-fi.ts'
import { code, codes, joined, list, text, type Wording } from './wording.ts'

const place = (where: string) => {
  if (where === '') return 'ylimmälle tasolle'
  const path = code(where.replace(/\[\]$/, '').replaceAll('[]', ''))
  return where.endsWith('[]') ? `luettelon ${path} kohtaan` : `avaimen ${path} alle`
}
const noneOr = (args: Parameters<Wording>[0]) =>
  `Kirjoita \`none\` tai ${list(args, 'expected').includes('list') ? 'luettelo' : 'se, mitä on'}: ${code(text(args, 'item'))}.`
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
    message: `${code(text(args, 'key'))} ei ole kielikoodi.${didYouMeanFi(args)}`,
    hint: 'Teksti on pelkkä teksti tai oma teksti kullekin kielelle kielikoodin mukaan: `fi`, `en`.',
  }),
  'schema/missing-key': (args) => ({
    message: `Tästä puuttuu avain ${code(text(args, 'key'))}.`,
    hint: `Lisää ${code(text(args, 'example'))}.`,
  }),
  'schema/wrong-type': (args) => ({
    message: `Tässä pitäisi olla ${expectedFi(args)}, mutta tässä on ${kindFi(text(args, 'found'))}: ${code(text(args, 'shown'))}.`,
  }),
  'schema/wrong-type#root': (args) => ({
    message: `Tiedostossa pitäisi olla avaimista ja arvoista koostuva rakenne, mutta siinä on ${kindFi(text(args, 'found'))}.`,
    hint: 'Jokainen ylimmän tason rivi alkaa avaimella, kaksoispisteellä ja välilyönnillä, esimerkiksi `id: customer-register`.',
  }),
  'schema/wrong-type#null': (args) => ({
    message: `Avaimella ${code(text(args, 'key'))} ei ole arvoa.`,
    hint: `Arvoksi sopii ${expectedFi(args)}. Tarpeettoman avaimen voi poistaa.`,
  }),
  'schema/wrong-type#none': (args) => ({
    message: `Tässä pitäisi olla ${expectedFi(args)}, mutta tässä on ${code(text(args, 'shown'))}.`,
    hint: `Jos mitään ei ole, kirjoita \`none\`.${text(args, 'item') === '' ? '' : ` Muuten kuvaa se avaimen alla: ${code(text(args, 'item'))}.`}`,
  }),
  'schema/wrong-type#none-or': (args) => ({
    message: `Tässä pitäisi olla ${expectedFi(args)}, mutta tässä on ${code(text(args, 'shown'))}.`,
    hint: noneOr(args),
  }),
  'schema/wrong-type#none-but': (args) => ({
    message: `Tässä pitäisi olla ${expectedFi(args)}, mutta tässä on ${code(text(args, 'shown'))}.`,
    hint: `${noneOr(args)} Poikkeus arvoon \`none\` kirjoitetaan avaimeen \`disclosure.exceptions\`.`,
  }),
  'schema/wrong-type#none-in-list': (args) => ({
    message: '`none` kirjoitetaan yksin, ei luetteloon.',
    hint: `Kirjoita ${code(`${text(args, 'key')}: none`)}.`,
  }),
  'schema/wrong-type#none-among': () => ({
    message: '`none` kirjoitetaan yksin, ei luetteloon.',
    hint: 'Poista tämä kohta; luettelo kertoo, mitä on.',
  }),
  'schema/wrong-type#comment': (args) => ({
    message: `Avaimella ${code(text(args, 'key'))} ei ole arvoa: merkkien ${code(' #')} jälkeinen teksti on kommentti.`,
    hint: `Kirjoita "${text(args, 'comment').replaceAll('"', '\\"')}".`,
  }),
  'schema/wrong-type#period': (args) => ({
    message: `Tässä pitäisi olla ${expectedFi(args)}, mutta tässä on luku: ${code(text(args, 'shown'))}.`,
    hint: `Kirjoita ${code(text(args, 'years'))} (vuosina) tai ${code(text(args, 'months'))} (kuukausina).`,
  }),
  'schema/wrong-type#day': (args) => ({
    message: `Tässä pitäisi olla ${expectedFi(args)}, mutta tässä on luku: ${code(text(args, 'shown'))}.`,
    hint: `Kirjoita koko päivä, esimerkiksi ${code(text(args, 'day'))}.`,
  }),
  'schema/wrong-type#keyed': (args) => ({
    message: `Tässä pitäisi olla ${expectedFi(args)}, mutta tässä on avaimista ja arvoista koostuva rakenne.`,
    hint: `Kirjoita tunniste jokaiseen kohtaan, joka alkaa viivalla: ${code(`- id: ${text(args, 'id')}`)}.`,
  }),
  'schema/wrong-type#no-none': (args) => ({
    message: `Tässä pitäisi olla ${expectedFi(args)}, mutta tässä on ${code(text(args, 'shown'))}.`,
    hint: `Avaimelle ${code(text(args, 'key'))} ei sovi \`none\`: jätä avain pois.`,
  }),
  'schema/wrong-type#quote': (args) => ({
    message: `Tässä pitäisi olla ${expectedFi(args)}, mutta ${code(text(args, 'shown'))} tulkitaan toisin: ${kindFi(text(args, 'found'))}.`,
    hint: `Kirjoita se lainausmerkkeihin: "${text(args, 'shown')}".`,
  }),
  'schema/wrong-type#boolean': (args) => ({
    message: `Tässä pitäisi olla ${expectedFi(args)}, mutta tässä on teksti ${code(text(args, 'shown'))}.`,
    hint: `Kirjoita ${code(text(args, 'suggestion'))} ilman lainausmerkkejä.`,
  }),
  'schema/wrong-type#hyphen': (args) => ({
    message: `Tässä pitäisi olla ${expectedFi(args)}, mutta tässä on avaimista ja arvoista koostuva rakenne.`,
    hint: 'Aloita jokainen kohta viivalla ja välilyönnillä ja sisennä kohdan rivit samalla tavalla.',
  }),
  'schema/wrong-type#brackets': (args) => ({
    message: `Tässä pitäisi olla luettelo, mutta tässä on ${kindFi(text(args, 'found'))}: ${code(text(args, 'shown'))}.`,
    hint: `Kirjoita [${text(args, 'shown')}] tai jokainen kohta omalle rivilleen viivan jälkeen.`,
  }),
  'schema/wrong-type#no-hyphen': (args) => ({
    message: `Tässä pitäisi olla ${expectedFi(args)}, mutta tässä on luettelo.`,
    hint: 'Poista viivat ja hakasulkeet: avaimet kirjoitetaan suoraan alle.',
  }),
  'schema/wrong-type#no-brackets': (args) => ({
    message: `Tässä pitäisi olla ${expectedFi(args)}, mutta tässä on luettelo.`,
    hint: 'Anna yksi arvo ilman viivoja ja hakasulkeita.',
  }),
  'schema/wrong-type#no-quotes': (args) => ({
    message: `Tässä pitäisi olla luku, mutta tässä on teksti ${code(text(args, 'shown'))}.`,
    hint: 'Kirjoita luku ilman lainausmerkkejä.',
  }),
  'schema/unknown-reference': (args) => ({
    message: `Avaimen ${code(text(args, 'list'))} alla ei ole kohtaa, jonka tunniste on ${code(text(args, 'id'))}.${didYouMeanFi(args)}`,
    hint: `Tunnisteet ovat: ${codes(list(args, 'known'))}.`,
  }),
  'schema/unknown-reference#nothing-there': (args) => ({
    message: `Tunnistetta ${code(text(args, 'id'))} ei ole: avaimen ${code(text(args, 'list'))} alla ei ole kohtia, joilla on tunniste.`,
    hint: `Kuvaa kohta avaimen ${code(text(args, 'list'))} alla tai poista tunniste tästä.`,
  }),
  'schema/unknown-reference#section': (args) => ({
    message: `Osiota ${code(text(args, 'id'))} ei ole.${didYouMeanFi(args)}`,
    ...(text(args, 'suggestion') === '' && { hint: `Osiot ovat: ${codes(list(args, 'known'))}.` }),
  }),
  'schema/unknown-reference#footnote': (args) => ({
    message: `Alaviitettä ${code(text(args, 'id'))} ei ole.${didYouMeanFi(args)}`,
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
}
