// Which licences the packages may have: those that reach users, and those that are only worked with.
import { nameOf } from './complete-lock.mjs'

/** Terms that ask for no more than to be kept with the code, and to be told of. */
const shipped = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1', 'Python-2.0']

/** Nothing of these goes into the package. */
const workedWith = [...shipped, 'BlueOak-1.0.0', 'CC BY-SA 4.0', 'MPL-2.0', 'PSF-2.0', 'WTFPL']

/** Whether the terms are among those allowed; of `A OR B` one suffices, of `A AND B` both are needed. */
export function isAllowed(licence, allowed) {
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((way) => way.split(' AND ').every((part) => allowed.includes(part.trim())))
}

const complaint = (name, version, licence, of) =>
  `${name} ${version} has the licence ${licence}, which ${of} may not have`

/**
 * Packages whose terms are not on the lists, as sentences.
 *
 * @param lock the lock file, in which npm keeps the licence that each package names
 * @param inside packages whose code is in the bundles, as `bundledPackages` gives them
 */
export function licenceProblems(lock, inside) {
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
  const locked = packages.flatMap(([path, { version, license = 'none', dev = false }]) => {
    const [allowed, of] = dev ? [workedWith, 'a development dependency'] : [shipped, 'what is installed']
    return isAllowed(license, allowed) ? [] : [complaint(nameOf(path), version, license, of)]
  })
  const bundled = inside
    .flatMap((found) => [
      found,
      ...found.inside.map((inner) => ({ ...inner, version: `inside ${found.name}` })),
    ])
    .filter(({ licence }) => !isAllowed(licence, shipped))
    .map(({ name, version, licence }) => complaint(name, version, licence, 'what is bundled'))
  return [...locked, ...bundled]
}
