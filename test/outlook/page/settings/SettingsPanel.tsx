import {
  Button,
  Divider,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
} from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { clients } from '../../client/clients.ts'
import { dialogStorages, headersGiven, layouts, mailboxSets, popUps, signIns, themes } from '../state/switches.ts'
import { Choice } from './Choice.tsx'
import { FaultSettings } from './FaultSettings.tsx'
import { GraphSettings } from './GraphSettings.tsx'
import { SilentCalls } from './SilentCalls.tsx'
import { WritingSettings } from './WritingSettings.tsx'

const clientWords = Object.fromEntries(Object.entries(clients).map(([name, { words }]) => [name, words]))

const useStyles = makeStyles({ body: { display: 'grid', gap: '16px', alignContent: 'start', paddingBottom: '24px' } })

/** All settings of this Outlook. */
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
        <Choice label="Which Outlook" name="client" words={clientWords} />
        <Choice label="Look" name="theme" words={themes} />
        <Choice label="Size" name="layout" words={layouts} />
        <Choice label="Sign-in" name="signIn" words={signIns} />
        <Choice label="Browser windows of the add-in" name="popUps" words={popUps} />
        <Choice label="Storage of an Outlook dialog" name="dialogStorage" words={dialogStorages} />
        <Choice label="Outlook’s calls" name="mailboxSet" words={mailboxSets} />
        <Divider>What goes wrong</Divider>
        <FaultSettings />
        <SilentCalls />
        <Choice label="Headers that Outlook gives" name="headers" words={headersGiven} />
        <Divider>While somebody writes</Divider>
        <WritingSettings />
        <Divider>Passing on in one click</Divider>
        <GraphSettings />
      </DrawerBody>
    </OverlayDrawer>
  )
}
