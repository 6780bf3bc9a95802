import { type Language, language } from '../language.ts'
import { accessibility, accessibilityHeadings } from './accessibility.ts'
import { arrangement, wayWords } from './arrangement.ts'
import { duty } from './duty.ts'
import { findingErrors, findingNotes, findingReport } from './findings.ts'
import { issues } from './issues.ts'
import { languageRecorded } from './language-recorded.ts'
import { namedInSettings } from './named-in-settings.ts'
import { notStarted, notStartedLabels } from './not-started.ts'
import { obstacle } from './obstacle.ts'
import { behaviourWords, channelWords } from './policy-words.ts'
import { postingLabels } from './posting.ts'
import { precaution } from './precaution.ts'
import { contactTroubleWords, presence, presenceLabels } from './presence.ts'
import { refusal } from './refusal.ts'
import { refusalOfRecords } from './refusal-of-records.ts'
import { reportLines, reportNotes, reportRules, reportTitles } from './report.ts'
import { reportText } from './report-text.ts'
import { complaintTold, rightsAnswered, rightsExtended, rightsRequest } from './rights.ts'
import { serverRefusal } from './server-refusal.ts'
import {
  eventActors,
  eventCauses,
  eventContacts,
  eventDecisions,
  eventLabels,
  eventLetters,
  eventMeasures,
  eventOutcomes,
  eventPoints,
  eventsMoved,
  timelineEvents,
} from './timeline-events.ts'
import { partWords } from './whose.ts'
import { workLetters, workTitles } from './work-titles.ts'

/** What the server answers in Welsh. No speaker of Welsh at a council has checked it yet. */
export const welsh: Language = language('cy', [
  accessibility,
  accessibilityHeadings,
  arrangement,
  behaviourWords,
  channelWords,
  contactTroubleWords,
  duty,
  eventActors,
  eventCauses,
  eventContacts,
  eventDecisions,
  eventLabels,
  eventLetters,
  eventMeasures,
  eventOutcomes,
  eventPoints,
  eventsMoved,
  findingErrors,
  findingNotes,
  findingReport,
  issues,
  notStarted,
  notStartedLabels,
  languageRecorded,
  namedInSettings,
  obstacle,
  partWords,
  postingLabels,
  precaution,
  presence,
  presenceLabels,
  refusal,
  refusalOfRecords,
  reportLines,
  reportNotes,
  reportRules,
  reportText,
  reportTitles,
  complaintTold,
  rightsAnswered,
  rightsExtended,
  rightsRequest,
  serverRefusal,
  timelineEvents,
  wayWords,
  workLetters,
  workTitles,
])
