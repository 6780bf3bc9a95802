/** What the work list and e-mails say of a restriction, without the customer. */
export const contactTroubleWords = {
  'nobody-here': 'nobody to contact, since {contact} and any deputy are away or have left',
  'contact-left': 'contact to replace, since {contact} has left',
} as const
