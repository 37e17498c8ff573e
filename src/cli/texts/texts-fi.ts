/** The words of the command line, in Finnish. */
import { diffFi, verifyFi } from './review-fi.ts'
import type { Texts } from './texts-en.ts'

const files = (count: number) => (count === 1 ? '1 tiedosto' : `${count} tiedostoa`)

export const textsFi: Texts = {
  program: {
    description: 'Tekee henkilörekisterien kuvauksista tietosuojaselosteet.',
    examples: `Esimerkkejä:
  notice build                          kaikki rekisterit, kaikki niiden kielet ja tiedostomuodot
  notice build notices/customers.yaml   yksi rekisteri
  notice validate                       vain virheiden etsiminen, myös lain kannalta
  notice explain retention/vague        mitä sääntö vaatii ja miksi
  notice diff --base main               mikä muuttui, ja onko sillä merkitystä
  notice doctor                         onko koneella kaikki tarvittava?
  notice help build                     kaikki, mihin build pystyy`,
    version: 'tulosta versio',
    help: 'tulosta tämä ohje',
    helpCommand: 'tulosta komennon ohje',
    uiLang: 'viestien kieli: fi tai en (oletus: päätteen kieli)',
    color: 'väritä tuloste silloinkin, kun sitä ei näytetä päätteessä',
    noColor: 'älä väritä tulostetta',
  },
  headings: {
    'Usage:': 'Käyttö:',
    'Arguments:': 'Argumentit:',
    'Options:': 'Valitsimet:',
    'Global Options:': 'Kaikkien komentojen valitsimet:',
    'Commands:': 'Komennot:',
  },
  paths: 'kuvaukset tai kansiot, joissa niitä on (oletus: koko työtila)',
  build: {
    description:
      'Tarkista rekisterit ja kirjoita jokainen seloste kaikilla kielillä ja kaikissa tiedostomuodoissa.',
    out: 'kansio, johon kirjoitetaan (oletus: published)',
    format:
      'html, md, pdf, fragment ja docx pilkuin erotettuina (oletus: asetusten mukaan, muuten kolme ensimmäistä); luettelosivut ja poistettujen rekisterien tiedostot jäävät ennalleen',
    lang: 'kielet pilkuin erotettuina (oletus: kunkin rekisterin omat kielet); ennalleen jää sama kuin valitsimella --format',
    check: 'älä kirjoita mitään; paluuarvo on 1 ja luettelo tulostetaan, jos julkaistu ei ole ajan tasalla',
    pdfEngine:
      'mikä tekee PDF-tiedostot: typst (oletus; ei tarvitse selainta) tai chromium, joka tulostaa sivun',
    browser: 'moottorin chromium selain (oletus: etsitään; katso notice doctor)',
    draft: 'merkitse jokainen seloste luonnokseksi ja tee nekin, joissa on lainvastaisuuksia',
    asOf: 'päivä, jonka lain mukaan rekisterit arvioidaan (oletus: tämä päivä)',
    watch: 'tee selosteet uudelleen aina, kun jokin muuttuu; Ctrl+C lopettaa',
    force: 'kirjoita myös se, mikä ei muuttuisi, ja korvaa muiden rekisterien selosteet',
    json: 'tulosta tulos JSON-muodossa',
    jobs: 'yhtä aikaa työskentelevien prosessien määrä (oletus: työn ja ytimien mukaan; 1 = ei muita)',
    shard: 'tee vain osa I/N omaan kansioonsa; rekisterien tunnisteet ratkaisevat, mitkä siihen kuuluvat',
    merge: 'yhdistä kaikkien osien kansiot yhdeksi sivustoksi luettelosivuineen',
    examples: `Esimerkkejä:
  notice build                       kirjoittaa tiedostot published/<tunniste>.<kieli>.html, .md ja .pdf
  notice build -l fi -f html,md      vain nämä
  notice build --check               CI:tä varten: onko julkaistu ajan tasalla?
  notice build -o public/privacy     toinen kansio

Paluuarvo: 0 kaikki kunnossa, 1 virheitä kuvauksissa tai --check löysi jotain, 2 ajo ei onnistunut.`,
  },
  validate: {
    description:
      'Etsi virheitä kuvauksista, myös lain kannalta, sekä asetuksista ja mallipohjista. Selosteita ei kirjoiteta.',
    format:
      'pretty (oletus), json, sarif, github tai junit; NIMI=TIEDOSTO kirjoittaa tiedostoon, ja sen voi toistaa',
    out: 'kirjoita tiedostoon päätteen sijasta',
    maxWarnings: 'paluuarvo on 1, jos varoituksia on enemmän kuin tämä',
    generateWaivers: 'kirjoita jokaisesta havainnosta poikkeus, jonka perustelu täydennetään',
    examples: `Esimerkkejä:
  notice validate
  notice validate notices/customers.yaml
  notice validate --format json -o findings.json
  notice validate --format pretty --format sarif=findings.sarif
  notice validate --as-of 2027-01-01     sen päivän lain mukaan, sikäli kuin se tunnetaan
  notice validate --generate-waivers     aloita nykytilanteesta ja korjaa yksi kerrallaan

Paluuarvo: 0 ei virheitä, 1 virheitä tai liikaa varoituksia, 2 ajo ei onnistunut.`,
  },
  explain: {
    description: 'Kerro, mitä oikeussääntö vaatii, miksi ja minkä säännöksen nojalla, esimerkkeineen.',
    rule: 'säännön tunniste, kuten retention/vague, tai ala, kuten retention (oletus: luettelo)',
    examples: `Esimerkkejä:
  notice explain                    kaikki säännöt aloittain
  notice explain retention/vague
  notice explain retention          yhden alan säännöt

Paluuarvo: 0, tai 2, jos sääntöä ei ole.`,
    unknown: (name) => `sääntöä ${name} ei ole`,
    seeList: 'Katso: notice explain',
  },
  coverage: {
    description: 'Kerro, onko kukin informointivelvoite täytetty, millä tiedolla ja missä kohdassa.',
    format: 'text (oletus), md, html tai json; NIMI=TIEDOSTO kirjoittaa tiedostoon, ja sen voi toistaa',
    examples: `Esimerkkejä:
  notice coverage
  notice coverage notices/customers.yaml --format html -o kattavuus.html
  notice coverage --format json

Paluuarvo: 0 kaikki lain vaatimat tiedot kerrotaan, 1 jokin puuttuu tai kuvauksessa on virheitä, 2 ajo ei onnistunut.`,
  },
  diff: diffFi,
  verify: verifyFi,
  doctor: {
    description: 'Kerro, mitä tällä koneella on, mitä siltä puuttuu ja miten sen saa.',
    examples: `Esimerkkejä:
  notice doctor
  notice doctor --json

Paluuarvo: 0 kaikki, mitä työtilan asetukset vaativat, on koneella, 2 jotain puuttuu.`,
  },
  usage: {
    unknownOption: (option) => `valitsinta ${option} ei ole`,
    unknownCommand: (command) => `komentoa ${command} ei ole`,
    missingValue: (option) => `valitsimen ${option} arvo puuttuu`,
    emptyArgument: () => 'argumentti on tyhjä',
    isEmpty: () => 'Ehkä siinä olevaa muuttujaa ei ole asetettu.',
    tooMany: () => 'argumentteja on liikaa',
    noCommand: () => 'komento puuttuu',
    wrongValue: (option, value, allowed) =>
      `${value === '' ? 'tyhjä' : value} ei kelpaa valitsimen ${option} arvoksi; arvo voi olla ${allowed.join(', ')}`,
    notALanguage: (value) => `${value === '' ? 'tyhjä' : value} ei ole kielen koodi, kuten fi`,
    notADay: (option, value) => `valitsimen ${option} arvon pitää olla päivä, kuten 2026-11-22, ei ${value}`,
    notANumber: (option, value) => `valitsimen ${option} arvon pitää olla kokonaisluku, ei ${value}`,
    notAtLeastOne: (option, value) =>
      `valitsimen ${option} arvon pitää olla kokonaisluku, vähintään 1, ei ${value === '' ? 'tyhjä' : value}`,
    notAShard: (value) =>
      `valitsimen --shard arvo on osa ja osien määrä, enintään 10 000, kuten 2/4, ei ${value}`,
    onlyOneFormat: () => 'valitsimen --out kanssa kirjoitetaan yksi muoto: anna muut muodossa NIMI=TIEDOSTO',
    sameFile: (file) => `kaksi muotoa kirjoitettaisiin tiedostoon ${file}`,
    toStdoutTwice: () => 'päätteeseen voi tulostaa vain yhden muodon: anna muut muodossa NIMI=TIEDOSTO',
    needs: (option, other) => `valitsimesta ${option} on hyötyä vain valitsimen ${other} kanssa`,
    oneBuild: (option) => `${option} tekee yhden ajon: jätä --watch pois.`,
    conflict: (first, second) => `valitsimia ${first} ja ${second} ei voi käyttää yhdessä`,
    didYouMean: (suggestion) => `Tarkoititko ${suggestion}?`,
    seeHelp: (command) => `Katso: ${command}`,
  },
  error: 'virhe',
  warning: 'varoitus',
  note: 'huomautus',
  bug: {
    message: (message) => `vika on ohjelmassa, ei tiedostoissasi (${message})`,
    hint: 'Ilmoita siitä tekijöille. Kun NOTICE_DEBUG=1, yksityiskohdat tulostetaan.',
  },
  watching: 'Seurataan muutoksia. Ctrl+C lopettaa.',
  changed: (named, others) => (others === 0 ? named : `${named} ja ${others} muuta`),
  rewrote: (written, milliseconds) => `kirjoitettu ${files(written)}, ${milliseconds} ms`,
  interrupted: 'Keskeytetty. Jokainen tiedosto on ehjä, joko entisellään tai uusittu.',
  progress: (done, total) => `Selosteita tehdään: ${done}/${total} rekisteriä`,
  coverageProgress: (done, total) => `Velvollisuuksia käydään läpi: ${done}/${total} rekisteriä`,
  progressPace: (perSecond, remaining) => `, ${perSecond} sekunnissa, jäljellä ${remaining}`,
  wrote: (written, unchanged, from, seconds) =>
    `Kirjoitettu: ${files(written)}, ennallaan ${unchanged}. Rekistereitä ${from}, aikaa kului ${seconds} s`,
  waiversAdded: (added, renewed, path) => {
    const parts = [
      ...(added > 0 ? [`lisätty ${added} tiedostoon ${path}`] : []),
      ...(renewed > 0 ? [`uusittu päättyneitä ${renewed} tiedostossa ${path}`] : []),
    ]
    return parts.length === 0
      ? `ei mitään lisättävää: ${path} on ennallaan`
      : `poikkeuksia ${parts.join(', ')}: täydennä jokaisen perustelu ja vastuuhenkilö`
  },
  tooManyWarnings: (warnings, allowed) =>
    `varoituksia on ${warnings}, ja --max-warnings sallii ${allowed}: paluuarvo on 1`,
  emptyShard: (shard) => `osassa ${shard} ei ole rekistereitä`,
  removed: (count) => `poistettu ${files(count)}, ${count === 1 ? 'jota' : 'joita'} ei enää tehdä`,
  upToDate: (current, seconds) => `Ajan tasalla: ${files(current)}, tarkistukseen kului ${seconds} s`,
  outOfDate: (findings, current, seconds) =>
    `Ei ajan tasalla: ${files(findings)}; ajan tasalla ${current}, tarkistukseen kului ${seconds} s`,
  notChecked: (published, failed) => {
    const whole = failed === 1 ? '1 rekisteri, jossa' : `${failed} rekisteriä, joissa`
    const part = failed === 1 ? '1 rekisteristä, jossa' : `${failed} rekisteristä, joissa`
    return `Tarkistamatta: ${published === 0 ? whole : `${files(published)} ${part}`} on virheitä`
  },
  notCheckedOnly: (notChecked, current) => `${notChecked}; ajan tasalla ${current}.`,
  reasons: {
    missing: 'puuttuu',
    stale: 'vanhentunut',
    'half-done': 'keskeneräinen',
    'in-the-way': 'paikalla on kansio',
    stray: 'ylimääräinen',
  },
  failed: (count) =>
    count === 1
      ? 'yhden rekisterin selosteita ei voitu tehdä: sen julkaistut tiedostot ovat ennallaan'
      : `${count} rekisterin selosteita ei voitu tehdä: niiden julkaistut tiedostot ovat ennallaan`,
  indexLeft:
    'luettelosivut ja vanhentuneet tiedostot jätettiin ennalleen, koska kaikkia rekistereitä ei voitu tehdä',
  left: (path) => `tiedostoa ${path} ei enää tehdä, mutta sitä on muutettu käsin: sitä ei poistettu`,
  skipped: (file, languages) => `${file}: ei julkaista näillä kielillä: ${languages.join(', ')}, ohitettiin`,
}
