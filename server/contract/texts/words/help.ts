/** What a section is for, by its path. */
export const sectionHelp = {
  work: 'Everything that you need to do. Overdue and oldest come first. Each entry opens the page where you do it.',
  'passed-to-you': 'Messages that colleagues passed to you as designated contact or deputy.',
  reviews: 'Reviews due this quarter. The reviewer can go through them one after another.',
  log: 'Every restriction and escalation. Search, filter and sort; press a row to read it beside the list.',
  customers: 'Find a customer. Their page shows what is in force, everything that happened, and their contact points.',
  report: 'A report for members and freedom of information requests. It names nobody.',
  import: 'Import the council’s own spreadsheet. You see every finding before anything is saved.',
  export: 'Save the whole log as a spreadsheet. The audit trail records it.',
  retention: 'What is deleted, when, and why.',
  'mail-flow': 'The rules that Exchange needs, and whether they are in place.',
  settings: 'Wording, letters, contacts, services, councillors and periods.',
  ledger: 'Who looked at which customer, and how they found them.',
  'own-parts': 'Who judged a restriction in which they had a part, and why.',
  audit: 'What was done, when and by whom, and the proof that nothing was changed.',
} as const
