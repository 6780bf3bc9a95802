export const contacts = {
  telephone: 'telephone call',
  'in-person': 'visit',
  post: 'letter',
  'social-media': 'social media message',
} as const
