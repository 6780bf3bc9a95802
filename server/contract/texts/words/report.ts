/** P15: the tables of the anonymous report. */
export const reportTitles = {
  'in-force': 'Restrictions in force on the last day',
  'by-service': 'In force on the last day, by the service that asked',
  'by-measure': 'In force on the last day, by measure',
  'by-grounds': 'In force on the last day, by grounds',
  changes: 'Changes to restrictions',
  warnings: 'Warnings and escalations',
  representations: 'Representations by customers',
  reviews: 'Reviews',
} as const

export const reportNotes = {
  'by-service': 'Restrictions that another service asked for, or that name no service, are in no line.',
  'by-measure': 'A restriction may have several measures, and is counted with each.',
  'by-grounds': 'A restriction may have several grounds, and is counted with each.',
  changes: 'A restriction that was varied is counted as varied, not as new or lifted.',
  warnings: 'An escalation may be decided in a later period than it was made in.',
} as const

/** Its lines, by the id of the count. */
export const reportLines = {
  live: 'In force',
  'due:overdue': 'Review overdue',
  begun: 'Came into force',
  varied: 'Varied',
  lifted: 'Lifted',
  'ran-out': 'Ended on their last day',
  warnings: 'Polite warnings given',
  'formal-warnings': 'Formal warnings given',
  escalations: 'Escalations made',
  decided: 'Escalations decided',
  representations: 'Representations received',
  answered: 'Answered',
  reviews: 'Held',
  'reviews-late': 'Late',
  'measure:designated-contact': 'One designated contact',
  'measure:fewer-people': 'Fewer people to contact',
  'measure:volume': 'How often',
  'measure:type': 'What about',
  'measure:days-and-times': 'Days and times',
  'measure:channel-closed': 'A way of contact closed',
  'ground:abusive': 'Abusive',
  'ground:harassing': 'Harassing',
  'ground:aggressive': 'Aggressive',
  'ground:impedes-administration': 'Seriously impedes the council’s work',
  'decided:approved': 'Restriction approved',
  'decided:declined': 'Declined',
  'decided:no-action': 'No action',
  'decided:referred': 'Referred to legal services',
  'decided:warning-instead': 'Polite warning instead',
  'decided:complaint': 'Treated as a complaint',
  'decided:formal-warning': 'Formal warning',
  'answered:maintained': 'Maintained',
  'answered:varied': 'Restriction varied',
  'answered:lifted': 'Restriction lifted',
  'reviews:continued': 'Continued',
  'reviews:varied': 'Varied',
  'reviews:lifted': 'Lifted',
} as const

/** The rules of the report, for its readers, in order. */
export const reportRules = {
  what: 'This report counts restrictions on contact and what happened to them. It names nobody.',
  few: 'Counts under 5, nought included, are shown as “fewer than 5”.',
  rounded:
    'All other counts, totals too, are rounded down to 5, 10, 15 and so on: 10 stands for 10 to 14. So figures do not add up exactly, and no small count can be worked out from a total.',
  once: 'It is made once, after the period has ended, and stays as it was made: later changes to the register do not change it.',
  deleted:
    'What the council deletes by its retention periods after that stays counted. What it deleted before, within the period itself, is not.',
  'whole-periods':
    'Reports are only of whole quarters and of years from April to March. With other days, small counts could be worked out from two reports that overlap.',
} as const
