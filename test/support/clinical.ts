/** What would tell a bystander what the letter is about; stems, so that plurals and genders are met. */
export const CLINICAL =
  /c[aá]ncer|oncol|leucem|linfom|tumor|quimio|radioterap|hospital|cl[ií]nic|m[eé]dic|doctor|enfermer|pacient|diagn[oó]s|tratamient|ciclo|dosis|medicament|f[aá]rmac|vacun|cirug|quir[uú]rg|s[ií]ntoma|salud|\bcitas?\b|estudios? de|sangre|laborator|\bhij[oa]s?\b|\bni[ñn][oa]s?\b/i;
