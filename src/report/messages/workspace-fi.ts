/** What the edge has to say, in Finnish. */
import type { DiagnosticArguments } from '../../diagnostics/diagnostic.ts'
import { engineMessagesFi } from './engine-fi.ts'
import { gitMessagesFi } from './git-fi.ts'
import type { EdgeMessages, WorkspaceMessages } from './workspace-en.ts'

const didYouMean = ({ suggestion }: DiagnosticArguments, otherwise: string) =>
  suggestion === undefined ? otherwise : `Tarkoititko \`${suggestion}\`?`

const OUTSIDE =
  'Korvaa linkki itse tiedostolla. Ulkopuolisia tiedostoja ei lueta, sillä selosteessa tai ilmoituksessa voisi näkyä sellaista, mitä kuvauksen laatija ei saa nähdä.'

const RIGHTS =
  'Tarkista, kuka omistaa tiedoston ja sen kansion: `ls -ld` näyttää omistajan ja oikeudet, `chmod u+rX` antaa sinulle lukuoikeuden. Windows: napsauta kohdetta hiiren oikealla painikkeella ja valitse Ominaisuudet ja Suojaus; käyttö estyy myös, jos tiedosto on auki toisessa ohjelmassa.'

export const workspaceMessagesFi: WorkspaceMessages = {
  'workspace/duplicate-id': ({ id, other }) => ({
    message: `tunniste \`${id}\` on käytössä myös tiedostossa ${other}`,
    hint: 'Julkaistut tiedostot nimetään tunnisteen mukaan, joten ne korvaisivat toisensa. Anna toiselle rekisterille uusi tunniste.',
  }),
  'workspace/unknown-language': ({ language, known }) => ({
    message: `kielelle \`${language}\` ei ole fraaseja`,
    hint: `Kielet ovat: ${[known].flat().join(', ')}.`,
  }),
  'workspace/builder-ended': () => ({
    message: 'tätä rekisteriä käsitellyt prosessi päättyi kesken työn',
    hint: 'Muisti ei ehkä riittänyt, tai järjestelmä lopetti prosessin. Käytä vähemmän rinnakkaisia prosesseja: `--jobs 1` tekee kaiken yhdessä prosessissa.',
  }),
  'workspace/misnamed-config': ({ name }) => ({
    message: `asetukset luetaan tiedostosta ${name}: nimeä tiedosto uudelleen`,
  }),
  'workspace/unreadable': ({ path }) => ({
    message: `\`${path}\` ei ole tiedosto vaan kansio, putki, laite tai linkki, joka ei johda mihinkään`,
    hint: 'Lisää tiedosto paikalleen tai poista kohde. `ls -l` näyttää, mihin linkki johtaa. Siihen asti mitään julkaistua ei poisteta.',
  }),
  'workspace/unreadable#outside': ({ path }) => ({
    message: `\`${path}\` on linkki, joka johtaa työtilan ulkopuolelle`,
    hint: OUTSIDE,
  }),
  'workspace/unreadable#refused': ({ path }) => ({
    message: `järjestelmä ei anna lukea kohdetta \`${path}\``,
    hint: RIGHTS,
  }),
  'workspace/unreadable#failure': ({ path, code }) => ({
    message: `kohdetta \`${path}\` ei voitu lukea (${code})`,
    hint: 'Yritä uudelleen ja tarkista, että levy tai verkkojako on käytettävissä ja ettei toinen ohjelma varaa tiedostoa. Siihen asti mitään julkaistua ei poisteta.',
  }),
  'workspace/extends-loop': ({ chain }) => ({
    message: `tiedostot viittaavat toisiinsa kehässä: ${[chain].flat().join(' → ')}`,
    hint: 'Poista yksi viittauksista, jotta ketju päättyy.',
  }),
  'workspace/extends-missing': (args) => ({
    message: `tiedostoa \`${args['path']}\` ei ole`,
    hint: didYouMean(args, 'Polku alkaa tämän tiedoston kansiosta.'),
  }),
  'workspace/extends-missing#folder': ({ path }) => ({
    message: `\`${path}\` on kansio`,
    hint: 'Nimeä kansiossa oleva tiedosto, jossa yhteiset osat ovat, esimerkiksi `shared/organisation.yaml`.',
  }),
  'workspace/extends-missing#not-yaml': ({ path }) => ({
    message: `\`${path}\` ei ole YAML-tiedosto`,
    hint: 'Yhteiset osat ovat tiedostoissa, joiden nimen lopussa on `.yaml` tai `.yml`.',
  }),
  'workspace/extends-outside': ({ path }) => ({
    message: `\`${path}\` on työtilan ulkopuolella`,
    hint: 'Siirrä yhteiset osat työtilaan, esimerkiksi kansioon `notices/shared/`.',
  }),
  'workspace/extends-outside#web': () => ({
    message: 'verkossa olevia tiedostoja ei lueta',
    hint: 'Kopioi tiedosto työtilaan.',
  }),
  'workspace/path-missing': (args) => ({
    message: `kohdetta \`${args['path']}\` ei ole`,
    hint: didYouMean(args, 'Suhteelliset polut alkavat työtilan juuresta eli kansiosta, jossa `notices` on.'),
  }),
  'workspace/path-outside': ({ path }) => ({
    message: `\`${path}\` on työtilan ulkopuolella`,
    hint: 'Siirrä se työtilaan. Suhteelliset polut alkavat työtilan juuresta eli kansiosta, jossa `notices` on.',
  }),
  'workspace/not-an-image': ({ path }) => ({
    message: `\`${path}\` ei ole SVG- eikä PNG-tiedosto`,
    hint: 'Tallenna logo SVG- tai PNG-muodossa.',
  }),
}

