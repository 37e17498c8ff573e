/** The words of the report of changes, in English. */
import type { DiffVocabulary } from './diff-vocabulary.ts'

export const diffEn: DiffVocabulary = {
  title: 'Changes to privacy notices',
  description: 'What changed in the privacy notices, whether it matters, and the exact words.',
  skipToContent: 'Skip to content',
  compared: (old, now) => `From ${old} to ${now}`,
  areas: {
    controllers: 'Controller',
    contact: 'Contacts',
    dpo: 'Data protection officer',
    subjects: 'Data subjects',
    purposes: 'Purposes',
    'legal-basis': 'Legal bases',
    'special-data': 'Special categories of data',
    data: 'Data',
    sources: 'Sources of data',
    recipients: 'Recipients',
    transfers: 'Transfers outside the EU and the EEA',
    retention: 'Retention',
    automated: 'Profiling and automated decisions',
    rights: 'Rights',
    complaint: 'Supervisory authority',
    marketing: 'Direct marketing',
    cookies: 'Cookies',
    children: 'Children',
    security: 'Security',
    changes: 'Notification of changes',
    languages: 'Language versions',
    document: 'Document',
    law: 'Law',
  },
  effects: {
    reachesFurther: 'extends the processing',
    reachesLess: 'reduces the processing',
    weakens: 'weakens the position of the data subject',
    strengthens: 'strengthens the position of the data subject',
    incomparable: 'effect to be assessed',
    neutral: 'leaves the position of the data subject as it is',
  },
  weights: {
    material: 'Material changes: data subjects to be informed before they take effect',
    notable: 'Notable changes: to be published with their date',
    editorial: 'Editorial changes',
  },
  counts: ({ material, notable, editorial }) => {
    const parts = [
      [material, 'material'],
      [notable, 'notable'],
      [editorial, 'editorial'],
    ] as const
    const told = parts.filter(([count]) => count > 0)
    const last = told.at(-1)?.[0] ?? 0
    return `${told.map(([count, word]) => `${count} ${word}`).join(', ')} ${last === 1 ? 'change' : 'changes'}`
  },
  sum: (counts, changed, of) => (of === 1 ? counts : `${counts} in ${changed} of ${of} registers`),
  nothing: 'Nothing changed.',
  onlyWords: (notices) =>
    `No description changed; the words of ${notices === 1 ? '1 notice' : `${notices} notices`} changed.`,
  unread: (files) =>
    files.length === 1
      ? `The changes have not been assessed: the description has errors (${files.join(', ')}).`
      : `The changes have not been assessed: the descriptions have errors (${files.join(', ')}).`,
  firstTold: 'stated for the first time: the notice did not previously contain this information',
  correction: 'corrects an error in the notice; the processing is as before',
  oneLanguage: (languages) => `changed in one language only (${languages}): the versions may now differ`,
  oldPlace: '(old: {place})',
  furtherProcessing: 'inform before further processing',
  part: 'Part',
  added: 'A new register: its data subjects have never been informed of the processing.',
  removed: 'The register was removed: it no longer has a notice.',
  unchanged: 'The description did not change.',
  advice: {
    heading: 'What follows',
    ground: 'Basis',
    material: (count) =>
      count === 1
        ? 'Tell data subjects before the change takes effect.'
        : 'Tell data subjects before the changes take effect.',
    materialReason:
      'A material change concerns information that the GDPR requires or is decisive for the position of the data subject. Fairness and transparency require that data subjects be informed of it actively and in good time.',
    addedRegister: 'Tell data subjects of the processing before it begins.',
    furtherProcessing: (count) =>
      count === 1
        ? 'The GDPR requires that data subjects be informed of the new purpose before the further processing begins.'
        : 'The GDPR requires that data subjects be informed of the new purposes before the further processing begins.',
    notable: (count) =>
      count === 1 ? 'Publish the change with a date.' : 'Publish the changes with a date.',
    notableReason:
      'A notable change does not normally call for a message to each data subject, but readers of the notice must be able to see what changed and when.',
    editorial: 'No need to inform data subjects.',
    editorialReason: 'An editorial change alters no substance.',
  },
  tool: {
    heading: 'Changes caused by the tool, not by the description',
    unknown:
      'Whether a newer version of the tool or the templates changed the words is not known: there is no published notice of the old description to compare with.',
    none: 'A newer version of the tool or the templates changed no words: the notice published earlier reads the same when it is made anew from the old description.',
    changed:
      'A newer version of the tool, its phrases or the templates changed these words, not the description. Changes of this kind are editorial.',
  },
  redline: (language) => `Wording: ${language}`,
  redlineExplained: 'What was added is underlined, what was removed is struck through.',
  shownIn: 'In the notice:',
  cut: {
    redline:
      'The full wording does not fit into a comment, so part of it is left out. The HTML report (--format html) has all of it.',
    changes: (left) =>
      `${left} more ${left === 1 ? 'change does' : 'changes do'} not fit into a comment. The HTML report (--format html) has all of them.`,
  },
}
