/** Composes a small register for a test, as the pipeline would. */
import { allSections, composeNotice } from '../../src/compose/compose-notice.ts'
import { plainText } from '../../src/compose/inline.ts'
import type { Block, Notice, Section } from '../../src/compose/notice.ts'
import { builtinLocales } from '../../src/locale/locale.ts'
import { markdownLexer } from '../../src/parse/markdown-lexer.ts'
import type { Layout, Register } from '../../src/validate/register.ts'

await markdownLexer.load()

export function compose(register: Partial<Register>, language: 'fi' | 'en' = 'en', layout?: Layout): Notice {
  return composeNotice(
    { id: 'sample', languages: ['fi', 'en'], ...register },
    {
      language,
      languages: ['fi', 'en'],
      locales: builtinLocales(),
      ...(layout === undefined ? {} : { layout }),
      draft: false,
      stamp: { tool: '1.2.3', facts: 'sha256:00' },
    },
  )
}

/** `4 Sources of data`, one line a section, those below indented. */
export function outline(sections: readonly Section[], indent = ''): string[] {
  return sections.flatMap(({ number, heading, sections: below }) => [
    `${indent}${number === undefined ? '' : `${number} `}${heading}`,
    ...outline(below, `${indent}  `),
  ])
}

export function section(notice: Notice, id: string): Section {
  const found = allSections(notice.sections).find((candidate) => candidate.id === id)
  if (found === undefined)
    throw new Error(`No section ${id} among ${allSections(notice.sections).map((s) => s.id)}`)
  return found
}

/** The words of blocks: a line for each paragraph, item, term or row. */
export function lines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'subheading':
        return [plainText(block.text)]
      case 'list':
        return block.items.flatMap((item) => lines(item.blocks).map((line) => `- ${line}`))
      case 'table':
        return [block.columns.join(' | '), ...block.rows.map((row) => row.cells.map(plainText).join(' | '))]
      case 'definitions':
        return block.entries.flatMap((entry) => [`${plainText(entry.term)}:`, ...lines(entry.blocks)])
      case 'note':
        return lines(block.blocks).map((line) => `> ${line}`)
      default:
        return []
    }
  })
}

export function told(notice: Notice, id: string): string[] {
  return lines(section(notice, id).blocks)
}
