/** What an empty list or table of the register's page says: that it is empty, and what will be there or what to do. */
export const empty = {
  imports: 'No imports yet. Each file that you upload appears here, with its state.',
  proposals: 'Nothing waits to be accepted or refused. What staff report about customers appears here.',
  'contact-points': 'No contact points. Add one, so that staff are told about this customer.',
  looks: 'Nobody has looked yet. Everybody who sees this customer appears here, with when and how.',
  reviews: 'No review is due by {day}. Each appears here in the quarter in which it is due.',
  runs: 'Nothing was deleted yet. The register deletes what is due every night, and says here what it was.',
  due: 'Nothing is due today. Records appear here once their retention period ends.',
  ledger: 'There is no such look in the ledger. Change the filter, or show everything.',
  trail: 'There is no such entry in the trail. Change the filter, or show everything.',
  'own-parts': 'Nobody has judged a restriction in which they had a part. Whoever does appears here, with why.',
  differences: 'Exchange has exactly what the register wants. There is nothing to do.',
} as const
