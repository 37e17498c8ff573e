/** Words that stand for something that was never filled in. */
import type { WordList } from '../prose/word-list.ts'

/** They are of no language. */
export const placeholderWords: WordList = {
  language: 'en',
  source: 'placeholders of templates and of web pages that mask addresses; RFC 2606 domains for examples',
  entries: [
    'xx.xx.(xxxx|xx|20xx)',
    'xx.xx.*',
    'dd.mm.yyyy',
    'pp.kk.vvvv',
    'yyyy-mm-dd',
    'vvvv-kk-pp',
    'todo',
    'tbd',
    'tbc',
    'fixme',
    'xxx*',
    'lorem ipsum',
    'example.(com|org|net)',
    'www.example.(com|org|net)',
  ],
}
