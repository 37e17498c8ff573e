/** The words of the report of changes, in Finnish. */
import type { DiffVocabulary } from './diff-vocabulary.ts'

export const diffFi: DiffVocabulary = {
  title: 'Tietosuojaselosteiden muutokset',
  description: 'Mitä tietosuojaselosteissa on muuttunut, mikä on sen merkitys ja miten sanamuodot muuttuvat.',
  skipToContent: 'Siirry sisältöön',
  compared: (old, now) => `Vanha: ${old}, uusi: ${now}`,
  areas: {
    controllers: 'Rekisterinpitäjä',
    contact: 'Yhteystahot',
    dpo: 'Tietosuojavastaava',
    subjects: 'Rekisteröidyt',
    purposes: 'Käyttötarkoitukset',
    'legal-basis': 'Oikeusperusteet',
    'special-data': 'Erityiset henkilötietoryhmät',
    data: 'Henkilötiedot',
    sources: 'Tietolähteet',
    recipients: 'Vastaanottajat',
    transfers: 'Siirrot EU:n ja ETA:n ulkopuolelle',
    retention: 'Säilytysajat',
    automated: 'Profilointi ja automatisoidut päätökset',
    rights: 'Oikeudet',
    complaint: 'Valvontaviranomainen',
    marketing: 'Suoramarkkinointi',
    cookies: 'Evästeet',
    children: 'Lapset',
    security: 'Tietoturva',
    changes: 'Muutoksista ilmoittaminen',
    languages: 'Kieliversiot',
    document: 'Asiakirja',
    law: 'Lainsäädäntö',
  },
  effects: {
    reachesFurther: 'laajentaa käsittelyä',
    reachesLess: 'supistaa käsittelyä',
    weakens: 'heikentää rekisteröidyn asemaa',
    strengthens: 'parantaa rekisteröidyn asemaa',
    incomparable: 'vaikutus arvioitava',
    neutral: 'ei vaikuta rekisteröidyn asemaan',
  },
  weights: {
    material: 'Olennaiset muutokset: kerrottava ennen kuin ne tulevat voimaan',
    notable: 'Huomionarvoiset muutokset: julkaistava päivättyinä',
    editorial: 'Toimitukselliset muutokset',
  },
  counts: ({ material, notable, editorial }) => {
    const parts = [
      [material, 'olennainen', 'olennaista'],
      [notable, 'huomionarvoinen', 'huomionarvoista'],
      [editorial, 'toimituksellinen', 'toimituksellista'],
    ] as const
    const told = parts.filter(([count]) => count > 0)
    const last = told.at(-1)?.[0] ?? 0
    const words = told.map(([count, one, many]) => `${count} ${count === 1 ? one : many}`)
    return `${words.join(', ')} ${last === 1 ? 'muutos' : 'muutosta'}`
  },
  sum: (counts, changed, of) => (of === 1 ? counts : `${counts} (${changed}/${of} rekisteriä)`),
  nothing: 'Mikään ei ole muuttunut.',
  onlyWords: (notices) =>
    notices === 1
      ? 'Kuvaukset eivät ole muuttuneet, mutta yhden selosteen sanamuodot ovat.'
      : `Kuvaukset eivät ole muuttuneet, mutta ${notices} selosteen sanamuodot ovat.`,
  unread: (files) =>
    files.length === 1
      ? `Muutoksia ei ole arvioitu: kuvauksessa on virheitä (${files.join(', ')}).`
      : `Muutoksia ei ole arvioitu: kuvauksissa on virheitä (${files.join(', ')}).`,
  firstTold: 'kerrotaan ensimmäistä kertaa: selosteessa ei ole aiemmin ollut tästä tietoa',
  correction: 'selosteessa ollut virhe korjataan; käsittely jatkuu ennallaan',
  oneLanguage: (languages, count) =>
    count === 1
      ? `muuttunut vain yhdellä kielellä (${languages}): kieliversioiden sisältö voi nyt poiketa toisistaan`
      : `muuttunut vain osassa kieliversioita (${languages}): niiden sisältö voi nyt poiketa toisistaan`,
  oldPlace: '(vanha: {place})',
  furtherProcessing: 'ilmoitettava ennen jatkokäsittelyä',
  part: 'Osa',
  added: 'Uusi rekisteri: rekisteröidyille ei ole aiemmin ilmoitettu tästä käsittelystä.',
  removed: 'Rekisteri poistettiin: siitä ei enää ole selostetta.',
  unchanged: 'Kuvaus ei ole muuttunut.',
  advice: {
    heading: 'Mitä muutoksista seuraa',
    ground: 'Peruste',
    material: (count) =>
      count === 1
        ? 'Kerro muutoksesta rekisteröidyille ennen kuin se tulee voimaan.'
        : 'Kerro muutoksista rekisteröidyille ennen kuin ne tulevat voimaan.',
    materialReason:
      'Olennainen muutos koskee tietoja, joista on asetuksen mukaan ilmoitettava, tai vaikuttaa ratkaisevasti rekisteröidyn asemaan. Käsittelyn kohtuullisuus ja läpinäkyvyys edellyttävät, että muutoksesta kerrotaan oma-aloitteisesti ja hyvissä ajoin.',
    addedRegister: 'Kerro käsittelystä rekisteröidyille ennen kuin se alkaa.',
    furtherProcessing: (count) =>
      count === 1
        ? 'Tietosuoja-asetus edellyttää, että uudesta tarkoituksesta kerrotaan ennen jatkokäsittelyä.'
        : 'Tietosuoja-asetus edellyttää, että uusista tarkoituksista kerrotaan ennen jatkokäsittelyä.',
    notable: (count) => (count === 1 ? 'Julkaise muutos päivättynä.' : 'Julkaise muutokset päivättyinä.'),
    notableReason:
      'Huomionarvoisesta muutoksesta ei yleensä tarvitse ilmoittaa kullekin rekisteröidylle, mutta selosteen lukijan on nähtävä, mikä on muuttunut ja milloin.',
    editorial: 'Ei edellytä ilmoittamista.',
    editorialReason: 'Toimituksellinen muutos ei muuta sisältöä.',
  },
  tool: {
    heading: 'Ohjelmasta, ei kuvauksesta johtuvat muutokset',
    unknown:
      'Ei tiedetä, ovatko ohjelman uusi versio tai mallit muuttaneet sanamuotoja: vanhasta kuvauksesta ei ole julkaistua selostetta, johon verrata.',
    none: 'Ohjelman uusi versio ja mallit eivät ole muuttaneet sanamuotoja: aiemmin julkaistu seloste on sanasta sanaan sama, kun se muodostetaan vanhasta kuvauksesta uudelleen.',
    changed:
      'Nämä sanamuodot ovat muuttuneet ohjelman uuden version, sen tekstien tai mallien vuoksi, eivät kuvauksen vuoksi. Tällaiset muutokset ovat toimituksellisia.',
  },
  redline: (language) => `Sanamuodot: ${language}`,
  redlineExplained: 'Lisätty teksti on alleviivattu, poistettu yliviivattu.',
  shownIn: 'Selosteessa:',
  cut: {
    redline:
      'Sanamuodot eivät mahdu kokonaan kommenttiin, joten osa on jätetty pois. Kaikki sanamuodot ovat HTML-raportissa (--format html).',
    changes: (left) =>
      left === 1
        ? 'Yksi muutos ei mahdu kommenttiin. Kaikki muutokset ovat HTML-raportissa (--format html).'
        : `Kommenttiin ei mahdu vielä ${left} muutosta. Kaikki muutokset ovat HTML-raportissa (--format html).`,
  },
}
