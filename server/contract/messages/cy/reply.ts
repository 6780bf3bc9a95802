/** Unreviewed Welsh. */
import { reply as englishReply } from '../en/reply.ts'
import { translation } from '../language.ts'

export const reply = translation(englishReply, {
  'you-opened-on-did':
    'Agoroch chi’r canlynol ar {when}{about, select, this {, ynghylch y neges hon} another {, ynghylch y neges a anfonwyd ar {sent}} other {}}: {reply}. A anfonoch chi ef?',
  which:
    '{reply}{about, select, this { ynghylch y neges hon} another { ynghylch y neges a anfonwyd ar {sent}} other {}}, agorwyd ar {when}',
  'not-recorded': 'Nis cofnodwyd. {why}',
  sent: 'Anfonwyd',
  'not-sent': 'Nis anfonwyd',
  at: '{day} am {time}',
  'recorded-sent': 'Cofnodwyd: anfonwyd {reply}.',
  'recorded-not-sent': 'Cofnodwyd: nid anfonwyd {reply}.',
})
