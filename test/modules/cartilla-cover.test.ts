/** The cover on paper, opened by tools that did not make it. */
import 'reflect-metadata';
import { AgeGroup } from '../../src/modules/cartilla/cartilla.types';
import { draw } from '../../src/modules/cartilla/cover.pdf';
import { COVER } from '../support/cover';
import { colouredPixels, describeOnPaper, pagesOf, qrOn } from '../support/paper';
import { textOf } from '../support/pdf';

describeOnPaper('the cover', () => {
  it('says who it is for, whole and with accents', async () => {
    const text = await textOf(await draw(COVER));
    for (const words of [
      'Cartilla Nacional de Salud',
      'Niñas y niños de 0 a 9 años',
      'color verde',
      'Sofía Núñez Güemes',
      COVER.curp,
      COVER.nss,
      '3M2016OR',
      'UMAE Hospital de',
      'Pediatría',
      'JCIMS000325',
      COVER.folio,
      '22 de noviembre de 2026',
      'Qué hacer ahora',
      'identificación',
    ])
      expect(text).toContain(words);
  });

  it('writes letters of other languages of the country', async () => {
    const text = await textOf(await draw({ ...COVER, fullName: 'Xóchitl Ñañez Jmeꞌen Kɨtsi Ąęłŵ' }));
    for (const word of ['Xóchitl', 'Ñañez', 'Kɨtsi', 'Ąęłŵ']) expect(text).toContain(word);
  });

  it('is one page of letter paper, however long the names are', async () => {
    const long = {
      ...COVER,
      fullName: `${'María de los Ángeles Guadalupe '.repeat(6)}Hernández`,
      medicalUnit: 'Hospital General Regional con Medicina Familiar '.repeat(4).trim(),
      verifyUrl: `https://${'muy-largo.'.repeat(12)}example/cartilla/verify/7K4M-2QXD-9T3H`,
    };
    for (const cover of [COVER, long]) {
      const pages = pagesOf(await draw(cover), { dpi: 100 });
      expect(pages.map(({ width, height }) => [width, height])).toEqual([[850, 1100]]);
    }
  });

  it.each(Object.values(AgeGroup))(
    'of %s has its colour, and a code that a telephone reads, also in black and white',
    async (ageGroup) => {
      const pdf = await draw({ ...COVER, ageGroup });
      const [colour] = pagesOf(pdf, { dpi: 72 });
      const [gray] = pagesOf(pdf, { dpi: 72, gray: true });
      expect(qrOn(colour!)).toBe(COVER.verifyUrl);
      expect(qrOn(gray!)).toBe(COVER.verifyUrl);
      if (ageGroup !== AgeGroup.ADOLESCENTS_10_19) expect(colouredPixels(colour!)).toBeGreaterThan(5_000);
      expect(colouredPixels(gray!)).toBe(0);
      expect((await textOf(pdf)).match(/color (verde|gris|rosa|café|amarillo)/)).not.toBeNull();
    },
  );
});
