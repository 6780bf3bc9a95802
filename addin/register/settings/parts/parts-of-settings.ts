import { say } from '../../../../server/contract/texts/say.ts'
import { welsh } from '../../../../server/contract/texts/words/welsh.ts'
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
    return { title: say('Services'), intro: say('The services that staff choose from.'), groups: [] }
  },
  get scope(): PartWords {
    return {
      title: say('Staff and mail of each service'),
      intro: say(
        'A restriction can cover some services only. Say here which service somebody is in, and which mail a service gets.',
      ),
      groups: [],
    }
  },
  get councillors(): PartWords {
    return {
      title: say('Ward councillors'),
      intro: say('Customers must stay able to reach them. Officers consult them by name.'),
      groups: [],
    }
  },
  get contacts(): PartWords {
    return {
      title: say('Designated contacts'),
      intro: say('Whom officers choose from when they decide. Each may have a deputy.'),
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
      title: say('Checks while staff write'),
      intro: say(
        'While staff write to a restricted customer, a line above the message says so. Outlook asks them before it sends.',
      ),
      groups: [],
    }
  },
  get marking(): PartWords {
    return {
      title: say('Key of marks in e-mail'),
      intro: say(
        'The mail system can mark e-mail from a restricted customer. Each mark ends with a key, so that a stranger cannot write one. Make a new key if somebody outside has learned it.',
      ),
      groups: [],
    }
  },
  get welsh(): PartWords {
    return { title: say(welsh['settings-title']), intro: say(welsh['settings-intro']), groups: [] }
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
  return label ?? (path === 'authorisingOfficers' ? say('Authorising officers') : partWords[part].title)
}
