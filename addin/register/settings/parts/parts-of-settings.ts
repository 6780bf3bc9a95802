import { settingsParts as texts } from '../../../../server/contract/messages/en/settings-parts.ts'
import { welsh } from '../../../../server/contract/messages/en/welsh.ts'
import { say } from '../../../../server/contract/messages/say.ts'
import type { SettingsPart } from '../../../../server/policy/vocabulary.ts'
import { complaintsPart } from './complaints-part.ts'
import { dutiesPart } from './duties-part.ts'
import { letterheadPart } from './letterhead-part.ts'
import { lettersPart } from './letters-part.ts'
import type { PartWords } from './part-words.ts'
import { periodsPart } from './periods-part.ts'
import { postsPart } from './posts-part.ts'
import { waysPart } from './ways-part.ts'
import { wordingPart } from './wording-part.ts'

/** Each part's words, said when they are read. */
export const partWords: Readonly<Record<SettingsPart, PartWords>> = {
  get wording(): PartWords {
    return wordingPart()
  },
  get letters(): PartWords {
    return lettersPart()
  },
  get letterhead(): PartWords {
    return letterheadPart()
  },
  get services(): PartWords {
    return { title: say(texts, 'services'), intro: say(texts, 'services-that-staff-choose'), groups: [] }
  },
  get scope(): PartWords {
    return {
      title: say(texts, 'staff-and-mail-of'),
      intro: say(texts, 'restriction-can-cover-some'),
      groups: [],
    }
  },
  get councillors(): PartWords {
    return {
      title: say(texts, 'ward-councillors'),
      intro: say(texts, 'customers-must-stay-able'),
      groups: [],
    }
  },
  get contacts(): PartWords {
    return {
      title: say(texts, 'designated-contacts'),
      intro: say(texts, 'whom-officers-choose-from'),
      groups: [],
    }
  },
  get posts(): PartWords {
    return postsPart()
  },
  get periods(): PartWords {
    return periodsPart()
  },
  get duties(): PartWords {
    return dutiesPart()
  },
  get guard(): PartWords {
    return {
      title: say(texts, 'checks-while-staff-write'),
      intro: say(texts, 'while-staff-write-to'),
      groups: [],
    }
  },
  get marking(): PartWords {
    return { title: say(texts, 'key-of-marks'), intro: say(texts, 'mail-system-can-mark'), groups: [] }
  },
  get welsh(): PartWords {
    return { title: say(welsh, 'settings-title'), intro: say(welsh, 'settings-intro'), groups: [] }
  },
  get complaints(): PartWords {
    return complaintsPart()
  },
  get ways(): PartWords {
    return waysPart()
  },
}

export const partNames = Object.keys(partWords) as SettingsPart[]
export const isPartName = (name: string): name is SettingsPart => Object.hasOwn(partWords, name)

/** The label of a place within a part, for the history; a place without a label gets the part's title. */
export const labelAt = (part: SettingsPart, path: string): string => {
  const label = partWords[part].groups.flatMap(({ fields }) => fields).find((one) => one.path === path)?.label
  return label ?? (path === 'authorisingOfficers' ? say(texts, 'authorising-officers') : partWords[part].title)
}
