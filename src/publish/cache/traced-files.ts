/** A file system that remembers what it was asked, so that one can ask again whether the answers still hold. */
import type { FileSystem } from '../../io/io.ts'
import { checksum } from './checksum.ts'
import type { Answer } from './kept.ts'

export interface TracedFiles {
  readonly files: FileSystem
  /** Questions and answers; to `read` the answer is 0, for contents are compared in other ways. */
  readonly answers: () => readonly Answer[]
}

type Question = Answer[0]

function answerOf(files: FileSystem, question: Question, path: string): string | number {
  switch (question) {
    case 'kind':
      return files.kindOf(path) ?? ''
    case 'real':
      return files.realPath(path)
    case 'list': {
      const names = files.list(path).map(({ name, kind }) => `${kind} ${name}`)
      return checksum(Buffer.from(names.sort().join('\0')))
    }
    case 'read':
      return 0
  }
}

export function traceFiles(files: FileSystem): TracedFiles {
  const answers = new Map<string, Answer>()
  const note = (question: Question, path: string) => {
    const key = `${question} ${path}`
    if (!answers.has(key)) answers.set(key, [question, path, answerOf(files, question, path)])
  }
  const traced: FileSystem = {
    ...files,
    kindOf: (path) => {
      note('kind', path)
      return files.kindOf(path)
    },
    realPath: (path) => {
      note('real', path)
      return files.realPath(path)
    },
    list: (path) => {
      note('list', path)
      return files.list(path)
    },
    readFile: (path) => {
      note('read', path)
      return files.readFile(path)
    },
  }
  return { files: traced, answers: () => [...answers.values()] }
}

/** Whether the file system still answers so. What `read` answered is not looked at here. */
export function holds(files: FileSystem, [question, path, answer]: Answer): boolean {
  try {
    return question === 'read' || answerOf(files, question, path) === answer
  } catch {
    return false
  }
}
