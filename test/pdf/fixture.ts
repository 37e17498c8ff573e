/** A Finnish notice with every kind of section, block and inline, for the tests of the PDF engines. */
import type { Block, Inline, Notice, Section } from '../../src/compose/notice.ts'

export const text = (words: string): Inline => ({ kind: 'text', text: words })

export const paragraph = (
  words: string | readonly Inline[],
  from: readonly string[] = ['/about'],
): Block => ({
  kind: 'paragraph',
  from,
  text: typeof words === 'string' ? [text(words)] : words,
})

const cells = (...words: readonly string[]): readonly (readonly Inline[])[] =>
  words.map((word) => (word === '' ? [] : [text(word)]))

const bullets = (...items: readonly string[]): Block => ({
  kind: 'list',
  style: 'bullets',
  from: ['/data/0/items'],
  items: items.map((item) => ({ blocks: [paragraph(item)] })),
})

export function section(id: string, number: string, heading: string, blocks: readonly Block[]): Section {
  return { id, number, heading, boxed: false, blocks, sections: [] }
}

const controller: Section = section('controller', '1', 'Rekisterinpitäjä', [
  {
    kind: 'definitions',
    from: ['/controller'],
    entries: [
      { term: [text('Nimi')], blocks: [paragraph('Åströmin Pyörähuolto Oy')] },
      { term: [text('Y-tunnus')], blocks: [paragraph('1234567-1')] },
      {
        term: [text('Osoite')],
        blocks: [paragraph([text('Väinämöisenkatu 12 B'), { kind: 'break' }, text('00100 Helsinki')])],
      },
      {
        term: [text('Sähköposti')],
        blocks: [
          paragraph([
            {
              kind: 'link',
              href: 'mailto:tietosuoja@pyora.example',
              children: [text('tietosuoja@pyora.example')],
            },
          ]),
        ],
      },
      {
        term: [text('Puhelin')],
        blocks: [paragraph([{ kind: 'link', href: 'tel:+358401234567', children: [text('040 123 4567')] }])],
      },
    ],
  },
])

const purposes: Section = section('purposes', '2', 'Miksi käsittelemme tietoja ja millä perusteella', [
  paragraph([
    text('Käsittelemme henkilötietoja vain alla lueteltuihin tarkoituksiin. Säilytysajat kerrotaan '),
    { kind: 'reference', section: 'retention', children: [text('kohdassa 4')] },
    text('.'),
  ]),
  {
    kind: 'table',
    from: ['/purposes'],
    caption: 'Käsittelyn tarkoitukset ja oikeusperusteet',
    columns: ['Tarkoitus', 'Oikeusperuste', 'Laki tai oikeutettu etu'],
    rows: [
      {
        id: 'service',
        cells: cells(
          'Huoltopalvelujen toimittaminen',
          'Sopimus, tietosuoja-asetuksen 6 artiklan 1 kohdan b alakohta',
          '',
        ),
      },
      {
        id: 'bookkeeping',
        cells: cells(
          'Kirjanpito',
          'Lakisääteinen velvoite, 6 artiklan 1 kohdan c alakohta',
          'Kirjanpitolaki 1336/1997 2 luku 10 §',
        ),
      },
      {
        id: 'marketing',
        cells: cells(
          'Suoramarkkinointi postitse',
          'Oikeutettu etu, 6 artiklan 1 kohdan f alakohta',
          'Palveluistamme kertominen nykyisille asiakkaille. Olemme punninneet etumme rekisteröidyn etuja ja oikeuksia vasten.',
        ),
      },
    ],
  },
  {
    kind: 'note',
    from: ['/profiling'],
    blocks: [
      paragraph([
        { kind: 'strong', children: [text('Emme tee automaattisia päätöksiä')] },
        text(' emmekä profiloi.'),
      ]),
    ],
  },
])

const data: Section = section('data', '3', 'Mitä tietoja käsittelemme', [
  {
    kind: 'definitions',
    from: ['/data'],
    entries: [
      {
        id: 'contact-details',
        term: [text('Yhteys- ja laskutustiedot sekä niiden muutoshistoria')],
        blocks: [
          bullets(
            'nimi*, postiosoite ja puhelinnumero',
            'sähköpostiosoite',
            'laskutustapa – myös verkkolaskuosoite',
          ),
          paragraph([
            text('Ilman näitä tietoja sopimusta ei voida tehdä'),
            { kind: 'footnote', note: 'mandatory', number: 1 },
            text('.'),
          ]),
        ],
      },
      {
        id: 'service-history',
        term: [text('Huoltohistoria')],
        blocks: [
          paragraph([text('Tehdyt huollot, varaosat ja '), { kind: 'code', text: 'runkonumero' }, text('.')]),
        ],
      },
    ],
  },
  { kind: 'subheading', from: ['/data/1'], text: [text('Mistä tiedot saadaan')] },
  {
    kind: 'list',
    style: 'numbers',
    from: ['/sources'],
    items: [
      { blocks: [paragraph('rekisteröidyltä itseltään')] },
      {
        blocks: [
          paragraph('viranomaisten rekistereistä:'),
          {
            kind: 'list',
            style: 'letters',
            from: ['/sources/1'],
            items: [
              { blocks: [paragraph('väestötietojärjestelmästä')] },
              { blocks: [paragraph('kaupparekisteristä')] },
            ],
          },
        ],
      },
    ],
  },
])

