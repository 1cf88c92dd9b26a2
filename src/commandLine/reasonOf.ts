/** The system's own word for why a file could not be read or written, to stand behind a sentence. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
