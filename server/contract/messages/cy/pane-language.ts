import { type Language, language as languageOf } from '../language.ts'
import { ownDates } from '../welsh-dates.ts'
import { arrangement, wayWords } from './arrangement.ts'
import { callChannels, calls, callsDone, lookUpWays, possibleMatch, valueLabel } from './calls.ts'
import { contactPoints, newLabel, reportedKinds } from './contact-points.ts'
import {
  decidedHeadings,
  decidedWords,
  decision,
  decisionSubmits,
  outcomeHints,
  outcomeLabels,
  reasonHints,
  reasonLabels,
} from './decision.ts'
import { decisionPrecautions } from './decision-precautions.ts'
import { department } from './department.ts'
import { draft } from './draft.ts'
import { duties } from './duties.ts'
import { duty, dutyDue } from './duty.ts'
import { escalation } from './escalation.ts'
import { contactKinds, faultWords, noEvidence } from './evidence.ts'
import { failure } from './failure.ts'
import { formalWarning, objectionOutcomes } from './formal-warning.ts'
import { hearing, hearingDone, hearingLabels, hearingQuestions } from './hearing.ts'
import { anotherIsFree, askAnother, cannotJudge, judgeWithReason, judging } from './judging.ts'
import { keeper } from './keeper.ts'
import { language } from './language.ts'
import { languageChoice } from './language-choice.ts'
import { letter, letterFirst, letterMethods, letterParts, letterStates, letterWays } from './letter.ts'
import { arrangementDone, arrangementMarks, arrangementStates, mailArrangements } from './mail-arrangements.ts'
import { mark } from './mark.ts'
import { objection, objectionLabels } from './objection.ts'
import { obstacle } from './obstacle.ts'
import { outcome } from './outcome.ts'
import { headings } from './own-escalation.ts'
import { ownVersion, ownVersionLabels } from './own-version.ts'
import { pane } from './pane.ts'
import { parts } from './parts.ts'
import { contacts } from './passed-contacts.ts'
import {
  behaviourWords,
  cameByWords,
  channelWords,
  escalationStateWords,
  letterWords,
  measureKindWords,
  restrictionStates,
} from './policy-words.ts'
import { mailedLetters, posting, postingLabels } from './posting.ts'
import { precaution } from './precaution.ts'
import { reply } from './reply.ts'
import { restriction, restrictionDone, restrictionLabels } from './restriction.ts'
import {
  answerOutcomes,
  changeOutcomes,
  changeSubmits,
  dueWords,
  groundsHints,
  groundsLabels,
  overdueWords,
  review,
} from './review.ts'
import { selected } from './selected.ts'
import { signIn } from './sign-in.ts'
import { staffSupport } from './staff-support.ts'
import { standing, standingName } from './standing.ts'
import { taskpane } from './taskpane.ts'
import { eachWords, mailKindHints, mailKinds, markParts, shownParts, terms, wayDetails, weekdayWords } from './terms.ts'
import { usualAnswer } from './usual-answer.ts'
import { waiting, waitingWhat } from './waiting.ts'
import { warning } from './warning.ts'
import { welshLetters } from './welsh.ts'
import { partWords, whoseWords } from './whose.ts'
import { whyNotWords } from './why-not.ts'
import { numberWords, replyWords, words } from './words.ts'
import { waitingWork, work } from './work.ts'
import { kindWords } from './work-kinds.ts'
import { yesNoWords } from './yes-no.ts'

/** What the panes beside messages say in Welsh. No speaker of Welsh at a council has checked it yet. */
export const welsh: Language = languageOf(
  'cy',
  [
    letter,
    letterFirst,
    letterMethods,
    letterParts,
    letterStates,
    letterWays,
    arrangement,
    eachWords,
    mailKindHints,
    mailKinds,
    markParts,
    shownParts,
    terms,
    wayDetails,
    wayWords,
    weekdayWords,
    anotherIsFree,
    askAnother,
    cannotJudge,
    judgeWithReason,
    judging,
    formalWarning,
    objectionOutcomes,
    answerOutcomes,
    changeOutcomes,
    changeSubmits,
    dueWords,
    groundsHints,
    groundsLabels,
    overdueWords,
    review,
    decidedHeadings,
    decidedWords,
    decision,
    decisionSubmits,
    outcomeHints,
    outcomeLabels,
    reasonHints,
    reasonLabels,
    arrangementDone,
    arrangementMarks,
    arrangementStates,
    behaviourWords,
    callChannels,
    calls,
    callsDone,
    cameByWords,
    channelWords,
    contactKinds,
    contactPoints,
    contacts,
    decisionPrecautions,
    department,
    draft,
    duties,
    duty,
    dutyDue,
    escalation,
    escalationStateWords,
    failure,
    faultWords,
    noEvidence,
    headings,
    hearing,
    hearingDone,
    hearingLabels,
    hearingQuestions,
    keeper,
    kindWords,
    language,
    languageChoice,
    letterWords,
    lookUpWays,
    mailArrangements,
    mark,
    measureKindWords,
    newLabel,
    numberWords,
    obstacle,
    outcome,
    pane,
    partWords,
    parts,
    possibleMatch,
    objection,
    objectionLabels,
    ownVersion,
    ownVersionLabels,
    mailedLetters,
    posting,
    postingLabels,
    precaution,
    reply,
    replyWords,
    reportedKinds,
    restriction,
    restrictionDone,
    restrictionLabels,
    restrictionStates,
    selected,
    signIn,
    staffSupport,
    standing,
    standingName,
    taskpane,
    usualAnswer,
    valueLabel,
    waiting,
    waitingWhat,
    waitingWork,
    warning,
    welshLetters,
    whoseWords,
    whyNotWords,
    words,
    work,
    yesNoWords,
  ],
  ownDates,
)
