// A word processor reads what we write: LibreOffice, started once for all documents.
import { expect, test } from 'vitest'
import { redline } from '../../../../src/diff/redline/redline-notices.ts'
import { renderDocx } from '../../../../src/render/formats/docx.ts'
import { redlineDocx } from '../../../../src/report/diff/docx/redline-docx.ts'
import { noticeNamed } from '../../../diff/redline/sample-notices.ts'
import { documentLines } from '../../../render/docx/document-lines.ts'
import { libreOffice, textsByLibreOffice } from '../../../render/docx/libre-office.ts'
import { fixtureNotice } from '../../../render/fixture.ts'
import { hostileNotice } from '../../../render/hostile-notice.ts'

if (libreOffice === undefined) console.warn('Documents are not read by LibreOffice: it is not on the path.')

/** Bullets and numbers, styles and the space around words set aside. */
function words(line: string): string {
  return line
    .replace(/^\s*(?:[•◦▪]|\d+\.|[a-z]+\))\s/, '')
    .replaceAll('\u200b', '')
    .trim()
}

function ours(bytes: Uint8Array): string[] {
  const lines = documentLines(bytes, 'all', false).map((line) => line.replace(/^\w+: /, ''))
  return lines.flatMap((line) => line.split('\n').map(words)).filter((line) => line !== '')
}

test.skipIf(libreOffice === undefined)(
  'it finds every paragraph in its order',
  {
    timeout: 180_000,
  },
  async () => {
    const [old, latest] = [noticeNamed('seed-000-lahdeluoto', 'fi'), noticeNamed('water-care', 'fi')]
    const documents = {
      plain: await renderDocx(fixtureNotice()),
      finnish: await renderDocx(latest),
      english: await renderDocx(noticeNamed('event-rental', 'en')),
      hostile: await renderDocx(hostileNotice('<w:p> & "x" ]]> עברית \u0007')),
      redline: await redlineDocx(redline(old, latest)),
    }
    const texts = textsByLibreOffice(documents)
    for (const [name, bytes] of Object.entries(documents)) {
      const theirs = (texts[name] ?? '').split(/\r?\n/).map(words)
      const written = theirs.filter((line) => line !== '')
      expect(written, name).toEqual(ours(bytes))
    }
  },
)
