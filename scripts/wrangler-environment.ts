/** The environment in which wrangler asks nothing, reports nothing and looks nothing up. */
export const wranglerEnvironment: Readonly<Record<string, string | undefined>> = {
  ...process.env,
  // Metrics and error reports.
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  // The banner is what looks for a newer version.
  WRANGLER_HIDE_BANNER: 'true',
  // An invented place for `request.cf` instead of one looked up.
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_NO_SKILLS_UPDATE_PROMPTS: 'true',
  WRANGLER_WRITE_LOGS: 'false',
}
