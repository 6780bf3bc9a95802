import type { Me } from '../../../server/contract/settings/me.ts'
import type { Standing } from '../../../server/contract/standing/standing.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { pane as texts } from '../../../server/contract/texts/words/pane.ts'
import { Hideable } from '../../parts/announce.tsx'
import { leaveEscape } from '../../parts/page/leave-escape.ts'
import { Page } from '../../parts/page/page.tsx'
import { useCallDraft } from '../calls/call-draft.ts'
import { CallForm } from '../calls/call-form.tsx'
import type { AfterActs } from '../calls/recorded-call.tsx'
import { SupportLine } from '../escalation/support-line.tsx'
import { HeardActs } from '../restriction/heard-acts.tsx'
import { InstructionCard } from '../restriction/instruction-card.tsx'
import { NoteDuties } from '../restriction/note-duties.tsx'
import { standingWords } from '../standing/words.ts'
import { AccessibilityLink } from './accessibility-link.tsx'
import { openerOf } from './opener-of.ts'
import type { OwnService } from './service/service.ts'
import { useServiceFirst } from './service/service-first.tsx'
import { WhichService } from './service/which-service.tsx'

type Props = { council: Me['council']; own: OwnService; isHere: boolean; onClose: () => void }

const after: AfterActs = {
  'passed-on': (passedOnId) => <NoteDuties passedOnId={passedOnId} />,
  escalation: () => <SupportLine />,
}

/** P4: a call, visit or letter is logged in place of the open message, with a way back; what is written stays. */
export function CallPage({ council, own, isHere, onClose }: Props) {
  const describe = (standing: Standing) => {
    const view =
      standing.kind === 'not-checked'
        ? ({ kind: 'not-checked', why: standing.why } as const)
        : ({ kind: 'known', standing, address: null, checkedAt: null, old: false, replyToUnread: false } as const)
    return standingWords(view, 'sender', council.timeZone)
  }
  const instruction = (standing: Standing) =>
    standing.kind === 'restricted' ? (
      <>
        {standing.scope.kind === 'service-unknown' ? <WhichService own={own} /> : null}
        <InstructionCard standing={standing} />
        <HeardActs
          about={{ kind: 'restriction', id: standing.restrictionId }}
          service={own.service}
          timeZone={council.timeZone}
        />
      </>
    ) : standing.kind === 'formally-warned' ? (
      <HeardActs
        about={{ kind: 'formal-warning', id: standing.formalWarningId }}
        service={own.service}
        timeZone={council.timeZone}
      />
    ) : null
  const first = useServiceFirst(own, false, '')
  const { note: noteDraft } = useCallDraft()
  const back = () => {
    onClose()
    // The button is there again once the message is.
    requestAnimationFrame(() => document.getElementById(openerOf.call)?.focus())
  }
  return (
    <Hideable
      isHidden={!isHere}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        leaveEscape(event)
        // Pressed by mistake, it loses nothing.
        back()
      }}
    >
      <Page
        heading={say(texts['log-call'])}
        back={() => {
          noteDraft(undefined)
          back()
        }}
      >
        <CallForm
          isHere={isHere}
          service={own.service}
          first={first}
          describe={describe}
          timeZone={council.timeZone}
          instruction={instruction}
          after={after}
        />
        <AccessibilityLink />
      </Page>
    </Hideable>
  )
}
