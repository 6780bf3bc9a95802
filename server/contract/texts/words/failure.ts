/** The register gave no answer that the pane can trust, or it accepts nothing at the moment. */
export const failure = {
  unreachable: 'The register could not be reached.',
  'timed-out': 'The register took too long to answer.',
  malformed: 'The register’s answer could not be read.',
  'server-error': 'The register could not answer just now.',
  'signed-out': 'You are signed out.',
  'sign-in-unreachable': 'The sign-in service could not be reached.',
  'not-allowed': 'Your account can’t use the register. Ask the register keeper.',
  'too-many': 'There were too many look-ups in a short time. Wait a minute.',
  'too-many-until': 'There were too many look-ups in a short time. We’ll try again in {seconds} seconds.',
  refused: 'The register did not accept this.',
  'too-many-writes': 'You’ve done more than the register takes from one person in a minute.',
  'too-much-written': 'You’ve sent more than the register takes from one person in a minute.',
  'too-busy': 'The register is busy with other requests.',
  'takes-this-in': 'Try again in {seconds} seconds.',
} as const
