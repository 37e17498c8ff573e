// A run in which every file is clean never loads the careful parser; whoever needs it gets it.
import { describe, expect, test } from 'vitest'
import { loadingOnDemand, NotLoaded } from '../../src/diagnostics/on-demand.ts'
import { parseSource } from '../../src/parse/parse-source.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('before it is loaded', () => {
  test('clean files are read', () => {
    expect(parseSource('a.yaml', utf8('a: [1, zwei]\n')).value?.data).toEqual({ a: [1, 'zwei'] })
  })

  test('a fault and a position both ask for it', () => {
    expect(() => parseSource('a.yaml', utf8('a: [1\n'))).toThrow(NotLoaded)
    expect(() => parseSource('a.yaml', utf8('a: 1\n')).value?.spanOf(['a'])).toThrow(NotLoaded)
  })

  test('other errors of the work are passed on, and the work is not done again', async () => {
    let times = 0
    const work = () => {
      times += 1
      throw new RangeError('other')
    }
    await expect(loadingOnDemand(work)).rejects.toThrow(RangeError)
    expect(times).toBe(1)
  })
})

describe('once it is asked for', () => {
  test('work that needs it is done again', async () => {
    let times = 0
    const outcome = await loadingOnDemand(() => {
      times += 1
      return parseSource('a.yaml', utf8('a: [1\n'))
    })
    expect(outcome.diagnostics[0]?.code).toBe('yaml/syntax')
    expect(times).toBe(2)
  })

  test('programs need not know of it', async () => {
    const api = await import('../../src/index.ts')
    expect(api.parseSource('a.yaml', utf8('a: 1\n')).value?.spanOf(['a'])).toEqual({ start: 3, end: 4 })
  })
})
