import { bundleIcon, type FluentIcon } from '@fluentui/react-icons'
import { ArrowExportFilled, ArrowExportRegular } from '@fluentui/react-icons/svg/arrow-export'
import { ArrowImportFilled, ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import'
import { BookFilled, BookRegular } from '@fluentui/react-icons/svg/book'
import { ClipboardTaskFilled, ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task'
import { ClockFilled, ClockRegular } from '@fluentui/react-icons/svg/clock'
import { DataTrendingFilled, DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending'
import { DeleteFilled, DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { DocumentTableFilled, DocumentTableRegular } from '@fluentui/react-icons/svg/document-table'
import { EyeFilled, EyeRegular } from '@fluentui/react-icons/svg/eye'
import { HistoryFilled, HistoryRegular } from '@fluentui/react-icons/svg/history'
import { MailInboxFilled, MailInboxRegular } from '@fluentui/react-icons/svg/mail-inbox'
import { MailSettingsFilled, MailSettingsRegular } from '@fluentui/react-icons/svg/mail-settings'
import { PeopleFilled, PeopleRegular } from '@fluentui/react-icons/svg/people'
import { ScalesFilled, ScalesRegular } from '@fluentui/react-icons/svg/scales'
import { SettingsFilled, SettingsRegular } from '@fluentui/react-icons/svg/settings'

/** The icons of the sections in the navigation, by path. */
export const sectionIcons: Readonly<Record<string, FluentIcon>> = {
  work: bundleIcon(ClipboardTaskFilled, ClipboardTaskRegular),
  'passed-to-you': bundleIcon(MailInboxFilled, MailInboxRegular),
  reviews: bundleIcon(ClockFilled, ClockRegular),
  log: bundleIcon(BookFilled, BookRegular),
  customers: bundleIcon(PeopleFilled, PeopleRegular),
  glance: bundleIcon(DataTrendingFilled, DataTrendingRegular),
  report: bundleIcon(DocumentTableFilled, DocumentTableRegular),
  import: bundleIcon(ArrowImportFilled, ArrowImportRegular),
  export: bundleIcon(ArrowExportFilled, ArrowExportRegular),
  retention: bundleIcon(DeleteFilled, DeleteRegular),
  'mail-flow': bundleIcon(MailSettingsFilled, MailSettingsRegular),
  settings: bundleIcon(SettingsFilled, SettingsRegular),
  ledger: bundleIcon(EyeFilled, EyeRegular),
  'own-parts': bundleIcon(ScalesFilled, ScalesRegular),
  audit: bundleIcon(HistoryFilled, HistoryRegular),
}
