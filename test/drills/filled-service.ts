/** The service over a database that a drill has filled. */
import { join } from 'node:path';
import { serve, type Served } from '../bench/machine';

/** Starts the build in `dist` over the database; no letter leaves. */
export const serveFilled = (
  name: string,
  { dist, databaseUrl, secret, dataDir }: { dist: string; databaseUrl: string; secret: string; dataDir: string },
): Promise<Served> =>
  serve(name, join(dist, 'src', 'main.js'), ['start'], {
    DATABASE_URL: databaseUrl,
    CARNET_SECRETS: secret,
    PUBLIC_URL: 'https://carnet.example',
    PORT: '0',
    CARNET_DATA_DIR: dataDir,
    SENDGRID_API_KEY: 'SG.drill',
    SENDGRID_BASE_URL: 'http://127.0.0.1:9',
    MAIL_FROM: 'carnet@carnet.example',
    LOG_LEVEL: 'info',
  });
