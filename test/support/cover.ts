/** The cover of a synthetic person. */
import 'reflect-metadata';
import { AgeGroup } from '../../src/modules/cartilla/cartilla.types';
import type { Cover } from '../../src/modules/cartilla/cover.pdf';

export const COVER: Cover = {
  fullName: 'Sofía Núñez Güemes',
  curp: 'HERS160314MJCRMFZ6',
  nss: '12068800007',
  agregadoMedico: '3M2016OR',
  medicalUnit: 'UMAE Hospital de Pediatría, CMN de Occidente',
  clues: 'JCIMS000325',
  ageGroup: AgeGroup.CHILDREN_0_9,
  folio: '7K4M-2QXD-9T3H',
  verifyUrl: 'https://carnet.example/cartilla/verify/7K4M-2QXD-9T3H',
  issuedAt: Date.parse('2026-11-22T18:00:00Z'),
  zone: 'America/Mexico_City',
};
