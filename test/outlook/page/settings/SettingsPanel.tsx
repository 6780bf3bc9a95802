import {
  Button,
  Divider,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  Field,
  makeStyles,
  OverlayDrawer,
  Radio,
  RadioGroup,
} from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { change } from '../state/actions.ts'
import { useOutlook } from '../state/store.ts'
import { layouts, mailboxSets, type Switches, signIns, themes } from '../state/switches.ts'
import { FaultSettings } from './FaultSettings.tsx'
import { GraphSettings } from './GraphSettings.tsx'
import { SilentCalls } from './SilentCalls.tsx'

const useStyles = makeStyles({ body: { display: 'grid', gap: '16px', alignContent: 'start', paddingBottom: '24px' } })

/** Everything that can be turned about this Outlook. */
export function SettingsPanel({ open, close }: { open: boolean; close: () => void }) {
  const styles = useStyles()
  return (
    <OverlayDrawer open={open} position="start" onOpenChange={close} aria-label="Settings">
      <DrawerHeader>
        <DrawerHeaderTitle
          action={<Button appearance="subtle" icon={<DismissRegular />} aria-label="Close settings" onClick={close} />}
        >
          Settings
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        <Choice label="Look" name="theme" words={themes} />
        <Choice label="Size" name="layout" words={layouts} />
        <Choice label="Sign-in" name="signIn" words={signIns} />
        <Choice label="Outlook’s calls" name="mailboxSet" words={mailboxSets} />
        <Divider>What goes wrong</Divider>
        <FaultSettings />
        <SilentCalls />
        <Divider>Passing on in one click</Divider>
        <GraphSettings />
      </DrawerBody>
    </OverlayDrawer>
  )
}

type ChoiceName = 'theme' | 'layout' | 'signIn' | 'mailboxSet'

function Choice({ label, name, words }: { label: string; name: ChoiceName; words: Record<string, string> }) {
  const chosen = useOutlook((state) => state.switches[name])
  return (
    <Field label={label}>
      <RadioGroup value={chosen} onChange={(_, { value }) => void change({ [name]: value } as Partial<Switches>)}>
        {Object.entries(words).map(([value, word]) => (
          <Radio key={value} value={value} label={word} />
        ))}
      </RadioGroup>
    </Field>
  )
}
