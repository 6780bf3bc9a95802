export const mark = {
  marked: 'The mail system marked this sender: ask {who}.',
  'marked-on': 'The mail system marked this sender on {day}: ask {who}.',
  'an-officer': 'an authorising officer',
} as const
