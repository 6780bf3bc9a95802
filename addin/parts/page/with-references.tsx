/** A sentence that never breaks a reference over two lines. */
export const WithReferences = ({ words }: { words: string }) =>
  words.split(/([CWERF]-[\dA-F]{4}-[\dA-F]{4})/).map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never change places.
      <span key={at} className="whole">
        {part}
      </span>
    ) : (
      part
    ),
  )
