export const contactKinds = {
  telephone: 'Telephone call',
  'in-person': 'Visit',
  post: 'Letter',
  'social-media': 'Social media',
} as const

export const faultWords = {
  changed:
    'This is not the file that was filed. It was changed or replaced afterwards, so don’t rely on it. We’ve told the auditor and the register keeper.',
  missing:
    'The original is missing. It was removed from the register after it was filed. We’ve told the auditor and the register keeper.',
} as const
