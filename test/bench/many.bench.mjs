// A thousand registers from nothing, beside Hugo, Eleventy and the bare reading and writing of the same bytes.
import { lacking } from './peers.mjs'
import { ratios, shownCount } from './statistics.mjs'
import { inTurns } from './turns.mjs'

export async function many({ count, thousand, sites, rounds, peers }) {
  const { own: build, raw: copy } = await thousand()
  const measured = await inTurns({ own: build, raw: copy, ...(await sites()) }, { rounds: rounds(3) })
  const wall = ({ wall }) => wall
  const cpu = ({ cpu }) => cpu
  const { own, raw, hugo, eleventy } = measured
  const [noHugo, noEleventy] = [lacking(peers, 'hugo'), lacking(peers, 'eleventy')]
  return [
    {
      what: `${shownCount(count)} registers, ${shownCount(count * 4)} files, all rules, cold cache`,
      values: own.map(wall),
      unit: 's',
    },
    { what: '… CPU', values: own.map(cpu), unit: 's' },
    { what: '… / Hugo', values: ratios(own, hugo, wall), skipped: noHugo, goal: { atMost: 0.8 } },
    { what: '… CPU / Hugo', values: ratios(own, hugo, cpu), skipped: noHugo, goal: { atMost: 0.8 } },
    { what: '… / Eleventy', values: ratios(own, eleventy, wall), skipped: noEleventy, goal: { atMost: 0.3 } },
    { what: '… / reading and writing the same bytes', values: ratios(own, raw, wall) },
    { what: 'Hugo, the same', values: hugo?.map(wall), skipped: noHugo, unit: 's' },
    { what: 'Eleventy, the same', values: eleventy?.map(wall), skipped: noEleventy, unit: 's' },
  ]
}
