/** First path segments behind which an alliance's records lie. */
const PRIVATE_PATHS = ['/rpc', '/download', '/file'] as const

/** Whether a plain path leads to records; a host that others can reach asks for a session there. */
export function isPrivatePath(path: string): boolean {
  return PRIVATE_PATHS.some((start) => path === start || path.startsWith(`${start}/`))
}
