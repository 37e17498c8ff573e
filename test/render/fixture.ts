/** A notice with every kind of block and inline, for the tests of all formats. */
import type { Block, Inline, Notice, Section } from '../../src/compose/notice.ts'

export function text(value: string): Inline {
  return { kind: 'text', text: value }
}

export function paragraph(...inlines: readonly (string | Inline)[]): Block {
  return {
    kind: 'paragraph',
    from: [],
    text: inlines.map((part) => (typeof part === 'string' ? text(part) : part)),
  }
}

export function bullets(...items: readonly string[]): Block {
  return {
    kind: 'list',
    style: 'bullets',
    from: [],
    items: items.map((item) => ({ blocks: [paragraph(item)] })),
  }
}

export function section(
  id: string,
  heading: string,
  blocks: readonly Block[],
  more: Partial<Section> = {},
): Section {
  return { id, heading, blocks, boxed: false, sections: [], ...more }
}

const purposes: Block = {
  kind: 'table',
  from: ['/purposes'],
  caption: 'Käsittelyn tarkoitukset ja niiden oikeusperusteet',
  columns: ['Tarkoitus', 'Oikeusperuste', 'Laki tai etu'],
  rows: [
    {
      id: 'deliver-services',
      cells: [
        [text('Vedenhoitopalvelujen toimittaminen ja laskutus')],
        [text('Sopimus '), { kind: 'citation', text: '6 artiklan 1 kohdan b alakohta' }],
        [],
      ],
    },
    {
      id: 'bookkeeping',
      cells: [
        [text('Kirjanpito')],
        [text('Lakisääteinen velvoite '), { kind: 'citation', text: '6 artiklan 1 kohdan c alakohta' }],
        [text('Kirjanpitolaki 1336/1997 2 luku 10 §')],
      ],
    },
    {
      id: 'marketing',
      cells: [
        [text('Suoramarkkinointi postitse')],
        [text('Oikeutettu etu '), { kind: 'citation', text: '6 artiklan 1 kohdan f alakohta' }],
        [text('Palveluistamme kertominen nykyisille asiakkaille')],
      ],
    },
  ],
}

const data: Block = {
  kind: 'definitions',
  from: ['/data'],
  entries: [
    {
      id: 'contact-details',
      term: [text('Yhteystiedot')],
      blocks: [bullets('nimi', 'postiosoite', 'sähköpostiosoite', 'puhelinnumero')],
    },
    {
      id: 'profile',
      term: [text('Vedenlaatuprofiili')],
      blocks: [
        paragraph('Mitataan huollon yhteydessä. Tieto on vapaaehtoinen.'),
        bullets('veden kovuus', 'rautapitoisuus'),
      ],
    },
    { id: 'billing', term: [text('Laskutustiedot')], blocks: [paragraph('Laskut, maksut ja perintä.')] },
  ],
}

const retention: Block = {
  kind: 'table',
  from: ['/retention'],
  caption: 'Henkilötietojen säilytysajat',
  columns: ['Tiedot', 'Säilytysaika', 'Mistä alkaen'],
  rows: [
    { cells: [[text('Yhteystiedot')], [text('3 vuotta')], [text('asiakassuhteen päättyminen')]] },
    { cells: [[text('Vedenlaatuprofiili')], [text('1 vuosi')], [text('viimeinen mittaus')]] },
    {
      cells: [
        [text('Laskutustiedot')],
        [text('6 vuotta'), { kind: 'footnote', note: 'bookkeeping-act', number: 1 }],
        [text('tilikauden päättyminen')],
      ],
    },
  ],
}

const contact: Block = {
  kind: 'definitions',
  from: ['/controllers'],
  entries: [
    { term: [text('Y-tunnus')], blocks: [paragraph('1234567-1')] },
    { term: [text('Postiosoite')], blocks: [paragraph('Lähdetie 4', { kind: 'break' }, '33100 Tampere')] },
    {
      term: [text('Sähköposti')],
      blocks: [
        paragraph({
          kind: 'link',
          href: 'mailto:tietosuoja@lahdevesi.example',
          children: [text('tietosuoja@lahdevesi.example')],
        }),
      ],
    },
    {
      term: [text('Puhelin')],
      blocks: [
        paragraph(
          { kind: 'link', href: 'tel:+358401234567', children: [text('+358 40 123 4567')] },
          ' (ma–pe klo 9–16)',
        ),
      ],
    },
  ],
}

