/** Findings about a look of one's own, in Finnish. */
import type { LookMessages } from './look-en.ts'
import { code, codes, list, text, type Wording } from './wording.ts'

const didYouMean = (args: Parameters<Wording>[0], otherwise: string) =>
  args['suggestion'] === undefined ? otherwise : `Tarkoititko ${code(text(args, 'suggestion'))}?`

const names = 'Nimet kerrotaan tiedostossa `docs/templates.md`.'

export const lookMessagesFi: LookMessages = {
  'template/syntax': () => ({
    message: 'mallipohjaa ei voi lukea tästä eteenpäin',
    hint: 'Etsi aaltosulkeita, joilta puuttuu pari: `{{` ja `}}`, `{{{` ja `}}}`.',
  }),
  'template/syntax#unclosed': () => ({
    message: 'mallipohja päättyy, ennen kuin kaikki siinä avattu on suljettu',
    hint: 'Sulkeva merkintä puuttuu: `{{/if}}`, `{{/each}}` tai vastaava.',
  }),
  'template/syntax#mismatch': (args) => ({
    message: `merkinnän ${code(`{{#${text(args, 'name')}}}`)} sulkee ${code(`{{/${text(args, 'found')}}}`)}`,
    hint: `Sulje se merkinnällä ${code(`{{/${text(args, 'name')}}}`)}.`,
  }),
  'template/syntax#reason': (args) => ({
    message: `mallipohjaa ei voi käyttää; Handlebars ilmoittaa: ${text(args, 'shown')}`,
    hint: 'Korjaa mallipohjaa tästä kohdasta.',
  }),
  'template/unknown-partial': (args) => ({
    message: `mallipohjaa ${code(text(args, 'name'))} ei ole`,
    hint: didYouMean(
      args,
      'Kirjoita polku mallipohjien kansiosta ilman päätettä, esimerkiksi `partials/brand`.',
    ),
  }),
  'template/unknown-helper': (args) => ({
    message: `apufunktiota ${code(text(args, 'name'))} ei ole`,
    hint: didYouMean(args, `Apufunktiot ovat: ${codes(list(args, 'known'))}.`),
  }),
  'template/unknown-name': (args) => ({
    message: `tässä kohdassa ei ole nimeä ${code(text(args, 'name'))}`,
    hint: didYouMean(
      args,
      `${names} Merkintöjen \`each\` ja \`with\` sisällä sivun nimien alussa on \`@root.\`.`,
    ),
  }),
  'template/unknown-name#called': (args) => ({
    message: `tässä käytetty mallipohja ${code(text(args, 'inner'))} tarvitsee nimen ${code(text(args, 'name'))}, jota tässä kohdassa ei ole`,
    hint: 'Käytä sitä siellä, missä valmiit mallipohjat käyttävät: sen osion, lohkon tai sivun sisällä, jonka se tulostaa.',
  }),
  'template/wrong-arguments': (args) => ({
    message: `apufunktio ${code(text(args, 'name'))} tarvitsee arvoja tasan ${text(args, 'min')}`,
    hint: names,
  }),
  'template/wrong-arguments#inlines': () => ({
    message: '`inlines` tulostaa muotoiltua tekstiä, eikä tämä ole sellaista',
    hint: 'Kirjoita tavallisesta tekstistä pelkkä nimi: `{{title}}`.',
  }),
  'template/typst': (args) => ({
    message: `Typst ilmoittaa: ${text(args, 'shown')}`,
    hint: 'Korjaa tiedostoa tästä kohdasta. Arkille annettavat tiedot kerrotaan tiedostossa `docs/templates.md`.',
  }),
  'template/typst#export': (args) => ({
    message: `arkki saatiin ladottua, mutta siitä ei synny kelvollista PDF-tiedostoa; Typst ilmoittaa: ${text(args, 'shown')}`,
    hint: 'Typst ei kerro kohtaa. Kuva tarvitsee vaihtoehtoisen tekstin (`alt`), eikä otsikkotasoja saa jäädä väliin.',
  }),
  'template/typst#elsewhere': (args) => ({
    message: `Typst-tiedostojesi kanssa tiedostoa ${code(text(args, 'other'))} ei voi latoa; Typst ilmoittaa: ${text(args, 'shown')}`,
    hint: 'Tiedoston, joka korvaa työkalun tiedoston, on määriteltävä kaikki, mitä muut siitä tuovat: vertaa niitä toisiinsa.',
  }),
  'template/typst-package': (args) => ({
    message: `paketti ${code(text(args, 'name'))} haettaisiin verkosta, jota koostaminen ei koskaan käytä`,
    hint: 'Kopioi tarvitsemasi osa omaan tiedostoon kansioon `typst/` ja tuo se sieltä.',
  }),
  'workspace/unused-template': (args) => ({
    message: `mikään ei käytä tiedostoa ${code(text(args, 'path'))}: se ei korvaa mitään työkalun tiedostoa, eikä mikään omista mallipohjistasi mainitse sitä`,
    hint: didYouMean(args, 'Nimeä se korvattavan tiedoston mukaan tai käytä sitä omassa mallipohjassa.'),
  }),
  'workspace/broken-image#svg': (args) => ({
    message: `${code(text(args, 'path'))} ei ole ehjä SVG-kuva`,
    hint: 'Tallenna logo uudelleen SVG-muodossa: yksi elementti `svg`, jolla on `xmlns`, ja jokainen elementti suljettuna.',
  }),
  'workspace/broken-image#png': (args) => ({
    message: `${code(text(args, 'path'))} ei ole ehjä PNG-kuva`,
    hint: 'Tallenna logo uudelleen PNG-muodossa. Pelkkä pääte tai kesken katkennut tiedosto ei riitä.',
  }),
  'workspace/not-a-font': (args) => ({
    message: `${code(text(args, 'path'))} ei ole TTF- eikä OTF-kirjasin`,
    hint: 'Verkkokirjasimet (WOFF) ja kokoelmat (TTC) eivät käy: käytä perheen TTF- tai OTF-tiedostoja.',
  }),
  'workspace/font-name': (args) => ({
    message: `kirjasintiedostoissa ei ole perhettä ${code(text(args, 'name'))}`,
    hint: `Tiedostojen omien tietojen mukaan nimi on ${codes(list(args, 'known'))}.`,
  }),
  'pdf/broken-logo': (args) => ({
    message: `PDF-moottori ei pysty piirtämään logoa: ${text(args, 'shown')}`,
    hint: 'Tallenna se uudelleen piirto-ohjelmasta SVG- tai PNG-muodossa.',
  }),
}
