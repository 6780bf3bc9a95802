/** Unreviewed Welsh. */
import { failure as english } from '../en/failure.ts'
import { translation } from '../language.ts'

export const failure = translation(english, {
  unreachable: 'Nid oedd modd cyrraedd y gofrestr.',
  'timed-out': 'Cymerodd y gofrestr ormod o amser i ateb.',
  malformed: 'Nid oedd modd darllen ateb y gofrestr.',
  'server-error': 'Nid oedd y gofrestr yn gallu ateb ar hyn o bryd.',
  'signed-out': 'Rydych wedi allgofnodi.',
  'sign-in-unreachable': 'Nid oedd modd cyrraedd y gwasanaeth mewngofnodi.',
  'not-allowed': 'Ni all eich cyfrif ddefnyddio’r gofrestr. Gofynnwch i geidwad y gofrestr.',
  'too-many': 'Bu gormod o chwiliadau mewn amser byr. Arhoswch funud.',
  'too-many-until': 'Bu gormod o chwiliadau mewn amser byr. Byddwn yn rhoi cynnig arall arni ymhen {seconds} eiliad.',
  refused: 'Ni dderbyniodd y gofrestr hyn.',
  'too-many-writes': 'Rydych wedi gwneud mwy nag y mae’r gofrestr yn ei dderbyn gan un person mewn munud.',
  'too-much-written': 'Rydych wedi anfon mwy nag y mae’r gofrestr yn ei dderbyn gan un person mewn munud.',
  'too-busy': 'Mae’r gofrestr yn brysur gyda cheisiadau eraill.',
  'takes-this-in': 'Rhowch gynnig arall arni ymhen {seconds} eiliad.',
})
