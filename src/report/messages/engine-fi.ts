/** What stops a run because an engine that makes PDF files lacks something, in Finnish. */
import type { EngineMessages } from './engine-en.ts'
import { list, text } from './wording.ts'

/** How to get a browser, a line for each system. */
export const getBrowserFi = [
  'Debian: `sudo apt install chromium-headless-shell`',
  'Fedora: `sudo dnf install chromium-headless`',
  'macOS: `brew install --cask google-chrome`',
  'Windows: `winget install Google.Chrome` (myös Windowsin mukana tuleva Microsoft Edge kelpaa)',
  'Kaikki järjestelmät: `npx puppeteer browsers install chrome-headless-shell`',
].join('\n')

const otherEngine = 'Ilman selainta PDF-tiedostot tekee --pdf-engine typst.'

export const engineMessagesFi: EngineMessages = {
  'browser-absent': () => ({
    message: 'PDF-moottori chromium tarvitsee selaimen, eikä tältä koneelta löytynyt sellaista',
    hint: `Asenna selain:\n${getBrowserFi}\nJos koneella jo on selain, anna sen ohjelman polku valitsimella --browser, ympäristömuuttujassa CHROME_PATH tai asetustiedoston avaimella \`pdf.browser\`.\n${otherEngine}`,
  }),
  'browser-not-there': (args) => ({
    message: `${text(args, 'name')} osoittaa selaimeen ${text(args, 'path')}, mutta siellä ei ole mitään`,
    hint: `Korjaa polku tai jätä se pois, jolloin selain etsitään. \`notice doctor\` kertoo, mikä selain löytyy. Näin selaimen saa:\n${getBrowserFi}\n${otherEngine}`,
  }),
  'browser-not-a-program': (args) => ({
    message: `${text(args, 'name')} osoittaa selaimeen ${text(args, 'path')}, mutta se ei ole ohjelma, jonka voit käynnistää`,
    hint: `Debian: anna ohjelman polku, esimerkiksi \`/usr/bin/chromium-headless-shell\`; jos polku on oikea, \`chmod +x\` sallii käynnistämisen.\nmacOS: anna sovelluksen sisällä olevan ohjelman polku, esimerkiksi \`/Applications/Google Chrome.app/Contents/MacOS/Google Chrome\`.\nWindows: anna ohjelman polku, esimerkiksi \`C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe\`.`,
  }),
  'browser-not-started': (args) => ({
    message: `selain ${text(args, 'path')} ei käynnistynyt (${text(args, 'reason')})`,
    hint: `Kokeile käsin, käynnistyykö se valitsimella --version.\nDebian: \`sudo apt install --reinstall chromium-headless-shell\` tuo sen, mitä puuttuu. Jos säiliö estää selaimen hiekkalaatikon, aseta NOTICE_NO_SANDBOX=1.\nmacOS ja Windows: avaa selain kerran työpöydältä ja anna sen päivittyä.\n${otherEngine}`,
  }),
  'browser-too-slow': (args) => ({
    message: `selain ${text(args, 'path')} ei vastannut ${text(args, 'seconds')} sekunnissa`,
    hint: `Yritä uudelleen, kun koneella on vähemmän kuormaa, ja varmista, että polku osoittaa selaimeen: \`notice doctor\` kertoo sen.\nDebian: \`chromium-headless-shell\` käynnistyy nopeimmin.\nmacOS ja Windows: päivittyvä selain ei vastaa; avaa se kerran käsin.\n${otherEngine}`,
  }),
  'puppeteer-missing': (args) => ({
    message: `selainta ohjaavaa pakettia puppeteer ei voitu ladata (${text(args, 'reason')})`,
    hint: `Asenna notice uudelleen. Debianissa, macOS:ssä ja Windowsissa se käy samalla tavalla: \`npm ci\` ohjelman kansiossa tai \`npm install --global\`, jos komento on asennettu koko koneelle.\n${otherEngine}`,
  }),
  'typst-missing': (args) => ({
    message: `PDF-moottoria Typst ei voitu ladata tällä koneella (${text(args, 'machine')}: ${text(args, 'reason')})`,
    hint: `Asenna notice uudelleen valinnaisine paketteineen, sillä moottori on niissä: \`npm ci --include=optional\`.\nDebian: moottori vaatii vähintään Debian 10:n.\nmacOS: asenna sillä Node-ohjelmalla, jota käytät (arm64 tai x64).\nWindows: asenna Visual C++:n kirjastot: \`winget install Microsoft.VCRedist.2015+.x64\`\nSiihen asti jätä PDF pois (--format html,md) tai tulosta selaimella (--pdf-engine chromium).`,
  }),
  'typst-failed': (args) => ({
    message: `Typst ei pystynyt tekemään PDF:ää selosteesta ”${text(args, 'title')}” (${text(args, 'language')}): ${text(args, 'reason')}`,
    hint: 'Jos mallipohja tai logo on oma, korjaa se; muussa tapauksessa ilmoita viasta tekijöille.',
  }),
  'standard-needs-typst': (args) => ({
    message: `vain Typst tekee PDF-tiedostot standardin ${text(args, 'standard')} mukaisiksi, ja moottoriksi on valittu chromium`,
    hint: 'Poista asetustiedostosta avain `pdf.standard`, tai aseta avaimen `pdf.engine` arvoksi typst ja jätä valitsin --pdf-engine pois.',
  }),
  'files-incomplete': (args) => ({
    message: `ohjelman omia tiedostoja puuttuu (${list(args, 'files').join(', ')})`,
    hint: 'Asenna ohjelma uudelleen. Debianissa, macOS:ssä ja Windowsissa se käy samalla tavalla: `npm ci` ohjelman kansiossa tai `npm install --global`, jos komento on asennettu koko koneelle.',
  }),
}
