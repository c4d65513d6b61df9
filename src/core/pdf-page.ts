/** The common parts of all PDF documents: fonts, output, QR code. */
import QRCode from 'qrcode';

export type PdfDocument = PDFKit.PDFDocument;

// Embedded fonts: the standard ones lack letters of names in other languages of Mexico.
const FONTS = {
  regular: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  bold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
  mono: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansMono-Bold.ttf'),
} as const;

/** A document of letter size with the fonts `regular`, `bold` and `mono`, and its bytes once it has been ended. */
export function letterPage(options: PDFKit.PDFDocumentOptions): { doc: PdfDocument; done: Promise<Buffer> } {
  // Loaded on first use: it takes twenty megabytes, which processes that print nothing save.
  const PDFDocument = require('pdfkit') as typeof import('pdfkit');
  const doc = new PDFDocument({ size: 'LETTER', lang: 'es-MX', ...options });
  for (const [name, file] of Object.entries(FONTS)) doc.registerFont(name, file);
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    doc
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => resolve(Buffer.concat(chunks)))
      .on('error', reject);
  });
  return { doc, done };
}

/** A QR code as filled squares, which print sharply at every size; `size` in points. */
export function drawQr(doc: PdfDocument, text: string, x: number, y: number, size: number): void {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const side = size / modules.size;
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++)
      if (modules.get(row, column)) doc.rect(x + column * side, y + row * side, side, side);
  doc.fill('#000000');
}
