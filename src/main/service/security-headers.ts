import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/**
 * What a page of this application may do: run and load its own files and nothing else. No script and no style stands in the
 * page itself, so neither needs an exception; what React sets on an element it sets by script, which is no style attribute.
 */
const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
}

/** For bytes that came from outside: nothing runs, even if somebody managed to show them. */
export const INERT = "sandbox; default-src 'none'; frame-ancestors 'none'"

/** Puts the security headers on every answer; one that has its own policy keeps it. */
export function guardPages(): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: POLICY,
    overwrite: false,
    xFrameOptions: 'DENY',
    // Served over plain HTTP on the loopback, or not over HTTP at all.
    strictTransportSecurity: false,
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], displayCapture: [], usb: [], payment: [] },
  })
}
