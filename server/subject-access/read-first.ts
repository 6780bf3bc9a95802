/** What anyone who discloses the record must know; it is on the first page. */
export const readFirst = [
  'This is everything that the register holds on one person. It is not ready to be given out. Read it first.',
  'Where a rule can tell that a name, an address or a statement belongs to somebody else, it is marked: [REDACT? …]. These are colleagues below the posts that decide and review, other people in messages, support workers, and what councillors said. Addresses, numbers and names that were removed or refused are marked, too: they may be another person’s. So are other names at an address that several people use, and the references of other people’s records in e-mails. Decide on each mark, and strike out what the person may not see.',
  'Free text is marked too: [READ: …]. No rule can tell whom it speaks of. Read all of it for other people, and for what would harm somebody if it were told.',
  'If there is a folder “evidence”, the original messages in it are as they came, except a file named “not as filed”: that one was changed afterwards, so do not give it out as the original. Nothing in them is marked. Read each before you give it out.',
  'Names of authorising officers, reviewers, designated contacts, their deputies and ward councillors are not marked, whatever they did: the policy or a letter has told the person who they are, or the council publishes their names. So the name of a member of staff is marked wherever the register says who acted, or nowhere.',
  'If this entry was joined with another person’s by mistake, the looks and acts of that time have a note. They are in the files of both. What was done about one person’s record is in that person’s file alone.',
  'Three things are kept for a short time and are not in it. They are spreadsheets that wait to be imported, original messages that wait to be filed, and the server’s own answers. It keeps those for a fortnight, in case a request is repeated.',
  'That this record was made, when and by whom, is in the audit trail and in the access ledger.',
] as const