const retention: Section = section('retention', '4', 'Kuinka kauan tietoja säilytetään', [
  {
    kind: 'table',
    from: ['/retention'],
    caption: 'Säilytysajat',
    columns: ['Tiedot', 'Säilytysaika', 'Mistä lukien', 'Tarkoitus', 'Miten poistetaan'],
    rows: [
      {
        cells: cells(
          'Yhteystiedot',
          '1 vuosi 6 kuukautta',
          'asiakassuhteen päättymisestä',
          'Huoltopalvelut',
          'Automaattisesti kuukausittain',
        ),
      },
      {
        cells: cells(
          'Kirjanpitoaineisto',
          '10 vuotta',
          'tilikauden päättymisestä',
          'Kirjanpito',
          'Tilinpäätöksen yhteydessä tietoturvallisesti tuhoamalla',
        ),
      },
      {
        cells: cells(
          'Markkinointikiellot',
          'toistaiseksi',
          '',
          'Suoramarkkinointi',
          'Kun tarve on päättynyt; tarve tarkistetaan ≤ 12 kk:n välein',
        ),
      },
    ],
  },
  paragraph('Vanhat pyörähuoltovarauskalenterin merkinnät poistetaan neljännesvuosittain. '.repeat(4).trim()),
])

const rights: Section = {
  ...section('rights', '5', 'Rekisteröidyn oikeudet', [
    paragraph('Sinulla on seuraavat oikeudet. Niitä voi käyttää maksutta.'),
  ]),
  citation: '12–22 artikla',
  sections: [
    {
      ...section('rights-access', '5.1', 'Oikeus saada pääsy tietoihin', [
        paragraph('Sinulla on oikeus saada jäljennös tiedoistasi.'),
      ]),
      citation: '15 artikla',
    },
    {
      ...section('rights-object', '5.2', 'Oikeus vastustaa suoramarkkinointia', [
        paragraph('Voit milloin tahansa ja perusteluitta kieltää tietojesi käytön suoramarkkinointiin.'),
      ]),
      citation: '21 artiklan 2 kohta',
      boxed: true,
    },
  ],
}

const complaint: Section = {
  ...section('complaint', '6', 'Valitus valvontaviranomaiselle', [
    paragraph([
      text('Voit tehdä valituksen '),
      { kind: 'emphasis', children: [text('tietosuojavaltuutetulle')] },
      text(': '),
      { kind: 'link', href: 'https://tietosuoja.example/valitus', children: [text('valitusohje')] },
      text('. '),
      { kind: 'citation', text: 'GDPR 77 artikla' },
      text(' Katso myös huomautus'),
      { kind: 'footnote', note: 'mandatory', number: 1 },
      text(' ja toinen'),
      { kind: 'footnote', note: 'source', number: 2 },
      text('.'),
    ]),
  ]),
  boxed: true,
}

/** The whole notice; three pages. */
export const fixture: Notice = {
  id: 'customer-register',
  language: 'fi',
  translations: [{ language: 'en', name: 'English', title: 'Customer register' }],
  kind: 'Tietosuojaseloste',
  title: 'Åströmin Pyörähuollon asiakasrekisteri',
  description: 'Miten Åströmin Pyörähuolto käsittelee asiakkaidensa henkilötietoja.',
  draft: false,
  controller: 'Åströmin Pyörähuolto Oy',
  front: [
    { key: 'register', label: 'Rekisteri', value: 'Asiakasrekisteri' },
    { key: 'controller', label: 'Rekisterinpitäjä', value: 'Åströmin Pyörähuolto Oy' },
    { key: 'created', label: 'Laadittu', value: '1.2.2024', iso: '2024-02-01' },
    { key: 'updated', label: 'Päivitetty', value: '12.10.2026', iso: '2026-10-12' },
    { key: 'version', label: 'Versio', value: '2.1' },
  ],
  introduction: [
    paragraph(
      'Tässä selosteessa kerrotaan, mitä tietoja sinusta käsitellään, miksi, kuinka kauan ja mitä voit asialle tehdä.',
    ),
  ],
  sections: [controller, purposes, data, retention, rights, complaint],
  footnotes: [
    { id: 'mandatory', number: 1, text: [text('Tähdellä (*) merkityt tiedot ovat pakollisia.')] },
    {
      id: 'source',
      number: 2,
      text: [text('Laki '), { kind: 'emphasis', children: [text('1050/2018')] }, text(', 21 §.')],
    },
  ],
  words: {
    contents: 'Sisällys',
    footnotes: 'Viitteet',
    draft: 'Luonnos',
    draftExplained: 'Tätä selostetta ei ole vielä hyväksytty eikä sitä saa julkaista.',
    otherLanguages: 'Muilla kielillä',
    skipToContent: 'Siirry sisältöön',
    pageOf: 'sivu {page} / {pages}',
    languageName: 'suomi',
  },
  stamp: { tool: '0.1.0', facts: `sha256:${'0123456789abcdef'.repeat(4)}` },
}

/** The same with enough text for contents: long sections with a table over several pages. */
export const longFixture: Notice = {
  ...fixture,
  sections: [
    ...fixture.sections,
    section('cookies', '7', 'Evästeet', [
      {
        kind: 'table',
        from: ['/cookies'],
        caption: 'Evästeet',
        columns: ['Eväste', 'Käyttötarkoitus', 'Kesto'],
        rows: Array.from({ length: 60 }, (_, index) => ({
          cells: cells(
            `eväste-${index + 1}`,
            'Muistaa kieliasetuksen ja sen, mitkä ilmoitukset kävijä on jo sulkenut.',
            '13 kuukautta',
          ),
        })),
      },
    ]),
    section('security', '8', 'Miten tiedot suojataan', [
      ...Array.from({ length: 12 }, () =>
        paragraph('Tietoja pääsevät katsomaan vain ne, jotka tarvitsevat niitä työssään. '.repeat(5).trim()),
      ),
    ]),
  ],
}
