/** The security headers of Tabiji: sent by `serve.mjs`, and built into `index.html` as a `<meta>`. */

/** Styles need 'unsafe-inline': Radix injects `<style>` elements. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** @type {(policy: Readonly<Record<string, string>>) => string} */
const policyText = (policy) =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

const { 'frame-ancestors': _onlyInHeaders, ...metaPolicy } = POLICY;

/** The policy as static hosting gets it: browsers heed `frame-ancestors` in a header only. */
export const META_POLICY = policyText(metaPolicy);

/** @type {Readonly<Record<string, string>>} */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': policyText(POLICY),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'clipboard-write=(self), camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), midi=()',
};
