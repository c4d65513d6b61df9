/** Registers the families of a spreadsheet: the file is read here, checked by a dry run, and its good rows registered. */
import { useState } from 'preact/hooks';
import { viewer } from '../../session';
import { troubleText } from '../../trouble';
import { Refused, Field as FormField, SelectField } from '../../ui/field';
import { Page } from '../../ui/page';
import { said } from '../action';
import { deskWords } from '../api';
import { FIELD_NAMES, REQUIRED, suggestMapping, type Field, type Mapping } from './columns';
import { download, resultFile, templateFile } from './files';
import { columnName, readFile, UnreadableFile, type Sheet } from './read-file';
import { Results } from './results';
import { rowsOf } from './rows';
import { sendRows, type RowResult } from './send';

interface Progress {
  dryRun: boolean;
  done: number;
  all: number;
}

/** What each field is called, in the template and in the mapping. */
function fieldLabels(): Record<Field, string> {
  const { register, sheet } = deskWords.value;
  const labelOf = (field: Field): string => {
    const name = field.split('.').at(-1)!;
    if (name === 'medicalUnitClues') return sheet.clues;
    const known = { ...register, agregadoMedico: register.agregado } as Record<string, unknown>;
    const label = String(known[name] ?? name);
    const place = /^caregivers\.(\d)/.exec(field)?.[1];
    return place === undefined ? label : sheet.ofCaregiver(label, Number(place) + 1);
  };
  return Object.fromEntries(FIELD_NAMES.map((field) => [field, labelOf(field)])) as Record<Field, string>;
}

export function SheetPage() {
  const w = deskWords.value.sheet;
  const labels = fieldLabels();
  const units = viewer.value?.medicalUnits ?? [];
  const [clues, setClues] = useState(units[0]?.clues ?? '');
  const [sheet, setSheet] = useState<Sheet>();
  const [mapping, setMapping] = useState<Mapping>({});
  const [results, setResults] = useState<RowResult[]>();
  const [progress, setProgress] = useState<Progress>();
  const [trouble, setTrouble] = useState<{ message: string; nextStep?: string }>();
  const missing = REQUIRED.filter((field) => mapping[field] === undefined);

  function changed(): void {
    setResults(undefined);
    setTrouble(undefined);
  }
  async function choose(file: File | undefined): Promise<void> {
    changed();
    setSheet(undefined);
    if (!file) return;
    try {
      const read = await readFile(file);
      setSheet(read);
      setMapping(suggestMapping(read.headers, labels));
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      setTrouble({ message: w.troubles[error.trouble] });
    }
  }
  async function send(dryRun: boolean): Promise<void> {
    if (!sheet || progress) return;
    const all = sheet.lines.length;
    setProgress({ dryRun, done: 0, all });
    setTrouble(undefined);
    try {
      const rows = await rowsOf(sheet.lines, { mapping, clues, words: w });
      const found = await sendRows(rows, {
        dryRun,
        mendStep: w.mend,
        onProgress: (done) => setProgress({ dryRun, done, all }),
      });
      setResults(found);
      said(counted(found, w.statuses));
    } catch (error) {
      setTrouble({ message: troubleText(error), nextStep: w.interrupted });
    } finally {
      setProgress(undefined);
    }
  }
  function save(): void {
    if (!results) return;
    const { row, curp, status, cell, code, message, nextStep } = w.heads;
    const headers = [row, curp, status, cell, code, message, nextStep];
    download('resultado.csv', resultFile(results, { headers, statuses: w.statuses }));
  }

  const ready = results?.filter(({ status }) => status === 'READY').length ?? 0;
  return (
    <Page title={w.title} intro={w.intro}>
      <section class="card stack">
        <FormField label={w.file} hint={w.fileHint}>
          {(told) => (
            <input
              type="file"
              accept=".csv,.txt,.xlsx"
              {...told}
              onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
            />
          )}
        </FormField>
        <button
          type="button"
          class="link-button start"
          onClick={() => download('plantilla-familias.csv', templateFile(labels))}
        >
          {w.template}
        </button>
      </section>
      {trouble && <Refused {...trouble} />}
      {sheet && (
        <section class="card stack">
          <h2>{w.rows(sheet.lines.length)}</h2>
          {units.length > 1 && (
            <SelectField
              label={w.unit}
              value={clues}
              onValue={(value) => (changed(), setClues(value))}
              options={units.map((unit) => [unit.clues, unit.name] as const)}
            />
          )}
          <details open={missing.length > 0}>
            <summary>{w.columns}</summary>
            <div class="form-grid two">
              {FIELD_NAMES.map((field) => (
                <SelectField
                  key={field}
                  label={labels[field]}
                  optional={!REQUIRED.includes(field)}
                  value={String(mapping[field] ?? '')}
                  onValue={(value) => {
                    changed();
                    setMapping({ ...mapping, [field]: value === '' ? undefined : Number(value) });
                  }}
                  options={[
                    ['', w.noColumn],
                    ...sheet.headers.map((header, at) => [String(at), `${columnName(at)}: ${header}`] as const),
                  ]}
                />
              ))}
            </div>
          </details>
          {missing.length > 0 && <p class="slip">! {w.missing(missing.map((field) => labels[field]).join(', '))}</p>}
          <div class="row">
            <button
              type="button"
              class={results ? 'button quiet' : 'button'}
              disabled={missing.length > 0 || progress !== undefined}
              onClick={() => void send(true)}
            >
              {w.check}
            </button>
            {ready > 0 && (
              <button type="button" class="button" disabled={progress !== undefined} onClick={() => void send(false)}>
                {w.register(ready)}
              </button>
            )}
            {results && (
              <button type="button" class="button quiet" onClick={save}>
                {w.result}
              </button>
            )}
          </div>
          {progress && (
            <p role="status">{(progress.dryRun ? w.checking : w.registering)(progress.done, progress.all)}</p>
          )}
        </section>
      )}
      {results && <Results results={results} />}
    </Page>
  );
}

/** How many rows have each status, in words. */
function counted(results: readonly RowResult[], statuses: Record<RowResult['status'], string>): string {
  const names = Object.keys(statuses) as RowResult['status'][];
  return names
    .map((name) => [statuses[name], results.filter(({ status }) => status === name).length] as const)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name}: ${count}`)
    .join('. ');
}
