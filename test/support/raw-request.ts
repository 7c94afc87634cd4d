import { type IncomingHttpHeaders, request } from 'node:http'

export interface RawAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

export interface RawRequest {
  readonly method?: string
  /** Sent as it stands, also where a browser would tidy it up. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** A number sends so many zero bytes, in pieces. */
  readonly body?: string | number
}

/** Sends a request to 127.0.0.1 that no browser would send: any Host, any Origin, any path. */
export function sendRaw(port: number, { method = 'GET', path, headers = {}, body = '' }: RawRequest): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const length = typeof body === 'number' ? body : Buffer.byteLength(body)
    const sent = request(
      { host: '127.0.0.1', port, method, path, headers: { ...headers, 'content-length': String(length) } },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(chunks).toString('utf8') }),
        )
      },
    )
    sent.on('error', reject)
    if (typeof body === 'string') sent.end(body)
    else writeZeros(sent, body)
  })
}

function writeZeros(sent: ReturnType<typeof request>, left: number): void {
  if (left <= 0) {
    sent.end()
    return
  }
  const chunk = Buffer.alloc(Math.min(left, 1024 * 1024))
  sent.write(chunk, () => writeZeros(sent, left - chunk.length))
}
