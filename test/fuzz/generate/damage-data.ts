/** Changes to the tree of a description: parts that go, come twice, change places or kind. */
import type { Random } from '../../torture/random.ts'
import { anyScalar, anyText, flood } from './texts.ts'

type Container = Record<string, unknown> | unknown[]

interface Place {
  readonly holder: Container
  readonly key: string
}

function placesOf(data: unknown, places: Place[] = []): Place[] {
  if (typeof data !== 'object' || data === null) return places
  for (const [key, value] of Object.entries(data)) {
    places.push({ holder: data as Container, key })
    placesOf(value, places)
  }
  return places
}

const valueAt = ({ holder, key }: Place): unknown => (holder as Record<string, unknown>)[key]

function setAt({ holder, key }: Place, value: unknown): void {
  ;(holder as Record<string, unknown>)[key] = value
}

function removeAt({ holder, key }: Place): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else delete holder[key]
}

/** Text places are most of what a description has, and most of what is shown. */
function textPlaces(places: readonly Place[]): readonly Place[] {
  const texts = places.filter((place) => {
    const value = valueAt(place)
    return typeof value === 'string' && /\s/.test(value)
  })
  return texts.length > 0 ? texts : places
}

const changes: readonly ((places: readonly Place[], random: Random) => void)[] = [
  (places, random) => removeAt(random.pick(places)),
  (places, random) => setAt(random.pick(places), anyScalar(random)),
  (places, random) => {
    const [one, two] = [random.pick(places), random.pick(places)]
    const copy = structuredClone(valueAt(two))
    setAt(one, copy)
  },
  (places, random) => {
    const place = random.pick(places)
    setAt(place, [structuredClone(valueAt(place)), structuredClone(valueAt(place))])
  },
  (places, random) => {
    const place = random.pick(places)
    setAt(place, { [random.pick(['fi', 'en', 'other', 'id', 'x'])]: valueAt(place) })
  },
  (places, random) => {
    const lists = places.filter((place) => Array.isArray(valueAt(place)))
    const list = lists.length > 0 && (valueAt(random.pick(lists)) as unknown[])
    if (list)
      list.splice(random.below(list.length + 1), 0, ...structuredClone(list.slice(0, 1 + random.below(3))))
  },
  (places, random) => {
    const place = random.pick(places)
    if (!Array.isArray(place.holder))
      setAt({ ...place, key: anyText(random) }, structuredClone(valueAt(place)))
  },
  ...Array.from({ length: 8 }, () => (places: readonly Place[], random: Random) => {
    setAt(random.pick(textPlaces(places)), anyText(random))
  }),
  (places, random) => setAt(random.pick(textPlaces(places)), flood(random, 5_000)),
]

/** A copy of the data with a few changes. */
export function damagedData(data: unknown, random: Random): unknown {
  const copy = structuredClone(data)
  for (let left = 1 + random.below(random.pick([2, 5, 12])); left > 0; left -= 1) {
    const places = placesOf(copy)
    if (places.length > 0) random.pick(changes)(places, random)
  }
  return copy
}

/** A copy in which one list has many more items than anybody has, or one mapping many more keys. */
export function crowdedData(data: unknown, random: Random, most: number): unknown {
  const copy = structuredClone(data)
  const places = placesOf(copy).filter((place) => Array.isArray(valueAt(place)))
  if (places.length === 0) return copy
  const place = random.pick(places)
  const own: unknown = (valueAt(place) as unknown[])[0]
  const unit = random.pick<unknown>([own, own, own, anyScalar(random), {}, [], { id: 'a' }, { name: 'a' }])
  const length = (JSON.stringify(unit) ?? '').length + 1
  const times = Math.floor(10 * (most / length / 10) ** random.next())
  const withId = typeof unit === 'object' && unit !== null && 'id' in unit && random.below(3) > 0
  const items = Array.from({ length: times }, (_, at) => (withId ? { ...unit, id: `i${at}` } : unit))
  setAt(place, random.below(10) > 0 ? items : Object.fromEntries(items.map((item, at) => [`k${at}`, item])))
  return copy
}

/** A copy in which one text is a flood. */
export function floodedData(data: unknown, random: Random, most: number): unknown {
  const copy = structuredClone(data)
  const places = placesOf(copy)
  if (places.length > 0) setAt(random.pick(textPlaces(places)), flood(random, most))
  return copy
}
