/** Every field and every code of an exported record stands on paper in Spanish. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isEnumType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { LOG, NOTICES, RECORD, SPAN } from '../../src/graphql/record-export/document';
import { recordLabels, recordValues } from '../../src/modules/patient/rights/record-export.messages';

const schema = buildSchema(readFileSync(join(__dirname, '../../schema/schema.graphql'), 'utf8'), {
  assumeValidSDL: true,
});
/** Fields that the file does not hold, or that stand for what they hold. */
const NOT_SHOWN = ['id', 'carnet', 'viewer', 'edges', 'node', 'pageInfo', 'hasNextPage', 'endCursor'];

describe('an exported record on paper', () => {
  const fields = new Set<string>();
  const codes = new Set<string>();
  for (const document of [RECORD, SPAN, NOTICES, LOG]) {
    const types = new TypeInfo(schema);
    const Field = ({ name }: { name: { value: string } }): void => {
      fields.add(name.value);
      const type = getNamedType(types.getType());
      if (isEnumType(type)) for (const { name: code } of type.getValues()) codes.add(code);
    };
    visit(parse(document), visitWithTypeInfo(types, { Field }));
  }

  it('has a label for every field', () => {
    expect(fields.size).toBeGreaterThan(60);
    expect([...fields].filter((name) => !recordLabels[name] && !NOT_SHOWN.includes(name))).toEqual([]);
  });

  it('has words for every code', () => {
    expect(codes.size).toBeGreaterThan(70);
    expect([...codes].filter((code) => !recordValues[code])).toEqual([]);
  });
});
