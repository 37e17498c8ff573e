/** The words of `diff` and `verify`, in Finnish. */
import type { ReviewTexts } from './review-en.ts'

const files = (count: number) => (count === 1 ? '1 tiedosto' : `${count} tiedostoa`)

export const diffFi: ReviewTexts['diff'] = {
  description:
    'Kerro, mikä kahden kuvauksen välillä muuttui, onko sillä merkitystä, ja näytä muuttuneet sanat.',
  old: 'kuvaus tai kuvausten kansio sellaisena kuin se oli (valitsimen --base kanssa: mitä verrataan)',
  new: 'sama nykyisessä muodossaan (oletus: tämän kansion työtila)',
  base: 'vertaa nykyisiä tiedostoja gitin versioon: haaraan, tunnisteeseen tai commitiin',
  format:
    'text (oletus), md, html, json tai docx; NIMI=TIEDOSTO kirjoittaa tiedostoon, ja sen voi toistaa; docx=KANSIO/ kirjoittaa tiedoston kutakin rekisteriä ja kieltä kohti',
  out: 'kirjoita tiedostoon päätteen sijasta (docx: tiedostoon tai kansioon)',
  lang: 'näytä sanat näillä kielillä, pilkuin erotettuina (oletus: kaikki)',
  exitCode: 'paluuarvo on 1, jos jotain on muuttunut',
  failOn:
    'paluuarvo on 1, jos jokin muutos on vähintään tämän painoinen: material (olennainen) tai notable (huomionarvoinen)',
  writeHistory: 'luonnostele kuhunkin muuttuneeseen kuvaukseen seuraava changes.history-merkintä',
  asOf: 'päivä, jonka mukaan uusi puoli arvioidaan ja päivätään (oletus: tämä päivä)',
  examples: `Esimerkkejä:
  notice diff --base main                        mikä täällä on muuttunut haaran main jälkeen
  notice diff --base v2.0 notices/customers.yaml
  notice diff old/customers.yaml customers.yaml
  notice diff --base origin/main --format md     pull requestia varten
  notice diff --base main --format docx=review/  jäljitetyin muutoksin tekstinkäsittelyä varten
  notice diff --base main --fail-on material

Paluuarvo: 0, valitsimen --exit-code tai --fail-on kanssa 1 muutoksista; 1 myös, jos kuvauksessa on virheitä; 2 ajo ei onnistunut.`,
  nothingToCompare: 'kerro, mitä verrataan: kaksi tiedostoa, kaksi kansiota tai --base ja versio',
  mixed: (first, second) => `${first} ja ${second}: toinen on tiedosto ja toinen kansio`,
  missingRevision: (name) => `Jos ${name} on gitin versio: notice diff --base ${name}`,
  docxTarget: (count) => `asiakirjoja on ${count}: anna niille kansio, docx=KANSIO/`,
  docxToTerminal: 'docx ei ole tekstiä: anna sille tiedosto tai kansio, docx=TIEDOSTO.docx',
  notPublished: (language, published) =>
    `kielellä ${language} ei julkaista mitään: valitsimelle --lang käyvät ${published}`,
  noWorkspaceThen: (name) => `versiossa ${name} ei ollut työtilaa: jokainen rekisteri on uusi`,
  atRevision: (name) => `versiossa ${name}:`,
  workingTree: 'nykyiset tiedostot',
  progress: (done, total) => `Verrataan: ${done}/${total} rekisteriä`,
  moved: (from, to) => `${from} → ${to}: mikään ei ole muuttunut`,
  movedMany: (count) => `${count} kuvausta on siirretty: mikään niissä ei ole muuttunut`,
  compiledTwice: (version, unchanged) =>
    unchanged === 1
      ? `julkaistu noticen versiolla ${version}: yksi rekisteri, jonka kuvaus on ennallaan, on nykyisellä versiolla sanasta sanaan sama`
      : `julkaistu noticen versiolla ${version}: ${unchanged} rekisteriä, joiden kuvaus on ennallaan, ovat nykyisellä versiolla sanasta sanaan samat`,
  noDocuments: 'minkään selosteen sanat eivät muuttuneet: asiakirjaa ei kirjoitettu',
  wroteDocuments: (count, folder) => `kirjoitettu ${files(count)} kansioon ${folder}`,
  history: {
    written: (file) => `${file}: seuraava changes.history-merkintä on luonnosteltu; lue ja viimeistele se`,
    told: (file) => `${file}: changes.history-luettelossa on jo uusi merkintä; mitään ei lisätty`,
    nowhere: (file) => `${file}: changes.history-luetteloon ei voitu lisätä; kirjoita merkintä itse`,
  },
}

export const verifyFi: ReviewTexts['verify'] = {
  description:
    'Kerro, ovatko julkaistut tiedostot sitä, mitä lähteistä syntyy, ja näytä käsin tehdyt muutokset.',
  nothing: 'anna tarkistettavat julkaistut tiedostot',
  files: 'julkaistuja tiedostoja (html, md, pdf, fragment, docx) tai niiden kansioita',
  examples: `Esimerkkejä:
  notice verify published/customers.fi.html
  notice verify published/*
  notice verify published                    kansion jokainen tiedosto
  notice verify --json downloads/notice.pdf

Paluuarvo: 0 jokainen tiedosto on lähteiden mukainen, 1 jokin ei ole, 2 ajo ei onnistunut.`,
  verdicts: {
    current: 'on lähteiden mukainen',
    older: 'on tehty kuvauksesta, joka on sen jälkeen muuttunut',
    'other-tool': 'on tehty tästä kuvauksesta ohjelman toisella versiolla',
    'other-settings':
      'on tehty tästä kuvauksesta, mutta asetukset tai mallipohjat ovat sen jälkeen muuttuneet',
    'other-bytes': 'ei ole tavulleen lähteiden mukainen',
    edited: 'on muutettu käsin',
    'no-stamp': 'on leimaton: mikään siinä ei kerro, mistä se on tehty',
    unknown: 'ei ole minkään tämän työtilan rekisterin seloste',
    broken: 'jäi tarkistamatta: kuvauksessa tai asetuksissa on virheitä',
    'not-checked': 'on kaikkien selosteiden luettelo, jonka tarkistaa: notice build --check',
  },
  andTouched: 'ja sitä on julkaisemisen jälkeen muutettu käsin',
  sameWords: 'sanat ovat samat',
  otherBytes: 'muutettu on vain sitä, mikä on sanojen ympärillä',
  sameWordsPerhaps:
    'sanat ovat samat: asetukset tai mallipohjat ovat voineet muuttua sen jälkeen, tai tiedostoa on muutettu',
  perhaps: 'asetukset tai mallipohjat ovat voineet muuttua sen jälkeen, tai tiedostoa on muutettu',
  brokenBy: {
    description: (place) => `jäi tarkistamatta: kuvauksessa on virheitä (${place})`,
    settings: (place) => `jäi tarkistamatta: asetuksissa on virheitä (${place})`,
  },
  links: 'Linkit ja se, mitä ladataan tai suoritetaan: lähteiden mukaan (-) ja tiedostossa (+):',
  noWords: 'PDF-tiedoston sanoja ei voi näyttää lähteiden sanojen rinnalla',
  madeBy: (version) => `versio ${version}`,
  edit: 'Lähteiden mukaisesta tekstistä tiedoston tekstiin:',
  summary: (current, all) => `lähteiden mukaisia ${current}/${all}`,
}