const rights: readonly Section[] = [
  section(
    'right-access',
    'Oikeus saada pääsy tietoihin',
    [
      paragraph(
        'Sinulla on oikeus saada vahvistus siitä, käsitelläänkö sinua koskevia henkilötietoja. ',
        'Jos tietoja käsitellään, sinulla on oikeus saada niistä jäljennös. Ks. myös ',
        { kind: 'reference', section: 'retention', children: [text('kohta 5 (Säilytysajat)')] },
        '.',
      ),
    ],
    { number: '6.1', citation: 'Yleinen tietosuoja-asetus, 15 artikla' },
  ),
  section(
    'right-erasure',
    'Oikeus tietojen poistamiseen',
    [
      paragraph(
        'Sinulla on oikeus saada tietosi poistetuiksi, jos jokin seuraavista edellytyksistä täyttyy:',
      ),
      {
        kind: 'list',
        style: 'letters',
        from: [],
        items: [
          { id: 'not-needed', blocks: [paragraph('tietoja ei enää tarvita')] },
          {
            id: 'withdrawn',
            blocks: [paragraph('peruutat suostumuksesi'), bullets('kirjallisesti', 'sähköpostitse')],
          },
        ],
      },
      { kind: 'subheading', from: [], text: [text('Näin pyyntö käsitellään')] },
      {
        kind: 'list',
        style: 'numbers',
        from: [],
        items: [
          { blocks: [paragraph('Varmistamme henkilöllisyytesi.')] },
          { blocks: [paragraph('Vastaamme kuukauden kuluessa.')] },
        ],
      },
    ],
    { number: '6.2', citation: 'Yleinen tietosuoja-asetus, 17 artikla' },
  ),
  section(
    'right-object',
    'Oikeus vastustaa käsittelyä',
    [
      paragraph(
        'Sinulla on oikeus ',
        { kind: 'strong', children: [text('milloin tahansa')] },
        ' vastustaa suoramarkkinointia.',
      ),
    ],
    { number: '6.3', boxed: true, citation: 'Yleinen tietosuoja-asetus, 21 artiklan 2 kohta' },
  ),
]

/** A Finnish notice of an invented company; `over` replaces what a test cares about. */
export function fixtureNotice(over: Partial<Notice> = {}): Notice {
  return {
    id: 'water-care',
    language: 'fi',
    translations: [{ language: 'en', name: 'English', title: 'Customer register of water care' }],
    kind: 'Tietosuojaseloste',
    title: 'Vedenhoidon asiakasrekisteri',
    description: 'Näin henkilötietoja käsitellään tässä rekisterissä. Rekisterinpitäjä: Lähdevesi Oy',
    draft: false,
    controller: 'Lähdevesi Oy',
    front: [
      { key: 'controller', label: 'Rekisterinpitäjä', value: 'Lähdevesi Oy' },
      { key: 'updated', label: 'Päivitetty', value: '12.10.2026', iso: '2026-10-12' },
      { key: 'version', label: 'Versio', value: '2.1' },
    ],
    introduction: [
      paragraph(
        'Tässä selosteessa kerrotaan, mitä tietoja Lähdevesi Oy kerää, esim. yhteystietoja. Seloste koskee kuluttajia.',
      ),
    ],
    sections: [
      section(
        'controller',
        'Rekisterinpitäjä',
        [paragraph({ kind: 'strong', children: [text('Lähdevesi Oy')] }), contact],
        {
          number: '1',
          boxed: true,
        },
      ),
      section('purposes', 'Käsittelyn tarkoitukset ja oikeusperusteet', [purposes], {
        number: '2',
        citation: 'Yleinen tietosuoja-asetus, 13 artiklan 1 kohdan c alakohta',
      }),
      section(
        'data',
        'Käsiteltävät henkilötiedot',
        [
          paragraph('Käsittelemme seuraavia tietoja. Pakolliset tiedot on merkitty tähdellä *.'),
          data,
          { kind: 'note', from: ['/data/excluded'], blocks: [paragraph('Emme kerää terveystietoja.')] },
        ],
        { number: '3' },
      ),
      section(
        'sources',
        'Tietolähteet',
        [
          paragraph(
            'Tiedot saadaan sinulta itseltäsi ja ',
            {
              kind: 'link',
              href: 'https://vaesto.example/rekisteri',
              children: [text('väestötietojärjestelmästä')],
            },
            ' tunnisteella ',
            { kind: 'code', text: 'vtj_id' },
            '. ',
            { kind: 'emphasis', children: [text('Päivitys tehdään kuukausittain.')] },
          ),
        ],
        { number: '4' },
      ),
      section('retention', 'Säilytysajat', [retention], { number: '5' }),
      section('rights', 'Oikeutesi', [paragraph('Sinulla on seuraavat oikeudet.')], {
        number: '6',
        sections: rights,
      }),
    ],
    footnotes: [{ id: 'bookkeeping-act', number: 1, text: [text('Kirjanpitolaki 1336/1997 2 luku 10 §.')] }],
    words: {
      contents: 'Sisällys',
      footnotes: 'Viitteet',
      draft: 'Luonnos',
      draftExplained: 'Tätä selostetta ei ole julkaistu, eikä siihen voi luottaa.',
      otherLanguages: 'Muilla kielillä',
      skipToContent: 'Siirry sisältöön',
      pageOf: 'Sivu {page}/{pages}',
      languageName: 'Suomi',
    },
    stamp: { tool: '0.1.0', facts: `sha256:${'0123456789abcdef'.repeat(4)}` },
    ...over,
  }
}
