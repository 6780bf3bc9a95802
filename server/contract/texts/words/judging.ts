export const judging = {
  ask: 'Ask {name}, {post}.',
  'not-the-reviewer':
    'You don’t hold the reviewer’s post. Ask its holder to review. If you do hold it, or its holder has left, ask the register keeper to correct the holder in Settings, under Posts.',
  'ask-somebody-who-had': 'Ask somebody who had no part in it.',
  'named-by-paragraph-15': 'Named by paragraph 15.',
  'own-import':
    'You imported this, so you can’t approve it. Ask another holder of one of the posts that decide to send its letter.',
  'answer-not-sent':
    'A representation has been answered, but the letter has not gone, so the customer has no answer yet. Record that letter first. If the answer is a change, the officer who gave it can also change the restriction again.',
} as const

export const askAnother = {
  decide: 'You escalated this customer, too. Ask another authorising officer to decide.',
  change: 'You escalated this customer. Ask another authorising officer to change the restriction.',
  lift: 'You escalated this customer. Ask another authorising officer to lift the restriction.',
  'change-or-lift': 'You escalated this customer. Ask another authorising officer to change or lift the restriction.',
  'without-letter':
    'You escalated this customer. If the restriction can’t wait for the letter, or the customer must not be told, ask another authorising officer to record that.',
  'not-told':
    'You escalated this customer. If the customer must not be told, ask another authorising officer to record that.',
  send: 'You escalated this customer. Ask another authorising officer to approve it and to send its letter.',
  withdraw: 'You escalated this customer. Ask another authorising officer to withdraw the warning.',
} as const

export const cannotJudge = {
  escalated: 'You escalated this customer, so you can’t judge this.',
  decided: 'You decided this, or an earlier version of it, so you can’t judge this.',
  kept: 'You decided earlier that this stays, so you can’t judge this.',
  contact: 'You are the customer’s contact, so you can’t judge this.',
  deputy: 'You are the deputy of the customer’s contact, so you can’t judge this.',
  named: 'The customer can contact you under this restriction, or could earlier, so you can’t judge this.',
} as const

export const anotherIsFree = {
  escalated: 'You escalated this customer, and somebody else is free to judge it.',
  decided: 'You decided this, or an earlier version of it, and somebody else is free to judge it.',
  kept: 'You decided earlier that this stays, and somebody else is free to judge it.',
  contact: 'You are the customer’s contact, and somebody else is free to judge it.',
  deputy: 'You are the deputy of the customer’s contact, and somebody else is free to judge it.',
  named:
    'The customer can contact you under this restriction, or could earlier, and somebody else is free to judge it.',
} as const

export const judgeWithReason = {
  escalated: 'You escalated this customer. Nobody else is free, so you can judge it if you say why.',
  decided: 'You decided this, or an earlier version of it. Nobody else is free, so you can judge it if you say why.',
  kept: 'You decided earlier that this stays. Nobody else is free, so you can judge it if you say why.',
  contact: 'You are the customer’s contact. Nobody else is free, so you can judge it if you say why.',
  deputy: 'You are the deputy of the customer’s contact. Nobody else is free, so you can judge it if you say why.',
  named:
    'The customer can contact you under this restriction, or could earlier. Nobody else is free, so you can judge it if you say why.',
} as const