export const edgeMessagesFi: EdgeMessages = {
  ...engineMessagesFi,
  ...gitMessagesFi,
  'no-permission': ({ path }) => ({
    message: `järjestelmä ei anna käyttää kohdetta ${path}`,
    hint: `Tarkista, kuka omistaa kohteen ja sen kansion ja onko levy vain luettavissa; tai valitse toinen kansio valitsimella --out.\nDebian ja macOS: \`ls -ld\` näyttää omistajan ja oikeudet; \`chmod u+rwX\` antaa oikeudet sinulle.\nWindows: napsauta kohdetta hiiren oikealla painikkeella ja valitse Ominaisuudet ja Suojaus. Käyttö estyy myös, jos tiedosto on auki toisessa ohjelmassa: sulje se siellä.`,
  }),
  'source-refused': ({ path }) => ({
    message: `järjestelmä ei anna käyttää kohdetta ${path}`,
    hint: RIGHTS,
  }),
  'disk-full': ({ path }) => ({
    message: `levy on täynnä: tiedostoa ${path} ei voitu kirjoittaa`,
    hint: 'Vapauta tilaa ja aja komento uudelleen. Jokainen julkaistu tiedosto on ehjä, joko entisellään tai uusittu.\nDebian ja macOS: `df -h` näyttää levyjen vapaan tilan, `quota` oman tilisi.\nWindows: Asetukset, Järjestelmä, Tallennustila.',
  }),
  'in-the-way': ({ path }) => ({
    message: `kohteen ${path} paikalla on jotain muuta`,
    hint: 'Tiedoston paikalla on kansio tai kansion paikalla tiedosto. Siirrä se pois tai valitse toinen kansio valitsimella --out.',
  }),
  'not-a-file': ({ path }) => ({
    message: `${path} ei ole tiedosto vaan kansio, putki, laite tai linkki, joka ei johda mihinkään`,
    hint: 'Lisää tiedosto paikalleen tai poista kohde. `ls -l` näyttää, mihin linkki johtaa.',
  }),
  'output-refused': ({ code }) => ({
    message: `tulosta ei voitu kirjoittaa vakiotulosteeseen (${code})`,
    hint: 'Tarkista, onko levy, jolle tuloste ohjataan, täynnä, ja aja komento uudelleen. Julkaisukansion tiedostoihin tämä ei vaikuta.',
  }),
  'name-too-long': ({ path }) => ({
    message: `nimi ${path} on pidempi kuin tiedostojärjestelmä sallii`,
    hint: 'Valitse lyhyempi nimi tai toinen kansio valitsimella --out.\nDebian ja macOS: nimessä voi olla 255 tavua; ä vie niistä kaksi.\nWindows: koko polussa voi olla 260 merkkiä; siirrä työtila lähemmäs levyn juurta.',
  }),
  'file-failure': ({ path, code }) => ({
    message: `kohdetta ${path} ei voitu käyttää (${code})`,
    hint: 'Yritä uudelleen ja varmista, että levy tai verkkolevy on käytettävissä eikä toinen ohjelma varaa tiedostoa.\nDebian ja macOS: `lsof` näyttää, mikä ohjelma varaa tiedoston, ja `dmesg`, mitä vikaa levyssä on; `ulimit -n 4096` sallii avata useampia tiedostoja.\nWindows: sulje ohjelmat, joissa tiedosto on auki, ja keskeytä kansion virustarkistus tai pilvitallennus.',
  }),
  'two-configs': ({ first, second }) => ({
    message: `työtilassa on kaksi asetustiedostoa: ${first} ja ${second}`,
    hint: 'Säilytä niistä vain toinen.',
  }),
  'path-missing': (args) => ({
    message: `kohdetta ${args['path']} ei ole`,
    hint: didYouMean(args, 'Nimeä rekisterin kuvaus tai kansio, jossa kuvauksia on.'),
  }),
  'not-yaml': ({ path }) => ({
    message: `${path} ei ole rekisterin kuvaus`,
    hint: 'Kuvaukset ovat tiedostoja, joiden nimen lopussa on .yaml tai .yml.',
  }),
  'not-a-register': ({ path }) => ({
    message: `${path} on asetustiedosto tai yhteinen osa, ei rekisterin kuvaus`,
    hint: 'Nimeä rekisterit, jotka käyttävät sitä, tai jätä polku pois, jolloin käsitellään koko työtila.',
  }),
  'no-published-file': (args) => ({
    message: `tiedostoa ${args['path']} ei ole`,
    hint: didYouMean(
      args,
      'Anna tiedosto, jonka `notice build` on julkaissut, esimerkiksi `published/asiakkaat.fi.html`.',
    ),
  }),
  'is-a-source': ({ path }) => ({
    message: `${path} on työtilan lähdetiedosto, jonka päälle raporttia ei kirjoiteta`,
    hint: 'Valitse raportille toinen tiedosto rekisterien kansion ulkopuolelta.',
  }),
  'source-outside': ({ path }) => ({
    message: `${path} on linkki, joka johtaa työtilan ulkopuolelle`,
    hint: OUTSIDE,
  }),
  'no-workspace': () => ({
    message: 'kansiota `notices` ei ole tässä kansiossa eikä sen yläkansioissa',
    hint: 'Luo kansio `notices` ja tallenna sinne rekisterin kuvaus, esimerkiksi `customer-register.yaml`, tai nimeä tiedosto.',
  }),
  'no-registers': ({ path }) => ({
    message: `kansiossa ${path} ei ole rekisterien kuvauksia`,
    hint: 'Kuvausten nimen lopussa on .yaml tai .yml. Kansioista `shared` ja piilokansioista niitä ei haeta.',
  }),
  'several-workspaces': ({ first, second }) => ({
    message: `polut kuuluvat kahteen työtilaan: ${first} ja ${second}`,
    hint: 'Aja komento erikseen kummallekin työtilalle.',
  }),
  'output-in-sources': ({ output, source }) => ({
    message: `julkaisukansio ${output} on lähdekansion ${source} sisällä`,
    hint: 'Valitse toinen kansio valitsimella --out tai asetustiedoston avaimella `output`.',
  }),
  'output-outside': ({ output, path }) => ({
    message: `julkaisukansio ${output} on linkki, joka johtaa työtilan ulkopuolelle: ${path}`,
    hint: 'Jos selosteet kuuluvat sinne, nimeä se kansio itse valitsimella --out; muuten poista linkki.',
  }),
  'output-is-file': ({ output }) => ({
    message: `julkaisukansion ${output} paikalla on tiedosto`,
    hint: 'Valitse toinen kansio valitsimella --out tai asetustiedoston avaimella `output`.',
  }),
  'output-of-others': ({ output, registers }) => ({
    message: `kansiossa ${output} on muiden rekisterien selosteita: ${[registers].flat().join(', ')}`,
    hint: 'Jos toinen työtila julkaisee sinne, valitse toinen kansio valitsimella --out. Jos ne ovat tämän työtilan entisiä rekistereitä, --force poistaa niiden tiedostot.',
  }),
  'shard-needs-folder': ({ output, shard }) => ({
    message: `kansiossa ${output} on muitakin kuin osan ${shard} selosteita`,
    hint: 'Jokaiselle osalle tehdään oma kansio, esimerkiksi `--out shards/1`.',
  }),
  'shard-absent': ({ path }) => ({
    message: `kansiossa ${path} ei ole osaa, tai sen tietoja on muutettu`,
    hint: 'Nimeä kansiot, jotka `notice build --shard I/N --out DIR` on kirjoittanut, piilotiedostoineen: `.notice-shard.json` ja `.notice-manifest.json`.',
  }),
  'shards-differ': ({ first, second }) => ({
    message: `${first} ja ${second} eivät ole saman kokonaisuuden osia`,
    hint: 'Tee jokainen osa samalla osien määrällä ja samoilla valitsimilla, kuten --format, --lang ja --draft.',
  }),
  'shard-of-others': ({ path, tool, register, source }) => ({
    message:
      register === undefined
        ? `kansion ${path} osaa ei ole tehty tästä työtilasta sellaisena kuin se nyt on, tai sen on tehnyt ohjelman toinen versio (${tool})`
        : `kansion ${path} osaa ei ole tehty tästä työtilasta sellaisena kuin se nyt on: ${source === register ? `kuvaus ${register}` : `kuvauksen ${register} yhteinen osa ${source}`} on muuttunut sen jälkeen`,
    hint: 'Tee osat ja yhdistä ne samasta commitista ja samalla ohjelman versiolla: kuvaukset, yhteiset osat, asetukset, mallipohjat ja rekisterien luettelo ratkaisevat, millainen sivustosta tulee.',
  }),
  'shard-unfinished': ({ path, shard }) => ({
    message: `osa ${shard} kansiossa ${path} on jäänyt kesken, tai sitä tehdään vielä`,
    hint: 'Odota, jos osaa tehdään vielä; muuten tee se uudelleen.',
  }),
  'shard-failed': ({ path, shard, count }) => ({
    message: `kansion ${path} osasta ${shard} puuttuu ${count === 1 ? 'rekisteri, jota' : `${count} rekisteriä, joita`} ei voitu tehdä`,
    hint: 'Katso, mitä osaa tehtäessä ilmoitettiin, korjaa kuvaukset ja tee osa uudelleen.',
  }),
  'shard-twice': ({ shard, first, second }) => ({
    message: `osa ${shard} on kahteen kertaan: kansioissa ${first} ja ${second}`,
    hint: 'Nimeä jokainen osa kerran.',
  }),
  'shards-missing': ({ shards }) => ({
    message: `osia puuttuu: ${[shards].flat().join(', ')}`,
    hint: 'Nimeä kaikkien osien kansiot, myös niiden, joissa ei ole rekistereitä.',
  }),
  'shard-changed': ({ path, name }) => ({
    message: `tiedosto ${name} kansiossa ${path} puuttuu tai ei ole sellaisena kuin se osaa tehtäessä kirjoitettiin`,
    hint: 'Tee osa uudelleen tyhjään kansioon.',
  }),
  'merge-into-shard': ({ output }) => ({
    message: `julkaisukansio ${output} on osan kansio`,
    hint: 'Valitse toinen kansio valitsimella --out.',
  }),
  'no-language': ({ languages }) => ({
    message: `mitään rekisteriä ei julkaista näillä kielillä: ${[languages].flat().join(', ')}`,
    hint: 'Rekisteri julkaistaan kielillä, jotka sen avain `languages` luettelee.',
  }),
}
