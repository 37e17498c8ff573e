/** `notice verify`: whether published files are what the sources make, and what was changed in them. */
import { resolve } from 'node:path'
import type { Redline } from '../../diff/redline/redline.ts'
import { createNoticeFinder, type Mistaken } from '../../publish/find-notice.ts'
import { filesOf, type VerifiedFile, verifyFile } from '../../publish/verify-files.ts'
import { safeText } from '../../report/safe-text.ts'
import { wantsColour } from '../colour.ts'
import { locatedFindings, printFindings } from '../print-findings.ts'
import { type Session, say } from '../session.ts'
import type { ReviewTexts } from '../texts/review-en.ts'
import { UsageError } from '../usage-error.ts'

export interface VerifyFlags {
  readonly json?: boolean
}

/** Runs the command; see `main` for the exit status. */
export async function runVerify(
  session: Session,
  files: readonly string[],
  flags: VerifyFlags,
): Promise<number> {
  const { io, texts } = session
  if (files.length === 0)
    throw new UsageError(texts.verify.nothing, texts.usage.seeHelp('notice help verify'))
  const finder = createNoticeFinder(io)
  const verified: VerifiedFile[] = []
  try {
    for (const named of files)
      for (const file of filesOf(io, named)) {
        // A build at work may have taken away what the folder had.
        if (file !== named && io.files.kindOf(resolve(io.cwd, file)) === undefined) continue
        verified.push(await verifyFile(io, file, finder))
      }
  } finally {
    await finder.close()
  }
  for (const problems of finder.problems()) await printFindings(session, io.stderr, problems)
  if (flags.json === true)
    io.stdout.write(`${JSON.stringify(await jsonOf(session, verified), undefined, 2)}\n`)
  else for (const file of verified) io.stdout.write(await textOf(session, file))
  const checked = verified.filter(({ verdict }) => verdict !== 'not-checked')
  const current = checked.filter(({ verdict }) => verdict === 'current').length
  if (verified.length > 1) say(session, texts.verify.summary(current, checked.length))
  return verified.every(({ verdict }) => verdict === 'current' || verdict === 'not-checked') ? 0 : 1
}

/** The shape that the contract of the command line promises; what is not known is null. */
async function jsonOf(session: Session, verified: readonly VerifiedFile[]) {
  const files = verified.map(
    async ({ file, verdict, id, language, stamp, sameWords, touched, edit, links }) => ({
      file,
      verdict,
      id: id ?? null,
      language: language ?? null,
      stamp: stamp ?? null,
      sameWords: sameWords ?? null,
      touched: touched ?? null,
      edit: edit === undefined ? null : await editText(session, edit, false),
      links: links ?? null,
    }),
  )
  return { version: 1, files: await Promise.all(files) }
}

/** One line a file, and below it what was changed by hand. */
async function textOf(session: Session, file: VerifiedFile): Promise<string> {
  const { verify: texts } = session.texts
  const verdict = file.mistake === undefined ? texts.verdicts[file.verdict] : brokenBy(session, file.mistake)
  const lines = `${[`${file.file} ${verdict}`, ...remarksOn(file, texts)].join('; ')}\n${linksText(file, texts)}`
  if (file.edit === undefined) return lines
  const color = wantsColour(session.io.stdout, session.io.env, session.colour)
  return `${lines}${texts.edit}\n\n${await editText(session, file.edit, color)}\n`
}

/** With the place of the first mistake, all of which are printed elsewhere. */
function brokenBy(session: Session, { mistaken, problems }: Mistaken): string {
  const [first] = locatedFindings(session, problems)
  const file = first?.file ?? problems.sources[0]?.file ?? ''
  const place = first?.line === undefined ? file : `${file}:${first.line}`
  return session.texts.verify.brokenBy[mistaken](place)
}

function linksText({ links }: VerifiedFile, texts: ReviewTexts['verify']): string {
  if (links === undefined) return ''
  const lines = [
    ...links.removed.map((link) => `  - ${safeText(link)}\n`),
    ...links.added.map((link) => `  + ${safeText(link)}\n`),
  ]
  return `${texts.links}\n${lines.join('')}`
}

function remarksOn(
  { verdict, stamp, sameWords, touched }: VerifiedFile,
  texts: ReviewTexts['verify'],
): string[] {
  const isElsewhere = verdict === 'other-tool' || verdict === 'other-settings'
  return [
    ...(verdict === 'older' && touched === true ? [texts.andTouched] : []),
    ...(verdict === 'other-tool' && stamp !== undefined ? [texts.madeBy(stamp.tool)] : []),
    ...(isElsewhere && sameWords === true ? [texts.sameWords] : []),
    ...(verdict === 'edited' && sameWords === true ? [texts.otherBytes] : []),
    ...(verdict === 'other-bytes' ? [sameWords === true ? texts.sameWordsPerhaps : texts.perhaps] : []),
    ...((verdict === 'edited' || verdict === 'other-bytes') && sameWords === undefined
      ? [texts.noWords]
      : []),
  ]
}

async function editText({ io, language }: Session, edit: Redline, color: boolean): Promise<string> {
  const [{ redlineText }, { redlineWords }] = await Promise.all([
    import('../../report/diff/redline-text.ts'),
    import('../../report/diff/redline-words.ts'),
  ])
  const width = io.stdout.columns
  return redlineText(edit, { words: redlineWords(language), color, ...(width !== undefined && { width }) })
}
