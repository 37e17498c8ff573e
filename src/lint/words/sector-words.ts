/** Words by which notices of a sector tell what the Act of that sector asks for. */
import type { WordLists } from '../prose/word-list.ts'

const working = 'Act on the Protection of Privacy in Working Life 759/2004, sections 4 and 5'

/** The employee’s consent to asking others. */
export const employeeConsent: WordLists = {
  fi: {
    language: 'fi',
    source: working,
    entries: ['suostumu*', '*suostumu*', 'luvalla', 'lupasi', '*antaa luvan'],
  },
  en: { language: 'en', source: working, entries: ['consent*', 'permission*'] },
}

/** Health data are stored apart. */
export const keptApart: WordLists = {
  fi: { language: 'fi', source: working, entries: ['erillä*', 'erikseen', 'erillis*'] },
  en: { language: 'en', source: working, entries: ['separate*', 'apart'] },
}

/** Rooms in which an employer may not watch. */
export const privateRooms: WordLists = {
  fi: {
    language: 'fi',
    source:
      'Act 759/2004, section 16: toilets, changing rooms and similar places, staff facilities, work rooms of one',
    entries: [
      'wc',
      'wc-*',
      'vessa*',
      'käymälä*',
      'käymälö*',
      '*pukuhuone*',
      '*taukotil*',
      '*taukohuone*',
      '*kahvihuone*',
      '*lepohuone*',
      '*henkilöstötil*',
      'henkilökunnan (tila|tilat|tiloissa|tiloja)',
      '*pesuhuone*',
      'pukeutumi*',
      '*sosiaalitil*',
      '*suihkutil*',
      '*työhuone*',
    ],
    innocent: [
      'ei … (wc|pukuhuone*|vessa*|sosiaalitil*|työhuone*|tauko*|kahvihuone*|henkilöstötil*|pesuhuone*)',
    ],
  },
  en: {
    language: 'en',
    source: 'as in Finnish',
    entries: [
      'toilet*',
      'changing room*',
      'dressing room*',
      'locker room*',
      'staff room*',
      'shower*',
      'break room*',
    ],
    innocent: [
      '(not|no|except|excluding) … (toilet*|changing|dressing|locker)',
      'outside … (toilet*|changing|dressing|locker)',
    ],
  },
}

const client = 'Act on the Processing of Client Data in Healthcare and Social Welfare 703/2023'

export const logDataRight: WordLists = {
  fi: {
    language: 'fi',
    source: client,
    entries: [
      '*lokitie*',
      '*lokitiedo*',
      '(kuka|ketkä|kenelle) … (katsonut|katsoneet|käsitellyt|käsitelleet|käyttänyt|käyttäneet|luovutettu)',
    ],
  },
  en: {
    language: 'en',
    source: client,
    entries: ['log data', 'log information', 'logs', 'who has (viewed|used|processed|accessed)'],
  },
}

export const disclosurePermit: WordLists = {
  fi: {
    language: 'fi',
    source: client,
    entries: [
      '*luovutuslu*',
      '(lupa|luvan|lupasi|lupaa|luvalla|suostumu*) … luovut*',
      'luovut* … (luvan|lupa|luvalla|suostumu*)',
    ],
  },
  en: {
    language: 'en',
    source: client,
    entries: [
      'disclosure permit*',
      '(permit|permission|consent) … (disclos*|disclosure*|disclosing)',
      '(disclosure|disclose|disclosed) … (permission|permit|consent)',
    ],
  },
}

export const disclosureRefusal: WordLists = {
  fi: {
    language: 'fi',
    source: client,
    entries: [
      '*luovutuskiel*',
      '*kiel(to|lon|toa|toja|toon|lot)',
      'kieltää',
      'kieltäyty*',
      'kieltä* … luovut*',
    ],
  },
  en: {
    language: 'en',
    source: client,
    entries: ['refus*', 'prohibit*', 'forbid*', 'deny', 'opt out', 'restriction on disclosure'],
  },
}
