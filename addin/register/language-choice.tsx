import { Button } from '@fluentui/react-components'
import { LocalLanguageRegular } from '@fluentui/react-icons'
import { spokenTag } from '../../server/contract/messages/say.ts'
import type { DeviceStorage } from '../outlook/device-storage.ts'
import { chooseLanguage } from '../session/own-language.ts'

type Props = { storage: DeviceStorage; className: string; nameClass: string }

/** The other language, named in itself; where there is no room, its icon alone. The page is loaded again in it. */
export function LanguageChoice({ storage, className, nameClass }: Props) {
  const [other, name] = spokenTag() === 'cy' ? (['en', 'English'] as const) : (['cy', 'Cymraeg'] as const)
  return (
    <Button
      appearance="subtle"
      icon={<LocalLanguageRegular />}
      className={className}
      lang={other}
      aria-label={name}
      title={name}
      onClick={() => {
        chooseLanguage(storage, other)
        location.reload()
      }}
    >
      <span className={nameClass}>{name}</span>
    </Button>
  )
}
