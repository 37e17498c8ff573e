/** The words of `notice doctor`, in Finnish. */
import type { DoctorTexts } from './doctor-en.ts'

const anywhere = 'Kaikki järjestelmät: `npx puppeteer browsers install chrome-headless-shell`'

export const doctorFi: DoctorTexts = {
  statuses: { ok: 'kunnossa', optional: 'valinnainen', failed: 'korjattava' },
  names: {
    node: 'Node',
    notice: 'notice',
    typst: 'Typst',
    browser: 'Selain',
    fonts: 'Kirjasimet',
    git: 'git',
    terminal: 'Pääte',
    workspace: 'Työtila',
    config: 'Asetukset',
    registers: 'Rekisterit',
    publishes: 'Julkaistaan',
    output: 'Julkaisukansio',
    look: 'Oma ulkoasu',
  },
  node: (version, floor) => `${version}; vaaditaan ${floor} tai uudempi`,
  getNode: {
    debian:
      'Debian: järjestelmän oma paketti voi olla liian vanha: katso https://nodejs.org/en/download tai sen suosittelemaa pakettia.',
    fedora: '`sudo dnf install nodejs`',
    linux: 'Katso https://nodejs.org/en/download',
    macos: '`brew install node`',
    windows: '`winget install OpenJS.NodeJS.LTS`',
  },
  typst: (version) => `${version}; tekee PDF-tiedostot ilman selainta`,
  noBrowser: (needed) =>
    needed
      ? 'selainta ei löytynyt, mutta asetusten mukaan PDF-tiedostot tehdään selaimella'
      : 'selainta ei löytynyt; vain PDF-moottori chromium tarvitsee sellaisen',
  silentBrowser: (path, where) => `${path}, ${where}, ei kerro versiotaan`,
  browserSources: {
    flag: (name) => `annettu valitsimella ${name}`,
    env: (name) => `annettu ympäristömuuttujassa ${name}`,
    config: (name) => `annettu asetuksissa avaimella ${name}`,
    cache: () => 'ohjelman puppeteer välimuistista',
    system: () => 'löytyi tältä koneelta',
  },
  getBrowser: {
    debian: `\`sudo apt install chromium-headless-shell\` (Debian; Ubuntu: seuraava rivi)\n${anywhere}`,
    fedora: '`sudo dnf install chromium-headless`',
    linux: `Asenna Chromium paketinhallinnalla ja anna sen polku ympäristömuuttujassa CHROME_PATH, jos sitä ei löydy.\n${anywhere}`,
    macos: '`brew install --cask google-chrome`',
    windows: '`winget install Google.Chrome`',
  },
  fonts: (files) => `Source Sans 3, ${files} tiedostoa`,
  noFonts: (missing) => `tiedostoja puuttuu: ${missing.join(', ')}`,
  installAgain:
    'Asenna notice uudelleen: `npm ci` ohjelman kansiossa tai `npm install --global`, jos komento on asennettu koko koneelle.',
  noGit: 'ei löytynyt; git säilyttää kuvausten historian, ja vain `notice diff --base` tarvitsee sitä',
  getGit: {
    debian: '`sudo apt install git`',
    fedora: '`sudo dnf install git`',
    linux: 'Asenna git paketinhallinnalla: https://git-scm.com/download/linux',
    macos: '`xcode-select --install`',
    windows: '`winget install Git.Git`',
  },
  terminal: (locale, colour) =>
    `viestit suomeksi (${locale ?? 'kieltä ei ole asetettu'}; englanniksi valitsimella --ui-lang en), ${colour ? 'värillisinä' : 'ilman värejä'}`,
  badSettings: (errors, files) => `${errors === 1 ? '1 virhe' : `${errors} virhettä`}: ${files.join(', ')}`,
  mendSettings: '`notice validate` kertoo, mikä on vialla ja millä rivillä.',
  noConfig: 'tiedostoa notice.config.yaml ei ole: kaikki asetukset ovat oletuksia',
  registers: (count) => (count === 1 ? '1 kuvaus' : `${count} kuvausta`),
  publishes: (languages, formats, engine) =>
    `${languages?.join(', ') ?? 'kunkin rekisterin omat kielet'}; ${formats.join(', ')}${engine === undefined ? '' : ` (PDF:n tekee ${engine})`}`,
  output: (path, exists) => `${path}, ${exists ? 'siihen voi kirjoittaa' : 'luodaan ensimmäisellä ajolla'}`,
  noLook: 'ei ole: käytetään ohjelman omaa ulkoasua',
  look: (paths, fonts, templates) =>
    `${paths.join(', ')} (kirjasintiedostoja ${fonts}, mallipohjia ja tyylejä ${templates})`,
  allWell: 'Kaikki tarvittava on kunnossa.',
  unwell: (failed) =>
    failed === 1
      ? '1 kohta on korjattava ennen julkaisemista.'
      : `${failed} kohtaa on korjattava ennen julkaisemista.`,
}
