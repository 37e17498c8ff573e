// What the generated registers choose from: purposes, each with the data, the recipient and the period that go with it.
// A text is a pair, Finnish and English; none has a sign that HTML or Markdown would write in another way.

/** Purposes, of which a register has a few. */
export const activities = [
  {
    id: 'deliveries',
    subjects: ['customers'],
    name: ['Tilausten toimittaminen', 'Delivering orders'],
    description: [
      'Teemme sopimuksen, toimitamme tilatut tuotteet sovittuun paikkaan ja laskutamme toimituksen',
      'We make the contract, deliver the goods that were ordered to the place agreed and invoice the delivery',
    ],
    more: [
      'Toimituksen vastaanottaja kuittaa tuotteet, ja kuittaus tallennetaan tilauksen tietoihin',
      'The person receiving the delivery signs for the goods, and the receipt is kept with the data on the order',
    ],
    basis: 'contract',
    data: ['Tilausten ja toimitusten tiedot', 'Data on orders and deliveries'],
    items: [
      ['tilatut tuotteet ja niiden määrät', 'goods ordered and their quantities'],
      ['toimitusosoite ja toivottu toimitusaika', 'delivery address and the time of delivery wished for'],
      [
        'toimituksen vastaanottajan nimi ja puhelinnumero',
        'name and phone number of the person receiving the delivery',
      ],
      ['laskutustiedot ja maksujen ajankohdat', 'invoicing data and dates of payments'],
    ],
    required: 'contract',
    ifNotGiven: ['Tilausta ei voida toimittaa eikä laskuttaa', 'The order cannot be delivered or invoiced'],
    recipient: ['Kuljetusyritys', 'Carrier'],
    task: [
      'tilattujen tuotteiden kuljettaminen asiakkaalle',
      'carrying the goods that were ordered to the customer',
    ],
    period: 'P3Y',
    from: 'end-of-relationship',
  },
  {
    id: 'customer-care',
    name: ['Asiakassuhteen hoitaminen', 'Customer relations'],
    description: [
      'Vastaamme kysymyksiin, käsittelemme palautteen ja sovimme käynneistä asiakkaan yhteyshenkilön kanssa',
      'We answer questions, deal with feedback and agree on visits with the contact person of the customer',
    ],
    more: [
      'Sovitut asiat kirjataan asiakaspalvelun järjestelmään, jotta niihin voidaan palata seuraavalla kerralla',
      'What has been agreed on is written into the customer service system, so that it can be returned to next time',
    ],
    basis: 'legitimate-interests',
    interest: [
      'asiakasyrityksen tilausten hoitaminen sen yhteyshenkilön kanssa',
      'handling the orders of the customer company with its contact person',
    ],
    data: ['Yhteydenpidon tiedot', 'Data on correspondence'],
    items: [
      [
        'yhteyshenkilön nimi ja tehtävä yrityksessä',
        'name of the contact person and their duties in the company',
      ],
      ['sähköpostiosoite ja matkapuhelinnumero', 'email address and mobile phone number'],
      ['yhteydenottojen ajankohdat ja niiden aiheet', 'dates of correspondence and its subjects'],
      ['annettu palaute ja siihen annettu vastaus', 'feedback given and the answer to it'],
    ],
    required: 'voluntary',
    ifNotGiven: [
      'Käynneistä sovitaan yrityksen toisen edustajan kanssa',
      'Visits are agreed on with another representative of the company',
    ],
    recipient: ['Asiakaspalvelujärjestelmän toimittaja', 'Supplier of the customer service system'],
    task: ['yhteydenottojen tallentaminen ja ohjaaminen', 'storing and routing correspondence'],
    period: 'P2Y',
    from: 'last-contact',
  },
  {
    id: 'newsletter',
    name: ['Uutiskirje ja sähköinen suoramarkkinointi', 'Newsletter and electronic direct marketing'],
    description: [
      'Tilaajalle lähetetään neljä kertaa vuodessa uutiskirje koulutuksista, tuotteista ja palveluista',
      'Four times a year the subscriber is sent a newsletter on training, products and services',
    ],
    more: [
      'Uutiskirjeen lähetysten määrä ja ajankohdat päätetään vuosittain, eikä tilaajien osoitteita anneta muille',
      'The number and dates of the newsletters are decided yearly, and addresses of subscribers are not given to others',
    ],
    basis: 'consent',
    obtained: ['uutiskirjeen tilauslomakkeella', 'on the subscription form of the newsletter'],
    withdrawal: [
      'jokaisen uutiskirjeen lopussa olevasta linkistä',
      'by the link at the end of each newsletter',
    ],
    data: ['Uutiskirjeen tilaustiedot', 'Newsletter subscription data'],
    items: [
      ['tilaajan nimi ja sähköpostiosoite', 'name and email address of the subscriber'],
      ['suostumuksen ajankohta ja sen antamistapa', 'date of the consent and how it was given'],
      ['tilaajan valitsemat aiheet ja kieli', 'subjects and language chosen by the subscriber'],
      ['lähetettyjen uutiskirjeiden luettelo', 'list of the newsletters sent'],
    ],
    required: 'voluntary',
    ifNotGiven: ['Uutiskirjettä ei lähetetä', 'The newsletter is not sent'],
    recipient: ['Uutiskirjepalvelun toimittaja', 'Supplier of the newsletter service'],
    task: ['uutiskirjeiden lähettäminen tilaajille', 'sending the newsletters to subscribers'],
    period: 'P1Y',
    from: 'consent-withdrawn',
  },
  {
    id: 'bookkeeping',
    name: ['Kirjanpito', 'Bookkeeping'],
    description: [
      'Säilytämme laskut, maksut ja niihin liittyvät sopimukset kirjanpidon tositteina',
      'We keep invoices, payments and the contracts behind them as accounting vouchers',
    ],
    more: [
      'Tositteet järjestetään tilikausittain, ja niihin pääsevät vain kirjanpitäjä ja tilintarkastaja',
      'The vouchers are arranged by financial year, and only the accountant and the auditor have access to them',
    ],
    basis: 'legal-obligation',
    law: ['kirjanpitolaki 1336/1997, 2 luku 10 §', 'Accounting Act 1336/1997, chapter 2, section 10'],
    data: ['Laskut ja maksut', 'Invoices and payments'],
    items: [
      ['laskun saajan nimi ja osoite', 'name and address of the person invoiced'],
      ['laskun summa, päivä ja viitenumero', 'amount, date and reference number of the invoice'],
      ['maksun ajankohta ja maksajan tilinumero', 'date of payment and account number of the payer'],
      ['hyvitykset ja niiden perusteet', 'credits and the reasons for them'],
    ],
    required: 'statutory',
    ifNotGiven: [
      'Laskua ei voida laatia lain vaatimalla tavalla',
      'The invoice cannot be drawn up as the law requires',
    ],
    recipient: ['Tilitoimisto', 'Accounting firm'],
    task: [
      'kirjanpidon ja tilinpäätöksen laatiminen',
      'keeping the accounts and drawing up the financial statements',
    ],
    period: 'P6Y',
    from: 'end-of-year-of-financial-year-end',
  },
  {
    id: 'debt-collection',
    name: ['Saatavien perintä', 'Debt collection'],
    description: [
      'Muistutamme erääntyneestä laskusta ja siirrämme maksamatta jääneen saatavan perintätoimistolle',
      'We send reminders of overdue invoices and refer unpaid receivables to a debt collection agency',
    ],
    more: [
      'Ennen siirtoa tarkistamme, onko laskusta sovittu maksuaikaa tai onko siitä tehty huomautus',
      'Before referring we check whether time of payment has been agreed on or the invoice has been contested',
    ],
    basis: 'legitimate-interests',
    interest: ['erääntyneiden saatavien saaminen maksetuiksi', 'obtaining payment of overdue receivables'],
    data: ['Maksumuistutusten tiedot', 'Data on payment reminders'],
    items: [
      ['erääntyneen laskun summa ja eräpäivä', 'amount and due date of the overdue invoice'],
      ['lähetetyt maksumuistutukset ja niiden päivät', 'reminders of payment sent and their dates'],
      ['sovitut maksuajat ja maksusuunnitelmat', 'times of payment agreed on and payment plans'],
      ['perintätoimistolle siirretyn saatavan määrä', 'amount of the receivable referred to the agency'],
    ],
    required: 'contract',
    ifNotGiven: ['Maksuajasta ei voida sopia', 'No time of payment can be agreed on'],
    recipient: ['Perintätoimisto', 'Debt collection agency'],
    task: ['erääntyneiden saatavien periminen', 'collecting overdue receivables'],
    period: 'P5Y',
    from: 'case-closed',
  },
  {
    id: 'training',
    subjects: ['customers'],
    name: ['Koulutusten järjestäminen', 'Organising training'],
    description: [
      'Otamme vastaan ilmoittautumiset, lähetämme koulutuksen aineiston ja annamme osallistujalle todistuksen',
      'We receive registrations, send the material of the training and give the participant a certificate',
    ],
    more: [
      'Koulutuksen jälkeen osallistuja voi katsoa aineistoa ja omia suorituksiaan koulutusalustalla',
      'After the training the participant can look at the material and their own exercises on the training platform',
    ],
    basis: 'contract',
    data: ['Osallistujien tiedot', 'Data on participants'],
    items: [
      ['osallistujan nimi ja työnantaja', 'name and employer of the participant'],
      ['koulutuksen nimi ja ajankohta', 'name and date of the training'],
      ['suoritetut harjoitukset ja annettu todistus', 'exercises completed and the certificate given'],
      ['osallistujan antama arvio koulutuksesta', 'assessment of the training by the participant'],
    ],
    required: 'contract',
    ifNotGiven: ['Koulutukseen ei voida ilmoittautua', 'It is not possible to register for the training'],
    recipient: ['Koulutusalustan toimittaja', 'Supplier of the training platform'],
    task: ['koulutusaineiston ja suoritusten ylläpito', 'keeping the material and the exercises of training'],
    period: 'P2Y',
    from: 'end-of-event',
  },
]

