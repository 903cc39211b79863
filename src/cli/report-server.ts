/**
 * The report of an inventory on this machine alone: for browsers that know its token, with decisions taken in. It serves one page and keeps one
 * kind of record; it knows no files and no folders.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ReportServer {
  /** With the token; whoever has it can see the report and decide. */
  readonly address: string
  close(): Promise<void>
}

export interface Served {
  /** The page as it is now. */
  page(): string
  /** The policy the page is served with. */
  readonly policy: string
  /** @returns what was recorded as JSON, or the status that refuses it */
  decide(body: unknown): Promise<{ readonly status: number; readonly answer: unknown }>
}

/** Longer than any decision is. */
const MAX_BODY = 16 * 1024
/** A browser that sends nothing for so long is gone. Milliseconds. */
const TIMEOUT = 10_000

/** @param port 0: any that is free */
export async function serveReport(served: Served, port: number): Promise<ReportServer> {
  const token = randomBytes(24).toString('base64url')
  const server = createServer({ requestTimeout: TIMEOUT, headersTimeout: TIMEOUT, maxHeaderSize: 8192 }, (request, response) => {
    answer(request, response).catch(() => send(response, 500))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const { port: own } = server.address() as AddressInfo
  const hosts = [`127.0.0.1:${own}`, `localhost:${own}`]

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url = '', headers } = request
    // A name of somebody else's that points here (DNS rebinding) is not ours.
    if (!hosts.includes(headers.host ?? '')) return send(response, 421)
    const [, given = '', rest, ...more] = url.split('/')
    if (!isSame(given, token) || rest === undefined || more.length > 0) return send(response, 404)
    if (rest === '') {
      if (method !== 'GET' && method !== 'HEAD') return send(response, 405, { allow: 'GET, HEAD' })
      const page = Buffer.from(served.page())
      return send(response, 200, { 'content-type': 'text/html; charset=utf-8' }, page, method === 'HEAD')
    }
    if (rest !== 'decisions') return send(response, 404)
    if (method !== 'POST') return send(response, 405, { allow: 'POST' })
    const { origin } = headers
    if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) return send(response, 403)
    if (headers['content-type'] !== 'application/json') return send(response, 415)
    const body = await bodyOf(request)
    if (body === null) return send(response, 413)
    let value: unknown
    try {
      value = JSON.parse(body)
    } catch {
      return send(response, 400)
    }
    const { status, answer } = await served.decide(value)
    send(response, status, { 'content-type': 'application/json' }, Buffer.from(JSON.stringify(answer)))
  }

  function send(
    response: ServerResponse,
    status: number,
    headers: Readonly<Record<string, string>> = {},
    body: Uint8Array = Buffer.from(''),
    isHead = false,
  ): void {
    if (response.headersSent) {
      response.destroy()
      return
    }
    response.writeHead(status, {
      'content-security-policy': `${served.policy}; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-store',
      'content-length': String(body.length),
      ...headers,
      // What was not read to its end would be taken for the next request.
      ...(status === 413 && { connection: 'close' }),
    })
    response.end(isHead ? undefined : body)
  }

  return {
    address: `http://${hosts[0]}/${token}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** In the same time wherever they differ, and however long they are. */
function isSame(given: string, token: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(token))
}

/** @returns null if it is too long */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length
    if (length > MAX_BODY) return null
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}
