import { Button } from '@fluentui/react-components'
import { LocalLanguageRegular } from '@fluentui/react-icons'
import { languageFor, languages, languageTags } from '../../../server/contract/texts/languages.ts'
import { spokenTag } from '../../../server/contract/texts/say.ts'
import type { DeviceStorage } from '../../outlook/device-storage.ts'
import { chooseLanguage } from '../../session/own-language.ts'

type Props = { storage: DeviceStorage; className: string; nameClass: string }

/** The other languages, named in themselves; where there is no room, an icon alone. The page is loaded again in it. */
export function LanguageChoice({ storage, className, nameClass }: Props) {
  const now = languageFor(spokenTag())
  return languageTags
    .filter((tag) => tag !== now)
    .map((tag) => (
      <Button
        key={tag}
        appearance="subtle"
        icon={<LocalLanguageRegular />}
        className={className}
        lang={languages[tag].locale}
        aria-label={languages[tag].name}
        title={languages[tag].name}
        onClick={() => {
          chooseLanguage(storage, tag)
          location.reload()
        }}
      >
        <span className={nameClass}>{languages[tag].name}</span>
      </Button>
    ))
}