export const summaries = [
  [
    'Käytämme tietoja tilausten, koulutusten ja asiakassuhteen hoitamiseen sekä kirjanpitoon',
    'We use data to handle orders, training and customer relations and for bookkeeping',
  ],
  [
    'Tietoja ei siirretä EU:n ja ETA:n ulkopuolelle eikä käytetä profilointiin',
    'Data are not transferred outside the EU and the EEA or used for profiling',
  ],
]

/** The last of a summary, which begins with the name of the controller. */
export const summaryOfRights = [
  'on rekisterinpitäjä, jolta voit pyytää pääsyä tietoihisi sekä vaatia niiden oikaisemista tai poistamista',
  'is the controller, from whom you can request access to your data and have them rectified or erased',
]

/** Groups of people, with how their data are obtained. */
export const groups = [
  [
    'customers',
    ['Asiakkaat', 'Customers'],
    [
      'henkilöt ja yritykset, joiden kanssa on tehty sopimus',
      'people and companies with whom a contract has been made',
    ],
  ],
  [
    'contact-persons',
    ['Yhteyshenkilöt', 'Contact persons'],
    ['asiakasyritysten nimeämät edustajat', 'representatives named by customer companies'],
  ],
]

export const measures = {
  technical: [
    ['tietoliikenteen ja varmuuskopioiden salaus', 'encryption of traffic and backups'],
    ['palomuuri ja haittaohjelmien torjunta', 'a firewall and protection against malware'],
    ['monivaiheinen tunnistautuminen järjestelmiin', 'multi-factor authentication to systems'],
  ],
  organisational: [
    ['työtehtävän mukaan rajatut käyttöoikeudet', 'access rights limited to what the task requires'],
    ['käyttöoikeuksien tarkastus kahdesti vuodessa', 'a review of access rights twice a year'],
    ['henkilöstön salassapitositoumukset', 'confidentiality undertakings of staff'],
  ],
}

