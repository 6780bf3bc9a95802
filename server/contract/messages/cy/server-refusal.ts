/** Unreviewed Welsh. */
import { serverRefusal as english } from '../en/server-refusal.ts'
import { translation } from '../language.ts'

export const serverRefusal = translation(english, {
  'not-found': 'Nid oes dim yn y cyfeiriad hwn.',
  'method-not-allowed': 'Nid yw’r cyfeiriad hwn yn derbyn y dull hwn.',
  'token-missing': 'Mewngofnodwch i fynd ymlaen.',
  'token-not-valid': 'Nid yw’r mewngofnodi’n ddilys. Mewngofnodwch eto.',
  'token-expired': 'Mae’r mewngofnodi wedi dod i ben. Mewngofnodwch eto.',
  'token-not-yet-valid': 'Nid yw’r mewngofnodi’n ddilys eto. Gwiriwch y cloc a mewngofnodwch eto.',
  'token-not-for-this-register':
    'Nid yw’r mewngofnodi hwn ar gyfer y gofrestr hon. Mewngofnodwch gyda’ch cyfrif cyngor.',
  'stronger-sign-in-needed':
    'Mae angen mewngofnodi cryfach ar gyfer hyn, felly ni wnaed dim. Rhowch gynnig arall arni, a chwblhewch y mewngofnodi yn y ffenestr.',
  'metrics-token-needed':
    'Anfonwch y tocyn metrigau fel tocyn cludwr. METRICS_TOKEN sy’n ei osod; hebddo nid oes neb yn cael y metrigau.',
  'mail-check-token-needed':
    'Anfonwch docyn y gwiriad dyddiol fel tocyn cludwr. MAIL_CHECK_TOKEN sy’n ei osod; hebddo ni all unrhyw dasg anfon rheolau post.',
  'feed-token-needed':
    'Anfonwch docyn y ffrwd archwilio fel tocyn cludwr. FEED_TOKEN sy’n ei osod; hebddo nid oes neb yn cael y ffrwd.',
  'feed-cursor-unknown':
    'Nid oes gan y gofrestr hon gofnod â’r cyrchwr hwn: fe’i hadferwyd o gopi wrth gefn, neu un arall ydyw. Darllenwch y ffrwd heb “after” o’i chofnod cyntaf.',
  'notify-token-needed':
    'Anfonwch docyn y galwadau yn ôl fel tocyn cludwr. NOTIFY_CALLBACK_TOKEN sy’n ei osod; hebddo ni dderbynnir yr un.',
  'directory-token-needed':
    'Anfonwch docyn tasg y cyfeiriadur fel tocyn cludwr. DIRECTORY_TOKEN sy’n ei osod; hebddo ni all unrhyw dasg ddweud pwy sydd wedi gadael.',
  'returned-too-early':
    'Nid yw’r gofrestr yn gwybod eto i’r llythyr hwn gael ei anfon, felly ni chofnodwyd dim. Anfonwch hwn eto cyn hir.',
  'sign-in-unavailable':
    'Nid oes modd cyrraedd y gwasanaeth mewngofnodi, felly ni wnaed dim. Rhowch gynnig arall arni cyn hir.',
  'length-needed': 'Dywedwch pa mor hir yw’r cais (Content-Length).',
  'too-large': 'Mae hwn yn rhy fawr i’w dderbyn. Gadewch y neges wreiddiol allan a rhowch gynnig arall arni.',
  'not-json': 'Anfonwch JSON (Content-Type: application/json).',
  'not-valid':
    'Nid yw rhywbeth yn y cais fel y dylai fod. Ail-lwythwch, rhag ofn mai fersiwn gynharach o’r ychwanegyn a’i hanfonodd, a rhowch gynnig arall arni.',
  'request-not-readable': 'Nid oedd modd darllen y cais.',
  'idempotency-key-needed': 'Rhowch Idempotency-Key o 1 i 200 o nodau ASCII gweladwy.',
  'idempotency-key-reused': 'Defnyddiwyd yr Idempotency-Key hwn ar gyfer rhywbeth arall.',
  'too-many-lookups': 'Gormod o chwiliadau mewn amser byr. Arhoswch ychydig a rhowch gynnig arall arni.',
  'too-many-writes':
    'Rydych wedi gwneud mwy mewn munud nag y mae’r gofrestr yn ei dderbyn gan un person, felly ni chofnodwyd hyn. Arhoswch ychydig a rhowch gynnig arall arni.',
  'too-much-written':
    'Rydych wedi anfon mwy mewn munud nag y mae’r gofrestr yn ei dderbyn gan un person, felly ni chofnodwyd hyn. Arhoswch ychydig a rhowch gynnig arall arni.',
  'too-busy': 'Mae’r gofrestr yn brysur gyda cheisiadau eraill, felly ni wnaed dim. Rhowch gynnig arall arni cyn hir.',
  'register-unavailable':
    'Nid oes modd cyrraedd y gofrestr. Rhowch gynnig arall arni cyn hir: ni chofnodir dim ddwywaith.',
  'disk-full':
    'Mae disg y gofrestr yn llawn, felly ni chofnodwyd dim. Dywedwch wrth TGCh, a rhowch gynnig arall arni’n ddiweddarach.',
  'register-moved':
    'Cafodd ffeil y gofrestr ei symud, ei dileu neu ei disodli tra oedd y gweinydd yn rhedeg, felly ni chofnodwyd dim. Dywedwch wrth TGCh, a rhowch gynnig arall arni’n ddiweddarach.',
  'server-too-old':
    'Mae’r gweinydd hwn yn hŷn na’r gofrestr: cafodd y gofrestr ei huwchraddio tra oedd y gweinydd yn rhedeg. Ni chofnodwyd dim. Rhowch gynnig arall arni cyn hir. Os yw’n parhau, dywedwch wrth TGCh.',
  stopping: 'Mae’r gweinydd yn ailgychwyn. Rhowch gynnig arall arni cyn hir.',
  unexpected:
    'Aeth rhywbeth o’i le ar y gweinydd, ac ni chofnodwyd dim. Rhowch gynnig arall arni, a dyfynnwch y cyfeirnod.',
})
