/** Builds the portal into dist/portal: hashed files, compressed beforehand, and a service worker that knows the family's part. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';
import { VitePWA } from 'vite-plugin-pwa';

const here = dirname(fileURLToPath(import.meta.url));

export default defineConfig({
  root: here,
  base: '/',
  publicDir: 'public',
  plugins: [
    preact({ prefreshEnabled: false }),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'worker.ts',
      injectRegister: false,
      manifest: false,
      injectManifest: {
        // The desk needs a network anyway; families should not pay for its bytes.
        globPatterns: ['index.html', 'manifest.webmanifest', 'icons/*.{svg,png}', 'assets/*.{js,css,woff2}'],
        globIgnores: ['assets/desk*', 'assets/*latin-ext*'],
      },
    }),
    compression({
      include: /\.(html|js|css|svg|webmanifest|json)$/,
      threshold: 512,
      algorithms: [defineAlgorithm('gzip', { level: 9 }), 'brotliCompress'],
    }),
  ],
  resolve: { alias: [{ find: /^graphql$/, replacement: resolve(here, 'src/api/without-parser.ts') }] },
  build: {
    outDir: resolve(here, '../../dist/portal'),
    emptyOutDir: true,
    // Telephones that families still use: Chrome 87 of 2020, Safari 14.
    target: ['es2020', 'chrome87', 'safari14', 'firefox78'],
    // A data: address for a font would need a weaker policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rollupOptions: {
      output: {
        chunkFileNames: (chunk) =>
          chunk.moduleIds.some((id) => id.includes('/portal/src/desk/'))
            ? 'assets/desk-[name]-[hash].js'
            : 'assets/[name]-[hash].js',
      },
    },
  },
  server: {
    proxy: {
      '/graphql': 'http://127.0.0.1:4000',
      '/cartilla': 'http://127.0.0.1:4000',
      '/calendar': 'http://127.0.0.1:4000',
    },
  },
});