export const texts = {
  register: ['Asiakas- ja sidosryhmärekisteri', 'Customer and stakeholder register'],
  introduction: [
    'Tämä seloste kertoo, mitä henkilötietoja käsittelemme asiakkaistamme ja heidän edustajistaan, mihin käytämme tietoja, kenelle annamme niitä ja kuinka kauan säilytämme ne. Seloste koskee asiakkaita, joiden kanssa olemme tehneet sopimuksen, ja niitä, jotka edustavat asiakasyritystä tilauksissa, laskutuksessa ja koulutuksissa. Päivitämme selosteen aina, kun käsittely muuttuu, ja tarkistamme sen vähintään kerran vuodessa. Selosteen muutokset luetellaan sen lopussa päivineen, ja merkittävistä muutoksista kerrotaan ennen niiden voimaantuloa',
    'This notice tells what personal data we process on our customers and their representatives, what we use the data for, to whom we give them and how long we keep them. The notice concerns customers with whom we have made a contract and those who represent a customer company in orders, invoicing and training. We update the notice whenever the processing changes and review it at least once a year. Changes to the notice are listed at its end with their dates, and material ones are told of before they take effect',
  ],
  contact: ['Asiakaspalvelu', 'Customer service'],
  source: [
    'tilauksissa, yhteydenotoissa ja ilmoittautumisissa',
    'in orders, in correspondence and in registrations',
  ],
  website: ['Yritysten verkkosivut', 'Websites of companies'],
  told: [
    'ensimmäisessä yhteydenotossa ja viimeistään kuukauden kuluessa tietojen saamisesta',
    'at the first contact and at the latest within one month of receiving the data',
  ],
  deletion: [
    'Tiedot poistetaan säilytysajan päättyessä järjestelmästä ja sen varmuuskopioista. Mitä laki vaatii säilytettäväksi, siirretään arkistoon, jota vain siitä vastaavat voivat lukea, kunnes lain mukainen aika päättyy',
    'Data are erased from the system and its backups when the retention period ends. What the law requires to be kept is moved to an archive, which only those in charge of it can read, until the time laid down by law ends',
  ],
  review: ['kaksi kertaa vuodessa', 'twice a year'],
  breaches: [
    'Loukkauksesta ilmoitetaan valvontaviranomaiselle viimeistään 72 tunnin kuluttua ja korkean riskin loukkauksesta myös sen kohteille. Loukkaus, sen vaikutukset ja korjaavat toimet kirjataan, ja kirjaus säilytetään valvontaviranomaisen tarkastusta varten',
    'A breach is notified to the supervisory authority within 72 hours and one of high risk also to those affected. The breach, its effects and the action taken are recorded, and the record is kept for inspection by the supervisory authority',
  ],
  identification: [
    'vastaamalla rekisterissä olevaan sähköpostiosoitteeseen lähetettyyn viestiin',
    'by replying to a message sent to the email address in the register',
  ],
  authority: {
    name: { fi: 'Tietosuojavaltuutettu', en: 'Data Protection Ombudsman' },
    website: 'https://tietosuoja.fi',
  },
  informing: ['sähköpostitse rekisteröidyille', 'by email to the data subjects'],
  changed: ['Palvelun toimittaja vaihtui', 'The supplier of the service changed'],
}

/** Periods as a notice says them, for the peers: they have no words of their own for them. */
export const periods = {
  P1Y: ['1 vuosi', '1 year'],
  P2Y: ['2 vuotta', '2 years'],
  P3Y: ['3 vuotta', '3 years'],
  P5Y: ['5 vuotta', '5 years'],
  P6Y: ['6 vuotta', '6 years'],
}
