/** P4: what staff do before or when they visit, as the pane, the page and a file of the log say it. */
export const precaution = {
  'not-alone': 'Don’t go alone: take a colleague with you.',
  'by-appointment': 'Go by appointment only.',
  'council-premises': 'Meet in a council building, not at their home.',
  'tell-colleague': 'Tell a colleague where you are going and when you’ll be back.',
  'premises-not-alone': 'In a council building: see them with a colleague.',
  'premises-reception': 'In a council building: tell reception before you meet them.',
} as const
