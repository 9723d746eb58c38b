/** The names that the infrastructure gives functions their surroundings by. */
export type EnvName =
  | 'LEDGER_TABLE'
  | 'CONTENT_TABLE'
  | 'CONTACTS_TABLE'
  | 'PROJECTIONS_TABLE'
  | 'TOKENS_TABLE'
  | 'DRAFTS_TABLE'
  | 'IDENTITY_SECRET_ARN'
  | 'STATE_MACHINE_ARN'
  | 'SES_CONFIGURATION_SET'
  | 'SENDER_ADDRESS'
  | 'SMTP_RELAY'
  | 'RELAY_SECRET_ARN'
  | 'SITE_URL'
  | 'SERVICE'
  | 'ISSUER_URL'
  | 'CLIENT_ID'
  | 'USER_POOL_ID';

/** One environment variable. Throws where the function was deployed without it. */
export const env = (name: EnvName): string => {
  const value = process.env[name];
  if (!value) throw new Error(`Environment variable ${name} is missing`);
  return value;
};
