import { useState } from 'react'
import { followTheme } from '../outlook/theme.ts'
import { Announcer } from '../parts/announce.tsx'
import { LinkButton } from '../parts/link-button.tsx'
import { Themed } from '../parts/page/themed.tsx'
import { NotChecked } from './not-checked.tsx'
import { StatusPanel } from './status-panel.tsx'

type Props = { host: 'elsewhere' | 'silent' }

/** The pane without Outlook: it asks the register nothing and signs nobody in. */
export function NoOutlook({ host }: Props) {
  const [theme] = useState(followTheme)
  return (
    <Themed followed={theme}>
      <Announcer>
        <main className="pane">{host === 'silent' ? <Silent /> : <Elsewhere />}</main>
      </Announcer>
    </Themed>
  )
}

/** Reloading the page also reloads Office.js. */
const Silent = () => (
  <NotChecked
    sentence="Outlook did not answer."
    detail="Nothing was lost. Treat this message with care."
    again={{ label: 'Try again', run: () => location.reload() }}
  />
)

const Elsewhere = () => (
  <StatusPanel heading="Open this page in Outlook" words="The contact register opens beside a message in Outlook.">
    <p>The log, the reviews and what is waiting for you are on the register’s own page.</p>
    <LinkButton href="/register.html">Open the central log</LinkButton>
  </StatusPanel>
)
