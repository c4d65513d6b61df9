/** Sentences for operators: what has to be corrected before the service can start or a command can run. In English only. */
export const operatorMessages = {
  unusable: (problems: readonly string[]): string =>
    `The configuration is not usable:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
  port: 'PORT must be a number from 0 to 65535',
  publicUrl: 'PUBLIC_URL must be an http or https address',
  databaseUrl: 'DATABASE_URL must look like mysql://user:password@host:port/database',
  databaseTls: 'DATABASE_TLS must be verify or off',
  databaseCa: 'DATABASE_CA must be a file of certificates (PEM) that can be read',
  databaseCaWithoutTls: 'DATABASE_CA makes no sense with DATABASE_TLS=off',
  allowedOrigins: 'ALLOWED_ORIGINS must list exact origins such as https://portal.example.mx, without * or a path',
  secrets: (shortest: number): string => `CARNET_SECRETS must be random, each of ${shortest} characters or more`,
  trustProxy: 'TRUST_PROXY must be true, false, a number of hops, or a list of addresses and networks',
  logLevel: (levels: readonly string[]): string => `LOG_LEVEL must be one of ${levels.join(', ')}`,
  demo: 'CARNET_DEMO must be on or off',
  mailFromMissing: 'MAIL_FROM is needed with SENDGRID_API_KEY',
  mailFrom: 'MAIL_FROM must be an email address',
  sendgridUrl: 'SENDGRID_BASE_URL must be an address',
  mailEventsKey: 'SENDGRID_WEBHOOK_KEY must be the public key of the signed event webhook, as SendGrid shows it',
  textMessages: 'SMS_BASE_URL, SMS_ACCOUNT_SID, SMS_AUTH_TOKEN and SMS_FROM or WHATSAPP_FROM are needed together',
  vapidTogether: 'VAPID_SUBJECT, VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY are needed together',
  vapidKeys:
    'VAPID_SUBJECT must begin with mailto: or https:, VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY must be keys of P-256 in base64url',
  textSender: 'SMS_FROM and WHATSAPP_FROM must be numbers in the form of E.164: +523312345678',
  dataKey: 'CARNET_DATA_KEY and CARNET_NEW_DATA_KEY must have 32 characters or more: letters, digits and +/=_-',
  dataKeyNeeded: 'Say the new key in CARNET_NEW_DATA_KEY, and the present one, if there is any, in CARNET_DATA_KEY',
  dataKeyOfServer: 'DATABASE_URL is set: that server encrypts its data by itself, see docs/operations.md',
  dataKeyRefused: (why: string): string =>
    `The key of the embedded database was not changed; end all processes that use it, and check CARNET_DATA_KEY (${why})`,
  metricsToken: 'METRICS_TOKEN must have 16 characters or more: letters, digits and -._~+/',
  tracesEndpoint: 'OTEL_EXPORTER_OTLP_ENDPOINT must be an http or https address',
  staffHours: 'CARNET_STAFF_SESSION_HOURS must be a number of hours, more than 0 and at most 12',
  idleMinutes: 'CARNET_STAFF_IDLE_MINUTES must be a number of minutes, more than 0 and at most 15',
  secondFactorRoles: (roles: readonly string[]): string =>
    `CARNET_SECOND_FACTOR_ROLES must be a list of ${roles.join(', ')}, separated by commas`,
  undoSeconds: 'CARNET_UNDO_SECONDS must be a whole number of seconds, 0 to 600',
  clock: 'CARNET_CLOCK must be an instant in the form of RFC 3339: 2026-11-28T09:00:00-08:00',
  answersMb: 'CARNET_ANSWERS_MB must be a number of megabytes, 0 to 4096',
  longestWaitMs: 'CARNET_LONGEST_WAIT_MS must be a number of milliseconds, 50 to 10000',
  workers: (most: number): string => `WEB_CONCURRENCY must be a number of processes, 1 to ${most}`,
  workersNeedDatabase: 'WEB_CONCURRENCY above 1 needs DATABASE_URL: the embedded database belongs to one process',
  neededInProduction: (name: string): string => `${name} is needed in production`,
  publicUrlInProduction: 'PUBLIC_URL must be an https address in production',
  demoInProduction: 'CARNET_DEMO must be off in production',
  notInProduction: (name: string): string => `${name} must not be set in production`,

  databaseCannotBeOpened: (where: string, why: string): string =>
    `The database at ${where} cannot be opened: ${why}. Is it running, are DATABASE_URL and its password right, and does it speak TLS where DATABASE_TLS asks for it?`,
  migrationTakesTooLong:
    'Another process has been migrating this database for too long. If it is dead, empty the table migration_lease.',
  portInUse: (port: number, host: string): string =>
    `Port ${port} at ${host} is in use. Stop what uses it, or set PORT to another one.`,
  cannotListen: (host: string, port: number, code: string): string =>
    `The server cannot listen at ${host}:${port} (${code}). Check HOST and PORT.`,
} as const;
