/** The languages of the service: Mexican Spanish, and English for readers who prefer it. */
export type Language = 'es' | 'en';

/** Spanish, unless the `Accept-Language` header (RFC 9110, 12.5.4) prefers English. */
export function languageOf(header: string | undefined): Language {
  if (header === undefined) return 'es';
  const weight = { es: 0, en: 0 };
  for (const part of header.slice(0, 200).split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const q = Number(parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find(Boolean) ?? 1);
    const language = tag.split('-')[0];
    if ((language === 'es' || language === 'en') && q <= 1) weight[language] = Math.max(weight[language], q);
  }
  return weight.en > weight.es ? 'en' : 'es';
}

/** The reader of a sentence. */
export interface Reader {
  readonly language: Language;
}

/** One sentence for people, in both languages. Only `*.messages.ts` files hold sentences. */
export type Text = readonly [es: string, en: string];

/** The sentence in the language of `ctx`. */
export const say = (ctx: Reader, [es, en]: Text): string => (ctx.language === 'en' ? en : es);
