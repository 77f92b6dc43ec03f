/** What every answer of the Worker tells a browser; pages add a policy of their own. */
import { secureHeaders } from 'hono/secure-headers'

export const securityHeaders = secureHeaders({
  // Answers are there to be read from other origins.
  crossOriginResourcePolicy: 'cross-origin',
  // The address may be plain http on a developer's machine; the platform's own setting is the place for it.
  strictTransportSecurity: false,
  // Obsolete or about plug-ins and downloads that no longer exist.
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xDnsPrefetchControl: false,
  originAgentCluster: false,
  xXssProtection: false,
})
