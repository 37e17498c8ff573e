/** Recordings of cameras kept too long: Act 759/2004, section 17(3), and EDPB Guidelines 3/2019. */
import { isLongerPeriod } from '../../../law/compare-periods.ts'
import { statutoryPeriod } from '../../../law/statutory-periods.ts'
import type { LintRegister } from '../../lint-register.ts'
import { type PlacedRow, periodPath, periodsOf, retentionRows, rowMentions } from '../../retention-rows.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { recordingReasons, recordings } from '../../words/retention-matters.ts'

export const retentionCameraMaxRule: Rule = {
  id: 'retention/camera-max',
  severity: 'error',
  cites: [
    { act: '759/2004', at: { en: 'section 17(3)', fi: '17 §:n 3 momentti' } },
    {
      other: {
        en: 'EDPB Guidelines 3/2019 on processing of personal data through video devices',
        fi: 'Euroopan tietosuojaneuvoston ohjeet 3/2019 henkilötietojen käsittelystä videolaitteilla',
      },
    },
  ],
  title: {
    en: 'Recordings of a workplace are destroyed within a year, and no recordings are kept longer than needed.',
    fi: 'Työpaikan kameratallenteet hävitetään vuoden kuluessa, eikä tallenteita säilytetä tarpeettoman kauan.',
  },
  rationale: {
    en: 'Recordings of a workplace must be destroyed as soon as they are no longer needed, and at the latest one year after the recording ended. Longer keeping needs a pending matter or another special reason. Elsewhere the guidelines say that an incident is usually noticed within a day or two, and that beyond 72 hours the need must be shown the better the longer the time.',
    fi: 'Työpaikan tallenteet on hävitettävä heti, kun niitä ei enää tarvita, ja viimeistään vuoden kuluttua tallentamisen päättymisestä. Pidempi säilytys edellyttää vireillä olevaa asiaa tai muuta erityistä syytä. Muualla kuin työpaikalla tapahtuma havaitaan ohjeiden mukaan yleensä päivässä tai parissa, ja yli 72 tunnin säilytystä on perusteltava sitä vahvemmin, mitä pidempi aika on.',
  },
  hint: {
    en: 'Shorten the period, and keep single recordings longer by an `exception` that names the matter.',
    fi: 'Lyhennä aikaa ja säilytä yksittäistä tallennetta pidempään vain poikkeuksella (`exception`), joka nimeää asian.',
  },
  messages: {
    workplace: {
      message: {
        en: 'Recordings of a workplace are kept longer than a year: {period}.',
        fi: 'Työpaikan kameratallenteita säilytetään yli vuoden: {period}.',
      },
    },
    hours: {
      severity: 'info',
      message: {
        en: 'Recordings are kept longer than 72 hours, so the need must be shown: {period}.',
        fi: 'Tallenteita säilytetään yli 72 tuntia, joten tarve on voitava perustella: {period}.',
      },
      hint: {
        en: 'Shorten the period, or record in the balancing test why so long a time is needed.',
        fi: 'Lyhennä aikaa tai kirjaa tasapainotestiin, miksi näin pitkä aika on tarpeen.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'two years at a workplace', fi: 'kaksi vuotta työpaikalla' },
        yaml: `register: { type: camera }
cameras: { workplace: true }
retention: [{ period: P2Y, from: recording }]`,
      },
      {
        shows: { en: 'a month in a shop', fi: 'kuukausi myymälässä' },
        yaml: `register: { type: camera }
cameras: { workplace: false }
retention: [{ period: P1M, from: recording }]`,
      },
      {
        shows: {
          en: 'recordings among the data of customers',
          fi: 'tallenteet asiakastietojen joukossa',
        },
        yaml: `register: { type: customer }
cameras: { workplace: true }
data: [{ id: video, name: { fi: Kameratallenteet, en: Camera recordings } }, { id: orders, name: { fi: Tilaukset, en: Orders } }]
retention: [{ of: [video], criteria: { fi: kaksi vuotta, en: two years } }, { of: [orders], period: P3Y, from: end-of-contract }]`,
      },
    ],
    good: [
      {
        shows: { en: 'three days', fi: 'kolme vuorokautta' },
        yaml: `register: { type: camera }
cameras: { workplace: true }
retention: [{ period: P3D, from: recording }]`,
      },
      {
        shows: {
          en: 'seventy-two hours, and longer for a pending matter',
          fi: '72 tuntia, vireillä olevassa asiassa pidempään',
        },
        yaml: `register: { type: camera }
cameras: { workplace: true }
retention: [{ period: PT72H, from: recording, exception: { ground: { fi: vireillä oleva rikosasia, en: a pending criminal matter }, max: P2Y } }]`,
      },
      {
        shows: {
          en: 'orders of customers beside the cameras',
          fi: 'asiakkaiden tilaukset kameroiden ohella',
        },
        yaml: `register: { type: customer }
cameras: { workplace: true }
data: [{ id: orders, name: { fi: Tilaukset, en: Orders } }]
retention: [{ of: [orders], period: P3Y, from: end-of-contract }]`,
      },
      {
        shows: { en: 'a register without cameras', fi: 'rekisteri ilman kameroita' },
        yaml: 'retention: [{ period: P3Y, from: recording }]',
      },
      {
        shows: {
          en: 'pictures in another register than the cameras',
          fi: 'kuvat muussa rekisterissä kuin kamerat',
        },
        yaml: `languages: [fi]
parts:
  - { id: members, name: Jäsenet, data: [{ id: pictures, name: Kuvat ja videot }], retention: [{ of: [pictures], period: P5Y, from: collection }] }
  - { id: yard, name: Piha, register: { type: camera }, cameras: { workplace: true }, retention: [{ period: P3D, from: recording }] }`,
      },
      {
        shows: { en: 'the log of a lock beside the cameras', fi: 'sähkölukon loki kameroiden ohella' },
        yaml: `languages: [fi]
register: { type: customer }
cameras: { workplace: true }
retention: [{ name: Sähkölukon tapahtumat, period: P30D, from: recording }]`,
      },
    ],
  },
  check: (register) => {
    const filmed = register.wholes.filter(
      ({ facts }) => facts.cameras !== undefined || facts.register?.type === 'camera',
    )
    const isWorkplace = filmed.some(({ facts }) => facts.cameras?.workplace === true)
    const isOwn = filmed.some(({ facts }) => facts.register?.type === 'camera')
    if (filmed.length === 0) return []
    // Of several registers, only those with cameras: pictures of another one are no recordings.
    const parts = new Set(filmed.map(({ path }) => path[1]))
    return retentionRows(register)
      .filter(({ scope }) => scope.path.length === 0 || parts.has(scope.path[1]))
      .filter((placed) => isOfRecordings(register, placed, isOwn))
      .flatMap((placed) => rowFinding(register, placed, isWorkplace))
  },
}

/** In a register of cameras every row, unless it starts from something else than the recording. */
function isOfRecordings(register: LintRegister, placed: PlacedRow, isCameraRegister: boolean): boolean {
  const { from } = placed.row
  if (rowMentions(register, placed, recordings)) return true
  return isCameraRegister && (from === undefined || from === 'recording' || from === 'collection')
}

function rowFinding(register: LintRegister, placed: PlacedRow, isWorkplace: boolean): RuleFinding[] {
  const path = periodPath(placed)
  const over = (most: string | undefined) =>
    most === undefined ? undefined : periodsOf(placed.row).find((period) => isLongerPeriod(period, most))
  const year = over(statutoryPeriod('workplace-cameras', register.asOf))
  if (isWorkplace && year !== undefined && !rowMentions(register, placed, recordingReasons)) {
    return [{ path, message: 'workplace', args: { period: year } }]
  }
  const hours = over(statutoryPeriod('cameras-recommended', register.asOf))
  return hours === undefined ? [] : [{ path, message: 'hours', args: { period: hours } }]
}
