import { Button, makeStyles } from '@fluentui/react-components'
import { spokenTag } from '../../server/contract/messages/say.ts'
import type { DeviceStorage } from '../outlook/device-storage.ts'
import { chooseLanguage } from '../session/own-language.ts'

const useStyles = makeStyles({ choice: { minWidth: 0 } })

/** The other language, named in itself. The page is loaded again in it. */
export function LanguageChoice({ storage }: { storage: DeviceStorage }) {
  const [other, name] = spokenTag() === 'cy' ? (['en', 'English'] as const) : (['cy', 'Cymraeg'] as const)
  return (
    <Button
      appearance="subtle"
      className={useStyles().choice}
      lang={other}
      onClick={() => {
        chooseLanguage(storage, other)
        location.reload()
      }}
    >
      {name}
    </Button>
  )
}
