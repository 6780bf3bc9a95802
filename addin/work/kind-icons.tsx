import type { FluentIcon } from '@fluentui/react-icons'
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import'
import { ChatRegular } from '@fluentui/react-icons/svg/chat'
import { ClockRegular } from '@fluentui/react-icons/svg/clock'
import { CommentRegular } from '@fluentui/react-icons/svg/comment'
import { DocumentSignatureRegular } from '@fluentui/react-icons/svg/document-signature'
import { GavelRegular } from '@fluentui/react-icons/svg/gavel'
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed'
import { MailArrowForwardRegular } from '@fluentui/react-icons/svg/mail-arrow-forward'
import { MailProhibitedRegular } from '@fluentui/react-icons/svg/mail-prohibited'
import { MailSettingsRegular } from '@fluentui/react-icons/svg/mail-settings'
import { PersonAddRegular } from '@fluentui/react-icons/svg/person-add'
import { PersonQuestionMarkRegular } from '@fluentui/react-icons/svg/person-question-mark'
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle'
import { ScalesRegular } from '@fluentui/react-icons/svg/scales'
import { ShieldRegular } from '@fluentui/react-icons/svg/shield'
import type { WorkItem } from '../../server/contract/work.ts'

export const kindIcons: Record<WorkItem['kind'], FluentIcon> = {
  decision: GavelRegular,
  'details-wanted': QuestionCircleRegular,
  letter: DocumentSignatureRegular,
  'mail-arrangement': MailSettingsRegular,
  representation: CommentRegular,
  review: ClockRegular,
  'changed-circumstances': ChatRegular,
  'dead-letter': MailProhibitedRegular,
  proposal: PersonAddRegular,
  'import-to-sign': ArrowImportRegular,
  'legal-advice': ScalesRegular,
  hold: LockClosedRegular,
  precaution: ShieldRegular,
  'rights-request': PersonQuestionMarkRegular,
  'passed-on': MailArrowForwardRegular,
}
