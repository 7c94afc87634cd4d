/** The word of the operating system or of SQLite for what went wrong with a file; throws on everything that is a fault of ours. */
export function troubleOf(reason: unknown): string {
  const code = reason instanceof Error && 'code' in reason ? reason.code : undefined
  if (typeof code !== 'string' || !/^(E[A-Z0-9]+|SQLITE_[A-Z_]+)$/.test(code)) throw reason
  return code
}
