import type { RequestHandler } from "express";

/**
 * Headers of every answer: scripts by nonce only, nothing framed, nothing sniffed, pages never cached by a proxy.
 * They are added when an answer goes out, each unless the answer brought its own: a file's stricter policy stands
 * alone, and what never changes may be cached.
 */
export function securityHeaders(origin: string): RequestHandler {
  const isSecure = origin.startsWith("https:");
  return (_request, response, next) => {
    const headers = usualHeaders(response.locals.nonce as string, isSecure);
    const writeHead = response.writeHead.bind(response) as (...head: unknown[]) => typeof response;
    response.writeHead = (...head: unknown[]) => {
      for (const [name, value] of headers) if (!response.hasHeader(name)) response.setHeader(name, value);
      return writeHead(...head);
    };
    next();
  };
}

function usualHeaders(nonce: string, isSecure: boolean): readonly (readonly [string, string])[] {
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
  ];
  return [
    ["Content-Security-Policy", policy.join("; ")],
    ["X-Content-Type-Options", "nosniff"],
    ["X-Frame-Options", "SAMEORIGIN"],
    ["Referrer-Policy", "same-origin"],
    ["Permissions-Policy", "camera=(), geolocation=(), microphone=()"],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["Cache-Control", "private, no-store"],
    ...(isSecure ? [["Strict-Transport-Security", "max-age=31536000; includeSubDomains"] as const] : []),
  ];
}
