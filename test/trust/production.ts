/** What a server needs to run as it does in production; the mail service is a closed port. */
import { engines } from '../support/engines';

export const production: Record<string, string> = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://carnet.example',
  SENDGRID_API_KEY: 'SG.tests',
  SENDGRID_BASE_URL: 'http://127.0.0.1:9',
  MAIL_FROM: 'carnet@carnet.example',
  LOG_LEVEL: 'silent',
};

/** Production wants a database server: without one there is nothing to describe. */
export const describeProduction = engines.includes('mariadb') ? describe : describe.skip;
