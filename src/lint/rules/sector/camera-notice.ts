/** What people under cameras are told: Articles 12 and 13 GDPR; at a workplace Act 759/2004, sections 16, 17 and 21; EDPB Guidelines 3/2019. */
import { allWords, mentions } from '../../all-words.ts'
import { distinct, factPath } from '../../fact-path.ts'
import type { LintRegister, Scope } from '../../lint-register.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { privateRooms } from '../../words/sector-words.ts'

export const sectorCameraNoticeRule: Rule = {
  id: 'sector/camera-notice',
  severity: 'warning',
  cites: [
    { gdpr: ['12(1)', '13(1)', '13(2)'] },
    {
      act: '759/2004',
      at: {
        en: 'sections 16, 17(1)(5)–(6) and 21 (at a workplace)',
        fi: '16 §, 17 §:n 1 momentin 5–6 kohta ja 21 § (työpaikalla)',
      },
    },
    {
      other: {
        en: 'EDPB Guidelines 3/2019 on video devices, chapter 7',
        fi: 'Euroopan tietosuojaneuvoston ohjeet 3/2019 videolaitteista, 7 luku',
      },
    },
  ],
  title: {
    en: 'A notice on cameras says where they look, what they record, how people learn of them on the spot and who looks.',
    fi: 'Kameravalvonnan selosteessa kerrotaan valvotut alueet, tallenteiden sisältö, kyltit ja katselijat.',
  },
  rationale: {
    en: 'People who come under a camera must be able to know it before they do, and learn more from the notice: the areas, whether sound is recorded, and who sees the recordings. An employer also informs employees how the surveillance is done and how recordings are used, and where the cameras are if they watch a workstation; it may not watch toilets, changing rooms, other staff facilities or the personal room of an employee.',
    fi: 'Kameran kuvaan tulevan on voitava tietää siitä etukäteen ja saatava selosteesta lisätietoja: alueet, tallennetaanko ääntä ja ketkä tallenteita katsovat. Työnantaja tiedottaa työntekijöille lisäksi valvonnan toteuttamisesta ja tallenteiden käytöstä sekä työpisteeseen kohdistetun valvonnan kameroiden sijainnista eikä saa valvoa käymälöitä, pukeutumis- ja muita henkilöstötiloja eikä työntekijän henkilökohtaista työhuonetta.',
  },
  hint: {
    en: 'Complete `cameras`: `areas`, `records`, `signs`, `viewers` and `workplace`.',
    fi: 'Täydennä `cameras`: `areas`, `records`, `signs`, `viewers` ja `workplace`.',
  },
  messages: {
    default: {
      message: {
        en: 'The notice says nothing about the cameras themselves.',
        fi: 'Kameroista itsestään ei kerrota mitään.',
      },
    },
    areas: {
      message: {
        en: 'The notice does not say where the cameras look.',
        fi: 'Valvottuja alueita ei kerrota.',
      },
    },
    records: {
      message: {
        en: 'The notice does not say what is recorded, and whether sound is.',
        fi: 'Ei kerrota, mitä tallennetaan ja tallennetaanko ääntä.',
      },
    },
    signs: {
      message: {
        en: 'The notice does not say how people learn of the cameras on the spot.',
        fi: 'Ei kerrota, miten valvonnasta ilmoitetaan paikan päällä.',
      },
    },
    viewers: {
      message: {
        en: 'The notice does not say who may look at the recordings.',
        fi: 'Ei kerrota, ketkä saavat katsoa tallenteita.',
      },
    },
    workplace: {
      message: {
        en: 'The notice does not say whether the cameras are at a workplace.',
        fi: 'Ei kerrota, ovatko kamerat työpaikalla.',
      },
    },
    private: {
      message: {
        en: 'An employer may not watch such a place: “{words}”.',
        fi: 'Työnantaja ei saa valvoa tällaista tilaa: ”{words}”.',
      },
      hint: {
        en: 'Take the cameras away from there. If the words say that the place is not watched, leave it out of `areas`.',
        fi: 'Poista kamerat sieltä. Jos tilaa ei valvota, jätä se pois avaimesta `areas`.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a camera register without cameras', fi: 'kamerarekisteri ilman kameratietoja' },
        yaml: 'register: { type: camera }',
      },
      {
        shows: { en: 'areas and nothing else', fi: 'vain alueet' },
        yaml: 'cameras: { areas: [{ fi: sisäänkäynti, en: entrance }] }',
      },
      {
        shows: { en: 'a changing room at a workplace', fi: 'työpaikan pukuhuone' },
        yaml: `cameras:
  areas: [{ fi: Henkilökunnan pukuhuoneet, en: Staff changing rooms }]
  records: [video]
  signs: { fi: kyltit ovissa, en: signs on the doors }
  viewers: { fi: turvallisuuspäällikkö, en: head of security }
  workplace: true`,
      },
      {
        shows: { en: 'staff facilities under other names', fi: 'henkilöstötiloja muilla nimillä' },
        yaml: `languages: [fi]
cameras:
  areas: [kahvihuoneessa, henkilökunnan tiloissa, käymälöiden ovet]
  records: [video]
  signs: kyltit ovissa
  viewers: turvallisuuspäällikkö
  workplace: true`,
      },
      {
        shows: { en: 'no areas', fi: 'ei alueita' },
        yaml: `register: { type: camera }
cameras: { records: [picture], signs: { fi: tarrat, en: stickers }, viewers: { fi: isännöitsijä, en: the manager }, workplace: false }`,
      },
    ],
    good: [
      {
        shows: { en: 'all of it', fi: 'kaikki tiedot' },
        yaml: `register: { type: camera }
cameras:
  areas: [{ fi: sisäänkäynti, en: entrance }]
  records: [video]
  signs: { fi: kyltit sisäänkäynneillä, en: signs at the entrances }
  viewers: { fi: turvallisuuspäällikkö, en: head of security }
  workplace: true`,
      },
      {
        shows: { en: 'a register without cameras', fi: 'rekisteri ilman kameroita' },
        yaml: 'register: { type: customer }',
      },
      {
        shows: {
          en: 'the changing rooms of a bathhouse without employees',
          fi: 'uimahalli, joka ei ole työpaikka',
        },
        yaml: `cameras:
  areas: [{ fi: pukuhuoneiden eteinen, en: hall of the changing rooms }]
  records: [video, sound]
  signs: { fi: tarrat, en: stickers }
  viewers: { fi: hallitus, en: the board }
  workplace: false`,
      },
    ],
  },
  check: (register) => distinct(register.wholes.flatMap((whole) => checkWhole(register, whole))),
}

const ASKED = ['areas', 'records', 'signs', 'viewers', 'workplace'] as const

function checkWhole(register: LintRegister, whole: Scope): RuleFinding[] {
  const { cameras, register: about } = whole.facts
  const path = factPath(register, whole, 'cameras')
  if (cameras === undefined) return about?.type === 'camera' ? [{ path }] : []
  const untold = ASKED.filter((key) => cameras[key] === undefined).map((key) => ({
    path: [...path, key],
    message: key,
  }))
  return [...untold, ...(cameras.workplace === true ? watchedRooms(cameras.areas ?? [], path) : [])]
}

function watchedRooms(
  areas: readonly (string | Readonly<Record<string, string>>)[],
  path: RuleFinding['path'],
): RuleFinding[] {
  return areas.flatMap((area, index) => {
    const room = allWords(area).find((words) => mentions([words], privateRooms))
    return room === undefined
      ? []
      : [{ path: [...path, 'areas', index], message: 'private', args: { words: room } }]
  })
}
