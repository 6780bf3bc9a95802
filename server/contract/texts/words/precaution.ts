/** P4: what staff do before or when they visit, as the pane, the page and a file of the log say it. */
export const precaution = {
  'not-alone': 'Don’t go alone: take a colleague with you.',
  'by-appointment': 'Visit by appointment only.',
  'council-premises': 'Don’t visit them at home. Meet in a council building.',
  'tell-colleague': 'Tell a colleague where you are going and when you’ll be back.',
  'premises-not-alone': 'In our buildings, don’t see them alone.',
  'premises-reception': 'In our buildings, tell reception before they come.',
} as const
