import type { FluentIcon } from '@fluentui/react-icons'
import {
  ArrowImportRegular,
  ChatRegular,
  ClockRegular,
  CommentRegular,
  DocumentSignatureRegular,
  GavelRegular,
  LockClosedRegular,
  MailArrowForwardRegular,
  MailProhibitedRegular,
  MailSettingsRegular,
  PersonAddRegular,
  PersonQuestionMarkRegular,
  QuestionCircleRegular,
  ScalesRegular,
  ShieldRegular,
} from '@fluentui/react-icons'
import type { WorkItem } from '../../../server/contract/work.ts'

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
