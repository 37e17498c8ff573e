/** What stops a comparison with a git revision, in Finnish. */
import type { GitMessages } from './git-en.ts'
import { text } from './wording.ts'

const whyNoAnswer: Readonly<Record<string, string>> = {
  'too-slow': 'siihen kului liian kauan',
  'too-much': 'vastaus oli liian suuri',
  refused: 'sitä ei voitu käynnistää',
}

export const gitMessagesFi: GitMessages = {
  'git-absent': () => ({
    message: 'versioon vertaamiseen tarvitaan git, eikä sitä löytynyt tältä koneelta',
    hint: 'Asenna se, tai vertaa kahta tiedostoa tai kansiota: `notice diff <vanha> <uusi>`.\nDebian: `sudo apt install git`\nmacOS: `xcode-select --install`\nWindows: `winget install Git.Git`',
  }),
  'git-no-answer': (args) => ({
    message: `git ${text(args, 'command')} ei vastannut: ${whyNoAnswer[text(args, 'why')] ?? ''}`,
    hint: 'Komento `git status` samassa kansiossa kertoo, ovatko git ja levy kunnossa.',
  }),
  'git-outside': ({ path }) => ({
    message: `${path} ei ole git-varastossa`,
    hint: 'Aja komento siinä varastossa, jossa kuvaukset ovat, tai vertaa kahta tiedostoa tai kansiota: `notice diff <vanha> <uusi>`.',
  }),
  'git-unsafe': ({ reason }) => ({
    message: `git ei luota tähän varastoon (${reason})`,
    hint: 'Varasto kuuluu toiselle käyttäjälle. Jos se on sinun, kerro se: `git config --global --add safe.directory "$PWD"`',
  }),
  'git-not-a-revision': ({ revision }) => ({
    message: `\`${revision}\` ei ole version nimi`,
    hint: 'Anna haara, tunniste tai commit: `main`, `origin/main`, `v2.1`, `HEAD~1`.',
  }),
  'git-unknown-revision': (args) => ({
    message: `git ei tunne versiota \`${args['revision']}\``,
    hint:
      args['suggestion'] === undefined
        ? 'Hae se ensin: `git fetch origin`. Palvelimen haaran nimessä on palvelimen nimi: `origin/main`.'
        : `Tarkoititko \`${text(args, 'suggestion')}\`? Toisten tekemä haara haetaan ensin: \`git fetch origin\`.`,
  }),
  'git-shallow': ({ revision }) => ({
    message: `versio \`${revision}\` puuttuu tästä varaston kopiosta, jossa on vain viimeisimmät commitit`,
    hint: 'Hae loput: `git fetch --unshallow`. GitHubissa: lisää `fetch-depth: 0` vaiheeseen `actions/checkout`.',
  }),
  'git-submodule': ({ path, revision }) => ({
    message: `versiossa \`${revision}\` ${path} on alimoduuli: sen tiedostot ovat omassa varastossaan`,
    hint: 'Aja komento siinä kansiossa ja anna sen varaston versio.',
  }),
  'git-lfs': ({ path }) => ({
    message: `${path} säilytetään muualla (Git LFS), joten versiossa on vain viittaus siihen`,
    hint: 'Pidä kuvaukset, niiden yhteiset osat ja asetukset itse gitissä: `git lfs untrack "*.yaml"`.',
  }),
  'git-object-missing': ({ reason }) => ({
    message: `varastosta puuttuu osa tästä versiosta (${reason})`,
    hint: 'Ohjelma ei hae mitään itse. Hae puuttuva osa: `git fetch --refetch`, jos kopio on tehty valitsimella --filter; muuten `git fsck` kertoo, mikä on rikki.',
  }),
  'git-failed': (args) => ({
    message: `git ${text(args, 'command')} epäonnistui (${text(args, 'reason')})`,
    hint: 'Komento `git status` samassa kansiossa kertoo, mikä on vialla.',
  }),
}
