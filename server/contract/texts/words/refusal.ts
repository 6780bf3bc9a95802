import type { RefusalName } from '../../../policy/vocabulary-refusals.ts'
import { obstacle } from './obstacle.ts'

/** A policy refusal: what happened and what to do now, for the person at the pane. */
export const refusal = {
  'nobody-named': 'Say who the customer is: give an address, a number or a name.',
  'who-is-it': 'Several people use this number or address. Say who it was: give the name.',
  'several-fit': 'More than one customer fits. Look them up by their e-mail address, or give one that only they use.',
  'contact-point-not-valid':
    'This can’t be looked up. Check the e-mail address, number or postcode. A postal address needs its postcode on the last line.',
  colleague: 'This address belongs to the council. The register is for customers only.',
  'unknown-service': 'This service is not in the council’s settings. Choose one from the list.',
  'unknown-customer': 'This customer is no longer on the register. Refresh and try again.',
  'unknown-warning': 'This warning is not on the register.',
  'unknown-formal-warning':
    'This formal warning is not on the register. It may have been deleted, or the link is wrong.',
  'formal-warning-over': 'This formal warning has ended. Refresh to see when.',
  'formal-warning-not-given':
    'The customer has not been told of this warning yet, so there is nothing to object to. Send the letter, or withdraw the warning.',
  'formal-warning-must-be-told':
    'A formal warning counts only once the customer was told. Send the letter, or withdraw the warning.',
  'already-formally-warned':
    'This customer already has a formal warning, so a polite one is a step back. If the behaviour goes on, escalate.',
  'formal-warning-stands':
    'This customer already has a formal warning, or its letter is still to be sent. Choose another outcome, or withdraw that warning first.',
  'objection-recorded':
    'An objection to this warning is waiting for an answer. Tell the authorising officer what the customer adds.',
  'no-objection': 'No objection to this warning is recorded. Record what the customer said first.',
  'unknown-legal-question': 'This question to legal services is not on the register. Refresh and try again.',
  'advice-recorded': 'The answer to this question is already recorded. Refresh to see it.',
  'unknown-escalation': 'This escalation is not on the register.',
  'unknown-restriction': 'This restriction is not on the register. It may have been deleted, or the link is wrong.',
  'unknown-passed-on': 'This is not on the register.',
  'unknown-duty': 'This is no longer on the register. Refresh to see what was passed to you.',
  'unknown-proposal': 'This report is not on the register.',
  'already-restricted':
    'Not recorded: contact with this customer is already restricted. Remind the customer and pass the message on.',
  'message-already-warned': 'A polite warning has already been recorded for this message.',
  'message-already-escalated': 'This message has already been escalated.',
  'nothing-passed-on': 'Say whether the customer was reminded, the message passed on, or both.',
  'customer-not-told':
    'The customer has not been told of this restriction, so do not send a reminder. Record only that you passed it on.',
  'not-in-force': 'This restriction is not in force. Refresh to see what changed.',
  'not-yours': 'Only the person who recorded this can change it.',
  'undo-too-late': 'It is too late to undo this. Ask the register keeper to correct it.',
  'not-the-contact':
    'Only the designated contact, the deputy or an authorising officer can do this. Ask the register keeper to add your account to the contact.',
  'must-be-read': 'A message that was passed on stays until it is dealt with. Mark it as dealt with instead.',
  'already-undone': 'This has already been undone.',
  'nothing-to-confirm': 'This counted as soon as it was recorded. You don’t need to say whether it was sent.',
  'reply-already-sent':
    'This is recorded as sent, so it stays on the record. If it wasn’t sent, send it now or ask the register keeper to correct the record.',
  'already-withdrawn': 'This has already been withdrawn.',
  'already-decided': 'This has been decided. It can no longer be changed or withdrawn.',
  'officer-has-acted':
    'An officer is working on this escalation already, so you can’t withdraw it. Answer their question, or tell the authorising officer why it’s no longer needed.',
  'already-known': 'The register already has this for the customer.',
  'already-proposed': 'This has already been reported. The register keeper will look at it.',
  'in-the-future': 'This date is in the future. Check it and try again.',
  'too-early': 'This date is too long ago. Check the day and the year.',
  'original-not-readable': 'The original of this message could not be read. Send it again, or continue without it.',
  'original-of-another-message':
    'The original belongs to another message, so it was not recorded. Open the right message and try again.',
  'unknown-piece':
    'Some of these messages were uploaded more than a day ago, or not at all. Nothing was escalated. Escalate them again.',
  'no-room-for-original':
    'The register has no room for more original messages. Keep this message in Outlook and tell the register keeper. Everything else can be recorded without it.',
  'too-much-waiting':
    'You have too many messages waiting to be escalated. Escalate or cancel those first, or leave the original messages out.',
  'not-authorised': 'This needs a role that you do not have. Ask an authorising officer or the register keeper.',
  'own-escalation': 'You escalated this customer. Ask another authorising officer to decide.',
  'posts-without-holders': obstacle['no-holders'],
  'not-a-post-holder': obstacle['no-post'],
  'not-the-reviewer':
    'You don’t hold the reviewer’s post. Ask its holder to review. If you do hold it, or its holder has left, ask the register keeper to correct the holder in Settings, under Posts.',
  'changed-meanwhile': 'Somebody has changed this meanwhile. Refresh to see what changed.',
  'reasons-missing': 'Give the reasons. We keep them with the decision, and give them to the customer.',
  'behaviour-missing': 'Choose which behaviour this is about.',
  'warnings-not-considered': 'Say which polite warnings were given, or why there was none.',
  'support-not-considered':
    'Say who supports this customer and what was tried to involve them, and which adjustments were considered.',
  'lesser-measures-not-considered':
    'A way of contact would be closed. Say which lesser measures were considered, and why not.',
  'no-other-way-open':
    'A way of contact would be closed and no other is named. Choose at least one way that stays open, with its details.',
  'support-not-offered':
    'This is the customer’s first restriction. Say which support you offered them, or why you offered none.',
  'mediation-not-considered':
    'This is the customer’s first restriction. Say whether you considered mediation, and why it would not help.',
  'advice-awaited':
    'We’re waiting for legal advice. Nothing can change until an authorising officer has recorded the answer.',
  'no-advice-awaited': 'No legal advice is awaited here. Refresh to see what was decided.',
  'own-import': 'You imported this yourself. Ask another authorising officer to sign or approve it.',
  'not-to-sign': 'This import doesn’t wait for a signature. Refresh to see where it is.',
  'closing-not-last-resort': 'Closing a way of contact is the last resort. Confirm that nothing less would do.',
  'councillors-unaffected-unexplained':
    'E-mail would be closed, forwarded or blocked. Say how the customer can still reach their councillors, or leave e-mail to all councillors of their ward alone.',
  'way-closed': 'You close this way of contact, so it can’t stay open instead. Choose another one.',
  'way-details-missing':
    'Complete each way that stays open: a council e-mail address, a telephone number, a postal address with its postcode, or a place with days and times.',
  'no-measures': 'Choose at least one measure.',
  'contact-is-customer': 'The contact or deputy has an address of this customer. Name somebody at the council.',
  'contact-not-councils': 'The contact and deputy must have an address of the council. Check it and try again.',
  'contact-has-left':
    'The designated contact has left the council, and no deputy is left to take over. Choose another contact.',
  'person-without-address':
    'Give each person whom the customer can contact with an address of the council, in angle brackets after the name.',
  'unknown-councillor': 'This councillor is not in the council’s settings. Choose one from the list.',
  'scope-reason-missing':
    'It would cover more than the service that escalated. Give the reason, or cover that service only.',
  'scope-overlaps':
    'Another restriction on this customer covers some of these services and others too. Change that one, or cover all its services here.',
  'no-mail-group':
    'E-mail can’t be forwarded, blocked or marked for these services alone: one has no mail group or department in the settings. Leave e-mail as it is, cover all services, or ask the register keeper to add it.',
  'tag-needs-every-service':
    'Everybody sees a tag in the subject. Cover every service, or mark e-mail without the tag.',
  'councillors-not-considered':
    'The customer could not reach their councillors. Say what was arranged, and which councillors were consulted.',
  'not-last-resort': 'Legal services are a last resort. Confirm that nothing else would do.',
  'review-too-late':
    'The review date is too far ahead. Choose one within six months. A change can’t put off a review: choose no later than the day it is due now.',
  'before-the-decision':
    'The restriction was decided after this day, so nobody could object to it yet. Check the day on which it was received.',
  'in-the-past': 'This date has passed. Check it and try again.',
  'until-before-review': 'The restriction would end before its review. Choose an earlier review date.',
  'until-too-late':
    'The restriction would last longer than the council allows. Choose an earlier last day, or leave it without one.',
  'unknown-letter': 'This letter is not on the register.',
  'letter-incomplete':
    'The letter lacks a part that it must have. Open it to see which, and add it before you record it as sent.',
  'letter-overtaken':
    'This letter no longer applies, because what it is about has ended or changed since. Don’t send it.',
  'letter-half-missing': 'This letter needs both languages, each complete. Send it as it is shown.',
  'welsh-missing':
    'Some of the council’s texts in this letter have no Welsh. Ask the register keeper to add it in Settings, Welsh and English.',
  'welsh-words-missing':
    'The officer’s own words in this letter have no Welsh. Add it on the letter’s page, under Words in Welsh.',
  'welsh-places-differ':
    'The Welsh needs the same words in braces as the English. Correct it, save it, and mark it as checked again.',
  'welsh-not-passed':
    'Some Welsh in this letter is not checked yet. Ask a Welsh speaker to read it, then mark it as checked in Settings, Welsh and English.',
  'letter-on-its-way': 'This letter is already on its way. We record it as sent once we know that it went.',
  'notify-not-set': 'The council does not send letters by GOV.UK Notify. Send it another way, and record it.',
  'address-not-for-notify':
    'GOV.UK Notify needs a name and a postal address of two to six lines, ending in a postcode. Ask the register keeper to add it, or send the letter another way.',
  'already-sent': 'This letter has already been recorded.',
  'not-agreed': 'This restriction does not wait to come into force. Refresh to see what changed.',
  'unknown-representation': 'This representation is not on the register.',
  'already-answered': 'This has already been answered.',
  'answer-not-sent':
    'A letter that answers the customer, or that tells them of a change, has not gone yet. Record that letter first. If the answer is a change, the officer who gave it can also change the restriction again.',
  'escalator-may-not-judge':
    'You escalated this customer, so you can’t judge this. Ask somebody who had no part in it.',
  'another-judge-is-free':
    'You had a part in this, and somebody else is free to judge it. Ask them. If they are away, the register keeper can record that in Settings, under Posts.',
  'same-officer-reason-missing': 'You had a part in this. Say why it must be you. We keep the reason.',
  'grounds-missing':
    'A restriction continues only on grounds. Say how the customer has behaved since, what they need, and whether a lesser measure would do now.',
  'account-missing': 'There is no message to read. Say what the customer said.',
  'unknown-circumstances': 'This report of changed circumstances is not on the register.',
  'already-lifted': 'This restriction has been lifted.',
  'unknown-evidence': 'This evidence is not on the register, or it has no original.',
  'original-not-as-filed':
    'This is not the file that was filed. It was changed or removed afterwards, so don’t rely on it. We’ve told the auditor and the register keeper.',
  'unknown-arrangement': 'This mail arrangement is not on the register.',
  'nothing-to-arrange': 'Nothing is left to do for this mail arrangement.',
  'rules-not-readable':
    'This is not what Exchange printed. Run the command shown on the page, and give the file that it wrote.',
  'rules-without-details':
    'This file has no conditions and actions. Run the command shown on the page, without -ExcludeConditionActionDetails.',
  'letter-for-officer':
    'An authorising officer sends this notice: it is on their work list. The customer was not told of the restriction, needs it in another way, something must be answered first, or its date has passed.',
  'not-customers-address':
    'This address no longer belongs to the customer alone, so don’t send it there. An authorising officer has the letter to send another way.',
  'unknown-dead-letter': 'This mail is not among those that could not be sent.',
  'record-too-large':
    'The evidence of this customer is larger than one archive can be. Save the originals one by one from the customer’s page.',
  'unknown-retention-run': 'The register no longer has this run. Start a new one: it goes on with what was left.',
  'unknown-rights-request': 'This request is not on the register. Refresh and try again.',
  'request-not-extendable': 'A complaint must be acknowledged within 30 days. That time can’t be extended.',
  'not-a-complaint': 'Only a complaint is acknowledged first. Record the answer to this request.',
  'already-extended': 'This request already has its two further months. Answer it by the day shown.',
  'extension-too-late':
    'The customer had to be told before the request was due. Answer it now, and say sorry for the delay.',
  'had-a-part':
    'You had a part in what is recorded on this customer. Somebody who had none must answer an objection or a complaint: another officer or register keeper. If an officer is away, the register keeper can record that in Settings, under Posts. If a message with a complaint was passed on, it is the contact, the deputy or another officer.',
  'unknown-hold': 'This hold is not on the register. Refresh and try again.',
  'hold-lifted': 'Somebody has already lifted this hold. Refresh to see what changed.',
  'unknown-precaution': 'These precautions are no longer on the register. Refresh and try again.',
  'precaution-missing': 'Choose at least one precaution, or write what to do before a visit.',
  'precaution-ended': 'These precautions have ended already. Record new ones if they are needed.',
  'precaution-too-long': 'Choose a day within 6 months. You can keep the precautions for longer when that day comes.',
  'hold-too-long': 'Choose a day within 12 months. You can keep the hold for longer when that day comes.',
  'unknown-import': 'This import is not there, or its file is no longer kept. Choose the file again.',
  'import-not-ready': 'This file is not ready to be imported. Correct what is wrong with it and choose it again.',
  'address-not-councils': 'Posts and contacts must have an address of the council. Check the addresses and try again.',
  'service-in-use':
    'Records name a service that you are removing. They keep it. Check how many there are, and confirm it.',
  'contact-still-named':
    'Restrictions still name a contact or deputy whom you are taking away. Use “Replace a contact” first: it replaces them everywhere.',
  'mark-key-replaced': 'A key that was replaced can’t be used again. Make a new key instead.',
  'mark-key-until': 'Choose a day from today to 90 days from now.',
  'unknown-version': 'There is no such version of these settings.',
  'unknown-contact': 'This contact isn’t named anywhere. Check the address.',
  'version-not-readable': 'This version was made by another program and cannot be used any more. Choose another one.',
  'period-not-valid': 'There is no report of this period. Choose a quarter or a year of the last ten years.',
  'period-not-over': 'This period is not over yet, so there is no report of it. Choose one that is.',
  'unknown-calendar-feed':
    'There is no calendar at this address. It may have ended: make a new one on the page of reviews.',
  'calendar-secret-used': 'This address has been used before, so somebody may already know it. Make another one.',
  'unknown-page': 'This page does not belong to this view of the log. Go back to page 1.',
  'unknown-entry': 'This customer is not on the register. The entry may have been deleted.',
  'unknown-contact-point': 'This contact point is not on the register. Refresh and try again.',
  'unknown-merge': 'These entries are not joined.',
  'unknown-record': 'This record is not on the register. Refresh and try again.',
  'belongs-to-another': 'This address belongs to another entry. If both are one person, join the two entries.',
  'already-removed': 'This contact point has already been corrected or removed. Refresh to see what counts now.',
  'name-is-own': 'A name is always the customer’s own. Report the representative’s address or number, with their name.',
  'last-contact-point': 'This is the last contact point of the customer. Add the right one first, or correct this one.',
  'last-way-to-find':
    'Staff would no longer find this customer: a name alone finds nobody. Add another e-mail address or number first, or a postal address and a name. Or correct this one. If it is somebody else’s, you can confirm that you remove it anyway.',
  'same-customer': 'You chose the same entry twice. Choose the other one.',
  'both-in-force':
    'Both entries have a restriction for the same service, in force or agreed. Ask an authorising officer to lift one of them: the agreed one, if there is one. Then you can join the entries.',
  'later-merge-first': 'This entry was joined with another one later. Undo that first.',
  'contact-point-missing':
    'One of the two entries would be left without a contact point that finds it. Add an e-mail address or a number to this entry first. Otherwise the two cannot be separated.',
  'not-correctable': 'This cannot be corrected here.',
  'not-changed': 'You haven’t changed anything. Change something, or leave it as it is.',
  'customer-was-told':
    'A letter has told the customer this, so it stays as it is. Ask an authorising officer to vary the restriction.',
} as const satisfies Record<RefusalName, string>
