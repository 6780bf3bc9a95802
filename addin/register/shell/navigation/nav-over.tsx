import { makeStyles, NavDrawer, NavDrawerBody, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { say } from '../../../../server/contract/texts/say.ts'

const useStyles = makeStyles({ body: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}` } })

type Props = { path: string; isOpen: boolean; onClose: () => void; children: ReactNode }

/** The navigation of a narrow window: it opens over the page. */
export function NavOver({ path, isOpen, onClose, children }: Props) {
  return (
    <NavDrawer
      type="overlay"
      open={isOpen}
      role="dialog"
      selectedValue={path}
      density="small"
      aria-label={say('Sections')}
      onOpenChange={(_, { open }) => (open ? undefined : onClose())}
    >
      <NavDrawerBody className={useStyles().body}>
        <nav aria-label={say('Sections')}>{children}</nav>
      </NavDrawerBody>
    </NavDrawer>
  )
}
