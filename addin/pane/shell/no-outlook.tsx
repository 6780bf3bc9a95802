import { useState } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { pane as texts } from '../../../server/contract/texts/words/pane.ts'
import { followTheme } from '../../outlook/theme.ts'
import { Announcer } from '../../parts/announce.tsx'
import { LinkButton } from '../../parts/link-button.tsx'
import { Themed } from '../../parts/page/themed.tsx'
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
    sentence={say(texts['outlook-did-not-answer'])}
    detail={say(texts['nothing-was-lost-treat'])}
    again={{ label: say(texts['try-again']), run: () => location.reload() }}
  />
)

const Elsewhere = () => (
  <StatusPanel heading={say(texts['open-this-page-in'])} words={say(texts['contact-register-opens-beside'])}>
    <p>{say(texts['log-reviews-and-what'])}</p>
    <LinkButton href="/register.html">{say(texts['open-central-log'])}</LinkButton>
  </StatusPanel>
)
