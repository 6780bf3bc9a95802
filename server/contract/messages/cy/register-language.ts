import { type Language, language as languageOf } from '../language.ts'
import { ownDates } from '../welsh-dates.ts'
import {
  correctHeadings,
  customer,
  customerFoundBy,
  customerHeld,
  fieldWords,
  rightKinds,
  standingsSeen,
} from './customer.ts'
import { customerPrecautions, letterLacks, letterOutcomes, telling, tellWays } from './customer-precautions.ts'
import { drift } from './drift.ts'
import { empty } from './empty.ts'
import { help, sectionHelp } from './help.ts'
import { importLabels, importWords } from './import.ts'
import { importCounts, importMail, importPage, importStates } from './import-page.ts'
import { foundBy, judgmentWords, ledger, ownPartWords } from './ledger.ts'
import { log, logMarks, orderWords } from './log.ts'
import { mailFlow, notInScript } from './mail-flow.ts'
import { welsh as pane } from './pane-language.ts'
import { print } from './print.ts'
import { registerPage, roleWords, sectionGroups, sectionRecords, sectionTitles } from './register-page.ts'
import { reportText } from './report-text.ts'
import {
  retention,
  retentionCounted,
  retentionKinds,
  retentionOpenWork,
  retentionTitles,
  retentionWhy,
} from './retention.ts'
import { reviews } from './reviews.ts'
import {
  complaintTold,
  rightsAnswered,
  rightsDone,
  rightsExtended,
  rightsKind,
  rightsOutcome,
  rightsRequest,
} from './rights.ts'
import { rightsPage, rightsPageLabels } from './rights-page.ts'
import { councillorsTaken, namedAs, otherPreviews, rowAdded, rowNumber, rowTaken, settings } from './settings.ts'
import { settingsContacts } from './settings-contacts.ts'
import { letterNames, settingsLetters } from './settings-letters.ts'
import { settingsParts } from './settings-parts.ts'
import { settingsPosts } from './settings-posts.ts'
import { subjectAccess } from './subject-access.ts'
import { eventKinds, timeline } from './timeline.ts'

/** What the register’s page says in Welsh beside what the pane says. No Welsh speaker at a council has checked it yet. */
export const welsh: Language = languageOf(
  'cy',
  [
    reportText,
    rightsPage,
    rightsPageLabels,
    complaintTold,
    rightsAnswered,
    rightsDone,
    rightsExtended,
    rightsKind,
    rightsOutcome,
    rightsRequest,
    eventKinds,
    timeline,
    customerPrecautions,
    letterLacks,
    letterOutcomes,
    tellWays,
    telling,
    correctHeadings,
    customer,
    customerHeld,
    fieldWords,
    customerFoundBy,
    rightKinds,
    standingsSeen,
    [...pane.texts],
    drift,
    empty,
    help,
    sectionHelp,
    importCounts,
    importMail,
    importPage,
    importStates,
    importLabels,
    importWords,
    foundBy,
    judgmentWords,
    ledger,
    ownPartWords,
    log,
    logMarks,
    orderWords,
    mailFlow,
    notInScript,
    print,
    registerPage,
    roleWords,
    sectionGroups,
    sectionRecords,
    sectionTitles,
    retention,
    retentionCounted,
    retentionOpenWork,
    retentionKinds,
    retentionTitles,
    retentionWhy,
    reviews,
    settingsContacts,
    letterNames,
    settingsLetters,
    settingsParts,
    settingsPosts,
    councillorsTaken,
    namedAs,
    otherPreviews,
    rowAdded,
    rowNumber,
    rowTaken,
    settings,
    subjectAccess,
  ],
  ownDates,
)
