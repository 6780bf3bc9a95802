import { Text } from '@fluentui/react-components'

/** An id or a digest, whose characters are told apart. */
export const Id = ({ text }: { text: string }) => (
  <Text font="monospace" size={200}>
    {text}
  </Text>
)
