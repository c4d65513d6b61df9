/** What became of the rows of a spreadsheet: how many of each kind, and the cells to look at. */
import { deskWords } from '../api';
import type { RowResult } from './send';

const ORDER = ['READY', 'REGISTERED', 'ALREADY_REGISTERED', 'REFUSED'] as const;

export function Results({ results }: { results: readonly RowResult[] }) {
  const w = deskWords.value.sheet;
  const refused = results.filter(({ status }) => status === 'REFUSED');
  const warned = results.filter(({ warnings }) => warnings.length > 0);
  return (
    <>
      <ul class="plain-list sheet-counts">
        {ORDER.map((kind) => {
          const count = results.filter(({ status }) => status === kind).length;
          return (
            count > 0 && (
              <li key={kind}>
                <strong>{count}</strong> {w.statuses[kind]}
              </li>
            )
          );
        })}
      </ul>
      {refused.length > 0 && <Table title={w.refusedRows} results={refused} of="problems" />}
      {warned.length > 0 && <Table title={w.warnedRows} results={warned} of="warnings" />}
    </>
  );
}

interface TableProps {
  title: string;
  results: readonly RowResult[];
  of: 'problems' | 'warnings';
}

function Table({ title, results, of }: TableProps) {
  const { row, cell, code, message, nextStep } = deskWords.value.sheet.heads;
  return (
    <section class="card stack">
      <h2>{title}</h2>
      <div class="table-scroll" role="region" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {[row, cell, code, message, ...(of === 'problems' ? [nextStep] : [])].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {results.flatMap((result) =>
              result[of].map((problem) => (
                <tr key={`${result.row.number} ${problem.path} ${problem.code}`}>
                  <td>{result.row.number}</td>
                  <td>{result.row.cellOf(problem.path)}</td>
                  <td>{problem.code}</td>
                  <td>{problem.message}</td>
                  {of === 'problems' && <td>{result.nextStep}</td>}
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
}
