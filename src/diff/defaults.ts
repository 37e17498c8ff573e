/** What a description means where it says nothing: saying it aloud is no difference. */

const SWITCHES = [
  'controllers/*/bilingual',
  'controllers/*/obfuscateEmails',
  'register/largeScale',
  'dataSubjects/*/children/onlineService',
  'data/*/criminal',
  'data/*/nationalId',
  'data/*/openEnded',
  'data/*/items/*/criminal',
  'data/*/items/*/nationalId',
  'disclosure/safeguards',
  'rights/limits/*/excluded',
  'rights/claims',
  'rights/research',
  'rights/notification',
  'rights/notIdentifiable',
  'rights/viaOmbudsman',
  'complaint/cookies',
  'changes/newPurpose',
  'layout/merge/*/subheadings',
] as const

/**
 * By place. A switch that is not here says something when it is off: that cameras are at no workplace, that a
 * recipient gets data by which people are known.
 */
export const DEFAULTS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...SWITCHES.map((place) => [place, false] as const),
  ['document/type', 'privacy-notice'],
  ['document/address', 'you'],
  ['document/regime', 'gdpr'],
  ['controllership/relation', 'joint'],
  ['retention/*/bound', 'exactly'],
  ['complaint/authority', 'FI'],
  ['layout/name', 'standard'],
  ['layout/headings', 'statement'],
  ['layout/numbering', 'auto'],
  ['layout/lists', 'bullets'],
  ['layout/citations', true],
  ['layout/show/recipients', 'auto'],
  ['layout/show/transfers', 'auto'],
])

/** What a part may say as the whole description does. */
export function defaultAt(place: string): unknown {
  return DEFAULTS.get(place.startsWith('parts/*/') ? place.slice('parts/*/'.length) : place)
}

/**
 * Where silence says as much as words: without an exception there is none, a source without a name is called by its
 * kind, and nothing is untold.
 */
export const COMPLETE_WITHOUT: ReadonlySet<string> = new Set([
  'sources/*/name',
  'retention/*/exception',
  'retention/*/exception/max',
  'notCollected/*/exception',
  'disclosure/exceptions',
  'collectedElsewhere/exemption',
  'layout/order',
  'layout/merge/*',
])
